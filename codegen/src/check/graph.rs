//! Circles in graphs, found without recursion: types may hold each other in long chains.

/// Finds the circles of a graph, given by the nodes that each node leads to.
pub(super) fn components(edges: &[Vec<usize>]) -> Components {
    let mut search = Search {
        edges,
        order: vec![None; edges.len()],
        lowest: vec![0; edges.len()],
        open: Vec::new(),
        is_open: vec![false; edges.len()],
        next: 0,
        found: Components {
            of: vec![0; edges.len()],
            circles: Vec::new(),
        },
    };
    for node in 0..edges.len() {
        if search.order[node].is_none() {
            search.from(node);
        }
    }
    search.found
}

/// The strongly connected components of a graph.
#[derive(Debug)]
pub(super) struct Components {
    /// The component of each node.
    of: Vec<usize>,
    /// Whether each component is a circle.
    circles: Vec<bool>,
}

impl Components {
    /// Whether two nodes are on one circle.
    pub(super) fn on_one_circle(&self, left: usize, right: usize) -> bool {
        self.of.get(left) == self.of.get(right) && self.circle(left).is_some()
    }

    /// The number of the circle that a node is on.
    pub(super) fn circle(&self, node: usize) -> Option<usize> {
        let component = *self.of.get(node)?;
        let is_circle = self.circles.get(component).copied().unwrap_or(false);
        is_circle.then_some(component)
    }
}

/// Tarjan's search, with a stack of its own.
struct Search<'a> {
    edges: &'a [Vec<usize>],
    order: Vec<Option<usize>>,
    lowest: Vec<usize>,
    open: Vec<usize>,
    is_open: Vec<bool>,
    next: usize,
    found: Components,
}

impl Search<'_> {
    fn from(&mut self, root: usize) {
        // Each entry is a node and the number of its edges that were followed.
        let mut path = vec![(root, 0)];
        self.enter(root);
        while let Some((node, followed)) = path.last_mut() {
            let node = *node;
            if let Some(&target) = self.edges[node].get(*followed) {
                *followed += 1;
                match self.order[target] {
                    None => {
                        self.enter(target);
                        path.push((target, 0));
                    }
                    Some(order) if self.is_open[target] => {
                        self.lowest[node] = self.lowest[node].min(order);
                    }
                    Some(_) => {}
                }
                continue;
            }
            path.pop();
            if let Some((parent, _)) = path.last() {
                self.lowest[*parent] = self.lowest[*parent].min(self.lowest[node]);
            }
            if self.order[node] == Some(self.lowest[node]) {
                self.close(node);
            }
        }
    }

    fn enter(&mut self, node: usize) {
        self.order[node] = Some(self.next);
        self.lowest[node] = self.next;
        self.next += 1;
        self.open.push(node);
        self.is_open[node] = true;
    }

    /// Everything above a node on the stack is its component.
    fn close(&mut self, node: usize) {
        let component = self.found.circles.len();
        let mut size = 0;
        while let Some(member) = self.open.pop() {
            self.is_open[member] = false;
            self.found.of[member] = component;
            size += 1;
            if member == node {
                break;
            }
        }
        self.found
            .circles
            .push(size > 1 || self.edges[node].contains(&node));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn circles_are_found() {
        let edges = vec![vec![1], vec![2], vec![0, 3], vec![4], vec![], vec![5]];
        let found = components(&edges);
        assert!(found.on_one_circle(0, 2) && found.on_one_circle(1, 2));
        assert!(!found.on_one_circle(2, 3) && !found.on_one_circle(3, 3));
        assert!(found.on_one_circle(5, 5));
    }

    #[test]
    fn a_long_chain_does_no_harm() {
        let count = 200_000;
        let mut edges: Vec<Vec<usize>> = (1..count).map(|next| vec![next]).collect();
        edges.push(Vec::new());
        assert!(components(&edges).circle(0).is_none());
        edges[count - 1].push(0);
        assert!(components(&edges).on_one_circle(0, count - 1));
    }
}

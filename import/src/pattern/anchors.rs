//! Anchors, worked out.
//!
//! A part of a pattern is at most four things: what matches anywhere, what matches at the start of
//! the value alone, at its end alone, and what has to be the whole of it. Each is a pattern without
//! anchors, so that in the end `[\s\S]*` stands wherever more of the value may stand.

use super::{Class, Node};

/// What a part matches, by where it has to stand.
#[derive(Debug, Clone)]
struct Parts {
    anywhere: Node,
    at_start: Node,
    at_end: Node,
    whole: Node,
}

/// The pattern that the whole of a value matches in which a pattern is found. Nothing is returned
/// where every value does.
pub(super) fn whole(node: &Node) -> Result<Option<Node>, String> {
    let parts = parts(node)?;
    // The empty text stands somewhere in every value, and at both ends of it.
    let found_anywhere = [&parts.anywhere, &parts.at_start, &parts.at_end];
    if found_anywhere.into_iter().any(Node::is_nullable) {
        return Ok(None);
    }
    let (any, from_start, to_end) = (
        trimmed(parts.anywhere, true, true),
        trimmed(parts.at_start, false, true),
        trimmed(parts.at_end, true, false),
    );
    let all = [
        parts.whole,
        Node::concat([from_start, rest()]),
        Node::concat([rest(), to_end]),
        Node::concat([rest(), any, rest()]),
    ];
    Ok(Some(Node::alternation(all)))
}

/// Any text.
fn rest() -> Node {
    Node::repeat(Node::Class(Class::any()), 0, None)
}

/// A node without what any text before it or after it stands for as well: `ab*` before `[\s\S]*`
/// is `a`.
fn trimmed(node: Node, at_start: bool, at_end: bool) -> Node {
    let Node::Concat(mut nodes) = node else {
        return match node {
            Node::Repeat { node, min, .. } => Node::repeat(*node, min, Some(min)),
            node => node,
        };
    };
    if at_end {
        while nodes.len() > 1 && nodes.last().is_some_and(Node::is_nullable) {
            nodes.pop();
        }
        if let Some(Node::Repeat { min, max, .. }) = nodes.last_mut() {
            *max = Some(*min);
        }
    }
    if at_start {
        let skipped = nodes.iter().take_while(|node| node.is_nullable()).count();
        nodes.drain(..skipped.min(nodes.len().saturating_sub(1)));
        if let Some(Node::Repeat { min, max, .. }) = nodes.first_mut() {
            *max = Some(*min);
        }
    }
    Node::concat(nodes.into_iter().map(|node| match node {
        Node::Repeat { node, min, max } => Node::repeat(*node, min, max),
        node => node,
    }))
}

/// The most nodes that the parts of a pattern may have together. Repeated anchors multiply them.
const LARGEST: usize = 10_000;

fn parts(node: &Node) -> Result<Parts, String> {
    let parts = unbounded(node)?;
    let size: usize = parts.list().iter().map(|(_, node, _)| node.size()).sum();
    if size > LARGEST {
        return Err("its anchors stand in too many repetitions".to_owned());
    }
    Ok(parts)
}

fn unbounded(node: &Node) -> Result<Parts, String> {
    if !node.has_anchor() {
        return Ok(Parts::anywhere(simplified(node)));
    }
    match node {
        Node::Start => Ok(Parts {
            at_start: Node::Empty,
            ..Parts::never()
        }),
        Node::End => Ok(Parts {
            at_end: Node::Empty,
            ..Parts::never()
        }),
        Node::Concat(nodes) => {
            let mut all = Parts::anywhere(Node::Empty);
            for node in nodes {
                all = all.then(&parts(node)?);
                if all.at_start.size() > LARGEST || all.at_end.size() > LARGEST {
                    break;
                }
            }
            Ok(all)
        }
        Node::Alternation(nodes) => {
            let mut all = Parts::never();
            for node in nodes {
                all = all.or(parts(node)?);
            }
            Ok(all)
        }
        Node::Group { node, .. } => parts(node),
        Node::Repeat { node, min, max } => {
            let once = parts(node)?;
            match (min, max) {
                (0, Some(1)) => Ok(once.or(Parts::anywhere(Node::Empty))),
                (0, None) => Ok(once.any_number()),
                (1, None) => Ok(once.then(&once.clone().any_number())),
                _ => Err("an anchor stands in a counted repetition".to_owned()),
            }
        }
        _ => Ok(Parts::anywhere(node.clone())),
    }
}

/// The same without what can match nothing.
fn simplified(node: &Node) -> Node {
    match node {
        Node::Concat(nodes) => Node::concat(nodes.iter().map(simplified)),
        Node::Alternation(nodes) => Node::alternation(nodes.iter().map(simplified)),
        Node::Group { node, plain } => match simplified(node) {
            Node::Never => Node::Never,
            node => Node::Group {
                node: Box::new(node),
                plain: *plain,
            },
        },
        Node::Repeat { node, min, max } => Node::repeat(simplified(node), *min, *max),
        node => node.clone(),
    }
}

impl Parts {
    fn never() -> Self {
        Self::anywhere(Node::Never)
    }

    fn anywhere(node: Node) -> Self {
        Self {
            anywhere: node,
            at_start: Node::Never,
            at_end: Node::Never,
            whole: Node::Never,
        }
    }

    fn or(self, other: Self) -> Self {
        Self {
            anywhere: Node::alternation([self.anywhere, other.anywhere]),
            at_start: Node::alternation([self.at_start, other.at_start]),
            at_end: Node::alternation([self.at_end, other.at_end]),
            whole: Node::alternation([self.whole, other.whole]),
        }
    }

    /// Each part with whether it stands at the start and at the end.
    fn list(&self) -> [(bool, &Node, bool); 4] {
        [
            (false, &self.anywhere, false),
            (true, &self.at_start, false),
            (false, &self.at_end, true),
            (true, &self.whole, true),
        ]
    }

    /// This and then another one.
    fn then(&self, next: &Self) -> Self {
        let mut all = Self::never();
        for (start, node, end) in self.list() {
            for (next_start, next_node, next_end) in next.list() {
                // Nothing stands before a start and nothing after an end.
                let first = if next_start {
                    emptied(node)
                } else {
                    node.clone()
                };
                let second = if end {
                    emptied(next_node)
                } else {
                    next_node.clone()
                };
                let node = Node::concat([first, second]);
                let place = match (start || next_start, end || next_end) {
                    (false, false) => &mut all.anywhere,
                    (true, false) => &mut all.at_start,
                    (false, true) => &mut all.at_end,
                    (true, true) => &mut all.whole,
                };
                let known = std::mem::replace(place, Node::Never);
                *place = Node::alternation([known, node]);
            }
        }
        all
    }

    /// None of this, one, or several.
    fn any_number(self) -> Self {
        let several = Node::repeat(self.anywhere, 0, None);
        let at_start = Node::concat([self.at_start, several.clone()]);
        Self {
            whole: Node::alternation([
                self.whole,
                Node::concat([at_start.clone(), self.at_end.clone()]),
            ]),
            at_end: Node::concat([several.clone(), self.at_end]),
            at_start,
            anywhere: several,
        }
    }
}

/// The empty text, where it matches.
fn emptied(node: &Node) -> Node {
    if node.is_nullable() {
        Node::Empty
    } else {
        Node::Never
    }
}

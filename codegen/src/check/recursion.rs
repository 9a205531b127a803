//! Types that hold themselves: which have no end, and which need a box.

use super::graph::{Components, components};
use crate::checked::{Kind, Member, NamedType, Presence, Shape};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::source::Place;

/// The most members of a circle that a diagnostic points at.
const MOST_LABELS: usize = 6;

/// Reports structures and unions of which no value can exist.
pub(super) fn endless(types: &[NamedType], sink: &mut Diagnostics) {
    let inhabited = inhabited(types);
    // What holds an endless type is endless too, but only those on a circle are to blame.
    let edges: Vec<Vec<usize>> = types
        .iter()
        .enumerate()
        .map(|(index, named)| match inhabited.get(index) {
            Some(false) => needed(named)
                .filter(|(_, target)| inhabited.get(*target) == Some(&false))
                .map(|(_, target)| target)
                .collect(),
            _ => Vec::new(),
        })
        .collect();
    let found = components(&edges);
    let mut reported = vec![false; types.len()];
    for index in 0..types.len() {
        if let Some(circle) = found.circle(index)
            && let Some(reported) = reported.get_mut(circle)
            && !std::mem::replace(reported, true)
        {
            report(types, &edges, &found, index, sink);
        }
    }
}

/// The members that a value needs, each with the type that it leads to directly. A union needs
/// one of its members, so all of them count.
fn needed(named: &NamedType) -> impl Iterator<Item = (&Member, usize)> {
    let union = matches!(named.kind, Kind::Union { .. });
    members(named).filter_map(move |member| {
        let always = union || member.presence == Presence::Required;
        Some((member, direct(member)?)).filter(|_| always)
    })
}

fn members(named: &NamedType) -> impl Iterator<Item = &Member> {
    let (members, variants) = match &named.kind {
        Kind::Structure(members) => (members.as_slice(), [].as_slice()),
        Kind::Union { variants, .. } => ([].as_slice(), variants.as_slice()),
        _ => ([].as_slice(), [].as_slice()),
    };
    members
        .iter()
        .chain(variants.iter().map(|variant| &variant.member))
}

/// The named type that a member holds without a list or a map between.
fn direct(member: &Member) -> Option<usize> {
    match member.item.shape {
        Shape::Named(id) => Some(id.0),
        _ => None,
    }
}

/// Which types have a value: found from those that need nothing towards those that need them.
fn inhabited(types: &[NamedType]) -> Vec<bool> {
    let mut users: Vec<Vec<usize>> = vec![Vec::new(); types.len()];
    let mut missing = vec![0_usize; types.len()];
    let mut ready = Vec::new();
    for (index, named) in types.iter().enumerate() {
        let mut count = 0;
        for (_, target) in needed(named) {
            if let Some(users) = users.get_mut(target) {
                users.push(index);
                count += 1;
            }
        }
        // A union needs one of its members, and has one at once that needs nothing.
        let all = members(named).count();
        let union = matches!(named.kind, Kind::Union { .. });
        missing[index] = if union {
            usize::from(count == all && all > 0)
        } else {
            count
        };
        if missing[index] == 0 {
            ready.push(index);
        }
    }
    let mut found = vec![false; types.len()];
    while let Some(index) = ready.pop() {
        if std::mem::replace(&mut found[index], true) {
            continue;
        }
        for &user in &users[index] {
            missing[user] = missing[user].saturating_sub(1);
            if missing[user] == 0 {
                ready.push(user);
            }
        }
    }
    found
}

fn report(
    types: &[NamedType],
    edges: &[Vec<usize>],
    found: &Components,
    start: usize,
    sink: &mut Diagnostics,
) {
    let Some(named) = types.get(start) else {
        return;
    };
    let message = format!(
        "{} holds itself without an end, so it has no value",
        quoted(&named.name)
    );
    let mut diagnostic = Diagnostic::error(Code::Endless, &named.place, message)
        .help("make one of these members optional, or a list");
    for (place, target) in circle(types, edges, found, start)
        .into_iter()
        .take(MOST_LABELS)
    {
        diagnostic = diagnostic.label(place, format!("needs {}", quoted(target)));
    }
    sink.push(diagnostic);
}

/// The shortest way from a type back to itself: the place of each member, and the name of the
/// type that it leads to.
fn circle<'t>(
    types: &'t [NamedType],
    edges: &[Vec<usize>],
    found: &Components,
    start: usize,
) -> Vec<(&'t Place, &'t str)> {
    // Where each type was reached from, breadth first.
    let mut from: Vec<Option<usize>> = vec![None; types.len()];
    let mut pending = std::collections::VecDeque::from([start]);
    while let Some(node) = pending.pop_front() {
        for &target in edges.get(node).into_iter().flatten() {
            if found.on_one_circle(start, target)
                && let Some(slot @ None) = from.get_mut(target)
            {
                *slot = Some(node);
                pending.push_back(target);
            }
        }
    }
    let mut steps = Vec::new();
    let mut at = start;
    while let Some(before) = from.get(at).copied().flatten() {
        let member = types
            .get(before)
            .and_then(|named| needed(named).find(|(_, target)| *target == at));
        if let (Some((member, _)), Some(target)) = (member, types.get(at)) {
            steps.push((&member.place, target.name.as_str()));
        }
        at = before;
        if at == start {
            break;
        }
    }
    steps.reverse();
    steps
}

/// Puts a box where a type would otherwise hold itself: around every optional member, and every
/// member of a union, that is on a circle.
pub(super) fn add_boxes(types: &mut [NamedType]) {
    let edges: Vec<Vec<usize>> = types
        .iter()
        .map(|named| members(named).filter_map(direct).collect())
        .collect();
    let found = components(&edges);
    for (index, named) in types.iter_mut().enumerate() {
        match &mut named.kind {
            Kind::Structure(members) => {
                for member in members {
                    let breakable = member.presence != Presence::Required;
                    member.boxed = breakable && is_on_circle(&found, index, member);
                }
            }
            Kind::Union { variants, .. } => {
                for variant in variants {
                    variant.member.boxed = is_on_circle(&found, index, &variant.member);
                }
            }
            _ => {}
        }
    }
}

fn is_on_circle(found: &Components, owner: usize, member: &Member) -> bool {
    direct(member).is_some_and(|target| found.on_one_circle(owner, target))
}

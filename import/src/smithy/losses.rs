//! Where the stages put what a spec cannot say.

use std::collections::{BTreeMap, BTreeSet};

use super::ast::{Member, Shape, Traits};
use super::traits::{Fate, fate};
use crate::lost::{Ignored, Lost};
use crate::places::Places;

/// What is lost, and what is passed over.
pub(super) struct Losses<'p> {
    places: &'p Places<'p>,
    /// By the byte where each stands. A shape that is written out in two places is told of once.
    lost: BTreeMap<(usize, String, String), Lost>,
    /// By the id of the trait: the bytes of the shapes that have it, and what it is about.
    ignored: BTreeMap<String, (BTreeSet<usize>, &'static str)>,
}

/// A shape or a member that a loss is told of.
#[derive(Debug, Clone, Copy)]
pub(super) struct Subject<'j> {
    pub(super) shape: &'j str,
    pub(super) member: Option<&'j str>,
    pub(super) at: usize,
}

impl<'j> Subject<'j> {
    /// A shape.
    pub(super) fn shape(shape: &Shape<'j>) -> Self {
        Self {
            shape: shape.id,
            member: None,
            at: shape.at,
        }
    }

    /// A member of a shape.
    pub(super) fn member(shape: &Shape<'j>, member: &Member<'j>) -> Self {
        Self {
            shape: shape.id,
            member: Some(member.name),
            at: member.at,
        }
    }
}

impl<'p> Losses<'p> {
    pub(super) fn new(places: &'p Places<'p>) -> Self {
        Self {
            places,
            lost: BTreeMap::new(),
            ignored: BTreeMap::new(),
        }
    }

    /// Tells of something that a spec cannot say.
    pub(super) fn lose(&mut self, subject: Subject<'_>, feature: &str, reason: impl Into<String>) {
        let shape = match subject.member {
            Some(member) => format!("{}${member}", subject.shape),
            None => subject.shape.to_owned(),
        };
        let width = subject.member.unwrap_or(subject.shape).chars().count() + 2;
        let lost = Lost {
            shape,
            feature: feature.to_owned(),
            reason: reason.into(),
            place: self.places.place(subject.at, width),
        };
        let key = (subject.at, lost.feature.clone(), lost.reason.clone());
        self.lost.insert(key, lost);
    }

    /// Counts a trait that says nothing of messages or types.
    pub(super) fn pass_over(&mut self, subject: Subject<'_>, feature: &str, about: &'static str) {
        self.ignored
            .entry(feature.to_owned())
            .or_insert((BTreeSet::new(), about))
            .0
            .insert(subject.at);
    }

    /// Counts the words about something that has no documentation of its own in a spec.
    pub(super) fn pass_over_words(
        &mut self,
        subject: Subject<'_>,
        traits: &Traits<'_>,
        about: &'static str,
    ) {
        for name in ["documentation", "deprecated"] {
            if let Some(entry) = traits.api(name) {
                self.pass_over(subject, &entry.key, about);
            }
        }
    }

    /// Takes stock of the traits of a shape or a member: what is not carried is told or counted.
    pub(super) fn account(&mut self, subject: Subject<'_>, traits: &Traits<'_>) {
        for entry in traits.iter() {
            match fate(&entry.key) {
                Fate::Carried => {}
                Fate::Ignored(about) => self.pass_over(subject, &entry.key, about),
                Fate::Lost(reason) => self.lose(subject, &entry.key, reason),
            }
        }
    }

    /// What was lost, in the order of the model, and what was passed over, by name.
    pub(super) fn finish(self) -> (Vec<Lost>, Vec<Ignored>) {
        let ignored = self
            .ignored
            .into_iter()
            .map(|(feature, (places, reason))| Ignored {
                feature,
                count: places.len(),
                reason,
            })
            .collect();
        (self.lost.into_values().collect(), ignored)
    }
}

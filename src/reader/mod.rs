//! How bytes become a value: from JSON, from the texts of a label, a query or headers, from a
//! whole body, or from a whole HTTP message. Whatever it is, it is read into a `Slot`.
//!
//! Reading goes on after a value of the wrong type, so that all violations come out together.
//! It stops only where the JSON itself is malformed.

mod container;
mod document;
mod fill;
mod filling;
mod index;
mod object;
mod scalar;
mod source;
mod state;
mod text;
mod token;

pub(crate) use filling::{Choice, Filling};
pub(crate) use state::{Malformed, State};
pub(crate) use text::{Given, Groups, NotText, Texts};

use crate::http::message::Message;
use crate::json::parser::Parser;
use crate::path::Path;
use crate::report::Report;
use crate::validate::surely;
use crate::writer::Place;
use crate::{Constraint, Member, Schema, View};

/// Stands at a value that is to be read, and takes the violations.
///
/// The first lifetime is that of the reading, the second that of the JSON text.
#[derive(Debug)]
pub(crate) struct Reader<'r, 'j> {
    input: Input<'r, 'j>,
    path: &'r Path<'r>,
    schema: &'static Schema,
    state: &'r mut State,
}

/// What is read from.
#[derive(Debug)]
pub(crate) enum Input<'r, 'j> {
    /// JSON.
    Json(&'r mut Parser<'j>),
    /// The texts of one member.
    Text(&'r mut Texts),
    /// The texts of one member, by key. A key that is one of these members' own may have more texts
    /// than the map takes, which is then its first.
    Groups(Place, &'r Groups, &'r [Member]),
    /// A body that is one value.
    Payload(&'r Message<'r>),
    /// A whole message.
    Message(&'r Message<'r>),
    /// Nothing at all.
    Nothing,
}

impl<'j> Input<'_, 'j> {
    fn reborrow(&mut self) -> Input<'_, 'j> {
        match self {
            Self::Json(parser) => Input::Json(parser),
            Self::Text(texts) => Input::Text(texts),
            Self::Groups(place, groups, members) => Input::Groups(*place, groups, members),
            Self::Payload(message) => Input::Payload(message),
            Self::Message(message) => Input::Message(message),
            Self::Nothing => Input::Nothing,
        }
    }
}

impl<'r, 'j> Reader<'r, 'j> {
    /// Reads from the root.
    pub(crate) fn new(input: Input<'r, 'j>, schema: &'static Schema, state: &'r mut State) -> Self {
        Self {
            input,
            path: &Path::Root,
            schema,
            state,
        }
    }

    /// Records that the value at this place does not satisfy the constraint.
    pub(crate) fn violation(&mut self, constraint: Constraint) {
        self.report().violation(constraint);
    }

    /// Records a key that is there twice, if the reader checks constraints.
    pub(crate) fn check_first(&mut self, is_first: bool) {
        self.check(|report| {
            if !is_first {
                report.violation(Constraint::GivenOnce);
            }
        });
    }

    /// Checks a value that has been read, but not what stands in it.
    #[inline]
    fn check_value(&mut self, value: View<'_>, schema: &Schema) {
        if self.state.validating && !surely::holds(&value, schema) {
            self.report().value_thoroughly(value, schema);
        }
    }

    fn check(&mut self, check: impl FnOnce(&mut Report<'_>)) {
        if self.state.validating {
            check(&mut self.report());
        }
    }

    fn report(&mut self) -> Report<'_> {
        Report::new(self.path, &mut self.state.violations)
    }

    pub(crate) fn state(&mut self) -> &mut State {
        self.state
    }

    /// A reader of the same input at another place.
    fn at<'s>(&'s mut self, path: &'s Path<'s>, schema: &'static Schema) -> Reader<'s, 'j> {
        Reader {
            input: self.input.reborrow(),
            path,
            schema,
            state: self.state,
        }
    }

    /// A reader of another input at another place.
    fn of<'s, 't>(
        &'s mut self,
        input: Input<'s, 't>,
        path: &'s Path<'s>,
        schema: &'static Schema,
    ) -> Reader<'s, 't> {
        Reader {
            input,
            path,
            schema,
            state: self.state,
        }
    }

    /// Reads a member of a message from an input of its own.
    pub(crate) fn member(&mut self, member: &Member, input: Input<'_, '_>, visit: &mut Visit<'_>) {
        let path = Path::Name(self.path, member.name);
        visit(&mut self.of(input, &path, member.schema));
    }
}

/// What is done with a reader that stands at a value.
pub(crate) type Visit<'v> = dyn FnMut(&mut Reader<'_, '_>) + 'v;

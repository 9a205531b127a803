//! The names that the tables of generated code are made of.
//!
//! Generated code takes them in with `use ::cistron::table_prelude::*` inside a block, where no name of
//! its user's is in sight. Not for anything else.

pub use core::option::Option::{None, Some};

pub use crate::library_program;
pub use crate::pattern::{Ascii, Class, Deterministic, Pattern, Program, State};
pub use crate::{
    Binding, Constraint, Constraints, Http, Member, Number, PayloadKind, QueryMap, Schema, Segment,
    SetMember, Slot, TimestampFormat, Value, View,
};

//! Patterns as the runtime has them, without compiling what the compiler emits.

use cistron::pattern as runtime;
use cistron_codegen::pattern::{self as compiler, parse};

/// The runtime's form of what the compiler made.
pub(crate) fn load(source: &str) -> runtime::Pattern {
    let program = match parse(source).unwrap_or_else(|error| panic!("{source}: {error:?}")) {
        compiler::Program::Run { class, min, max } => runtime::Program::Run {
            class: load_class(&class),
            min,
            max,
        },
        compiler::Program::Automaton { classes, states } => runtime::Program::Automaton {
            classes: leak(classes.iter().map(load_class).collect()),
            states: leak(states.iter().copied().map(load_state).collect()),
        },
        compiler::Program::Library(_) => panic!("{source} is too large for an automaton"),
    };
    runtime::Pattern {
        source: Box::leak(source.to_owned().into_boxed_str()),
        program,
    }
}

pub(crate) fn leak<T>(items: Vec<T>) -> &'static [T] {
    Box::leak(items.into_boxed_slice())
}

pub(crate) fn load_class(class: &compiler::Class) -> runtime::Class {
    runtime::Class {
        ascii: match class.ascii() {
            compiler::Ascii::Span(first, last) => runtime::Ascii::Span(first, last),
            compiler::Ascii::Bits(low, high) => runtime::Ascii::Bits(low, high),
        },
        categories: class.categories,
        ranges: leak(class.ranges.clone()),
        negated: class.negated,
    }
}

fn load_state(state: compiler::State) -> runtime::State {
    match state {
        compiler::State::Read { class, next } => runtime::State::Read { class, next },
        compiler::State::Run {
            class,
            min,
            max,
            next,
            counts,
        } => runtime::State::Run {
            class,
            min,
            max,
            next,
            counts,
        },
        compiler::State::Split { first, second } => runtime::State::Split { first, second },
        compiler::State::Match => runtime::State::Match,
    }
}

//! Patterns as the runtime has them, without compiling what the compiler emits.

use cistron::pattern as runtime;
use cistron_codegen::pattern::{self as compiler, determinise, parse};

/// The runtime's form of what the compiler made, in as many forms as there are. The first is the one
/// that it emits.
pub(crate) struct Loaded(Vec<runtime::Pattern>);

impl Loaded {
    /// Whether the value matches, which all forms agree on.
    pub(crate) fn matches(&self, value: &str) -> bool {
        let all: Vec<bool> = self.0.iter().map(|form| form.matches(value)).collect();
        let agree = all.iter().all(|matches| *matches == all[0]);
        assert!(agree, "{} on {value:?}: {all:?}", self.0[0].source);
        all[0]
    }
}

/// Loads a pattern in all its forms.
pub(crate) fn load(source: &str) -> Loaded {
    let source = &*Box::leak(source.to_owned().into_boxed_str());
    let mut programs = vec![program(source)];
    if let Ok(compiler::Program::Automaton { classes, states }) = parse(source)
        && let Some(automaton) = determinise(&classes, &states)
    {
        programs.insert(0, load_deterministic(&automaton));
    }
    let form = |program| runtime::Pattern { source, program };
    Loaded(programs.into_iter().map(form).collect())
}

fn load_deterministic(automaton: &compiler::Deterministic) -> runtime::Program {
    runtime::Program::Deterministic(runtime::Deterministic {
        symbols: Box::leak(Box::new(automaton.symbols)),
        wide: leak(automaton.wide.iter().map(load_class).collect()),
        wide_symbols: leak(automaton.wide_symbols.clone()),
        shift: automaton.shift,
        next: leak(automaton.next.clone()),
        start: automaton.start,
        accepting: automaton.accepting,
    })
}

fn program(source: &str) -> runtime::Program {
    match parse(source).unwrap_or_else(|error| panic!("{source}: {error:?}")) {
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

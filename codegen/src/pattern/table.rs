//! From a program to the tables that generated code holds of it.

use super::{Ascii, Class, Deterministic, Library, Program, State, determinise};
use crate::literal;
use crate::tokens::{TokenStream, byte_string, quote};

/// The expression of a pattern.
pub(crate) fn table(source: &str, program: &Program) -> TokenStream {
    let program = match program {
        Program::Run {
            class: of,
            min,
            max,
        } => {
            let class = class(of);
            let min = literal::integer(*min);
            let max = literal::option(max.map(literal::integer));
            quote!(Program::Run { class: #class, min: #min, max: #max })
        }
        Program::Automaton { classes, states } => match determinise(classes, states) {
            Some(automaton) => deterministic(&automaton),
            None => automaton(classes, states),
        },
        // Without the runtime's feature `regex`, the macro says so.
        Program::Library(Library {
            classes,
            expression,
            ..
        }) => {
            let classes = classes.iter().map(class);
            quote!(library_program!(#source, #expression, [#(#classes),*]))
        }
    };
    quote!(Pattern { source: #source, program: #program })
}

fn automaton(classes: &[Class], states: &[State]) -> TokenStream {
    let classes = classes.iter().map(class);
    let states = states.iter().map(|of| state(*of));
    quote!(Program::Automaton { classes: &[#(#classes),*], states: &[#(#states),*] })
}

fn deterministic(automaton: &Deterministic) -> TokenStream {
    let bytes = |bytes: &[u8]| TokenStream::from_text(&byte_string(bytes));
    let symbols = bytes(&automaton.symbols);
    let wide = automaton.wide.iter().map(class);
    let wide_symbols = bytes(&automaton.wide_symbols);
    let shift = literal::integer(automaton.shift);
    let next = bytes(&automaton.next);
    let start = literal::integer(automaton.start);
    let accepting = literal::integer(automaton.accepting);
    quote!(Program::Deterministic(Deterministic {
        symbols: #symbols,
        wide: &[#(#wide),*],
        wide_symbols: #wide_symbols,
        shift: #shift,
        next: #next,
        start: #start,
        accepting: #accepting,
    }))
}

fn class(class: &Class) -> TokenStream {
    let mut fields = TokenStream::new();
    if class.ascii != 0 {
        let ascii = ascii(class.ascii());
        fields.extend(quote!(ascii: #ascii,));
    }
    if class.categories != 0 {
        let bits = literal::hexadecimal(class.categories);
        fields.extend(quote!(categories: #bits,));
    }
    if !class.ranges.is_empty() {
        let ranges = class
            .ranges
            .iter()
            .map(|(first, last)| quote!((#first, #last)));
        fields.extend(quote!(ranges: &[#(#ranges),*],));
    }
    if class.negated {
        fields.extend(quote!(negated: true,));
    }
    quote!(Class { #fields ..Class::NONE })
}

fn ascii(ascii: Ascii) -> TokenStream {
    let ascii = match ascii {
        Ascii::Span(first, last) => {
            let (first, last) = (literal::byte(first), literal::byte(last));
            quote!(Span(#first, #last))
        }
        Ascii::Bits(low, high) => {
            let (low, high) = (literal::hexadecimal(low), literal::hexadecimal(high));
            quote!(Bits(#low, #high))
        }
    };
    quote!(Ascii::#ascii)
}

fn state(state: State) -> TokenStream {
    let literal = |number: u16| literal::integer(number);
    let state = match state {
        State::Read { class, next } => {
            let (class, next) = (literal(class), literal(next));
            quote!(Read { class: #class, next: #next })
        }
        State::Run {
            class,
            min,
            max,
            next,
            counts,
        } => {
            let (class, min, max) = (literal(class), literal(min), literal(max));
            let (next, counts) = (literal(next), literal(counts));
            quote!(Run { class: #class, min: #min, max: #max, next: #next, counts: #counts })
        }
        State::Split { first, second } => {
            let (first, second) = (literal(first), literal(second));
            quote!(Split { first: #first, second: #second })
        }
        State::Match => quote!(Match),
    };
    quote!(State::#state)
}

//! The warnings of a spec, told by rustc.
//!
//! A macro cannot warn. What rustc does warn of is the use of something deprecated, and it repeats
//! why: so a warning is the reason why a constant is deprecated, and the constant is used.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use cistron_codegen::Compiled;
use proc_macro2::{Literal, Span, TokenStream};
use quote::quote_spanned;

/// What was told before. A spec that is named by several macros of a crate is warned of once: rustc
/// compiles one crate, and expands its macros one after the other.
static TOLD: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

/// Has rustc tell the warnings at the literal that names the spec.
pub(crate) fn warnings(compiled: &Compiled, span: Span) -> TokenStream {
    let mut told = TOLD.lock().unwrap_or_else(PoisonError::into_inner);
    compiled
        .warnings()
        .into_iter()
        .filter(|text| told.insert(text.clone()))
        .map(|text| warning(&text, span))
        .collect()
}

fn warning(text: &str, span: Span) -> TokenStream {
    // It begins on a line of its own, below what rustc says.
    let mut note = Literal::string(&format!("\n{}", text.trim_end()));
    note.set_span(span);
    quote_spanned! { span =>
        const _: () = {
            #[deprecated(note = #note)]
            const WARNING_OF_THE_SPEC: () = ();
            WARNING_OF_THE_SPEC
        };
    }
}

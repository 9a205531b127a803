//! What is said of a pattern that needs the regex library where the crate is without it.

/// No program: without the feature `regex` nothing could match the pattern.
#[doc(hidden)]
#[macro_export]
macro_rules! library_program {
    ($source:literal, $expression:literal, $classes:tt) => {
        ::core::compile_error!(::core::concat!(
            "the pattern `",
            $source,
            "` is so large that the regex library has to match it\n",
            "enable the feature `regex` of `cistron`, `cistron = { …, features = [\"regex\"] }`,\n",
            "or make the pattern smaller: `cargo cistron explain C094` says how",
        ))
    };
}

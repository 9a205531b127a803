//! `quote!`, as the crate of that name has it, for tokens that are text.
//!
//! What stands between two `#` becomes one string constant.

/// The tokens between its brackets. `#name` stands for a variable, and `#(#name)*`, `#(#name),*`
/// and `#(#name,)*` for all that an iterator gives.
macro_rules! quote {
    () => {
        $crate::tokens::TokenStream::new()
    };
    ($($token:tt)*) => {{
        let mut tokens = $crate::tokens::TokenStream::with_room();
        $crate::tokens::quoting::quote_into!(tokens [] $($token)*);
        tokens
    }};
}
pub(crate) use quote;

/// Takes one token after the other. In the square brackets is the text that has no `#` in it yet;
/// a group is opened, and `@` with a name of its bracket stands where it is closed.
macro_rules! quote_into {
    ($to:ident []) => {};
    ($to:ident [$($text:tt)+]) => {
        $to.push(concat!($($text)+));
    };
    ($to:ident [$($text:tt)*] # ( # $name:ident ) * $($rest:tt)*) => {
        $crate::tokens::quoting::quote_into!($to [$($text)*]);
        for part in $name {
            $crate::tokens::ToTokens::to_tokens(&part, &mut $to);
        }
        $crate::tokens::quoting::quote_into!($to [] $($rest)*);
    };
    ($to:ident [$($text:tt)*] # ( # $name:ident , ) * $($rest:tt)*) => {
        $crate::tokens::quoting::quote_into!($to [$($text)*]);
        for part in $name {
            $crate::tokens::ToTokens::to_tokens(&part, &mut $to);
            $to.push(" ,");
        }
        $crate::tokens::quoting::quote_into!($to [] $($rest)*);
    };
    ($to:ident [$($text:tt)*] # ( # $name:ident ) , * $($rest:tt)*) => {
        $crate::tokens::quoting::quote_into!($to [$($text)*]);
        let mut first = true;
        for part in $name {
            if !first {
                $to.push(" ,");
            }
            first = false;
            $crate::tokens::ToTokens::to_tokens(&part, &mut $to);
        }
        $crate::tokens::quoting::quote_into!($to [] $($rest)*);
    };
    ($to:ident [$($text:tt)*] # $name:ident $($rest:tt)*) => {
        $crate::tokens::quoting::quote_into!($to [$($text)*]);
        $crate::tokens::ToTokens::to_tokens(&$name, &mut $to);
        $crate::tokens::quoting::quote_into!($to [] $($rest)*);
    };
    ($to:ident [$($text:tt)*] @ parenthesis $($rest:tt)*) => {
        $crate::tokens::quoting::quote_into!($to [$($text)* " )",] $($rest)*);
    };
    ($to:ident [$($text:tt)*] @ bracket $($rest:tt)*) => {
        $crate::tokens::quoting::quote_into!($to [$($text)* " ]",] $($rest)*);
    };
    ($to:ident [$($text:tt)*] @ brace $($rest:tt)*) => {
        $crate::tokens::quoting::quote_into!($to [$($text)* " }",] $($rest)*);
    };
    // What often stands together is taken at once: each step costs as much as all that is left.
    ($to:ident [$($text:tt)*] :: $a:ident :: $b:ident :: $c:ident $($rest:tt)*) => {
        $crate::tokens::quoting::quote_into!(
            $to [$($text)* " :: ", stringify!($a), " :: ", stringify!($b), " :: ", stringify!($c),] $($rest)*
        );
    };
    ($to:ident [$($text:tt)*] :: $a:ident :: $b:ident $($rest:tt)*) => {
        $crate::tokens::quoting::quote_into!(
            $to [$($text)* " :: ", stringify!($a), " :: ", stringify!($b),] $($rest)*
        );
    };
    ($to:ident [$($text:tt)*] :: $a:ident $($rest:tt)*) => {
        $crate::tokens::quoting::quote_into!($to [$($text)* " :: ", stringify!($a),] $($rest)*);
    };
    ($to:ident [$($text:tt)*] $a:ident $b:ident $($rest:tt)*) => {
        $crate::tokens::quoting::quote_into!(
            $to [$($text)* " ", stringify!($a), " ", stringify!($b),] $($rest)*
        );
    };
    ($to:ident [$($text:tt)*] $a:ident ( $($inner:tt)* ) $($rest:tt)*) => {
        $crate::tokens::quoting::quote_into!(
            $to [$($text)* " ", stringify!($a), " (",] $($inner)* @ parenthesis $($rest)*
        );
    };
    ($to:ident [$($text:tt)*] ( $($inner:tt)* ) $($rest:tt)*) => {
        $crate::tokens::quoting::quote_into!($to [$($text)* " (",] $($inner)* @ parenthesis $($rest)*);
    };
    ($to:ident [$($text:tt)*] [ $($inner:tt)* ] $($rest:tt)*) => {
        $crate::tokens::quoting::quote_into!($to [$($text)* " [",] $($inner)* @ bracket $($rest)*);
    };
    ($to:ident [$($text:tt)*] { $($inner:tt)* } $($rest:tt)*) => {
        $crate::tokens::quoting::quote_into!($to [$($text)* " {",] $($inner)* @ brace $($rest)*);
    };
    ($to:ident [$($text:tt)*] $token:tt $($rest:tt)*) => {
        $crate::tokens::quoting::quote_into!($to [$($text)* " ", stringify!($token),] $($rest)*);
    };
}
pub(crate) use quote_into;

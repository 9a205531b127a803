//! Tokens, kept as text until somebody wants them.
//!
//! Most of the compiler's work is to put its output together, and macros and build scripts run
//! without optimisation. To add to a text takes a fraction of what a token takes, and a macro has
//! rustc itself read the text, which is optimised.

mod literal;
pub(crate) mod quoting;

pub(crate) use literal::byte_string;
pub(crate) use quoting::quote;

/// Tokens as text. A space stands before each, so that no two become one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct TokenStream {
    text: String,
}

impl TokenStream {
    /// No token.
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// No token yet, with room for a few: a text that grows is moved again and again.
    pub(crate) fn with_room() -> Self {
        Self {
            text: String::with_capacity(128),
        }
    }

    /// The tokens in a text that is Rust.
    pub(crate) fn from_text(text: &str) -> Self {
        Self {
            text: [" ", text].concat(),
        }
    }

    /// Whether there is no token.
    pub(crate) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Adds the text of tokens, each with a space before it.
    pub(crate) fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Adds tokens.
    pub(crate) fn extend(&mut self, tokens: impl ToTokens) {
        tokens.to_tokens(self);
    }

    /// The text, which is kept: it has no room to grow.
    pub(crate) fn into_text(mut self) -> String {
        self.text.shrink_to_fit();
        self.text
    }
}

impl FromIterator<TokenStream> for TokenStream {
    fn from_iter<I: IntoIterator<Item = TokenStream>>(parts: I) -> Self {
        let mut all = Self::new();
        for part in parts {
            // The first part is often the only one.
            if all.is_empty() {
                all = part;
            } else {
                all.push(&part.text);
            }
        }
        all
    }
}

/// A name, as `check` has decided it: `r#` stands before it where it has to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Ident<'a>(pub(crate) &'a str);

/// What can stand behind a `#` in [`quote!`].
pub(crate) trait ToTokens {
    /// Adds it.
    fn to_tokens(&self, tokens: &mut TokenStream);
}

impl ToTokens for TokenStream {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.push(&self.text);
    }
}

impl ToTokens for Ident<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.push(" ");
        tokens.push(self.0);
    }
}

impl ToTokens for str {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.push(" ");
        literal::string(self, &mut tokens.text);
    }
}

impl ToTokens for String {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.as_str().to_tokens(tokens);
    }
}

impl ToTokens for char {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.push(" ");
        literal::character(*self, &mut tokens.text);
    }
}

impl ToTokens for bool {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.push(if *self { " true" } else { " false" });
    }
}

impl<T: ToTokens> ToTokens for Option<T> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        if let Some(inner) = self {
            inner.to_tokens(tokens);
        }
    }
}

impl<T: ToTokens + ?Sized> ToTokens for &T {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        (**self).to_tokens(tokens);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Compares what two texts mean, whatever the spaces in them.
    fn same(tokens: TokenStream, text: &str) {
        let parse = |text: &str| {
            let tokens: proc_macro2::TokenStream = text.parse().unwrap();
            tokens.to_string().replace(' ', "")
        };
        assert_eq!(parse(&tokens.into_text()), parse(text));
    }

    #[test]
    fn what_is_quoted_is_what_is_written() {
        same(quote!(), "");
        let (name, raw, text, none) =
            (Ident("Name"), Ident("r#type"), "a \"b\" \\ '", None::<bool>);
        same(
            quote! {
                /// Documentation.
                #[derive(::core::clone::Clone)]
                pub struct #name<'a> { #raw: &'a str #none }
                impl<'a> #name<'a> {
                    fn f(&mut self) -> [u8; 1] {
                        let x = |_, _| #text; self.0 >>= 1..=2; x?; b'\n' != 1.5 && 'a' == "b\n"
                    }
                }
                macro_rules! m { () => {}; }
            },
            r#"
                #[doc = r" Documentation."]
                #[derive(::core::clone::Clone)]
                pub struct Name<'a> { r#type: &'a str }
                impl<'a> Name<'a> {
                    fn f(&mut self) -> [u8; 1] {
                        let x = |_, _| "a \"b\" \\ '"; self.0 >>= 1..=2; x?; b'\n' != 1.5 && 'a' == "b\n"
                    }
                }
                macro_rules! m { () => {}; }
            "#,
        );
    }

    #[test]
    fn repetitions() {
        let parts = ["a", "b"].map(Ident);
        let empty: [Ident<'_>; 0] = [];
        same(
            quote!(f(#(#parts),*) #(#parts)* [#(#parts,)*] #(#empty,)*),
            "f(a, b) a b [a, b,]",
        );
    }
}

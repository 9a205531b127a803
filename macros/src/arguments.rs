//! The arguments of both macros: `spec = "…", operations = […], crate = …`.

use proc_macro2::{Ident, Span};
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Error, LitStr, Path, Result, Token, bracketed};

/// What both macros are told.
pub(crate) struct Arguments {
    /// The root file of the spec.
    pub(crate) spec: LitStr,
    /// The operations to emit, all where it is absent.
    pub(crate) operations: Option<Vec<Ident>>,
    /// The path of the runtime.
    pub(crate) cistron: Option<Path>,
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let mut spec = None;
        let mut operations = None;
        let mut cistron = None;
        while !input.is_empty() {
            let key = input.call(parse_key)?;
            input.parse::<Token![=]>()?;
            let given_before = match key.to_string().as_str() {
                "spec" => spec.replace(input.parse()?).is_some(),
                "operations" => operations.replace(parse_names(input)?).is_some(),
                "crate" => cistron
                    .replace(input.call(Path::parse_mod_style)?)
                    .is_some(),
                _ => {
                    return Err(Error::new(
                        key.span(),
                        format!(
                            "there is no argument `{key}`; known are `spec`, `operations` and `crate`"
                        ),
                    ));
                }
            };
            if given_before {
                return Err(Error::new(key.span(), format!("`{key}` is given twice")));
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        let spec = spec.ok_or_else(|| {
            Error::new(
                Span::call_site(),
                "the spec is missing: `spec = \"spec/service.yaml\"`",
            )
        })?;
        Ok(Self {
            spec,
            operations,
            cistron,
        })
    }
}

/// A key: an identifier, or the keyword `crate`.
fn parse_key(input: ParseStream<'_>) -> Result<Ident> {
    if input.peek(Token![crate]) {
        let keyword: Token![crate] = input.parse()?;
        return Ok(Ident::new("crate", keyword.span));
    }
    input.parse()
}

fn parse_names(input: ParseStream<'_>) -> Result<Vec<Ident>> {
    let content;
    bracketed!(content in input);
    let names = Punctuated::<Ident, Token![,]>::parse_terminated(&content)?;
    let mut known: Vec<Ident> = Vec::new();
    for name in names {
        if known.contains(&name) {
            return Err(Error::new(name.span(), format!("`{name}` is named twice")));
        }
        known.push(name);
    }
    if known.is_empty() {
        return Err(Error::new(
            content.span(),
            "no operation is named; leave `operations` out for all of them",
        ));
    }
    Ok(known)
}

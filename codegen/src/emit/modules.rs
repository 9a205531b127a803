//! A large output stands in modules. rustc makes a unit of code generation of each, and holds a unit
//! in memory as a whole; of one module it would make one unit, however large.

use std::sync::Arc;

use super::Context;
use crate::checked::{Kind, NamedType, Operation};

/// How many operations are worth a module of their own.
const OPERATIONS: usize = 10;

/// How many types are.
const TYPES: usize = 40;

/// The most modules of operations, and of types: rustc makes at most 16 units, and each module takes in
/// the names of all.
const MOST: usize = 8;

/// A module that a part of the output stands in. All of its items are taken out again, so that they
/// have no other path than without it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Module {
    /// What stands before its items, laid out.
    pub head: String,
    /// What stands behind them, laid out.
    pub foot: String,
}

impl Module {
    fn new(name: &str, items: &[&str]) -> Arc<Self> {
        let head = format!(
            "#[allow(unused_imports, clippy::wildcard_imports)]\nmod {name} {{\n    use super::*;\n"
        );
        let mut foot = format!("}}\n\n#[allow(deprecated, unused_imports)]\npub use {name}::{{");
        let mut width = WIDTH;
        for item in items {
            let separator = if width + item.len() + 2 > WIDTH {
                width = 3;
                "\n    "
            } else {
                " "
            };
            foot.extend([separator, item, ","]);
            width += item.len() + 2;
        }
        foot.push_str("\n};\n");
        Arc::new(Self { head, foot })
    }
}

/// How long a line of names may be.
const WIDTH: usize = 100;

/// The operations, parted by modules; in none where they are few.
pub(super) fn operations<'o>(
    context: &Context<'_>,
    operations: &'o [&'o Operation],
) -> impl Iterator<Item = (Option<Arc<Module>>, &'o [&'o Operation])> {
    let names = |operation: &&'o Operation| {
        let own = [
            &operation.rust_name,
            &operation.request_name,
            &operation.response_name,
            &operation.error_name,
        ];
        own.map(String::as_str).to_vec()
    };
    parted(context, "operations", operations, OPERATIONS, names)
}

/// The types, parted by modules; in none where they are few.
pub(super) fn types<'t>(
    context: &Context<'_>,
    types: &'t [&'t NamedType],
) -> impl Iterator<Item = (Option<Arc<Module>>, &'t [&'t NamedType])> {
    let names = |named: &&'t NamedType| match named.kind {
        Kind::Alias(_) => Vec::new(),
        _ => vec![named.rust_name.as_str()],
    };
    parted(context, "types", types, TYPES, names)
}

/// These things, parted by modules of at least so many.
fn parted<'t, T>(
    context: &Context<'_>,
    title: &'static str,
    things: &'t [T],
    least: usize,
    names: impl Fn(&'t T) -> Vec<&'t str>,
) -> impl Iterator<Item = (Option<Arc<Module>>, &'t [T])> {
    let prefix = context.service.module_prefix.clone();
    let has_modules = context.has_modules && things.len() > 2 * least;
    let count = if has_modules {
        things.len().div_ceil(MOST).max(least)
    } else {
        things.len().max(1)
    };
    let parts = things.chunks(count).enumerate();
    parts.map(move |(index, things)| {
        let module = has_modules.then(|| {
            let names: Vec<&str> = things.iter().flat_map(&names).collect();
            Module::new(&format!("{prefix}_{title}_{}", index + 1), &names)
        });
        (module, things)
    })
}

#[cfg(test)]
mod tests {
    use crate::{Compiled, Options, compile};

    fn with_operations(count: usize, options: &Options) -> Compiled {
        of_service("Big", count, options)
    }

    fn of_service(name: &str, count: usize, options: &Options) -> Compiled {
        use std::fmt::Write;
        let mut spec = format!(
            "cistron: 1\nservice: {name}\nversion: '1'\nprotocol: rest-json\noperations:\n"
        );
        for index in 0..count {
            let _ = write!(
                spec,
                "  Get{index}:\n    http: GET /{index}\n    request: {{}}\n"
            );
        }
        let compiled = compile("big.yaml", &mut |_| Ok(spec.clone().into()), options);
        assert!(!compiled.has_errors(), "{}", compiled.render());
        compiled
    }

    fn modules(compiled: &Compiled) -> Vec<(bool, usize)> {
        let modules = compiled.modules();
        let counted = modules.map(|(module, sections)| (module.is_some(), sections.len()));
        counted.collect()
    }

    #[test]
    fn few_operations_stand_in_no_module() {
        let compiled = with_operations(20, &Options::default());
        assert_eq!(modules(&compiled), [(false, 21)]);
    }

    #[test]
    fn more_stand_in_modules_of_which_all_items_are_taken() {
        let compiled = with_operations(21, &Options::default());
        let expected = [(true, 10), (true, 10), (true, 1), (false, 1)];
        assert_eq!(modules(&compiled), expected);
        let text = compiled.text();
        assert!(text.contains("mod big_operations_3 {\n    use super::*;\n"));
        assert!(text.contains(
            "pub use big_operations_3::{\n    Get20, Get20Request, Get20Response, Get20Error,\n};"
        ));
    }

    #[test]
    fn a_keyword_makes_a_name_that_no_lint_tells_of() {
        for (service, expected) in [
            ("self", "mod self_operations_1 "),
            ("type", "mod type_operations_1 "),
        ] {
            let text = of_service(service, 21, &Options::default()).text();
            assert!(text.contains(expected), "{service}");
        }
    }

    #[test]
    fn there_are_never_many_modules() {
        let compiled = with_operations(1000, &Options::default());
        assert_eq!(modules(&compiled).len(), 8 + 1);
    }

    #[test]
    fn a_derive_and_a_relative_path_have_none() {
        let derive = Options {
            operation_items: false,
            ..Options::default()
        };
        let relative = |crate_path| Options {
            crate_path,
            ..Options::default()
        };
        let of_parent = relative(quote::quote!(super::cistron));
        let own = relative(quote::quote!(self::cistron));
        for options in [derive, of_parent, own] {
            let compiled = with_operations(21, &options);
            assert!(compiled.modules().all(|(module, _)| module.is_none()));
        }
    }
}

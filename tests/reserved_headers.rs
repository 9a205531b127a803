//! Two lists of headers that are not an author's or a caller's to set: the compiler's, of what no
//! member is bound to, and the runtime's, of what a map of headers neither sets nor holds.

use std::collections::BTreeSet;
use std::fs;

use cistron_tests::workspace;

/// What stands in the compiler's list alone.
const NOT_BOUND: &[&str] = &[
    // Who signs a message or sends it through a proxy sets these afterwards, in place of any that a map
    // of all headers has set; what came in, a server may see in such a map.
    "authorization",
    "proxy-authenticate",
    "proxy-authorization",
];

/// What stands in the runtime's list alone.
const NOT_IN_A_MAP: &[&str] = &[
    // A member may be bound to it, and says the type of its payload. A map must not change that.
    "content-type",
];

/// The texts in the array `RESERVED` of a file.
fn reserved(file: &str) -> BTreeSet<String> {
    let source = fs::read_to_string(workspace().join(file)).unwrap();
    let (_, array) = source
        .split_once("const RESERVED: &[&str] = &[")
        .unwrap_or_else(|| panic!("{file} has no list"));
    let (array, _) = array.split_once("];").unwrap();
    let names = array.split('"').skip(1).step_by(2).map(str::to_owned);
    names.collect()
}

#[test]
fn the_two_lists_differ_only_where_there_is_a_reason() {
    let compiler = reserved("codegen/src/check/binding.rs");
    let runtime = reserved("src/http/header.rs");
    let only = |one: &BTreeSet<String>, other: &BTreeSet<String>| -> Vec<String> {
        one.difference(other).cloned().collect()
    };
    assert_eq!(only(&compiler, &runtime), NOT_BOUND);
    assert_eq!(only(&runtime, &compiler), NOT_IN_A_MAP);
    assert!(compiler.contains("x-amzn-errortype"), "{compiler:?}");
}

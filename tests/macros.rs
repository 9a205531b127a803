//! What rustc says when a macro is used wrongly, or its spec is wrong: the whole output.

use std::fs;
use std::path::Path;

/// Copies the specs to where the cases are compiled, since a macro's paths are relative to the
/// manifest of the crate that it is used in.
fn copy_specs() {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let folder = target.join("tests/trybuild/cistron-tests/macros");
    fs::create_dir_all(&folder).unwrap();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("macros")).unwrap() {
        let path = entry.unwrap().path();
        if path
            .extension()
            .is_some_and(|extension| extension == "yaml")
        {
            fs::copy(&path, folder.join(path.file_name().unwrap())).unwrap();
        }
    }
}

#[test]
fn mistakes_are_told_once_and_in_full() {
    copy_specs();
    let cases = trybuild::TestCases::new();
    cases.compile_fail("macros/*.rs");
}

//! What the tests of the workspace share.

use std::path::{Path, PathBuf};

#[doc(hidden)]
pub use cistron;
use cistron_codegen::{Compiled, Options, compile};

/// The root of the workspace.
#[must_use]
pub fn workspace() -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests.parent().unwrap_or(tests).to_path_buf()
}

/// Compiles a spec, named by its path from the root of the workspace.
#[must_use]
pub fn compile_spec(path: &str, options: &Options) -> Compiled {
    let root = workspace();
    compile(
        path,
        &mut |path| std::fs::read(root.join(path)).map_err(|error| error.to_string()),
        options,
    )
}

/// Compiles a spec that is a text and not a file.
#[must_use]
pub fn compile_text(text: &str, options: &Options) -> Compiled {
    compile("spec.yaml", &mut |_| Ok(text.as_bytes().to_vec()), options)
}

/// The output of a spec without errors, as every front door that writes a file lays it out.
///
/// # Panics
/// The spec has errors, or the output is not Rust.
#[must_use]
pub fn formatted(compiled: &Compiled) -> String {
    assert!(!compiled.has_errors(), "{}", compiled.render());
    match cistron_build::format(compiled) {
        Ok(text) => text,
        Err(error) => panic!("{error}"),
    }
}

/// Compares a text with a file, or writes the file where `CISTRON_BLESS` is set.
///
/// # Panics
/// They differ, or the file cannot be read or written.
pub fn assert_same(path: &Path, found: &str) {
    if std::env::var_os("CISTRON_BLESS").is_some() {
        if let Err(error) = std::fs::write(path, found) {
            panic!("{}: {error}", path.display());
        }
        return;
    }
    let expected = std::fs::read_to_string(path).unwrap_or_default();
    if expected == found {
        return;
    }
    let differs = |(_, (expected, found)): &(usize, (&str, &str))| expected != found;
    let lines = expected.lines().chain([""]).zip(found.lines().chain([""]));
    let difference = (1..).zip(lines).find(differs);
    let (line, (expected, found)) = difference.unwrap_or((0, ("", "")));
    panic!(
        "{} is not what the compiler makes now. Set CISTRON_BLESS=1 to accept it.\n\
         The first difference is in line {line}:\n- {expected}\n+ {found}",
        path.display(),
    );
}

/// Wraps `service!`, for users that need not know `cistron`.
#[macro_export]
macro_rules! wrapped_service {
    ($spec:literal) => {
        $crate::cistron::service! { spec = $spec, crate = $crate::cistron }
    };
}

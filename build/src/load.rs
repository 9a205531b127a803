//! A spec from disk to the compiler's output.

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use cistron_codegen::{Compiled, Options, compile};

use crate::Error;

/// Compiles the spec whose root file has this path, with the files that it includes.
///
/// The path, as it is given, is what diagnostics show. What comes back may have errors: see
/// [`Compiled::has_errors`].
///
/// # Errors
/// [`Error::Changed`], where a file is no longer what it was when it was read. A file that cannot
/// be read is a diagnostic of the spec's.
pub fn load(spec: &Path, options: &Options) -> Result<Compiled, Error> {
    load_with(spec, options, &mut |path| std::fs::read(path))
}

/// The same, with the files read by a function.
///
/// # Errors
/// [`Error::Changed`], where a file that is read again is no longer what it was.
///
/// ```
/// use std::path::Path;
/// use cistron_build::{Error, Options, load_with};
///
/// let mut times = 0;
/// let mut read = |_: &Path| {
///     times += 1;
///     Ok(format!("cistron: {times}").into_bytes())
/// };
/// let loaded = load_with(Path::new("spec.yaml"), &Options::default(), &mut read);
/// assert!(matches!(loaded, Err(Error::Changed(_))));
/// ```
pub fn load_with(
    spec: &Path,
    options: &Options,
    read: &mut dyn FnMut(&Path) -> std::io::Result<Vec<u8>>,
) -> Result<Compiled, Error> {
    let Some(root) = spec.to_str() else {
        return Err(Error::Option(format!(
            "the path of the spec, {}, is not UTF-8",
            spec.display()
        )));
    };
    let seen: RefCell<Vec<(PathBuf, Vec<u8>)>> = RefCell::default();
    let compiled = compile(
        root,
        &mut |path| {
            let bytes = read(Path::new(path)).map_err(|error| error.to_string())?;
            seen.borrow_mut().push((path.into(), bytes.clone()));
            Ok(bytes)
        },
        options,
    );
    for (path, bytes) in seen.into_inner() {
        if !read(&path).is_ok_and(|now| now == bytes) {
            return Err(Error::Changed(path));
        }
    }
    Ok(compiled)
}

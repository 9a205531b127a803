//! Files that are replaced whole, or stay as they are.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::Error;

/// Gives a file this text, unless it has it already; says whether it was written.
///
/// The text is written beside the file and renamed, so whoever reads the file finds the old text
/// or the new one, and where anything fails the old file is still whole. Folders that are missing
/// are made. What is no file, such as a pipe or a terminal, is neither read nor replaced: the text is
/// written into it.
///
/// # Errors
/// [`Error::Write`] with the path and what the system says.
///
/// ```
/// # let folder = std::env::temp_dir().join("cistron-build-write-doctest");
/// let file = folder.join("omics.rs");
/// # let _ = std::fs::remove_dir_all(&folder);
/// assert!(cistron_build::write(&file, "struct A;\n")?);
/// assert!(!cistron_build::write(&file, "struct A;\n")?);
/// # std::fs::remove_dir_all(&folder).unwrap();
/// # Ok::<(), cistron_build::Error>(())
/// ```
pub fn write(path: &Path, text: &str) -> Result<bool, Error> {
    replace(path, text).map_err(|reason| Error::Write {
        path: path.to_owned(),
        reason,
    })
}

/// Gives a file this text, as [`write`](write()) does, unless what stands there is somebody's own.
///
/// # Errors
/// As [`write`](write()); and [`Error::NotGenerated`] where the file holds something whose first line
/// is not that of the text.
pub fn write_generated(path: &Path, text: &str) -> Result<bool, Error> {
    let first_line = |text: &str| text.lines().next().unwrap_or_default().to_owned();
    let ours = first_line(text);
    match text_of(path) {
        Some(old) if !old.trim_ascii().is_empty() => {
            let old = String::from_utf8_lossy(&old);
            if first_line(&old) != ours {
                return Err(Error::NotGenerated(path.to_owned()));
            }
        }
        _ => {}
    }
    write(path, text)
}

/// What stands in a file. A pipe would give nothing back, and a terminal would ask for it.
fn text_of(path: &Path) -> Option<Vec<u8>> {
    if is_through(path) {
        return None;
    }
    fs::read(path).ok()
}

/// Whether what is written to a path goes on to somewhere else: a pipe, a socket, a device.
fn is_through(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|data| !data.is_file() && !data.is_dir())
}

fn replace(path: &Path, text: &str) -> io::Result<bool> {
    if is_through(path) {
        let mut output = fs::File::options().write(true).open(path)?;
        output.write_all(text.as_bytes())?;
        return Ok(true);
    }
    if text_of(path).is_some_and(|old| old == text.as_bytes()) {
        return Ok(false);
    }
    // A link stays a link: what it leads to is replaced.
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    if target.is_dir() {
        return Err(io::Error::other("it is a folder"));
    }
    let beside = beside(&target)?;
    let done = fs::write(&beside, text)
        .and_then(|()| keep_permissions(&target, &beside))
        .and_then(|()| fs::rename(&beside, &target));
    if done.is_err() {
        // The first error is the one to tell; what is left over is tidied up as far as it goes.
        let _ = fs::remove_file(&beside);
    }
    done.map(|()| true)
}

/// A file of another name in the same folder, since a rename within a folder is one step. The
/// number of the process keeps two of them apart.
fn beside(target: &Path) -> io::Result<PathBuf> {
    let name = target
        .file_name()
        .ok_or_else(|| io::Error::other("it names no file"))?;
    if let Some(folder) = target.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut hidden = std::ffi::OsString::from(".");
    hidden.push(name);
    hidden.push(format!(".{}.new", std::process::id()));
    Ok(target.with_file_name(hidden))
}

/// Gives the new file the permissions of the old one, if there is one.
fn keep_permissions(old: &Path, new: &Path) -> io::Result<()> {
    match fs::metadata(old) {
        Ok(metadata) => fs::set_permissions(new, metadata.permissions()),
        Err(_) => Ok(()),
    }
}

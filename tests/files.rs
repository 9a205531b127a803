//! What stands where the output goes, before and after.

use std::fs;
use std::path::{Path, PathBuf};

use cistron_build::{Build, Error, Options, load_with, write};

const SPEC: &str = "\
cistron: 1
service: Things
version: '1'
protocol: rest-json
operations:
  GetThing:
    http: GET /things
    response:
      name: string
";

/// An empty folder for a test.
fn empty_folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// The names of what is in a folder.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_file_is_written_only_where_it_differs() {
    let folder = empty_folder("differs");
    let file = folder.join("new/api.rs");
    assert!(write(&file, "struct A;\n").unwrap());
    let before = fs::metadata(&file).unwrap().modified().unwrap();
    assert!(!write(&file, "struct A;\n").unwrap());
    assert_eq!(fs::metadata(&file).unwrap().modified().unwrap(), before);
    assert!(write(&file, "struct B;\n").unwrap());
    assert_eq!(fs::read_to_string(&file).unwrap(), "struct B;\n");
    assert_eq!(
        names(&folder.join("new")),
        ["api.rs"],
        "nothing is left over"
    );
}

#[test]
fn what_cannot_be_written_is_named_with_the_reason() {
    let folder = empty_folder("refused");
    fs::write(folder.join("file"), "").unwrap();
    fs::create_dir(folder.join("folder")).unwrap();
    for (path, reason) in [
        ("folder", "it is a folder"),
        ("file/api.rs", "file/api.rs cannot be written: "),
        ("..", "it is a folder"),
    ] {
        let error = write(&folder.join(path), "x").unwrap_err();
        assert!(matches!(error, Error::Write { .. }));
        assert!(error.to_string().contains(reason), "{error}");
    }
    assert_eq!(names(&folder), ["file", "folder"]);
}

#[test]
fn where_the_new_file_cannot_take_its_place_the_old_one_is_whole() {
    let folder = empty_folder("whole");
    let file = folder.join("api.rs");
    fs::write(&file, "old").unwrap();
    // What is written first, under this name, cannot be: it is a folder.
    let beside = folder.join(format!(".api.rs.{}.new", std::process::id()));
    fs::create_dir(&beside).unwrap();
    assert!(write(&file, "new").is_err());
    assert_eq!(fs::read_to_string(&file).unwrap(), "old");
}

#[cfg(unix)]
#[test]
fn a_link_and_permissions_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = empty_folder("link");
    let file = folder.join("api.rs");
    fs::write(&file, "old").unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
    let link = folder.join("link.rs");
    symlink("api.rs", &link).unwrap();
    assert!(write(&link, "new").unwrap());
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(fs::read_to_string(&file).unwrap(), "new");
    assert_eq!(
        fs::metadata(&file).unwrap().permissions().mode() & 0o777,
        0o640
    );
}

#[test]
fn a_spec_that_changes_while_it_is_read_is_told_and_nothing_is_written() {
    // The included file is another the second time it is looked at.
    let mut looks = 0;
    let mut read = |path: &Path| {
        if path.ends_with("types.yaml") {
            looks += 1;
            return Ok(format!("types:\n  T{looks}: {{ type: string }}\n").into_bytes());
        }
        Ok(SPEC
            .replace("operations:", "include: [types.yaml]\noperations:")
            .into_bytes())
    };
    let loaded = load_with(Path::new("spec/api.yaml"), &Options::default(), &mut read);
    let error = loaded.unwrap_err();
    assert!(matches!(&error, Error::Changed(path) if path == Path::new("spec/types.yaml")));
    assert_eq!(
        error.to_string(),
        "spec/types.yaml changed while it was read; nothing was written, run it again"
    );
}

#[test]
fn a_spec_with_mistakes_leaves_the_old_output() {
    let folder = empty_folder("mistakes");
    let spec = folder.join("api.yaml");
    fs::write(&spec, SPEC).unwrap();
    let build = Build::new(&spec).folder(&folder);
    build.run().unwrap();
    let old = fs::read_to_string(folder.join("api.rs")).unwrap();
    fs::write(&spec, SPEC.replace("string", "strin")).unwrap();
    let error = build.run().unwrap_err();
    let Error::Spec(compiled) = &error else {
        panic!("{error}");
    };
    assert_eq!(compiled.diagnostics.len(), 1);
    assert!(
        error.to_string().contains("api.yaml:9:13: error[C021]"),
        "{error}"
    );
    // What `main` of a build script prints of an error that it returns is as readable.
    assert_eq!(format!("{error:?}"), error.to_string());
    assert_eq!(fs::read_to_string(folder.join("api.rs")).unwrap(), old);
}

#[test]
fn options_that_cannot_be_are_refused() {
    let folder = empty_folder("options");
    let spec = folder.join("api.yaml");
    fs::write(&spec, SPEC).unwrap();
    let build = || Build::new(&spec).folder(&folder);
    let none: [&str; 0] = [];
    for (build, said) in [
        (build().operations(none), "no operation is named"),
        (build().crate_path("not a path"), "`not a path` is no path"),
        (build().crate_path("a::"), "`a::` is no path"),
        (
            build().file_name("../api.rs"),
            "`../api.rs` is no name of a file",
        ),
        (build().file_name(""), "`` is no name of a file"),
    ] {
        let error = build.run().unwrap_err();
        assert!(matches!(error, Error::Option(_)));
        assert!(error.to_string().starts_with(said), "{error}");
    }
    let error = build().operations(["GetThin"]).run().unwrap_err();
    assert!(
        error.to_string().contains("did you mean `GetThing`?"),
        "{error}"
    );
    assert_eq!(names(&folder), ["api.yaml"]);

    build().crate_path("::renamed").run().unwrap();
    let code = fs::read_to_string(folder.join("api.rs")).unwrap();
    assert!(code.contains("::renamed::Operation") && !code.contains("::cistron"));
}

#[test]
fn what_somebody_wrote_is_not_replaced() {
    let folder = empty_folder("own");
    let spec = folder.join("api.yaml");
    fs::write(&spec, SPEC).unwrap();
    let own = folder.join("main.rs");
    fs::write(&own, "fn main() {}\n").unwrap();
    for name in ["api.yaml", "main.rs"] {
        let build = Build::new(&spec).folder(&folder).file_name(name);
        let error = build.run().unwrap_err();
        assert!(matches!(error, Error::NotGenerated(_)));
        let said = format!("{name} was not generated, and would be lost");
        assert!(error.to_string().contains(&said), "{error}");
    }
    assert_eq!(fs::read_to_string(&spec).unwrap(), SPEC);
    assert_eq!(fs::read_to_string(&own).unwrap(), "fn main() {}\n");
    // An empty file, and one that was generated, are.
    fs::write(&own, "").unwrap();
    let build = Build::new(&spec).folder(&folder).file_name("main.rs");
    build.run().unwrap();
    fs::write(&spec, SPEC.replace("name:", "title:")).unwrap();
    build.run().unwrap();
    assert!(fs::read_to_string(&own).unwrap().contains("title"));
}

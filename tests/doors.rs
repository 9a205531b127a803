//! Macro, build script and command give the same code to the byte, for every spec of the
//! repository, however often and wherever they run.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use cistron_build::{Build, Error};
use cistron_tests::workspace;
use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

// A crate of procedural macros exports nothing else, so what is behind the macros is taken in as
// it stands there.
#[allow(dead_code)]
#[path = "../macros/src/arguments.rs"]
mod arguments;
#[path = "../macros/src/crate_path.rs"]
mod crate_path;
#[allow(dead_code)]
#[path = "../macros/src/errors.rs"]
mod errors;
#[allow(dead_code)]
#[path = "../macros/src/expand.rs"]
mod expand;
#[path = "../macros/src/item.rs"]
mod item;
#[path = "../macros/src/literal.rs"]
mod literal;
#[allow(dead_code)]
#[path = "../macros/src/warnings.rs"]
mod warnings;

/// What stands in for rustc where the macros have a text read.
fn read(text: &str) -> Result<TokenStream, String> {
    text.parse()
        .map_err(|error: proc_macro2::LexError| error.to_string())
}

/// The root file of every spec, relative to the workspace.
fn specs() -> Vec<String> {
    let mut specs = vec!["tests/hygiene/collisions.yaml".to_owned()];
    for folder in ["spec", "spec/examples"] {
        for entry in fs::read_dir(workspace().join(folder)).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            if Path::new(&name)
                .extension()
                .is_some_and(|end| end == "yaml")
            {
                specs.push(format!("{folder}/{name}"));
            }
        }
    }
    specs.sort();
    assert!(specs.len() >= 7, "{specs:?}");
    specs
}

/// An empty folder for a test.
fn empty_folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// What a build script writes to its folder.
fn by_build_script(spec: &Path, folder: &Path) -> String {
    Build::new(spec)
        .folder(folder)
        .file_name("api.rs")
        .run()
        .unwrap();
    fs::read_to_string(folder.join("api.rs")).unwrap()
}

/// What the command prints.
fn by_command(spec: &Path) -> String {
    let mut output = Vec::new();
    let mut error = Vec::new();
    let arguments = ["cargo-cistron", "cistron", "generate"].map(Into::into);
    let arguments = arguments.into_iter().chain([spec.into()]);
    let code = cargo_cistron::run(
        arguments,
        &mut cargo_cistron::Streams {
            input: &mut std::io::empty(),
            output: &mut output,
            error: &mut error,
            output_is_terminal: false,
            error_is_terminal: false,
        },
    );
    assert_eq!(code, 0, "{}", String::from_utf8_lossy(&error));
    String::from_utf8(output).unwrap()
}

/// What a macro emits, laid out item by item as in a file.
fn by_macro(tokens: TokenStream) -> String {
    let file: syn::File = syn::parse2(tokens).unwrap();
    let items = file.items.into_iter().filter(|item| !is_tracking(item));
    let items = items.map(|item| {
        prettyplease::unparse(&syn::File {
            shebang: None,
            frontmatter: None,
            attrs: Vec::new(),
            items: vec![item],
        })
    });
    items.collect::<Vec<_>>().join("\n")
}

/// Whether an item is there for rustc to know which files the macro has read.
fn is_tracking(item: &syn::Item) -> bool {
    let syn::Item::Const(item) = item else {
        return false;
    };
    quote!(#item).to_string().contains("include_bytes")
}

/// A file without its header and the titles of its parts, which no macro can emit.
fn without_comments(text: &str) -> String {
    let mut kept = String::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        if !line.starts_with("// ") {
            kept.push_str(line);
            kept.push('\n');
            continue;
        }
        while lines.next_if(|line| line.is_empty()).is_some() {}
    }
    kept
}

#[test]
fn every_spec_gives_the_same_bytes_by_every_way() {
    let folder = empty_folder("doors");
    for spec in specs() {
        let path = workspace().join(&spec);
        let built = by_build_script(&path, &folder);
        assert_eq!(by_command(&path), built, "{spec}");
        let relative = format!("../{spec}");
        let emitted = expand::service(quote!(spec = #relative), read).unwrap();
        assert_eq!(by_macro(emitted), without_comments(&built), "{spec}");
    }
}

/// The messages that a macro has rustc show as errors.
fn told_by_macro(tokens: TokenStream) -> Vec<String> {
    let mut found = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let TokenTree::Group(group) = &token else {
            let is_macro = token.to_string() == "compile_error";
            let message = is_macro.then(|| tokens.nth(1)).flatten();
            if let Some(TokenTree::Group(group)) = message {
                let literal: syn::LitStr = syn::parse2(group.stream()).unwrap();
                found.push(literal.value());
            }
            continue;
        };
        found.extend(told_by_macro(group.stream()));
    }
    found
}

/// A text without what a macro adds to it so that rustc's frame around it lines up: the spaces in
/// front of the lines after the first.
fn words(text: &str) -> Vec<&str> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect()
}

#[test]
fn mistakes_are_told_in_the_same_words_by_every_way() {
    let spec = Path::new("ui/twenty-mistakes.yaml");
    let Err(Error::Spec(built)) = Build::new(spec).folder(empty_folder("doors-wrong")).run() else {
        panic!("a spec with mistakes compiles");
    };
    let built = built.render();
    assert_eq!(built.matches(": error[").count(), 20, "{built}");

    let emitted = expand::service(quote!(spec = "ui/twenty-mistakes.yaml"), read).unwrap();
    let emitted = told_by_macro(emitted).join("\n");
    assert_eq!(words(&emitted), words(&built));

    let mut error = Vec::new();
    let arguments = ["cargo-cistron", "check", "ui/twenty-mistakes.yaml"].map(Into::into);
    let code = cargo_cistron::run(
        arguments,
        &mut cargo_cistron::Streams {
            input: &mut std::io::empty(),
            output: &mut Vec::new(),
            error: &mut error,
            output_is_terminal: false,
            error_is_terminal: false,
        },
    );
    assert_eq!(code, 1);
    let printed = String::from_utf8(error).unwrap();
    assert_eq!(
        printed,
        built + "\nui/twenty-mistakes.yaml: 20 errors\n",
        "the command adds how many there are"
    );
}

#[test]
fn the_derive_gives_the_bytes_of_the_operation() {
    let input = quote! {
        #[cistron(spec = "../spec/omics.yaml")]
        struct GetRunTask;
    };
    let derived = expand::derive(input, read);
    let golden = fs::read_to_string(workspace().join("tests/golden/get_run_task.rs")).unwrap();
    assert_eq!(by_macro(derived.unwrap()), without_comments(&golden));
}

#[test]
fn named_operations_give_the_same_bytes_by_every_way() {
    let folder = empty_folder("doors-named");
    let spec = workspace().join("spec/omics.yaml");
    let build = Build::new(&spec).folder(&folder).file_name("api.rs");
    build
        .operations(["ListRunTasks", "StartRun"])
        .run()
        .unwrap();
    let built = fs::read_to_string(folder.join("api.rs")).unwrap();
    let emitted = expand::service(
        quote! {
            spec = "../spec/omics.yaml", operations = [ListRunTasks, StartRun]
        },
        read,
    );
    assert_eq!(by_macro(emitted.unwrap()), without_comments(&built));
    assert!(
        !built.contains("GetRunTask"),
        "what was not named is not there"
    );
}

/// Copies a folder, with its files made in the order of their names or in the reverse.
fn copy(from: &Path, to: &Path, reverse: bool) {
    fs::create_dir_all(to).unwrap();
    let mut entries: Vec<PathBuf> = fs::read_dir(from)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    entries.sort();
    if reverse {
        entries.reverse();
    }
    for path in entries {
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target, reverse);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

#[test]
fn neither_the_order_of_files_nor_the_folder_for_temporary_ones_matters() {
    let folder = empty_folder("doors-elsewhere");
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    for (name, reverse) in [("a", false), ("b", true), ("b", true)] {
        let there = folder.join(name);
        copy(&workspace().join("spec"), &there.join("spec"), reverse);
        let temporary = there.join("tmp");
        fs::create_dir_all(&temporary).unwrap();
        for spec in ["omics.yaml", "examples/everything.yaml"] {
            let output = Command::new(env!("CARGO"))
                .args(["run", "--quiet", "--offline", "--package", "cargo-cistron"])
                .args(["--manifest-path"])
                .arg(workspace().join("Cargo.toml"))
                .args(["--", "generate"])
                .arg(Path::new("spec").join(spec))
                .current_dir(&there)
                .env("TMPDIR", &temporary)
                .env("CARGO_TARGET_DIR", target)
                .output()
                .unwrap();
            let said = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success(), "{said}");
            let here = by_command(&workspace().join("spec").join(spec));
            assert_eq!(String::from_utf8_lossy(&output.stdout), here, "{spec}");
        }
    }
}

#[test]
fn the_checked_in_file_of_the_example_is_up_to_date() {
    let folder = workspace().join("generated-example");
    Build::new(workspace().join("spec/omics.yaml"))
        .operations(["ListRunTasks", "StartRun"])
        .folder(empty_folder("doors-example"))
        .run()
        .unwrap();
    let made = Path::new(env!("CARGO_TARGET_TMPDIR")).join("doors-example/omics.rs");
    let made = fs::read_to_string(made).unwrap();
    cistron_tests::assert_same(&folder.join("src/omics.rs"), &made);
}

/// A way for the example to have a module's code: what stands in the module, and what the build
/// script does for it.
struct Way {
    name: &'static str,
    service: &'static str,
    omics: &'static str,
    task: &'static str,
    build: &'static str,
}

const WAYS: &[Way] = &[
    Way {
        name: "macro",
        service: r#"cistron::service! { spec = "../spec/omics.yaml" }"#,
        omics: r#"cistron::service! { spec = "../spec/omics.yaml", operations = [ListRunTasks, StartRun] }"#,
        task: r#"cistron::service! { spec = "../spec/omics.yaml", operations = [GetRunTask] }"#,
        build: "fn main() {}",
    },
    Way {
        name: "build",
        service: r#"include!(concat!(env!("OUT_DIR"), "/omics.rs"));"#,
        omics: r#"include!(concat!(env!("OUT_DIR"), "/client.rs"));"#,
        task: r#"include!(concat!(env!("OUT_DIR"), "/task.rs"));"#,
        build: r#"
            fn main() {
                let build = cistron_build::Build::new("../spec/omics.yaml");
                build.run_or_exit();
                let client = build.clone().operations(["ListRunTasks", "StartRun"]);
                client.file_name("client.rs").run_or_exit();
                let task = build.operations(["GetRunTask"]);
                task.file_name("task.rs").run_or_exit();
            }
        "#,
    },
    Way {
        name: "file",
        service: r#"include!("service.generated.rs");"#,
        omics: r#"include!("omics.generated.rs");"#,
        task: r#"include!("task.generated.rs");"#,
        build: "fn main() {}",
    },
];

/// What the example prints, without what differs from one run to the next.
fn run_example(folder: &Path) -> String {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--offline", "--manifest-path"])
        .arg(folder.join("Cargo.toml"))
        .env("CARGO_TARGET_DIR", target)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    let printed = String::from_utf8_lossy(&output.stdout);
    let same = |line: &&str| !line.contains("http://") && !line.trim().starts_with("20");
    printed.lines().filter(same).collect::<Vec<_>>().join("\n")
}

#[test]
fn one_way_can_stand_in_for_another_in_the_example() {
    let folder = empty_folder("doors-swapped");
    copy(&workspace().join("spec"), &folder.join("spec"), false);
    let example = folder.join("generated-example");
    copy(&workspace().join("generated-example"), &example, false);
    fs::copy(workspace().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let manifest = fs::read_to_string(workspace().join("Cargo.toml")).unwrap();
    let root = workspace();
    let manifest = format!(
        "[workspace]\nmembers = [\"generated-example\"]\nresolver = \"3\"\n\n{}\n\
         [workspace.dependencies]\ncistron = {{ path = '{root}' }}\n\
         cistron-build = {{ path = '{root}/build' }}\n",
        section(&manifest, "[workspace.package]") + &section(&manifest, "[workspace.lints."),
        root = root.display()
    );
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    let original = run_example(&example);
    assert!(original.contains("ResourceNotFoundException"), "{original}");
    for (name, operations) in [
        ("service", None),
        ("omics", Some(vec!["ListRunTasks", "StartRun"])),
        ("task", Some(vec!["GetRunTask"])),
    ] {
        let build = Build::new(folder.join("spec/omics.yaml"))
            .folder(example.join("src"))
            .file_name(format!("{name}.generated.rs"));
        let build = match operations {
            Some(operations) => build.operations(operations),
            None => build,
        };
        build.run().unwrap();
    }
    for way in WAYS {
        fs::write(example.join("src/service.rs"), way.service).unwrap();
        fs::write(example.join("src/omics.rs"), way.omics).unwrap();
        let task = format!("#![allow(dead_code, unreachable_pub)]\n{}", way.task);
        fs::write(example.join("src/task.rs"), task).unwrap();
        fs::write(example.join("build.rs"), way.build).unwrap();
        assert_eq!(run_example(&example), original, "{}", way.name);
    }
}

/// The tables of a manifest whose heading begins so.
fn section(manifest: &str, heading: &str) -> String {
    let mut kept = String::new();
    let mut inside = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            inside = line.starts_with(heading);
        }
        if inside {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

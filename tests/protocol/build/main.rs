//! Makes code and cases of the public tests of restJson1, where they are at hand: in the folder
//! that the variable `CISTRON_SHARED` names.

mod cases;
mod service;
mod values;

use std::path::PathBuf;
use std::{env, fs};

const VARIABLE: &str = "CISTRON_SHARED";

fn main() {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-env-changed={VARIABLE}");
    println!("cargo::rustc-check-cfg=cfg(shared)");
    let Some(shared) = env::var_os(VARIABLE) else {
        return;
    };
    println!("cargo::rustc-cfg=shared");
    let folder = PathBuf::from(shared).join("protocol-tests");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo names the folder"));
    for name in ["restjson", "restjson-validation"] {
        let path = folder.join(name).with_extension("json");
        println!("cargo::rerun-if-changed={}", path.display());
        let json = fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let (service, tokens) = service::read(name, &json);
        let model = serde_json::from_slice(&json).expect("what was imported is JSON");
        let cases = cases::cases(&service, &model);
        for (file, tokens) in [("", tokens), ("-cases", cases)] {
            let file = out.join(format!("{name}{file}.rs"));
            fs::write(file, tokens.to_string()).expect("the folder can be written");
        }
    }
}

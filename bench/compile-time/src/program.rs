//! The programs that are compiled.

use crate::error::Error;

/// A program that is compiled.
pub(crate) struct Program {
    /// Its name, which is that of its folder.
    pub(crate) name: &'static str,
    /// What it is.
    pub(crate) text: &'static str,
    /// The crate whose own figures are of interest, as rustc calls it.
    pub(crate) own: &'static str,
    /// What it needs to be compiled at all.
    pub(crate) needs: Needs,
}

/// What a program needs to be compiled at all.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Needs {
    /// Nothing that is not here.
    Nothing,
    /// The spec of a whole service.
    Service,
}

/// How a program is built.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    /// As `cargo build` does.
    Dev,
    /// As `cargo build --release` does.
    Release,
}

impl Profile {
    /// The profile's name in cargo.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Dev => "dev",
            Self::Release => "release",
        }
    }

    pub(crate) fn read(name: &str) -> Result<Self, Error> {
        let mut all = [Self::Dev, Self::Release].into_iter();
        let found = all.find(|profile| profile.name() == name);
        found.ok_or_else(|| Error(format!("there is no profile `{name}`")))
    }
}

/// All programs.
pub(crate) const PROGRAMS: &[Program] = &[
    Program {
        name: "cistron-macro",
        text: "GetRunTask, a message out and one in, by cistron's derive",
        own: "program_cistron_macro",
        needs: Needs::Nothing,
    },
    Program {
        name: "cistron-build",
        text: "the same, by cistron's build script",
        own: "program_cistron_build",
        needs: Needs::Nothing,
    },
    Program {
        name: "cistron-file",
        text: "the same, by a file that cistron has made before",
        own: "program_cistron_file",
        needs: Needs::Nothing,
    },
    Program {
        name: "cistron-hyper",
        text: "GetRunTask, called over HTTP, by cistron's derive, hyper and tokio",
        own: "program_cistron_hyper",
        needs: Needs::Nothing,
    },
    Program {
        name: "aws-sdk-omics",
        text: "the same, by the vendor's SDK without TLS; no HTTP client is in it, tokio is",
        own: "aws_sdk_omics",
        needs: Needs::Nothing,
    },
    Program {
        name: "progenitor",
        text: "the same, by progenitor's macro, reqwest without TLS, and tokio",
        own: "program_progenitor",
        needs: Needs::Nothing,
    },
    Program {
        name: "openapi-to-rust",
        text: "the same, by files that openapi-to-rust has made before, reqwest without TLS",
        own: "program_openapi_to_rust",
        needs: Needs::Nothing,
    },
    Program {
        name: "typify",
        text: "the response alone, JSON both ways, by typify's macro",
        own: "program_typify",
        needs: Needs::Nothing,
    },
    Program {
        name: "types-cistron",
        text: "256 types with constraints, JSON both ways, by a file that cistron has made before",
        own: "program_types_cistron",
        needs: Needs::Nothing,
    },
    Program {
        name: "types-serde",
        text: "the same types without constraints, JSON both ways, by serde's derive",
        own: "program_types_serde",
        needs: Needs::Nothing,
    },
    Program {
        name: "omics-macro",
        text: "a whole service, four directions and validators, by cistron's macro",
        own: "program_omics_macro",
        needs: Needs::Service,
    },
    Program {
        name: "omics-file",
        text: "the same, by a file that cistron has made before",
        own: "program_omics_file",
        needs: Needs::Service,
    },
];

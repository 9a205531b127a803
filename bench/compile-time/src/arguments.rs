//! What was asked for.

use std::path::PathBuf;

use crate::error::Error;
use crate::program::{PROGRAMS, Profile};

const HELP: &str = "\
Compiles the same programs with cistron and with its peers, from nothing, and times that.

Usage: compile-time [OPTIONS] [PROGRAM]...

  --service FILE     a whole service, to be compiled too: a spec, or a Smithy model. Where it is left
                     out, the public model of HealthOmics in the folder that CISTRON_SHARED names
  --profile PROFILE  `dev` or `release`; both where it is left out
  --times NUMBER     how often each is compiled; the medians are printed. Once where it is left out

Programs, all where none is named:
";

/// What was asked for.
pub(crate) struct Arguments {
    /// The file of a whole service.
    pub(crate) service: Option<PathBuf>,
    /// The profiles to build with.
    pub(crate) profiles: Vec<Profile>,
    /// How often each program is compiled.
    pub(crate) times: usize,
    programs: Vec<String>,
}

impl Arguments {
    /// Whether a program is to be compiled.
    pub(crate) fn names(&self, program: &str) -> bool {
        self.programs.is_empty() || self.programs.iter().any(|name| name == program)
    }
}

/// Reads the command line. None where only help was asked for, which is printed.
pub(crate) fn read() -> Result<Option<Arguments>, Error> {
    let mut arguments = Arguments {
        service: None,
        profiles: vec![Profile::Dev, Profile::Release],
        times: 1,
        programs: Vec::new(),
    };
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let mut value = || {
            let missing = || Error(format!("{word} wants a value"));
            words.next().ok_or_else(missing)
        };
        match word.as_str() {
            "--help" | "-h" => {
                print!("{HELP}");
                for program in PROGRAMS {
                    println!("  {:18} {}", program.name, program.text);
                }
                return Ok(None);
            }
            "--service" => arguments.service = Some(value()?.into()),
            "--profile" => arguments.profiles = vec![Profile::read(&value()?)?],
            "--times" => {
                let times = value()?.parse().ok().filter(|times| *times > 0);
                arguments.times = times.ok_or_else(|| Error("--times wants a number".into()))?;
            }
            name if PROGRAMS.iter().any(|program| program.name == name) => {
                arguments.programs.push(word);
            }
            _ => {
                return Err(Error(format!(
                    "what is `{word}`? --help tells what there is"
                )));
            }
        }
    }
    Ok(Some(arguments))
}

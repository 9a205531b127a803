//! Each operation of AWS HealthOmics: every request, response and error that is sent comes in as
//! what it was, at the bounds of the constraints and between them.

use std::process::ExitCode;

#[cfg(not(shared))]
fn main() -> ExitCode {
    println!("HealthOmics: skipped, since CISTRON_SHARED is not set");
    ExitCode::SUCCESS
}

#[cfg(shared)]
fn main() -> ExitCode {
    shared::main()
}

#[cfg(shared)]
mod shared {
    use std::fs;
    use std::process::ExitCode;
    use std::sync::Arc;

    use cistron_codegen::checked::{Member, Service};
    use cistron_codegen::front;
    use cistron_import::smithy;
    use cistron_omics_tests::{Extent, Generator, OPERATIONS, Trip};
    use libtest_mimic::{Arguments, Failed, Trial};

    /// How many values between the bounds are sent in each message.
    const SEEDS: u64 = 32;

    /// The operations of the API.
    const COUNT: usize = 91;

    pub(crate) fn main() -> ExitCode {
        let service = Arc::new(service());
        assert_eq!(OPERATIONS.len(), COUNT);
        let trials = OPERATIONS.iter().flat_map(|messages| {
            let mut operations = service.operations.iter();
            let index = operations.position(|found| found.name == messages.name);
            let index = index.expect("both are of one model");
            let errors = messages.errors.iter().enumerate();
            let errors = errors.map(|(error, (name, trip))| (*name, Some(error), *trip));
            [
                ("request", None, messages.request),
                ("response", None, messages.response),
            ]
            .into_iter()
            .chain(errors)
            .map(|(what, error, trip)| {
                let service = Arc::clone(&service);
                let name = format!("{}::{what}", messages.name);
                Trial::test(name, move || {
                    let operation = &service.operations[index];
                    let members: &[Member] = match (error, what) {
                        (Some(error), _) => {
                            let id = operation.errors[error].error.0;
                            &service.errors[id].members
                        }
                        (None, "request") => &operation.request,
                        (None, _) => &operation.response,
                    };
                    travel(&service, members, trip)
                })
            })
            .collect::<Vec<_>>()
        });
        let trials = trials.collect();
        libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
    }

    /// Sends values of each extent.
    fn travel(service: &Service, members: &[Member], trip: Trip) -> Result<(), Failed> {
        let bounds = [Extent::Least, Extent::Most].map(|extent| (extent, 0));
        let between = (0..SEEDS).map(|seed| (Extent::Any, seed));
        for (extent, seed) in bounds.into_iter().chain(between) {
            let value = Generator::new(service, seed, extent).structure(members);
            trip(&value).map_err(|error| format!("{extent:?}, seed {seed}: {error}"))?;
        }
        Ok(())
    }

    /// The model, checked.
    fn service() -> Service {
        let json = fs::read(env!("OMICS_MODEL")).expect("the build script has read it");
        let imported = smithy::import(&json, &smithy::Options::default());
        let imported = imported.unwrap_or_else(|errors| panic!("{errors}"));
        front::service(imported.model).expect("the build script has compiled it")
    }
}

//! The error enum of a service: every operation's becomes it, and where an operation has the error it
//! becomes the operation's again.

#![allow(
    missing_docs,
    dead_code,
    clippy::pedantic,
    reason = "the module is what the compiler made"
)]

mod pets {
    include!("golden/pets.rs");
}

use cistron::{OperationError, UnmodeledError};
use pets::{GetPetError, ListPetsError, NoSuchPet, PetsError, PutPhotoError};

fn no_such_pet() -> NoSuchPet {
    NoSuchPet::new().with_message("it has run away")
}

#[test]
fn an_operations_error_becomes_the_services_and_any_operations_that_has_it() {
    let error = PetsError::from(GetPetError::from(no_such_pet()));
    assert_eq!(error, PetsError::NoSuchPet(no_such_pet()));
    assert_eq!(
        error.clone().narrow(),
        Ok(GetPetError::NoSuchPet(no_such_pet()))
    );
    assert_eq!(error.narrow(), Ok(PutPhotoError::NoSuchPet(no_such_pet())));
}

#[test]
fn an_error_that_the_operation_does_not_have_is_given_back() {
    let error = PetsError::from(no_such_pet());
    assert_eq!(error.clone().narrow::<ListPetsError>(), Err(error));
}

#[test]
fn an_error_that_the_spec_does_not_know_stays_as_it_came() {
    let mut unmodeled = UnmodeledError::new(503);
    unmodeled.code = Some("SlowDown".to_owned());
    unmodeled.message = Some("later".to_owned());
    unmodeled.body = b"{}".to_vec();
    let error = PetsError::from(ListPetsError::Unmodeled(unmodeled.clone()));
    assert_eq!(error, PetsError::Unmodeled(unmodeled.clone()));
    assert_eq!(error.narrow(), Ok(ListPetsError::Unmodeled(unmodeled)));
}

#[test]
fn a_question_mark_is_enough() {
    fn find() -> Result<(), GetPetError> {
        Err(no_such_pet())?
    }
    fn answer() -> Result<(), PetsError> {
        find()?;
        Ok(())
    }
    assert_eq!(answer(), Err(PetsError::NoSuchPet(no_such_pet())));
}

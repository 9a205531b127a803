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
use pets::{
    GetPetError, ListPetsError, ListPetsRequest, NoSuchPet, PetIsAdopted, PetsError, PutPhotoError,
    ServiceFailure, Species,
};

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

#[test]
fn an_error_is_cloned_compared_and_shown_by_what_is_in_it() {
    let error = GetPetError::NoSuchPet(no_such_pet());
    assert_eq!(error.clone(), error);
    assert_eq!(format!("{error:?}"), format!("{:?}", no_such_pet()));
    let other = GetPetError::NoSuchPet(NoSuchPet::new().with_message("it sleeps"));
    assert_ne!(error, other);
    let unmodeled = |status| GetPetError::Unmodeled(UnmodeledError::new(status));
    assert_eq!(unmodeled(503).clone(), unmodeled(503));
    assert_ne!(unmodeled(503), unmodeled(500));
    assert_ne!(unmodeled(404), error);
    // Two errors that have the same members are not the same error.
    let (adopted, failure) = (PetIsAdopted::new(), ServiceFailure::new());
    assert_ne!(PetsError::from(adopted), PetsError::from(failure));
}

#[test]
fn a_structure_takes_an_unknown_value_for_the_known_one_that_it_is() {
    let of = |species| ListPetsRequest::new().with_species(vec![species]);
    assert_eq!(of(Species::Unknown("cat".into())), of(Species::Cat));
    assert_ne!(of(Species::Unknown("fish".into())), of(Species::Cat));
}

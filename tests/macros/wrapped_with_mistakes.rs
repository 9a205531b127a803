//! The spec that a macro of another crate is given has mistakes: they are told where it is named.

mod api {
    cistron_tests::wrapped_service! { "macros/mistakes.yaml" }
}

fn call<O: cistron::Operation>(request: &O::Request) -> bool {
    let _ = request;
    true
}

fn main() {
    call::<api::GetThing>(&api::GetThingRequest::new("1"));
}

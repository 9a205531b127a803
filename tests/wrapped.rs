//! A macro of another crate names the runtime by `$crate`, and its user depends on that crate alone.

#[allow(dead_code)]
mod library {
    cistron_tests::wrapped_service! { "../spec/examples/everything.yaml" }
}

#[test]
fn the_runtime_is_the_one_that_the_macro_names() {
    fn name<O: cistron_tests::cistron::Operation>() -> &'static str {
        O::NAME
    }
    assert_eq!(name::<library::GetThing>(), "GetThing");
}

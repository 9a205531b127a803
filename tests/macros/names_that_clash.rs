//! A type is called like an operation: one mistake, and one message.

mod api {
    cistron::service! { spec = "macros/names_that_clash.yaml" }
}

fn main() {
    let _ = api::PingRequest::new();
}

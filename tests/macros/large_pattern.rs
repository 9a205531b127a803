//! Patterns that need the regex library, in a crate that is without it: rustc tells each once.

#[allow(deprecated)]
mod api {
    cistron::service! { spec = "macros/large_pattern.yaml" }
}

fn main() {
    let request = api::PutHostRequest::new("example".to_owned());
    println!("{request:?}");
}

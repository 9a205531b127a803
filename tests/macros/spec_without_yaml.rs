//! The spec is not YAML, so that nothing is known but the name of the operation.

#[derive(cistron::Operation)]
#[cistron(spec = "macros/not_yaml.yaml")]
struct GetThing;

fn main() {
    let request = GetThingRequest::new("1");
    println!("{}", request.id);
}

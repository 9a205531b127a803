//! Two mistakes in the spec, and a user of the types that do not come out of it: rustc tells the
//! two mistakes and nothing else.

mod api {
    cistron::service! { spec = "macros/mistakes.yaml" }
}

#[derive(cistron::Operation)]
#[cistron(spec = "macros/mistakes.yaml")]
struct GetThing;

fn call<O: cistron::Operation>(request: &O::Request) -> bool {
    let _ = request;
    true
}

fn main() {
    let request = GetThingRequest::new("1").with_size(3);
    println!("{} {:?}", request.id, request);
    call::<GetThing>(&request);
    paint(api::GetThingResponse::new());
    match GetThingError::from(3) {
        GetThingError::NotFound(error) => println!("{error}"),
        GetThingError::Unmodeled(error) => println!("{}", error.status),
    }
}

fn paint(response: api::GetThingResponse) -> api::Color {
    println!("{}", response.color.as_str());
    api::Color { red: 1 }
}

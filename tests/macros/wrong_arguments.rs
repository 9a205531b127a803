//! Mistakes in what the macros are told.

mod unknown_argument {
    cistron::service! { file = "macros/things.yaml" }
}

mod no_spec {
    cistron::service! {}
}

mod no_file {
    cistron::service! { spec = "macros/missing.yaml" }
}

mod no_operation {
    cistron::service! { spec = "macros/things.yaml", operations = [GetThingy] }
}

#[derive(cistron::Operation)]
#[cistron(spec = "macros/things.yaml")]
struct GetThing {
    id: u8,
}

#[derive(cistron::Operation)]
struct PutThing;

fn main() {}

mod none_named {
    cistron::service! { spec = "macros/things.yaml", operations = [] }
}

mod named_twice {
    cistron::service! { spec = "macros/things.yaml", operations = [GetThing, GetThing] }
}

#[derive(cistron::Operation)]
#[cistron(spec = "macros/things.yaml")]
struct GetThink;

mod by_position {
    cistron::service! { "macros/things.yaml" }
}

mod in_quotes {
    cistron::service! { spec = "macros/things.yaml", operations = ["GetThing", PutThing PutThings], crate = "cistron" }
}

mod no_list {
    cistron::service! { spec = "macros/things.yaml", operations = GetThing }
}

mod all_at_once {
    cistron::service! { spec = things operations = [GetThing, a::b], spec = "other.yaml", file, crate = a<b>, , = 1 }
}

mod no_value {
    cistron::service! { spec, operations: [GetThing], crate = }
}

#[derive(cistron::Operation)]
#[cistron(spec = "macros/things.yaml", operations = [GetThing])]
#[cistron(crate = ::cistron)]
enum GetThings {}

#[derive(cistron::Operation)]
#[cistron = "macros/things.yaml"]
struct HasThing;

#[derive(cistron::Operation)]
#[cistron()]
struct HasThings(u8);

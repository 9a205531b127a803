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

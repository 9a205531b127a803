//! Makes the types of the service out of the spec.

fn main() {
    cistron_build::compile("../spec/omics.yaml");
}

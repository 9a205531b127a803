//! The run family of HealthOmics: everything in this module comes out of `spec/omics.yaml`.

cistron::service! { spec = "../spec/omics.yaml" }

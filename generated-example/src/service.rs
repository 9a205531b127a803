//! The run family of HealthOmics as the service has it: the build script makes it out of
//! `spec/omics.yaml`.

include!(concat!(env!("OUT_DIR"), "/omics.rs"));

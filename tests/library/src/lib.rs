//! A service whose patterns need the regex library.

#![no_implicit_prelude]
#![deny(missing_docs, unused)]

/// By macro. The warnings say that the feature is needed, which this crate has.
#[allow(deprecated)]
pub mod api {
    ::cistron::service! { spec = "spec/hosts.yaml" }
}

//! What a server answers to requests that break constraints.
#![cfg(shared)]

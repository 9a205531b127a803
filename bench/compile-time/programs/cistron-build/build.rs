//! Makes the code of one operation.

fn main() {
    cistron_build::Build::new("../../../../spec/omics.yaml")
        .operations(["GetRunTask"])
        .run_or_exit();
}

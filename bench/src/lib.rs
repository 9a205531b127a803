//! Specs of any size, to measure with, and the drawing of what was measured.
//!
//! ```
//! let spec = cistron_bench::spec(5);
//! assert!(spec.contains("operations:"));
//! ```

mod operations;
pub mod plot;
mod types;

/// What every spec begins with.
const HEAD: &str = "\
cistron: 1
service: Measured
version: '2026-01-31'
protocol: rest-json
doc: >
  A service that is made to be measured: resources that are created, described, changed, listed
  and deleted.

endpoint-prefix: measured
signing: { sigv4: measured }

common-errors:
  - AccessDeniedException
  - InternalServerException
  - ThrottlingException
  - ValidationException

";

/// A spec with this many operations.
///
/// They come in fives, one five for each resource, and each resource brings its own types along:
/// what an operation adds to the spec is the same for the first and for the last. An operation has
/// about six members in its request and ten in its response.
#[must_use]
pub fn spec(operations: usize) -> String {
    let mut text = String::from(HEAD);
    text.push_str("operations:\n");
    for index in 0..operations {
        operations::operation(&mut text, &resource(index / 5), index % 5);
    }
    text.push_str("types:\n");
    text.push_str(types::SHARED);
    for index in 0..operations.div_ceil(5) {
        types::of_resource(&mut text, &resource(index), index);
    }
    text.push_str(types::ERRORS);
    text
}

/// The name of a resource: `AnnotationStore`, and from the 400th on with a number behind it.
fn resource(index: usize) -> String {
    const FIRST: [&str; 20] = [
        "Annotation",
        "Archive",
        "Batch",
        "Cache",
        "Cluster",
        "Data",
        "Event",
        "File",
        "Group",
        "Image",
        "Job",
        "Key",
        "Model",
        "Network",
        "Read",
        "Reference",
        "Run",
        "Sample",
        "Variant",
        "Workflow",
    ];
    const SECOND: [&str; 20] = [
        "Store", "Set", "Task", "Import", "Export", "Share", "Version", "Group", "Policy", "Rule",
        "Queue", "Stream", "Table", "Index", "Schedule", "Template", "Report", "Alias", "Tag",
        "Link",
    ];
    let (first, rest) = (index % 20, index / 20);
    let (second, number) = (rest % 20, rest / 20);
    let (first, second) = (FIRST[first], SECOND[second]);
    match number {
        0 => format!("{first}{second}"),
        number => format!("{first}{second}{number}"),
    }
}

/// Adds a text in which `@` stands for the name of a resource, and `%` for the same name with a
/// small letter.
fn add(text: &mut String, template: &str, resource: &str) {
    for character in template.chars() {
        match character {
            '@' => text.push_str(resource),
            '%' => {
                let (first, rest) = resource.split_at(1);
                text.push_str(&first.to_ascii_lowercase());
                text.push_str(rest);
            }
            other => text.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn resources_have_names_of_their_own() {
        let names: HashSet<String> = (0..2000).map(resource).collect();
        assert_eq!(names.len(), 2000);
    }

    #[test]
    fn every_spec_compiles() {
        for operations in [1, 4, 5, 23] {
            let text = spec(operations);
            let compiled = cistron_codegen::compile(
                "spec.yaml",
                &mut |_| Ok(text.clone().into_bytes()),
                &cistron_codegen::Options::default(),
            );
            assert!(!compiled.has_errors(), "{}", compiled.render());
        }
    }
}

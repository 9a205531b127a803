//! What is kept of a file that could not be read: its names, which a macro's skeleton has.

use std::collections::HashSet;

use super::{error, operation, types};
use crate::load::File;
use crate::model::{Located, Members, Model, TypeKind};
use crate::source::Place;
use crate::yaml::{Section, names, service};

/// The names of a root file, where its service is known.
pub(super) fn root(file: &File) -> Option<Model> {
    let (name, line) = service(&file.source.text)?;
    let mut model = Model {
        service: Some(Located::new(name, &place(file, line))),
        ..Model::default()
    };
    names_of(file, &mut model);
    Some(model)
}

/// Adds the names of a file to a model, each that is not there yet.
pub(super) fn names_of(file: &File, model: &mut Model) {
    let operations = model.operations.iter().map(|found| &found.name);
    let types = model.types.iter().map(|found| &found.name);
    let errors = model.errors.iter().map(|found| &found.name);
    let mut known: HashSet<String> = operations
        .chain(types)
        .chain(errors)
        .map(|name| name.value.clone())
        .collect();
    for (section, name, line) in names(&file.source.text) {
        if !known.insert(name.clone()) {
            continue;
        }
        let name = Located::new(name, &place(file, line));
        match section {
            Section::Operations => model.operations.push(operation::unknown(name)),
            Section::Types => {
                let mut unknown = types::unknown(name);
                unknown.kind = Some(TypeKind::Structure(Members::default()));
                model.types.push(unknown);
            }
            Section::Errors => model.errors.push(error::unknown(name)),
        }
    }
}

fn place(file: &File, line: u32) -> Place {
    Place {
        path: file.source.path,
        line,
        column: 1,
        width: 1,
    }
}

#[cfg(test)]
mod tests {
    use crate::{Compiled, Options, compile};

    fn compiled(files: &[(&str, &str)]) -> Compiled {
        let mut read = |path: &str| {
            let found = files.iter().find(|(name, _)| *name == path);
            found
                .map(|(_, text)| text.as_bytes().to_vec())
                .ok_or_else(String::new)
        };
        compile("spec.yaml", &mut read, &Options::default())
    }

    const HEAD: &str = "cistron: 1\nservice: Library\nversion: '1'\nprotocol: rest-json\n";

    #[test]
    fn a_skeleton_has_the_names_of_a_file_that_is_not_yaml() {
        let text = format!(
            "{HEAD}operations:\n  GetBook:\n    doc: a: b\n    http: GET /\n  GetBook:\n    http: GET /\n\
             types:\n  Format: {{ enum: [A] }}\n  Text: string\nerrors:\n  NoBook: {{ status: 404 }}\n"
        );
        let found = compiled(&[("spec.yaml", &text)]);
        assert_eq!(found.diagnostics.len(), 1, "{}", found.render());
        let skeleton = found.skeleton.to_string();
        for name in [
            "GetBookRequest",
            "GetBookResponse",
            "GetBookError",
            "Format",
            "NoBook",
            "LibraryError",
        ] {
            assert_eq!(
                skeleton.matches(&format!("pub type {name} ")).count(),
                1,
                "{name}: {skeleton}"
            );
        }
        assert!(!skeleton.contains("pub type Text "), "{skeleton}");
    }

    #[test]
    fn an_included_file_adds_its_names() {
        let root = format!(
            "{HEAD}include: [more.yaml]\noperations:\n  GetBook:\n    http: GET /\n    response: {{ format: Format }}\n"
        );
        let more = "types:\n  Format: { enum: [A }\n  Book: { structure: { x: y: z } }\n";
        let found = compiled(&[("spec.yaml", &root), ("more.yaml", more)]);
        assert_eq!(found.diagnostics.len(), 1, "{}", found.render());
        let skeleton = found.skeleton.to_string();
        for name in ["GetBookRequest", "Format", "Book"] {
            assert!(
                skeleton.contains(&format!("pub type {name} ")),
                "{name}: {skeleton}"
            );
        }
    }

    #[test]
    fn an_operation_in_a_short_form_keeps_its_names() {
        let text = format!("{HEAD}operations:\n  GetBook: GET /\n");
        let found = compiled(&[("spec.yaml", &text)]);
        assert_eq!(found.diagnostics.len(), 1, "{}", found.render());
        assert!(
            found
                .skeleton
                .to_string()
                .contains("pub type GetBookRequest ")
        );
    }
}

//! What the name of an operation says: a verb, and what it is about.

use heck::{ToKebabCase, ToLowerCamelCase, ToSnakeCase, ToUpperCamelCase};

/// What an operation does, by the first word of its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verb {
    Get,
    List,
    Create,
    Put,
    Update,
    Delete,
    /// Whatever else it may be.
    Other,
}

const VERBS: &[(&str, Verb)] = &[
    ("get", Verb::Get),
    ("describe", Verb::Get),
    ("fetch", Verb::Get),
    ("read", Verb::Get),
    ("list", Verb::List),
    ("create", Verb::Create),
    ("start", Verb::Create),
    ("add", Verb::Create),
    ("put", Verb::Put),
    ("update", Verb::Update),
    ("change", Verb::Update),
    ("delete", Verb::Delete),
    ("remove", Verb::Delete),
];

/// The name of an operation, taken apart.
#[derive(Debug, Clone)]
pub(super) struct Words {
    pub(super) verb: Verb,
    /// The first word in small letters: `describe`.
    pub(super) first: String,
    /// What the operation is about, in small letters with hyphens: `run-group`. The whole name,
    /// where no verb is known.
    noun: String,
    /// The whole name, in the same way.
    whole: String,
}

impl Words {
    pub(super) fn of(name: &str) -> Self {
        let kebab = name.to_kebab_case();
        let (first, rest) = kebab.split_once('-').unwrap_or((&kebab, ""));
        let known = VERBS.iter().find(|(word, _)| *word == first);
        let verb = known
            .filter(|_| !rest.is_empty())
            .map_or(Verb::Other, |(_, verb)| *verb);
        let noun = if verb == Verb::Other { &kebab } else { rest };
        Self {
            verb,
            first: first.to_owned(),
            noun: noun.to_owned(),
            whole: kebab.clone(),
        }
    }

    /// What it is about, as prose: `run group`.
    pub(super) fn prose(&self) -> String {
        self.noun.replace('-', " ")
    }

    /// What it is about, as a type of a spec: `RunGroup`.
    pub(super) fn type_name(&self) -> String {
        self.noun.to_upper_camel_case()
    }

    /// What it is about, as a segment of a path.
    pub(super) fn segment(&self, case: Case, plural: bool) -> String {
        if plural {
            case.of(&many(&self.noun))
        } else {
            case.of(&self.noun)
        }
    }

    /// The whole name as a segment of a path.
    pub(super) fn whole(&self, case: Case) -> String {
        case.of(&self.whole)
    }
}

/// How the words of a path's segment are put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Case {
    #[default]
    Kebab,
    Camel,
    Snake,
}

impl Case {
    fn of(self, words: &str) -> String {
        match self {
            Self::Kebab => words.to_owned(),
            Self::Camel => words.to_lower_camel_case(),
            Self::Snake => words.to_snake_case(),
        }
    }
}

/// More than one of something, as far as a rule of thumb goes. What ends like many is many.
fn many(noun: &str) -> String {
    let before_y = |stem: &str| !stem.ends_with(['a', 'e', 'i', 'o', 'u']);
    if let Some(stem) = noun.strip_suffix('y').filter(|stem| before_y(stem)) {
        return format!("{stem}ies");
    }
    if ["ss", "x", "ch", "sh"]
        .iter()
        .any(|end| noun.ends_with(end))
    {
        return format!("{noun}es");
    }
    if noun.ends_with('s') {
        return noun.to_owned();
    }
    format!("{noun}s")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_verb_and_what_it_is_about() {
        for (name, verb, prose) in [
            ("GetRunGroup", Verb::Get, "run group"),
            ("describeHTTPRoute", Verb::Get, "http route"),
            ("ListRunGroups", Verb::List, "run groups"),
            ("Get", Verb::Other, "get"),
            ("GetterFor", Verb::Other, "getter for"),
            ("SplitRun", Verb::Other, "split run"),
        ] {
            let words = Words::of(name);
            assert_eq!((words.verb, words.prose().as_str()), (verb, prose));
        }
    }

    #[test]
    fn many_of_something() {
        for (one, more) in [
            ("run-group", "run-groups"),
            ("company", "companies"),
            ("key", "keys"),
            ("class", "classes"),
            ("box", "boxes"),
            ("batch", "batches"),
            ("runs", "runs"),
        ] {
            assert_eq!(many(one), more);
        }
    }
}

//! Labels of a URI, and how other languages write them.

/// The path and the query of a URI. A `?` between braces is not where the query begins.
pub(super) fn split_query(text: &str) -> Option<(&str, &str)> {
    let mut is_open = false;
    let index = text.find(|character| {
        match character {
            '{' => is_open = true,
            '}' | '/' => is_open = false,
            _ => {}
        }
        character == '?' && !is_open
    })?;
    Some((text.get(..index)?, text.get(index + 1..)?))
}

/// A label as other languages write it, as it is written here: `:id`, `<id>`, `[id]`, `${id}`,
/// `*rest`.
pub(super) fn other_label(part: &str) -> Option<String> {
    let between = |open: &str, close: &str| part.strip_prefix(open)?.strip_suffix(close);
    let inner = between("<", ">")
        .or_else(|| between("[", "]"))
        .or_else(|| between("${", "}"))
        .or_else(|| part.strip_prefix(':'));
    if let Some(inner) = inner {
        return Some(plain_label(inner).unwrap_or_else(|| format!("{{{inner}}}")));
    }
    let rest = part.strip_prefix('*')?;
    Some(if rest.is_empty() {
        "{rest+}".to_owned()
    } else {
        format!("{{{rest}+}}")
    })
}

/// A label without the type, the pattern or the stars that other languages put beside its name;
/// nothing for one that has none.
pub(super) fn plain_label(name: &str) -> Option<String> {
    if !name.contains([':', '*', '?', '<', '>', '=', ' ']) && !name.ends_with("...") {
        return None;
    }
    let name = name.trim();
    let greedy = name.contains('*') || name.ends_with("...") || name.starts_with("path:");
    // `<int:id>` has the type in front, and `{id:int}` behind.
    let mut parts = name.split([':', '?', '<', '=', ' ']);
    let first = parts.next().unwrap_or_default();
    let types = ["int", "string", "str", "path", "uuid", "float", "slug"];
    let plain = match parts.next() {
        Some(second) if types.contains(&first) => second,
        _ => first,
    };
    let plain = plain.trim_matches(['*', '.']);
    let plus = if greedy { "+" } else { "" };
    Some(format!("{{{plain}{plus}}}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_of_other_languages_are_known() {
        for (part, written) in [
            (":id", "{id}"),
            ("<id>", "{id}"),
            ("<int:id>", "{id}"),
            ("<path:rest>", "{rest+}"),
            ("[id]", "{id}"),
            ("${id}", "{id}"),
            ("*", "{rest+}"),
            ("*rest", "{rest+}"),
        ] {
            assert_eq!(other_label(part).as_deref(), Some(written), "{part}");
        }
        for part in ["id", "$id", "a:b", "a*", "@me", "{id}"] {
            assert_eq!(other_label(part), None, "{part}");
        }
    }

    #[test]
    fn a_label_is_cut_down_to_its_name() {
        for (name, written) in [
            ("id:int", "{id}"),
            ("id:[0-9]+", "{id}"),
            ("*rest", "{rest+}"),
            ("rest...", "{rest+}"),
            ("id?", "{id}"),
            (" id ", "{id}"),
        ] {
            assert_eq!(plain_label(name).as_deref(), Some(written), "{name}");
        }
        for name in ["id", "book-id", "book_id", "x.y"] {
            assert_eq!(plain_label(name), None, "{name}");
        }
    }

    #[test]
    fn the_query_begins_outside_of_braces() {
        assert_eq!(split_query("/a?b=c"), Some(("/a", "b=c")));
        assert_eq!(split_query("/{a?}/b?c"), Some(("/{a?}/b", "c")));
        assert_eq!(split_query("/{a/b?c"), Some(("/{a/b", "c")));
        assert_eq!(split_query("/{a?}"), None);
    }
}

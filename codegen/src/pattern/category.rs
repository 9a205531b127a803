//! The general categories of Unicode, by name.
//!
//! The table of which character is in which category is the runtime's. Only ASCII, which never
//! changes, is known here.

/// A set of general categories, a bit each.
pub(super) type Categories = u32;

/// The general categories in the order of their bits, with their short and long names
/// (Unicode Standard, table 4-4).
pub(super) const NAMES: [(&str, &str); 30] = [
    ("Lu", "Uppercase_Letter"),
    ("Ll", "Lowercase_Letter"),
    ("Lt", "Titlecase_Letter"),
    ("Lm", "Modifier_Letter"),
    ("Lo", "Other_Letter"),
    ("Mn", "Nonspacing_Mark"),
    ("Mc", "Spacing_Mark"),
    ("Me", "Enclosing_Mark"),
    ("Nd", "Decimal_Number"),
    ("Nl", "Letter_Number"),
    ("No", "Other_Number"),
    ("Pc", "Connector_Punctuation"),
    ("Pd", "Dash_Punctuation"),
    ("Ps", "Open_Punctuation"),
    ("Pe", "Close_Punctuation"),
    ("Pi", "Initial_Punctuation"),
    ("Pf", "Final_Punctuation"),
    ("Po", "Other_Punctuation"),
    ("Sm", "Math_Symbol"),
    ("Sc", "Currency_Symbol"),
    ("Sk", "Modifier_Symbol"),
    ("So", "Other_Symbol"),
    ("Zs", "Space_Separator"),
    ("Zl", "Line_Separator"),
    ("Zp", "Paragraph_Separator"),
    ("Cc", "Control"),
    ("Cf", "Format"),
    ("Cs", "Surrogate"),
    ("Co", "Private_Use"),
    ("Cn", "Unassigned"),
];

/// The groups of general categories: short and long name, and the first letter that they share.
const GROUPS: [(&str, &str); 7] = [
    ("L", "Letter"),
    ("M", "Mark"),
    ("N", "Number"),
    ("P", "Punctuation"),
    ("S", "Symbol"),
    ("Z", "Separator"),
    ("C", "Other"),
];

/// The categories behind a name, `L` or `Letter`, `Nd` or `Decimal_Number`.
pub(super) fn by_name(name: &str) -> Option<Categories> {
    let group = GROUPS
        .iter()
        .find(|(short, long)| *short == name || *long == name);
    let mut found = 0;
    for (bit, (short, long)) in NAMES.iter().enumerate() {
        let in_group = group.is_some_and(|(letter, _)| short.starts_with(letter));
        if in_group || *short == name || *long == name {
            found |= 1 << bit;
        }
    }
    (found != 0).then_some(found)
}

/// The category of an ASCII character, as a set of one.
pub(super) fn of_ascii(character: char) -> Categories {
    let name = match character {
        'A'..='Z' => "Lu",
        'a'..='z' => "Ll",
        '0'..='9' => "Nd",
        ' ' => "Zs",
        '_' => "Pc",
        '-' => "Pd",
        '(' | '[' | '{' => "Ps",
        ')' | ']' | '}' => "Pe",
        '+' | '<' | '=' | '>' | '|' | '~' => "Sm",
        '$' => "Sc",
        '^' | '`' => "Sk",
        '\0'..='\x1f' | '\x7f' => "Cc",
        _ => "Po",
    };
    by_name(name).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_is_the_union_of_its_categories() {
        assert_eq!(by_name("L"), Some(0b11111));
        assert_eq!(by_name("Letter"), by_name("L"));
        assert_eq!(by_name("Nd"), by_name("Decimal_Number"));
        assert_eq!(by_name("Greek"), None);
        let all = GROUPS
            .iter()
            .filter_map(|(short, _)| by_name(short))
            .fold(0, |all, group| all | group);
        assert_eq!(all, (1 << NAMES.len()) - 1);
    }
}

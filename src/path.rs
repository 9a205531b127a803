//! Where a value stands, as a linked list on the stack: nothing is allocated until a violation
//! needs the text of it.

use crate::Member;

/// The way from the root to a value.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Path<'p> {
    /// The whole value.
    Root,
    /// A member of a structure or a union.
    Member(&'p Path<'p>, &'p Member),
    /// A member or an entry with this name.
    Name(&'p Path<'p>, &'p str),
    /// An item of a list.
    Index(&'p Path<'p>, usize),
}

/// How many characters of a name a pointer repeats. A name may be as long as the message, and each
/// of many violations below it repeats it.
const LONGEST_NAME: usize = 256;

impl Path<'_> {
    /// The path as a JSON Pointer (RFC 6901).
    pub(crate) fn pointer(&self) -> String {
        let mut pointer = String::new();
        self.append_to(&mut pointer);
        pointer
    }

    fn append_to(&self, pointer: &mut String) {
        match self {
            Self::Root => {}
            Self::Member(parent, member) => Self::Name(parent, member.name).append_to(pointer),
            Self::Name(parent, name) => {
                parent.append_to(pointer);
                pointer.push('/');
                for (index, character) in name.chars().enumerate() {
                    match character {
                        _ if index == LONGEST_NAME => {
                            pointer.push('…');
                            break;
                        }
                        '~' => pointer.push_str("~0"),
                        '/' => pointer.push_str("~1"),
                        _ => pointer.push(character),
                    }
                }
            }
            Self::Index(parent, index) => {
                parent.append_to(pointer);
                pointer.push('/');
                pointer.push_str(&index.to_string());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Path;

    #[test]
    fn a_long_name_is_cut() {
        let name = "ä".repeat(1_000_000);
        let pointer = Path::Name(&Path::Root, &name).pointer();
        assert_eq!(pointer, format!("/{}…", "ä".repeat(256)));
    }

    #[test]
    fn a_pointer_escapes_tilde_and_slash() {
        let list = Path::Name(&Path::Root, "a/b");
        let item = Path::Index(&list, 3);
        assert_eq!(Path::Root.pointer(), "");
        assert_eq!(Path::Name(&item, "~1").pointer(), "/a~1b/3/~01");
    }
}

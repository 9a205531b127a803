//! A structure that is being filled, and how its members are found.

use super::Reader;
use super::index::Index;
use crate::{Binding, Member, Structure};

/// A structure that is being filled.
pub(crate) struct Filling<'f> {
    /// The table of its members.
    pub(crate) members: &'static [Member],
    pub(super) structure: &'f mut dyn Structure,
    /// All that was found has been read.
    pub(super) complete: bool,
    seen: Seen,
    /// The members that are null, and absent by that.
    null: Seen,
    /// The index of the member whose key is expected next.
    expected: usize,
    /// How many keys of a large table have been looked for that were not expected.
    searches: u32,
    /// Where the names of a large table are, once many have been looked for.
    index: Option<Index>,
}

/// Tables of so many members are searched one by one, which takes no longer than an index does.
const FEW_MEMBERS: usize = 16;

/// After so many searches in a table an index of it is worth its making.
const FEW_SEARCHES: u32 = 6;

impl<'f> Filling<'f> {
    /// None of its members has been found.
    pub(super) fn new(structure: &'f mut dyn Structure) -> Self {
        Self {
            members: structure.members(),
            structure,
            complete: true,
            seen: Seen::default(),
            null: Seen::default(),
            expected: 0,
            searches: 0,
            index: None,
        }
    }

    /// Reads the member at this index of the table.
    #[inline]
    pub(crate) fn fill(&mut self, index: usize, reader: &mut Reader<'_, '_>) {
        self.complete &= reader.fill(self.structure.place(index));
    }

    /// Keeps in mind that the member at this index has been found. Gives `false` when it has been
    /// before.
    #[inline]
    pub(crate) fn see(&mut self, index: usize) -> bool {
        self.seen.insert(index) && !self.null.contains(index)
    }

    /// Keeps in mind that the member at this index is null. Gives `false` when it has been found
    /// before, null or not.
    pub(super) fn see_null(&mut self, index: usize) -> bool {
        self.null.insert(index) && !self.seen.contains(index)
    }

    /// Tells whether the member at this index has been found.
    pub(super) fn has_seen(&self, index: usize) -> bool {
        self.seen.contains(index)
    }

    /// Finds the member with this key. Keys often come in the order of the table, so the one that is
    /// expected is the first that is looked at.
    #[inline]
    pub(super) fn find(&mut self, choice: Choice, key: &[u8]) -> Option<(usize, &'static Member)> {
        let mut index = self.expected;
        let mut member = self.members.get(index);
        if !member.is_some_and(|member| choice.is_it(member, key)) {
            index = if self.members.len() <= FEW_MEMBERS {
                choice.position(self.members, key)?
            } else {
                self.search(choice, key)?
            };
            member = self.members.get(index);
        }
        self.expected = index + 1;
        Some((index, member?))
    }

    /// The index of the member of a large table with this key.
    #[inline(never)]
    fn search(&mut self, choice: Choice, key: &[u8]) -> Option<usize> {
        let members = self.members;
        if self.searches < FEW_SEARCHES {
            self.searches += 1;
            return choice.position(members, key);
        }
        let index = self.index.get_or_insert_with(|| Index::new(members));
        let found = index.find(key, |index| choice.is_it(&members[index], key));
        found.or_else(|| choice.position_of_message(members, key))
    }
}

/// Which members of a table are looked for in a JSON object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Choice {
    /// All of them.
    All,
    /// Those that are bound to the body.
    Body,
    /// Those that are bound to the body of an error, whose message has two spellings.
    ErrorBody,
}

impl Choice {
    fn takes(self, member: &Member) -> bool {
        self == Self::All || member.binding == Binding::Body
    }

    #[inline]
    fn is_it(self, member: &Member, key: &[u8]) -> bool {
        is_same(member.name.as_bytes(), key) && self.takes(member)
    }

    /// The index of the member with this key.
    #[inline]
    fn position(self, table: &[Member], key: &[u8]) -> Option<usize> {
        let found = table.iter().position(|member| self.is_it(member, key));
        found.or_else(|| self.position_of_message(table, key))
    }

    /// The index of the message of an error, by its other spelling.
    #[cold]
    fn position_of_message(self, table: &[Member], key: &[u8]) -> Option<usize> {
        let is_message = |name: &[u8]| name == b"message" || name == b"Message";
        let is_it = |member: &Member| is_message(member.name.as_bytes()) && self.takes(member);
        let looked_for = self == Self::ErrorBody && is_message(key);
        looked_for.then(|| table.iter().position(is_it)).flatten()
    }
}

/// Tells whether a name is this key. Most differ in their length; the others are told apart by two
/// words, which is less work than to call for a comparison.
#[inline]
fn is_same(name: &[u8], key: &[u8]) -> bool {
    if name.len() != key.len() {
        return false;
    }
    if let (Some(first), Some(of_key)) = (name.first_chunk::<8>(), key.first_chunk::<8>()) {
        return first == of_key
            && name.last_chunk::<8>() == key.last_chunk::<8>()
            && (name.len() <= 16 || name == key);
    }
    match (name.first_chunk::<4>(), key.first_chunk::<4>()) {
        (Some(first), Some(of_key)) => {
            first == of_key && name.last_chunk::<4>() == key.last_chunk::<4>()
        }
        _ => name == key,
    }
}

/// The members that have been found, by index. Small tables need no memory.
#[derive(Debug, Default)]
struct Seen {
    low: u64,
    high: Vec<bool>,
}

impl Seen {
    /// Adds a member. Gives `false` when it is there already.
    #[inline]
    fn insert(&mut self, index: usize) -> bool {
        match 1_u64.checked_shl(u32::try_from(index).unwrap_or(u32::MAX)) {
            Some(bit) => {
                let is_new = self.low & bit == 0;
                self.low |= bit;
                is_new
            }
            None => self.insert_high(index - 64),
        }
    }

    #[cold]
    fn insert_high(&mut self, index: usize) -> bool {
        if self.high.len() <= index {
            self.high.resize(index + 1, false);
        }
        !std::mem::replace(&mut self.high[index], true)
    }

    fn contains(&self, index: usize) -> bool {
        match index.checked_sub(64) {
            None => self.low >> index & 1 == 1,
            Some(index) => self.high.get(index).copied().unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Choice, Filling, Seen, is_same};
    use crate::{Binding, Member, Slot, Structure, View};

    /// Names of every length that takes another way, with another letter at every place.
    #[test]
    fn a_name_is_the_key_that_has_all_its_bytes() {
        for length in 0..40 {
            let name = "n".repeat(length);
            assert!(is_same(name.as_bytes(), name.as_bytes()));
            assert!(!is_same(name.as_bytes(), "n".repeat(length + 1).as_bytes()));
            for place in 0..length {
                let mut other = name.clone().into_bytes();
                other[place] = b'N';
                assert!(!is_same(name.as_bytes(), &other), "{place} of {length}");
            }
        }
    }

    /// A structure of a table alone.
    struct Table(&'static [Member]);

    impl Structure for Table {
        fn members(&self) -> &'static [Member] {
            self.0
        }
        fn values<'v>(&'v self, take: &mut dyn FnMut(&[View<'v>])) {
            take(&[]);
        }
        fn place(&mut self, _: usize) -> Slot<'_> {
            Slot::Nowhere
        }
        fn blank() -> Self {
            Self(&[])
        }
    }

    /// A table of this many members, of which the first is the message of an error, and every third
    /// stands in a header.
    fn table(count: usize) -> Table {
        let named = |index: usize| Member {
            name: match index {
                0 => "Message",
                _ => format!("{}{index}", "key".repeat(index % 5)).leak(),
            },
            binding: match index % 3 {
                2 => Binding::Header("x"),
                _ => Binding::Body,
            },
            ..Member::OPTIONAL
        };
        Table((0..count).map(named).collect::<Vec<_>>().leak())
    }

    /// The ways of looking for a key give what a search from the beginning gives.
    #[test]
    fn a_member_is_found_whatever_came_before() {
        for count in [0, 1, 16, 17, 100, 300] {
            for choice in [Choice::All, Choice::Body, Choice::ErrorBody] {
                let mut table = table(count);
                let members = table.0;
                let mut filling = Filling::new(&mut table);
                // 300 and 7 have no divisor in common, so every name comes up, none in the table's order.
                for number in 0..600 {
                    let key = match members.get(number * 7 % 300) {
                        Some(member) => member.name.to_owned(),
                        None => format!("unknown{number}"),
                    };
                    for key in [key, "message".to_owned()] {
                        let found = filling.find(choice, key.as_bytes());
                        let expected = choice.position(members, key.as_bytes());
                        assert_eq!(found.map(|(index, _)| index), expected, "{key} of {count}");
                    }
                }
            }
        }
    }

    #[test]
    fn an_error_finds_its_message_by_either_spelling() {
        let named = |name, binding| Member {
            name,
            binding,
            ..Member::OPTIONAL
        };
        let table = [
            named("Message", Binding::Header("x-message")),
            named("code", Binding::Body),
            named("message", Binding::Body),
        ];
        for (choice, key, index) in [
            (Choice::All, "Message", Some(0)),
            (Choice::Body, "Message", None),
            (Choice::ErrorBody, "Message", Some(2)),
            (Choice::ErrorBody, "message", Some(2)),
            (Choice::ErrorBody, "MESSAGE", None),
            (Choice::ErrorBody, "Code", None),
            (Choice::Body, "code", Some(1)),
        ] {
            assert_eq!(
                choice.position(&table, key.as_bytes()),
                index,
                "{choice:?} {key}"
            );
        }
    }

    #[test]
    fn a_table_of_any_length_is_kept_count_of() {
        let mut seen = Seen::default();
        for index in [0, 63, 64, 127, 300] {
            assert!(!seen.contains(index) && seen.insert(index), "{index}");
            assert!(seen.contains(index) && !seen.insert(index), "{index}");
        }
        assert!(!seen.contains(1) && !seen.contains(299) && !seen.contains(1000));
    }
}

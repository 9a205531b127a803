//! Where in a large table a name stands.

use crate::Member;

/// An index of the names in a table, made while a structure is read and for that alone: most have few
/// members, or their keys come in the order of the table, and need none.
#[derive(Debug)]
pub(super) struct Index {
    /// Numbers of members, counted from one, each at the hash of its name or at the next place after it
    /// that is free. At least half of the places hold nothing, which is zero.
    places: Vec<u16>,
    /// How many of a hash's bits are not of its place.
    shift: u32,
}

impl Index {
    /// An index of all names in a table. Members past the number that a place holds are left out.
    pub(super) fn new(members: &[Member]) -> Self {
        let count = (members.len() * 2).next_power_of_two().max(2);
        let mut index = Self {
            places: vec![0; count],
            shift: u64::BITS - count.ilog2(),
        };
        for (number, member) in (1..=u16::MAX).zip(members) {
            let mut place = index.first_place(member.name.as_bytes());
            while index.places[place] != 0 {
                place = (place + 1) & (count - 1);
            }
            index.places[place] = number;
        }
        index
    }

    /// The position in the table of the first member whose name may be this key, and that passes a test.
    #[inline]
    pub(super) fn find(&self, key: &[u8], test: impl Fn(usize) -> bool) -> Option<usize> {
        let mut place = self.first_place(key);
        loop {
            let position = usize::from(self.places[place]).checked_sub(1)?;
            if test(position) {
                return Some(position);
            }
            place = (place + 1) & (self.places.len() - 1);
        }
    }

    #[inline]
    fn first_place(&self, name: &[u8]) -> usize {
        usize::try_from(hash(name) >> self.shift).unwrap_or_default()
    }
}

/// Names differ in their length, in how they begin or in how they end. Those that do not are looked at
/// one after another; they are the specification's, and nobody on the wire can make them more.
#[inline]
fn hash(name: &[u8]) -> u64 {
    let (first, last) = match (name.first_chunk::<8>(), name.last_chunk::<8>()) {
        (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
        _ => match (name.first_chunk::<4>(), name.last_chunk::<4>()) {
            (Some(first), Some(last)) => {
                let [first, last] = [*first, *last].map(u32::from_le_bytes);
                (first.into(), last.into())
            }
            _ => {
                let fold = |word: u64, byte: &u8| (word << 8) | u64::from(*byte);
                (name.iter().fold(0, fold), 0)
            }
        },
    };
    let word = first ^ last.rotate_left(29) ^ name.len() as u64;
    // An odd number without a pattern spreads the bits to the high ones, which are those that count.
    (word ^ (word >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

#[cfg(test)]
mod tests {
    use super::Index;
    use crate::Member;

    #[test]
    fn every_name_is_found_and_no_other() {
        for count in [0, 1, 2, 17, 300, 5000] {
            let names = (0..count).map(|number| format!("{number}{}", "name".repeat(number % 7)));
            let named = |name: String| Member {
                name: name.leak(),
                ..Member::OPTIONAL
            };
            let table: Vec<_> = names.map(named).collect();
            let index = Index::new(&table);
            let find = |key: &str| index.find(key.as_bytes(), |at| table[at].name == key);
            for (position, member) in table.iter().enumerate() {
                assert_eq!(find(member.name), Some(position), "{}", member.name);
                assert_eq!(find(&format!("x{}", member.name)), None);
            }
            assert_eq!(find(""), None);
        }
    }

    /// Names that differ in the middle alone have one hash.
    #[test]
    fn names_of_one_hash_are_told_apart() {
        let name = |number: usize| format!("beginning{number:03}the end");
        let named = |number: usize| Member {
            name: name(number).leak(),
            ..Member::OPTIONAL
        };
        let table: Vec<_> = (0..100).map(named).collect();
        let index = Index::new(&table);
        for number in 0..200 {
            let key = name(number);
            let found = index.find(key.as_bytes(), |at| table[at].name == key);
            assert_eq!(found, (number < 100).then_some(number));
        }
    }
}

//! Bytes that are looked at together.

/// Whether a test holds for all bytes. It must not branch: then sixteen bytes are looked at at once,
/// for which processors have registers, and what is no whole chunk is looked at together with some of
/// what has been looked at, which is less work than one byte after another.
#[inline]
pub(crate) fn all(bytes: &[u8], test: impl Fn(u8) -> bool + Copy) -> bool {
    let (chunks, rest) = bytes.as_chunks::<16>();
    if chunks.is_empty() {
        return all_of_few(bytes, test);
    }
    // `last_chunk` would be more work than the index is.
    let end = bytes[bytes.len() - 16..].first_chunk::<16>();
    chunks.iter().all(|chunk| chunk_holds(chunk, test))
        && (rest.is_empty() || end.is_some_and(|end| chunk_holds(end, test)))
}

/// The same for fewer than sixteen bytes.
#[inline]
fn all_of_few(bytes: &[u8], test: impl Fn(u8) -> bool + Copy) -> bool {
    let count = bytes.len();
    if let Some(start) = bytes.first_chunk::<8>() {
        let mut both = [0; 16];
        both[..8].copy_from_slice(start);
        both[8..].copy_from_slice(&bytes[count - 8..]);
        return chunk_holds(&both, test);
    }
    if let Some(start) = bytes.first_chunk::<4>() {
        let mut both = [0; 8];
        both[..4].copy_from_slice(start);
        both[4..].copy_from_slice(&bytes[count - 4..]);
        return chunk_holds(&both, test);
    }
    bytes.iter().all(|&byte| test(byte))
}

/// Whether all bytes are in a span: no farther than `width` after `first`.
///
/// Of the bytes at the same place of all chunks only the farthest is kept, and looked at at the end,
/// which is half the work of [`all`].
#[inline]
pub(crate) fn all_within(bytes: &[u8], first: u8, width: u8) -> bool {
    let (chunks, _) = bytes.as_chunks::<16>();
    if chunks.is_empty() {
        return all_of_few(bytes, |byte| byte.wrapping_sub(first) <= width);
    }
    let Some(end) = bytes[bytes.len() - 16..].first_chunk::<16>() else {
        return false;
    };
    let distances = |chunk: &[u8; 16]| chunk.map(|byte| byte.wrapping_sub(first));
    let mut farthest = distances(end);
    for chunk in chunks {
        let distances = distances(chunk);
        farthest = std::array::from_fn(|index| farthest[index].max(distances[index]));
    }
    chunk_holds(&farthest, |distance| distance <= width)
}

/// Nothing is left out after the first byte for which the test does not hold.
#[inline]
fn chunk_holds<const COUNT: usize>(chunk: &[u8; COUNT], test: impl Fn(u8) -> bool) -> bool {
    chunk.iter().fold(true, |holds, &byte| holds & test(byte))
}

/// Whether a byte stands in a string as it is: all but quotes, backslashes and control characters, which
/// are never a part of another character.
#[inline]
#[allow(
    clippy::needless_bitwise_bool,
    reason = "what does not branch is done for many bytes at once"
)]
pub(crate) fn is_plain(byte: u8) -> bool {
    // With this bit turned, a quote comes right after the control characters.
    (byte ^ 2 > 0x20) & (byte != b'\\')
}

/// How many of sixteen bytes there are before the first that cannot stand in a string of JSON as it is: a
/// quote, a backslash or a control character.
#[inline]
pub(crate) fn special_in_chunk(chunk: &[u8; 16]) -> usize {
    let (words, _) = chunk.as_chunks::<8>();
    for (word, start) in words.iter().zip([0, 8]) {
        let special = special_bytes(u64::from_le_bytes(*word));
        if special != 0 {
            return start + special.trailing_zeros() as usize / 8;
        }
    }
    16
}

/// Looks at eight bytes at once: the lowest high bit that is set is that of the first quote,
/// backslash or control character. The bits above it mean nothing.
#[inline]
fn special_bytes(bytes: u64) -> u64 {
    const ONES: u64 = u64::MAX / 0xff;
    // What a subtraction takes below zero has its high bit set, and what is not ASCII had it before.
    let below = |bytes: u64, bound: u64| bytes.wrapping_sub(ONES * bound);
    // With this bit turned, a quote is the one byte that comes right after the control characters.
    let control_or_quote = below(bytes ^ (ONES * 2), 0x21);
    let backslash = below(bytes ^ (ONES * u64::from(b'\\')), 1);
    (control_or_quote | backslash) & !bytes & (ONES * 0x80)
}

#[cfg(test)]
mod tests {
    use super::{all, all_within};

    #[test]
    fn a_byte_is_found_at_every_place() {
        for count in (0..50).chain([127, 128, 129, 143, 144, 159, 160, 255, 256, 300]) {
            let mut bytes = vec![b'm'; count];
            for (first, width) in [(b'm', 0), (b'a', 25), (b'a', 12), (0, 0x7f), (0, 0xff)] {
                let is_inside = |byte: u8| byte.wrapping_sub(first) <= width;
                for place in 0..count {
                    for byte in [first.wrapping_sub(1), first, first + width, 0x80, 0xff] {
                        bytes[place] = byte;
                        let expected = is_inside(byte);
                        assert_eq!(all_within(&bytes, first, width), expected, "{bytes:?}");
                        assert_eq!(all(&bytes, is_inside), expected, "{bytes:?}");
                    }
                    bytes[place] = b'm';
                }
                assert!(all_within(&bytes, first, width));
            }
        }
    }
}

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

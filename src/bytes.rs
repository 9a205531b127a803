//! Bytes that are looked at together.

/// Whether a test holds for all bytes. It must not branch: then sixteen bytes are looked at at once,
/// for which processors have registers, and what is no whole chunk is looked at together with some of
/// what has been looked at, which is less work than one byte after another.
#[inline]
pub(crate) fn all(bytes: &[u8], test: impl Fn(u8) -> bool + Copy) -> bool {
    let (chunks, rest) = bytes.as_chunks::<16>();
    if !chunks.is_empty() {
        // `last_chunk` would be more work than the index is.
        let end = bytes[bytes.len() - 16..].first_chunk::<16>();
        return chunks.iter().all(|chunk| chunk_holds(chunk, test))
            && (rest.is_empty() || end.is_some_and(|end| chunk_holds(end, test)));
    }
    if let Some(start) = bytes.first_chunk::<8>() {
        let end = bytes[bytes.len() - 8..].first_chunk::<8>();
        return end.is_some_and(|end| chunk_holds(start, test) & chunk_holds(end, test));
    }
    if let Some(start) = bytes.first_chunk::<4>() {
        let end = bytes[bytes.len() - 4..].first_chunk::<4>();
        return end.is_some_and(|end| chunk_holds(start, test) & chunk_holds(end, test));
    }
    bytes.iter().all(|&byte| test(byte))
}

/// Nothing is left out after the first byte for which the test does not hold.
#[inline]
fn chunk_holds<const COUNT: usize>(chunk: &[u8; COUNT], test: impl Fn(u8) -> bool) -> bool {
    chunk.iter().fold(true, |holds, &byte| holds & test(byte))
}

//! Documentation: from Markdown with HTML in it to Markdown without.
//!
//! The documentation of models is `CommonMark`, which lets HTML pass, and much of it is HTML alone.
//! In a spec it is Markdown without HTML and without links: brackets stand for themselves there.

mod blocks;
mod entities;
mod html;
mod lines;

use blocks::Block;

/// The most characters of a line where there are several. It leaves room for the indentation.
const WIDTH: usize = 88;

/// The documentation as Markdown without HTML, if there is any.
///
/// One paragraph is one line, whatever its length. Several blocks are lines of a width that can be
/// read, and end in a line break.
pub(crate) fn markdown(text: &str) -> Option<String> {
    let blocks = if html::has_blocks(text) {
        html::blocks(text)
    } else {
        lines::blocks(text)
    };
    match blocks.as_slice() {
        [] => None,
        [Block::Paragraph(text)] => Some(text.clone()),
        blocks => Some(blocks::print(blocks, WIDTH)),
    }
}

#[cfg(test)]
mod tests;

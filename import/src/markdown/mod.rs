//! Documentation: from Markdown with HTML in it to Markdown without.
//!
//! The documentation of models is `CommonMark`, which lets HTML pass, and much of it is HTML alone.
//! In a spec it is Markdown without HTML and without links: brackets stand for themselves there.

mod blocks;
mod elements;
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
    let visible: String = text.chars().filter(|found| !is_invisible(*found)).collect();
    let blocks = if html::has_blocks(&visible) {
        elements::blocks(&visible)
    } else {
        lines::blocks(&visible)
    };
    match blocks.as_slice() {
        [] => None,
        [Block::Paragraph(text)] => Some(text.clone()),
        blocks => Some(blocks::print(blocks, WIDTH)),
    }
}

/// Whether a character cannot be seen, or turns the text around it. What ends a line or stands
/// between words is none.
fn is_invisible(character: char) -> bool {
    let is_space = matches!(character, '\n' | '\r' | '\t' | '\u{c}' | '\u{85}');
    character.is_control() && !is_space
        || matches!(
            character,
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
        )
}

#[cfg(test)]
mod tests;

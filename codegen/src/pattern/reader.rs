//! The text of a pattern as it is read, and what is wrong with it.

use super::PatternError;

/// Reads a pattern, character by character. What is wrong is kept, and reading goes on, so that all
/// of it is told at once.
pub(super) struct Reader {
    characters: Vec<char>,
    /// How many characters were read.
    pub(super) at: usize,
    /// What is wrong, from the start to the end.
    pub(super) mistakes: Vec<PatternError>,
}

impl Reader {
    pub(super) fn new(pattern: &str) -> Self {
        Self {
            characters: pattern.chars().collect(),
            at: 0,
            mistakes: Vec::new(),
        }
    }

    /// How many characters there are.
    pub(super) fn len(&self) -> usize {
        self.characters.len()
    }

    /// The next character.
    pub(super) fn peek(&self) -> Option<char> {
        self.ahead(0)
    }

    /// A character further on.
    pub(super) fn ahead(&self, offset: usize) -> Option<char> {
        self.characters.get(self.at + offset).copied()
    }

    /// Reads a character.
    pub(super) fn next(&mut self) -> Option<char> {
        let found = self.peek();
        self.at += usize::from(found.is_some());
        found
    }

    /// Whether a text is next.
    pub(super) fn is_next(&self, text: &str) -> bool {
        let rest = self.characters.get(self.at..).unwrap_or_default();
        let mut rest = rest.iter().copied();
        text.chars().all(|character| rest.next() == Some(character))
    }

    /// Reads a text, if it is next.
    pub(super) fn take(&mut self, text: &str) -> bool {
        let found = self.is_next(text);
        if found {
            self.at += text.chars().count();
        }
        found
    }

    /// Reads characters as long as they are of a kind, and at most so many.
    pub(super) fn take_while(&mut self, most: usize, is_taken: fn(char) -> bool) -> String {
        let mut taken = String::new();
        while let Some(character) = self.peek().filter(|next| is_taken(*next)) {
            if taken.chars().count() == most {
                break;
            }
            taken.push(character);
            self.at += 1;
        }
        taken
    }

    /// Reads up to a character and the character, if it still comes.
    pub(super) fn take_to(&mut self, end: char) -> Option<String> {
        let rest = self.characters.get(self.at..)?;
        let length = rest.iter().position(|next| *next == end)?;
        let taken = rest.iter().take(length).collect();
        self.at += length + 1;
        Some(taken)
    }

    /// The text between two places.
    pub(super) fn text(&self, from: usize, to: usize) -> String {
        let text = self.characters.get(from..to);
        text.unwrap_or_default().iter().collect()
    }

    /// Keeps a mistake in what was read since a place.
    pub(super) fn mistake(&mut self, from: usize, message: impl Into<String>, help: &str) {
        self.mistake_at(from, self.at, message, help);
    }

    /// Keeps a mistake between two places.
    pub(super) fn mistake_at(
        &mut self,
        from: usize,
        to: usize,
        message: impl Into<String>,
        help: &str,
    ) {
        let mistake = PatternError {
            message: message.into(),
            help: Some(help.to_owned()),
            offset: from,
            width: to.saturating_sub(from).max(1),
        };
        // What is not closed is known at the end only.
        let before = self.mistakes.partition_point(|other| other.offset <= from);
        self.mistakes.insert(before, mistake);
    }
}

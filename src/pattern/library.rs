//! Patterns that are too large for an automaton: the regex library compiles each when it is first
//! used, and matches in linear time too.

use std::fmt::Write as _;
use std::sync::OnceLock;

use regex::{Regex, RegexBuilder};

use super::Class;
use super::category::category_bit;

/// A pattern for the regex library.
#[derive(Debug, Clone, Copy)]
pub struct Library {
    /// The expression, in which a character of a class is the class's index, `<0>`.
    pub expression: &'static str,
    /// The classes that the expression refers to by index.
    pub classes: &'static [Class],
    /// Where the compiled expression is kept. It is a function since no constant may hold what
    /// changes.
    pub compiled: fn() -> &'static Compiled,
}

/// Two are the same if they mean the same; where they are compiled does not matter.
impl PartialEq for Library {
    fn eq(&self, other: &Self) -> bool {
        self.expression == other.expression && self.classes == other.classes
    }
}

impl Eq for Library {}

/// A compiled expression, once there is one.
#[derive(Debug, Default)]
pub struct Compiled(OnceLock<Option<Regex>>);

impl Compiled {
    /// Nothing that is compiled yet.
    #[must_use]
    pub const fn new() -> Self {
        Self(OnceLock::new())
    }
}

impl Library {
    /// How many characters `value` has, if the whole of it matches.
    pub(super) fn count(self, value: &str) -> Option<usize> {
        // What the compiler lets pass always compiles. An expression that does not matches nothing,
        // so that nothing is let through unchecked.
        let compiled = (self.compiled)().0.get_or_init(|| self.compile());
        let matches = compiled.as_ref()?.is_match(value);
        matches.then(|| value.chars().count())
    }

    fn compile(self) -> Option<Regex> {
        // The compiler has bounded what the library takes.
        RegexBuilder::new(&self.written_out()?)
            .size_limit(usize::MAX)
            .build()
            .ok()
    }

    /// The expression in the syntax of the library, for the whole value.
    fn written_out(self) -> Option<String> {
        let classes: Vec<String> = self.classes.iter().map(write_class).collect();
        let mut written = String::from(r"\A(?:");
        let mut parts = self.expression.split('<');
        written.push_str(parts.next()?);
        for part in parts {
            let (index, rest) = part.split_once('>')?;
            written.push_str(classes.get(index.parse::<usize>().ok()?)?);
            written.push_str(rest);
        }
        written.push_str(r")\z");
        Some(written)
    }
}

/// A class in the syntax of the library, character by character: the library's own tables are of
/// another version of Unicode.
fn write_class(class: &Class) -> String {
    let mut wide = String::new();
    for range in class.ranges {
        push_range(*range, &mut wide);
    }
    if class.categories != 0 {
        push_categories(class.categories, &mut wide);
    }
    let mut written = String::from("[");
    for byte in (0..=u8::MAX).filter(|byte| class.ascii.contains(*byte)) {
        let character = char::from(byte);
        push_range((character, character), &mut written);
    }
    if class.negated {
        let _ = write!(written, r"[^\x00-\x7f{wide}]");
    } else {
        written.push_str(&wide);
    }
    if written == "[" {
        // An empty pair of brackets is none in the syntax of the library.
        push_range(('\0', char::MAX), &mut written);
        written.insert(1, '^');
    }
    written.push(']');
    written
}

/// Adds the characters beyond ASCII of these general categories.
fn push_categories(categories: u32, to: &mut String) {
    for stretch in stretches() {
        if categories >> stretch.category & 1 == 1 {
            push_range((stretch.first, stretch.last), to);
        }
    }
}

/// Neighbours of one general category.
struct Stretch {
    first: char,
    last: char,
    category: u32,
}

/// All characters beyond ASCII, looked up once: there are a million of them, and a few thousand
/// stretches.
fn stretches() -> &'static [Stretch] {
    static STRETCHES: OnceLock<Vec<Stretch>> = OnceLock::new();
    STRETCHES.get_or_init(|| {
        let mut found: Vec<Stretch> = Vec::new();
        for character in '\u{80}'..=char::MAX {
            let category = category_bit(character);
            match found.last_mut() {
                Some(stretch) if stretch.category == category => stretch.last = character,
                _ => found.push(Stretch {
                    first: character,
                    last: character,
                    category,
                }),
            }
        }
        found
    })
}

fn push_range((first, last): (char, char), to: &mut String) {
    let (first, last) = (u32::from(first), u32::from(last));
    let _ = write!(to, r"\u{{{first:x}}}-\u{{{last:x}}}");
}

/// The program of a pattern that the regex library matches; for generated code alone.
#[doc(hidden)]
#[macro_export]
macro_rules! library_program {
    ($source:literal, $expression:literal, [$($class:expr),*]) => {{
        fn compiled() -> &'static $crate::pattern::Compiled {
            static COMPILED: $crate::pattern::Compiled = $crate::pattern::Compiled::new();
            &COMPILED
        }
        $crate::pattern::Program::Library($crate::pattern::Library {
            expression: $expression,
            classes: &[$($class),*],
            compiled,
        })
    }};
}

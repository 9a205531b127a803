//! Where a command reads and writes.

use std::io::{self, Read, Write};

use cistron_codegen::diagnostic::Style;
use clap::error::ErrorKind;

use crate::arguments::Color;

/// Where a command reads and writes.
#[allow(missing_debug_implementations)]
pub struct Streams<'a> {
    /// Where `-` is read from.
    pub input: &'a mut dyn Read,
    /// Where results go.
    pub output: &'a mut dyn Write,
    /// Where diagnostics for people go.
    pub error: &'a mut dyn Write,
    /// A person looks at `output`.
    pub output_is_terminal: bool,
    /// A person looks at `error`.
    pub error_is_terminal: bool,
}

impl<'a> Streams<'a> {
    /// The same with a decision about colour.
    pub(crate) fn terminal<'s>(&'s mut self, color: Color) -> Terminal<'s, 'a> {
        let colored = |is_terminal: bool| match color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => is_terminal && wants_color(),
        };
        Terminal {
            color_output: colored(self.output_is_terminal),
            color_error: colored(self.error_is_terminal),
            streams: self,
        }
    }

    /// Prints help, a version or a mistake in the arguments, and gives the exit code.
    pub(crate) fn usage(&mut self, error: &clap::Error) -> u8 {
        let text = error.render();
        let asked = !error.use_stderr();
        let (stream, is_terminal) = if asked {
            (&mut *self.output, self.output_is_terminal)
        } else {
            (&mut *self.error, self.error_is_terminal)
        };
        // Where nobody reads this, nobody reads why.
        let _ = if is_terminal && wants_color() {
            write!(stream, "{}", text.ansi())
        } else {
            write!(stream, "{text}")
        };
        // Help that was not asked for stands for a command that was left out.
        let missing = error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand;
        if asked && !missing { 0 } else { 2 }
    }
}

/// Whether the environment leaves colour on: <https://no-color.org>, and terminals without it.
fn wants_color() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !set("NO_COLOR") && std::env::var_os("TERM").is_none_or(|term| term != "dumb")
}

/// Streams, and whether to colour what goes there.
pub(crate) struct Terminal<'s, 'a> {
    streams: &'s mut Streams<'a>,
    pub(crate) color_output: bool,
    color_error: bool,
}

impl Terminal<'_, '_> {
    /// How diagnostics look where people read them.
    pub(crate) fn style(&self) -> Style {
        if self.color_error {
            Style::Ansi
        } else {
            Style::Plain
        }
    }

    /// Writes a result.
    pub(crate) fn output(&mut self, text: &str) -> io::Result<()> {
        self.streams.output.write_all(text.as_bytes())
    }

    /// Writes something for a person.
    pub(crate) fn error(&mut self, text: &str) -> io::Result<()> {
        self.streams.error.write_all(text.as_bytes())
    }

    /// Writes why a command failed.
    pub(crate) fn failure(&mut self, text: &str) {
        let word = if self.color_error {
            "\u{1b}[1m\u{1b}[91merror\u{1b}[0m"
        } else {
            "error"
        };
        // Where nobody reads this, nobody reads why.
        let _ = self.error(&format!("{word}: {text}\n"));
    }

    /// Reads all of the input.
    pub(crate) fn input(&mut self) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.streams.input.read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}

//! From the text of a pattern to its meaning.

use regex_syntax::ast::{self, Ast};

use super::{Class, Node, PatternError, category};

/// Parses a pattern, and refuses what is outside the dialect.
pub(super) fn parse(pattern: &str) -> Result<Node, PatternError> {
    let parsed = ast::parse::ParserBuilder::new()
        .nest_limit(100)
        .build()
        .parse(pattern);
    let translator = Translator { pattern };
    match parsed {
        Ok(ast) => translator.node(&ast),
        Err(error) => Err(translator.syntax_error(&error)),
    }
}

struct Translator<'a> {
    pattern: &'a str,
}

impl Translator<'_> {
    fn node(&self, ast: &Ast) -> Result<Node, PatternError> {
        match ast {
            Ast::Empty(_) => Ok(Node::Empty),
            Ast::Literal(literal) => self.literal(literal).map(|c| Node::Class(Class::of(c))),
            Ast::Dot(_) => Ok(Node::Class(Class::any_but_line_terminators())),
            Ast::ClassPerl(class) => Ok(Node::Class(perl(class))),
            Ast::ClassUnicode(class) => self.unicode(class).map(Node::Class),
            Ast::ClassBracketed(class) => self.bracketed(class).map(Node::Class),
            Ast::Repetition(repetition) => self.repetition(repetition),
            Ast::Group(group) => self.group(group),
            Ast::Concat(concat) => self.nodes(&concat.asts).map(Node::Concat),
            Ast::Alternation(alternation) => self.nodes(&alternation.asts).map(Node::Alternation),
            Ast::Flags(flags) => Err(self.flags(flags.span)),
            Ast::Assertion(assertion) => Err(self.assertion(assertion)),
        }
    }

    fn nodes(&self, asts: &[Ast]) -> Result<Vec<Node>, PatternError> {
        asts.iter().map(|ast| self.node(ast)).collect()
    }

    fn literal(&self, literal: &ast::Literal) -> Result<char, PatternError> {
        if let ast::LiteralKind::Special(ast::SpecialLiteralKind::Bell) = literal.kind {
            return Err(self.error(
                literal.span,
                "`\\a` is not in the dialect",
                Some("write `\\x07`"),
            ));
        }
        Ok(literal.c)
    }

    fn repetition(&self, repetition: &ast::Repetition) -> Result<Node, PatternError> {
        if !repetition.greedy {
            return Err(self.error(
                repetition.op.span,
                "a lazy quantifier makes no difference to a pattern that matches the whole value",
                Some("leave out the `?` after the quantifier"),
            ));
        }
        if let Ast::Repetition(_) = *repetition.ast {
            return Err(self.error(
                repetition.op.span,
                "a quantifier may not follow another quantifier",
                Some("put what is repeated in a group: `(…)`"),
            ));
        }
        let (min, max) = match &repetition.op.kind {
            ast::RepetitionKind::ZeroOrOne => (0, Some(1)),
            ast::RepetitionKind::ZeroOrMore => (0, None),
            ast::RepetitionKind::OneOrMore => (1, None),
            ast::RepetitionKind::Range(range) => match *range {
                ast::RepetitionRange::Exactly(count) => (count, Some(count)),
                ast::RepetitionRange::AtLeast(min) => (min, None),
                ast::RepetitionRange::Bounded(min, max) => (min, Some(max)),
            },
        };
        let node = Box::new(self.node(&repetition.ast)?);
        Ok(Node::Repeat { node, min, max })
    }

    fn group(&self, group: &ast::Group) -> Result<Node, PatternError> {
        match &group.kind {
            ast::GroupKind::CaptureIndex(_) => self.node(&group.ast),
            ast::GroupKind::NonCapturing(flags) if flags.items.is_empty() => self.node(&group.ast),
            ast::GroupKind::NonCapturing(_) => Err(self.flags(group.span)),
            ast::GroupKind::CaptureName { .. } => Err(self.error(
                group.span,
                "a group has no name, since nothing is captured",
                Some("write `(…)`"),
            )),
        }
    }

    fn unicode(&self, class: &ast::ClassUnicode) -> Result<Class, PatternError> {
        let name = match &class.kind {
            ast::ClassUnicodeKind::OneLetter(letter) => letter.to_string(),
            ast::ClassUnicodeKind::NamedValue { name, value, .. }
                if name == "gc" || name == "General_Category" =>
            {
                value.clone()
            }
            ast::ClassUnicodeKind::Named(name) | ast::ClassUnicodeKind::NamedValue { name, .. } => {
                name.clone()
            }
        };
        let Some(categories) = category::by_name(&name) else {
            return Err(self.error(
                class.span,
                &format!("`{name}` is not a general category of Unicode, and no other property is in the dialect"),
                Some("use `\\p{L}`, `\\p{Lu}`, `\\p{Nd}` and their like, or write the ranges out"),
            ));
        };
        let every = (1 << category::NAMES.len()) - 1;
        let mut found = Class::default();
        found.add_categories(if class.is_negated() {
            every & !categories
        } else {
            categories
        });
        Ok(found)
    }

    fn bracketed(&self, bracketed: &ast::ClassBracketed) -> Result<Class, PatternError> {
        // ECMA-262 takes `[]` for a class without a character, others take the bracket for one.
        let inner = self
            .pattern
            .get(bracketed.span.start.offset..)
            .and_then(|text| text.strip_prefix('['));
        if inner.is_some_and(|text| text.strip_prefix('^').unwrap_or(text).starts_with(']')) {
            return Err(self.error(
                bracketed.span,
                "`]` as the first character of a class means different things to different engines",
                Some("escape it: `\\]`"),
            ));
        }
        let mut class = Class::default();
        match &bracketed.kind {
            ast::ClassSet::Item(item) => self.add_item(&mut class, item)?,
            ast::ClassSet::BinaryOp(operation) => return Err(self.class_operation(operation)),
        }
        Ok(if bracketed.negated {
            class.complement()
        } else {
            class
        })
    }

    fn add_item(&self, class: &mut Class, item: &ast::ClassSetItem) -> Result<(), PatternError> {
        match item {
            ast::ClassSetItem::Empty(_) => {}
            ast::ClassSetItem::Literal(literal) => {
                let character = self.literal(literal)?;
                class.add_range(character, character);
            }
            ast::ClassSetItem::Range(range) => {
                class.add_range(self.literal(&range.start)?, self.literal(&range.end)?);
            }
            ast::ClassSetItem::Perl(shorthand) => class.add(&perl(shorthand).without_complement()),
            ast::ClassSetItem::Unicode(unicode) => class.add(&self.unicode(unicode)?),
            ast::ClassSetItem::Union(union) => {
                for item in &union.items {
                    self.add_item(class, item)?;
                }
            }
            ast::ClassSetItem::Ascii(ascii) => return Err(self.nested_bracket(ascii.span)),
            ast::ClassSetItem::Bracketed(nested) => return Err(self.nested_bracket(nested.span)),
        }
        Ok(())
    }

    fn nested_bracket(&self, span: ast::Span) -> PatternError {
        self.error(
            span,
            "`[` inside a class means different things to different engines",
            Some("escape it, `\\[`, or unite the two classes into one"),
        )
    }

    fn class_operation(&self, operation: &ast::ClassSetBinaryOp) -> PatternError {
        let sign = match operation.kind {
            ast::ClassSetBinaryOpKind::Intersection => "&&",
            ast::ClassSetBinaryOpKind::Difference => "--",
            ast::ClassSetBinaryOpKind::SymmetricDifference => "~~",
        };
        self.error(
            operation.span,
            &format!("`{sign}` inside a class means different things to different engines"),
            Some(
                "escape the second character if plain characters are meant, or write the class out",
            ),
        )
    }

    fn flags(&self, span: ast::Span) -> PatternError {
        self.error(
            span,
            "flags are not in the dialect",
            Some("write the pattern so that it needs none: `[Aa]` for a letter in either case"),
        )
    }

    fn assertion(&self, assertion: &ast::Assertion) -> PatternError {
        use ast::AssertionKind::{EndLine, EndText, StartLine, StartText};
        match assertion.kind {
            StartLine | StartText | EndLine | EndText => self.error(
                assertion.span,
                "a pattern always matches the whole value, so an anchor has no place in it",
                Some("leave it out; for a part of the value, write `.*` where more may stand"),
            ),
            _ => self.error(
                assertion.span,
                "a word boundary is not in the dialect: it looks at what stands around it",
                Some("write out the characters that may stand there"),
            ),
        }
    }

    fn syntax_error(&self, error: &ast::Error) -> PatternError {
        use ast::ErrorKind;
        let linear = "the dialect is matched in linear time, which";
        match error.kind() {
            ErrorKind::UnsupportedLookAround => self.error(
                *error.span(),
                &format!("{linear} look-around makes impossible"),
                Some("write what may stand there as a class, or use a second constraint"),
            ),
            ErrorKind::UnsupportedBackreference => self.error(
                *error.span(),
                &format!("{linear} a back-reference makes impossible"),
                Some("write out what may stand there"),
            ),
            ErrorKind::RepetitionCountUnclosed
            | ErrorKind::RepetitionCountDecimalEmpty
            | ErrorKind::RepetitionMissing => self.error(
                *error.span(),
                &format!("this is no counted repetition: {}", error.kind()),
                Some("write `{n}`, `{n,}` or `{n,m}`, and `\\{` for a plain brace"),
            ),
            ErrorKind::ClassRangeLiteral | ErrorKind::ClassRangeInvalid => self.error(
                *error.span(),
                &format!("this is no range of characters: {}", error.kind()),
                Some("put the lower character first, and write `\\-` for a plain hyphen"),
            ),
            kind => self.error(*error.span(), &kind.to_string(), None),
        }
    }

    fn error(&self, span: ast::Span, message: &str, help: Option<&str>) -> PatternError {
        let count = |from: usize, to: usize| {
            self.pattern
                .get(from..to)
                .map_or(0, |text| text.chars().count())
        };
        PatternError {
            message: message.to_owned(),
            help: help.map(str::to_owned),
            offset: count(0, span.start.offset),
            width: count(span.start.offset, span.end.offset).max(1),
        }
    }
}

/// `\d`, `\w`, `\s` and their complements, as ECMA-262 has them without the `i` flag: the first
/// two are ASCII.
fn perl(class: &ast::ClassPerl) -> Class {
    let ranges: &[(char, char)] = match class.kind {
        ast::ClassPerlKind::Digit => &[('0', '9')],
        ast::ClassPerlKind::Word => &[('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
        ast::ClassPerlKind::Space => &[
            ('\t', '\r'),
            (' ', ' '),
            ('\u{a0}', '\u{a0}'),
            ('\u{1680}', '\u{1680}'),
            ('\u{2000}', '\u{200a}'),
            ('\u{2028}', '\u{2029}'),
            ('\u{202f}', '\u{202f}'),
            ('\u{205f}', '\u{205f}'),
            ('\u{3000}', '\u{3000}'),
            ('\u{feff}', '\u{feff}'),
        ],
    };
    let mut found = Class::default();
    for &(first, last) in ranges {
        found.add_range(first, last);
    }
    if class.negated {
        found.complement()
    } else {
        found
    }
}

//! The codes of all diagnostics. A number, once given, keeps its meaning.

use std::fmt;

macro_rules! codes {
    ($($number:literal $name:ident $title:literal)*) => {
        /// What kind of mistake a diagnostic tells of.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $(#[doc = concat!("C", stringify!($number), ": ", $title, ".")] $name,)*
        }

        impl Code {
            /// Every code, in the order of the numbers.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The number after the `C`.
            #[must_use]
            pub const fn number(self) -> u16 {
                match self {
                    $(Self::$name => $number,)*
                }
            }

            /// The mistake in a few words.
            #[must_use]
            pub const fn title(self) -> &'static str {
                match self {
                    $(Self::$name => $title,)*
                }
            }
        }
    };
}

codes! {
    // The text of a file.
    1 Syntax "the file is not valid YAML"
    2 Empty "the file is empty"
    3 NotUtf8 "the file is not UTF-8"
    4 Tab "a tab stands where YAML takes spaces only"
    5 Anchor "an anchor or an alias"
    6 Tag "a tag"
    7 MergeKey "a merge key"
    8 DuplicateKey "a key stands twice in one map"
    9 KeyNotText "a key is not a text"
    10 TooDeep "the file is nested too deep"
    11 SeveralDocuments "the file holds more than one document"
    12 ControlCharacter "a control character"
    // Files and the version of the language.
    13 CannotRead "a file cannot be read"
    14 IncludePath "the path of an included file is not allowed"
    15 IncludeLoop "files include each other in a circle"
    16 IncludedTwice "a file is included twice"
    17 RootOnly "a key of the root file stands in an included file"
    18 LanguageVersion "the version of the spec language is missing or unknown"
    // Names.
    20 DefinedTwice "a name is defined twice"
    21 NoSuchType "a type does not exist"
    22 NoSuchError "an error does not exist"
    23 NoSuchMember "a member does not exist"
    24 BuiltInName "a type has the name of a built-in type"
    25 RustNameTwice "two names become one in Rust"
    26 NoRustName "a name cannot be a name in Rust"
    27 WireNameTwice "two members have one name on the wire"
    28 ListedTwice "a list names something twice"
    29 NoSuchOperation "an operation does not exist"
    // Keys and values.
    30 UnknownKey "a key is unknown"
    31 MissingKey "a key is missing"
    32 WrongKind "a value is of the wrong kind"
    33 Unquoted "a text that YAML takes for something else has no quotes"
    34 NotOneOf "a value is not one of the known ones"
    35 NumberOutOfRange "a number is out of the range of its key"
    36 NothingThere "something is empty that must not be"
    37 Exclusive "two keys exclude each other"
    // Types.
    40 InlineType "a type is defined where it is used"
    41 KindOfType "a type is of no kind, or of several"
    42 Endless "a type holds itself without an end"
    43 AliasCycle "a type is defined by itself"
    44 TypeTooDeep "a type is nested too deep"
    45 Newtype "a newtype of something other than a string"
    46 EnumValueTwice "an enum holds a value twice"
    47 MapKey "the keys of a map are not strings"
    48 DoesNotApply "a key does not apply to the type it stands on"
    // Constraints and defaults.
    50 ConstraintMisplaced "a constraint does not fit the type"
    51 UpsideDown "the least is greater than the greatest"
    52 BadBound "a bound is not a value of the type"
    53 BadPattern "a pattern is not in the dialect"
    54 ConstrainedNewtype "a constraint stands where a newtype is used"
    55 DefaultKind "a default is not a value of the type"
    56 DefaultBreaks "a default breaks a constraint"
    57 DefaultMisplaced "a default stands where none may"
    58 EnumValueBreaks "a value of an enum breaks the enum's own constraint"
    // HTTP.
    60 BadHttpLine "a method or a URI is malformed"
    61 LabelWithoutMember "a label of the URI has no member"
    62 LabelOptional "a member in the path of the URI may be absent"
    63 BoundTwice "a member is bound twice"
    64 SamePlace "two members stand in the same place of a message"
    65 BindingMisplaced "a binding stands where it has no meaning"
    66 BindingType "a type cannot stand where it is bound"
    67 BodyBesidePayload "a member is in the body beside a payload"
    68 NoBody "a member is in the body of a message that has none"
    69 Streaming "a stream stands somewhere other than in a payload"
    70 GreedyLabel "a greedy label stands before the end of the path"
    71 SameRoute "two operations have the same method and URI"
    72 BadHeader "a header has a name that is not allowed"
    73 HostPrefix "a host prefix is malformed"
    74 IdempotencyToken "an idempotency token is misplaced"
    75 SameLabel "a label stands twice in one URI"
    76 EventStream "an operation has an event stream"
    // Errors, pages and waiters.
    80 ErrorMessage "the message of an error is not a string"
    81 Pagination "a member cannot serve pagination"
    82 Waiter "a waiter looks for what cannot be"
    // Warnings.
    90 UnusedType "a type is never used"
    91 UnusedError "an error is never used"
    92 Loosened "a constraint lets through what that of the type refuses"
    93 DeprecatedRequired "a deprecated member cannot be left out"
    94 LargePattern "a pattern needs the regex library at run time"
    // Models of Smithy.
    101 NotJson "the file is not valid JSON"
    102 NotSmithy "the file is not a model of Smithy in JSON"
    103 SmithyVersion "the model is of another version of Smithy"
    104 SmithyShape "a shape is malformed"
    105 NoSuchShape "a shape does not exist"
    106 SmithyService "the model has no service to import, or several"
    107 ShapeCycle "a shape is made of itself"
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "C{:03}", self.number())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_rise() {
        assert!(
            Code::ALL
                .windows(2)
                .all(|pair| pair[0].number() < pair[1].number())
        );
        assert_eq!(Code::NoSuchType.to_string(), "C021");
    }

    #[test]
    fn every_code_has_a_fixture() {
        // What is wrong with a model that is imported is told by the importer's own fixtures.
        let folders = ["tests/ui", "import/tests/ui"];
        let folders = folders.map(|folder| format!("{}/../{folder}", env!("CARGO_MANIFEST_DIR")));
        let names: Vec<String> = folders
            .iter()
            .flat_map(std::fs::read_dir)
            .flatten()
            .flatten()
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .collect();
        // A published package comes without the workspace's tests.
        if names.is_empty() {
            return;
        }
        for code in Code::ALL {
            let prefix = format!("{code}-");
            assert!(
                names.iter().any(|name| name.starts_with(&prefix)),
                "{code} ({}) has no fixture",
                code.title()
            );
        }
    }
}

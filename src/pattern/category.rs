//! The general category of a character.

use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};

/// The bit of a character's general category in [`Class::categories`](super::Class::categories).
pub(super) fn category_bit(character: char) -> u32 {
    use GeneralCategory as Category;
    match character.general_category() {
        Category::UppercaseLetter => 0,
        Category::LowercaseLetter => 1,
        Category::TitlecaseLetter => 2,
        Category::ModifierLetter => 3,
        Category::OtherLetter => 4,
        Category::NonspacingMark => 5,
        Category::SpacingMark => 6,
        Category::EnclosingMark => 7,
        Category::DecimalNumber => 8,
        Category::LetterNumber => 9,
        Category::OtherNumber => 10,
        Category::ConnectorPunctuation => 11,
        Category::DashPunctuation => 12,
        Category::OpenPunctuation => 13,
        Category::ClosePunctuation => 14,
        Category::InitialPunctuation => 15,
        Category::FinalPunctuation => 16,
        Category::OtherPunctuation => 17,
        Category::MathSymbol => 18,
        Category::CurrencySymbol => 19,
        Category::ModifierSymbol => 20,
        Category::OtherSymbol => 21,
        Category::SpaceSeparator => 22,
        Category::LineSeparator => 23,
        Category::ParagraphSeparator => 24,
        Category::Control => 25,
        Category::Format => 26,
        Category::Surrogate => 27,
        Category::PrivateUse => 28,
        Category::Unassigned => 29,
    }
}

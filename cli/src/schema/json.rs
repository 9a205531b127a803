//! JSON whose keys stay in the order in which they were put in.

use serde::{Serialize, Serializer};
use serde_json::Value;

/// A JSON value. A map of `serde_json` sorts its keys, unless a feature is set that would change
/// every program that depends on it; the order of a schema is that of the language's tables.
#[derive(Debug, Clone)]
pub(super) enum Json {
    Value(Value),
    List(Vec<Json>),
    Map(Vec<(String, Json)>),
}

impl Json {
    /// A map with these keys.
    pub(super) fn map<const N: usize>(entries: [(&str, Self); N]) -> Self {
        let owned = |(key, value): (&str, Self)| (key.to_owned(), value);
        Self::Map(entries.into_iter().map(owned).collect())
    }

    /// The map with more at its end. What is no map stays as it is.
    pub(super) fn with(mut self, more: Self) -> Self {
        if let (Self::Map(entries), Self::Map(more)) = (&mut self, more) {
            entries.extend(more);
        }
        self
    }
}

impl<T: Into<Value>> From<T> for Json {
    fn from(value: T) -> Self {
        Self::Value(value.into())
    }
}

impl FromIterator<Json> for Json {
    fn from_iter<I: IntoIterator<Item = Json>>(items: I) -> Self {
        Self::List(items.into_iter().collect())
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Value(value) => value.serialize(serializer),
            Self::List(items) => serializer.collect_seq(items),
            Self::Map(entries) => {
                serializer.collect_map(entries.iter().map(|(key, value)| (key, value)))
            }
        }
    }
}

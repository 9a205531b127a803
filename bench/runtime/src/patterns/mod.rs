//! Patterns of a few kinds, each on a value that matches: cistron, beside the regex crate with all that
//! makes it fast.

use ::cistron::{Validate, Value};
use regex::Regex;

use crate::{Measure, Task};

mod generated {
    //! The same by cistron.
    cistron::service! { spec = "src/patterns/spec.yaml" }
}
use generated::{Address, Digits, Mail, Role, Uuid, Words};

pub(crate) fn measures() -> Vec<Measure> {
    [
        matching::<Digits>("digits", "1234567890", "[0-9]+"),
        matching::<Mail>(
            "mail",
            "john.smith+test@mail.example.com",
            r"[a-z0-9.+_-]+@(?:[a-z0-9-]+\.)+[a-z]{2,63}",
        ),
        matching::<Role>(
            "role",
            "arn:aws:iam::123456789012:role/service/omics-runner",
            r"arn:aws:iam::[0-9]{12}:role/[A-Za-z0-9_+=,.@/-]{1,128}",
        ),
        matching::<Uuid>(
            "uuid",
            "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
        ),
        matching::<Words>("words", "viele Größen überall", r"\p{L}+(?: \p{L}+)*"),
        matching::<Address>(
            "address",
            "s3://bucket/some/key/that/is/rather/long.txt",
            r"s3://[a-z0-9.-]{3,63}/.{1,1024}",
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn matching<T: Value + TryFrom<String> + 'static>(
    name: &'static str,
    text: &'static str,
    pattern: &str,
) -> [Measure; 2] {
    let task = Task::Match(name);
    assert!(T::try_from(format!("{text}\n")).is_err());
    let own = T::try_from(text.to_owned()).ok().expect("it matches");
    let oracle = Regex::new(&format!(r"\A(?:{pattern})\z")).expect("it is a pattern");
    assert!(oracle.is_match(text));
    [
        Measure::new(task, "cistron", move || own.validate().is_ok()),
        Measure::new(task, "regex", move || oracle.is_match(text)),
    ]
}

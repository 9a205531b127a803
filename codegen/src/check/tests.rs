use super::*;
use crate::checked::{Binding, DefaultValue, Member, Number, Presence, TypeId};
use crate::parse;

const HEAD: &str = "cistron: 1\nservice: Library\nversion: '1'\nprotocol: rest-json\n";

/// The service and the codes of all diagnostics.
fn checked(text: &str) -> (Service, Vec<Code>) {
    let text = format!("{HEAD}{text}");
    let mut sink = Diagnostics::default();
    let mut read = |_: &str| Ok(text.clone().into_bytes());
    let (_, model) = parse::read("spec.yaml", &mut read, &mut sink);
    let model = model.unwrap();
    let service = check(model, &mut sink);
    let codes = sink.as_slice().iter().map(|found| found.code).collect();
    (service, codes)
}

fn service(text: &str) -> Service {
    let (service, codes) = checked(text);
    assert_eq!(codes, []);
    service
}

fn members(named: &NamedType) -> &[Member] {
    match &named.kind {
        Kind::Structure(members) => members,
        other => panic!("{other:?} is no structure"),
    }
}

#[test]
fn an_operation_is_bound() {
    let service = service(
        "operations:
  GetRunTask:
    http: GET /run/{id}/task/{taskId+}?type=x&y
    status: 202
    request:
      id: RunId
      taskId: string
      type: { type: string, query: kind }
      trace: { type: string, header: X-Trace, required: true }
    response:
      code: { type: integer, status-code: true }
      cpus: { type: integer, range: { min: 1 }, default: 2 }
    errors: [Conflict]
common-errors: [Denied, Conflict]
types:
  RunId: { type: string, newtype: true, length: { min: 1, max: 18 }, pattern: '[0-9]+' }
errors:
  Denied: { status: 403 }
  Conflict: { status: 409, retryable: throttling, members: { Message: string, id: RunId } }
",
    );
    let operation = &service.operations[0];
    assert_eq!(operation.method, "GET");
    assert_eq!(operation.status, 202);
    assert_eq!(
        operation.path,
        [
            checked::Segment::Literal("run".to_owned()),
            checked::Segment::Label("id".to_owned()),
            checked::Segment::Literal("task".to_owned()),
            checked::Segment::Greedy("taskId".to_owned()),
        ]
    );
    assert_eq!(
        operation.query,
        [
            ("type".to_owned(), Some("x".to_owned())),
            ("y".to_owned(), None)
        ]
    );
    let bindings: Vec<&Binding> = operation
        .request
        .iter()
        .map(|found| &found.binding)
        .collect();
    assert_eq!(
        bindings,
        [
            &Binding::Label,
            &Binding::Label,
            &Binding::Query("kind".to_owned()),
            &Binding::Header("X-Trace".to_owned())
        ]
    );
    assert_eq!(operation.request[0].presence, Presence::Required);
    assert_eq!(operation.request[2].presence, Presence::Optional);
    assert_eq!(operation.request[2].rust_name, "r#type");
    assert_eq!(
        operation.response[1].presence,
        Presence::Default(DefaultValue::Integer(2))
    );
    let errors: Vec<usize> = operation.errors.iter().map(|found| found.error.0).collect();
    assert_eq!(errors, [1, 0], "own ones first, none twice");
    assert_eq!(service.errors[1].message, 0);
    assert_eq!(service.errors[0].members[0].rust_name, "message");
    assert_eq!(service.error_name, "LibraryError");
}

#[test]
fn constraints_are_inherited_and_replaced() {
    let (service, codes) = checked(
        "operations:
  Get:
    http: GET /
    response:
      a: { type: Short, length: { max: 5 } }
      b: { list: Size, length: { min: 1 }, unique-items: true }
      c: { type: Titles, unique-items: false }
types:
  Text: { type: string, pattern: '[a-z]+' }
  Short: { type: Text, length: { min: 1, max: 9 }, sensitive: true }
  Size: { enum: [S, M], pattern: '[A-Z]' }
  Titles: { list: Short, unique-items: true, sparse: true }
",
    );
    assert_eq!(codes, [Code::Loosened, Code::Loosened]);
    let response = &service.operations[0].response;
    let [
        Constraint::Length {
            min: None,
            max: Some(5),
        },
        Constraint::Pattern(pattern),
    ] = response[0].item.constraints.as_slice()
    else {
        panic!("{:?}", response[0].item.constraints);
    };
    assert_eq!(pattern.source, "[a-z]+");
    assert!(response[0].item.sensitive);
    assert!(matches!(
        response[1].item.constraints.as_slice(),
        [Constraint::Length { .. }, Constraint::UniqueItems]
    ));
    let Shape::List { item, .. } = &response[1].item.shape else {
        panic!("not a list");
    };
    assert!(matches!(
        item.constraints.as_slice(),
        [Constraint::EnumValue(values), Constraint::Pattern(_)] if **values == ["S", "M"]
    ));
    assert_eq!(response[2].item.constraints, []);
    assert!(matches!(
        &response[2].item.shape,
        Shape::List { item, sparse: true } if item.sensitive && item.constraints.len() == 2
    ));
}

#[test]
fn bounds_are_of_the_type() {
    let service = service(
        "operations:
  Get:
    http: GET /
    response:
      a: { type: byte, range: { min: -128, max: 127 } }
      b: { type: double, range: { max: 0.5 } }
      c: { type: big-integer, range: { max: '123456789012345678901234567890' } }
      d: { type: big-decimal, default: '0.10', range: { min: 1e-1 } }
",
    );
    let number = |index: usize| match &service.operations[0].response[index].item.constraints[0] {
        Constraint::Range { max, .. } => max.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(number(0), Some(Number::Integer(127)));
    assert_eq!(number(1), Some(Number::Float(0.5)));
    assert_eq!(
        number(2),
        Some(Number::Decimal("123456789012345678901234567890".to_owned()))
    );
}

#[test]
fn defaults_are_read() {
    let service = service(
        "operations:
  Get:
    http: GET /
    response:
      a: { type: document, default: { b: [1, 'two\"', null, true] } }
      c: { type: timestamp, default: 1970-01-01T00:00:01.5Z }
      d: { type: blob, default: aGk= }
      e: { type: Size, default: M }
      f: { type: Level, default: 7 }
      g: { map: string, default: {} }
      h: { type: boolean, default: false }
      i: { type: float, default: 1.5 }
types:
  Size: { enum: [S, M] }
  Level: { integer-enum: { LOW: 1, HIGH: 7 } }
",
    );
    let defaults: Vec<DefaultValue> = service.operations[0]
        .response
        .iter()
        .map(|member| match &member.presence {
            Presence::Default(value) => value.clone(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(
        defaults,
        [
            DefaultValue::Document(r#"{"b":[1,"two\"",null,true]}"#.to_owned()),
            DefaultValue::Timestamp(1, 500_000_000),
            DefaultValue::Blob(b"hi".to_vec()),
            DefaultValue::Enum(1),
            DefaultValue::IntegerEnum(1),
            DefaultValue::EmptyMap,
            DefaultValue::Boolean(false),
            DefaultValue::Float(1.5),
        ]
    );
}

#[test]
fn a_box_stands_only_on_a_circle() {
    let service = service(
        "operations:
  Get: { http: GET /, response: { tree: Tree, expression: Expression } }
types:
  Tree:
    structure:
      left: Tree
      right: { type: Branch, required: true }
      leaf: Leaf
      trees: { list: Tree }
  Branch: { structure: { tree: Tree } }
  Leaf: { structure: { name: string } }
  Expression: { union: { number: double, minus: Expression, tree: Tree } }
",
    );
    let boxed = |index: usize| -> Vec<bool> {
        members(&service.types[index])
            .iter()
            .map(|found| found.boxed)
            .collect()
    };
    // `right` is required, so the box on its way back is the one of `Branch`.
    assert_eq!(boxed(0), [true, false, false, false]);
    assert_eq!(boxed(1), [true]);
    let Kind::Union { variants, .. } = &service.types[3].kind else {
        panic!("not a union");
    };
    let boxed: Vec<bool> = variants.iter().map(|found| found.member.boxed).collect();
    assert_eq!(boxed, [false, true, false]);
    assert_eq!(
        service.operations[0].response[0].item.shape,
        Shape::Named(TypeId(0))
    );
}

#[test]
fn what_has_an_end_is_not_refused() {
    let types = "types:
  A: { structure: { b: { type: B, required: true } } }
  B: { union: { a: A, end: string } }
  C: { structure: { d: { map: C, required: true } } }
";
    service(&format!(
        "operations:\n  Get: {{ http: GET /, response: {{ a: A, c: C }} }}\n{types}"
    ));
}

#[test]
fn catch_all_variants_give_way() {
    let service = service(
        "operations:
  Get: { http: GET /, response: { a: A, b: B }, errors: [unmodeled] }
types:
  A: { enum: [unknown, UNKNOWN_VALUE] }
  B: { union: { unknown: string } }
errors:
  unmodeled: { status: 400 }
",
    );
    assert!(
        matches!(&service.types[0].kind, Kind::Enum { unknown, .. } if unknown == "UnknownValue_")
    );
    assert!(
        matches!(&service.types[1].kind, Kind::Union { unknown, .. } if unknown == "UnknownMember")
    );
    assert_eq!(service.operations[0].unmodeled_variant, "UnmodeledError");
}

#[test]
fn long_chains_and_many_types_do_no_harm() {
    let count = 3_000;
    let mut text =
        String::from("operations:\n  Get: { http: GET /, response: { a: T0 } }\ntypes:\n");
    for index in 0..count {
        let next = index + 1;
        text.extend([format!(
            "  T{index}: {{ structure: {{ next: {{ type: T{next}, required: true }} }} }}\n"
        )]);
    }
    let end = format!("  T{count}: {{ structure: {{}} }}\n");
    service(&format!("{text}{end}"));
    let circle = format!("  T{count}: {{ type: T0 }}\n");
    assert_eq!(checked(&format!("{text}{circle}")).1, [Code::Endless]);
}

#[test]
fn long_chains_of_aliases_are_refused() {
    let mut text =
        String::from("operations:\n  Get: { http: GET /, response: { a: T0 } }\ntypes:\n");
    for index in 0..2_000 {
        text.extend([format!("  T{index}: {{ list: T{} }}\n", index + 1)]);
    }
    text.push_str("  T2000: string\n");
    let (_, codes) = checked(&text);
    assert!(!codes.is_empty() && codes.iter().all(|code| *code == Code::TypeTooDeep));
}

#[test]
fn many_unknown_names_take_no_longer_than_they_must() {
    let mut text = String::from("operations:\n");
    for index in 0..2_000 {
        text.extend([format!(
            "  Get{index}: {{ http: GET /{index}, response: {{ a: Nothing{index} }} }}\n"
        )]);
    }
    text.push_str("types:\n");
    for index in 0..2_000 {
        text.extend([format!("  Something{index}: string\n")]);
    }
    let (_, codes) = checked(&text);
    assert_eq!(codes.len(), 2_000);
}

/// Whatever is cut out of, put into or swapped in a spec, nothing panics, and a spec that is
/// found right has something to emit.
#[test]
fn damaged_specs_do_no_harm() {
    let whole = "operations:
  Get:
    http: GET /run/{id}?x=y
    request: { id: Id, n: { type: integer, range: { min: 1, max: 9 }, default: 3, query: n } }
    response:
      a: { list: { type: Tree, sensitive: true }, length: { min: 1 } }
      b: { map: { key: Size, value: string }, prefix-headers: X- }
    errors: [Gone]
    paginated: { input-token: id, output-token: a.b, page-size: n }
    waiters: { W: { acceptors: [ { state: success, output: { path: a.b, equals: S } } ] } }
types:
  Id: { type: string, newtype: true, pattern: '[0-9]{1,3}' }
  Size: { enum: { S: small, M: { name: Middle } } }
  Tree: { structure: { next: Tree, u: U } }
  U: { union: { a: Tree, b: timestamp } }
errors:
  Gone: { status: 410, members: { message: string } }
";
    let words: Vec<&str> = whole
        .split_inclusive(|character: char| !character.is_alphanumeric())
        .collect();
    let mut seed: u64 = 11;
    let mut next = |bound: usize| {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap() % bound
    };
    for _ in 0..3_000 {
        let mut damaged = words.clone();
        for _ in 0..=next(3) {
            let (at, other) = (next(damaged.len()), next(words.len()));
            match next(3) {
                0 => drop(damaged.remove(at)),
                1 => damaged.insert(at, words[other]),
                _ => damaged[at] = words[other],
            }
        }
        let text = format!("{HEAD}{}", damaged.concat());
        let mut sink = Diagnostics::default();
        let mut read = |_: &str| Ok(text.clone().into_bytes());
        match parse::read("spec.yaml", &mut read, &mut sink).1 {
            Some(model) => drop(check(model, &mut sink)),
            None => assert!(sink.has_errors(), "{text}"),
        }
    }
}

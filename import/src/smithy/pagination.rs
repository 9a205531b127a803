//! Pages.

use cistron_codegen::model::{Member, Operation, Pagination};

use super::ast::Shape;
use super::build::Builder;
use super::category::Category;
use super::kind::Kind;
use super::losses::Subject;
use super::names;
use crate::json::Json;

/// An operation and its messages.
pub(super) struct Around<'a, 'j> {
    pub(super) shape: &'a Shape<'j>,
    pub(super) input: Option<&'a Shape<'j>>,
    pub(super) output: Option<&'a Shape<'j>>,
}

const PAGINATED: &str = "smithy.api#paginated";

/// How an operation gives its result in pages. What it does not say, its service may.
pub(super) fn pagination<'j>(
    builder: &mut Builder<'_, 'j, '_>,
    around: &Around<'_, 'j>,
    service: &Shape<'j>,
    operation: &Operation,
) -> Option<Pagination> {
    let own = &around.shape.traits.api("paginated")?.value;
    let general = service.traits.api("paginated").map(|entry| &entry.value);
    let part = |key: &str| own.get(key).or_else(|| general?.get(key));
    match read(builder, around, operation, &part) {
        Ok(found) => Some(found),
        Err(reason) => {
            let subject = Subject::shape(around.shape);
            builder.losses.lose(subject, PAGINATED, reason);
            None
        }
    }
}

fn read<'j>(
    builder: &Builder<'_, 'j, '_>,
    around: &Around<'_, 'j>,
    operation: &Operation,
    part: &dyn Fn(&str) -> Option<&'j Json>,
) -> Result<Pagination, String> {
    let input = |key: &str, fits: fn(Category) -> bool| {
        let Some(json) = part(key) else {
            return Ok(None);
        };
        let name = json.as_text().unwrap_or_default();
        let (shape, member) = around
            .input
            .and_then(|shape| member(builder, shape, &operation.request.list, name))
            .ok_or_else(|| format!("the request has no member `{name}`"))?;
        let category = Category::of_target(builder.ast, shape);
        if !fits(category) {
            return Err(format!("`{name}` is {}", category.describe()));
        }
        Ok(Some((
            builder.located(member.name.value.clone(), json.at),
            member,
        )))
    };
    let output = |key: &str, fits: fn(Category) -> bool| {
        let Some(json) = part(key) else {
            return Ok(None);
        };
        let path = json.as_text().unwrap_or_default();
        let end = follow(builder, around.output, &operation.response.list, path)?;
        let category = Category::of_target(builder.ast, end.target);
        if !fits(category) {
            return Err(format!("`{path}` is {}", category.describe()));
        }
        Ok::<_, String>(Some(builder.located(end.path, json.at)))
    };
    let is_token = |category| category == Category::Simple("string");
    let (input_token, member) =
        input("inputToken", is_token)?.ok_or("it does not say which member takes the token")?;
    if member.required.is_some() {
        return Err("the token is required, and the first page has none".to_owned());
    }
    let output_token = output("outputToken", is_token)?
        .ok_or("it does not say which member gives the next token")?;
    let is_page = |category| matches!(category, Category::List | Category::Map);
    let is_integer = |category: Category| category.integer_bounds().is_some();
    Ok(Pagination {
        input_token: Some(input_token),
        output_token: Some(output_token),
        items: output("items", is_page)?,
        page_size: input("pageSize", is_integer)?.map(|(name, _)| name),
    })
}

/// The target of a member of a shape, and the member that it has become, if it was not left out.
fn member<'j, 'm>(
    builder: &Builder<'_, 'j, '_>,
    shape: &Shape<'j>,
    made: &'m [Member],
    name: &str,
) -> Option<(&'j str, &'m Member)> {
    let names = names::of_members(builder.ast, shape);
    let mut all = shape.members.iter().zip(names);
    let (member, own) = all.find(|(member, _)| member.name == name)?;
    let found = made.iter().find(|made| made.name.value == own)?;
    Some((member.target.id, found))
}

/// The end of a path through structures.
pub(super) struct End<'j> {
    /// The names that the members have in the spec, dotted.
    pub(super) path: String,
    /// The id of the shape that stands there.
    pub(super) target: &'j str,
}

/// Follows a path through structures.
pub(super) fn follow<'j>(
    builder: &Builder<'_, 'j, '_>,
    shape: Option<&Shape<'j>>,
    made: &[Member],
    path: &str,
) -> Result<End<'j>, String> {
    let mut parts = path.split('.');
    let first = parts.next().unwrap_or_default();
    let (mut target, member) = shape
        .and_then(|shape| member(builder, shape, made, first))
        .ok_or_else(|| format!("the response has no member `{first}`"))?;
    let mut path_in_spec: Vec<String> = vec![member.name.value.clone()];
    for part in parts {
        let shape = builder.ast.get(target);
        let shape = shape.filter(|shape| shape.kind == Kind::Structure);
        let index = shape.and_then(|shape| {
            let mut members = shape.members.iter();
            members.position(|member| member.name == part)
        });
        let (Some(shape), Some(index)) = (shape, index) else {
            return Err(format!("`{path}` leads to no member"));
        };
        path_in_spec.extend(names::of_members(builder.ast, shape).get(index).cloned());
        target = shape
            .members
            .get(index)
            .map_or(target, |member| member.target.id);
    }
    Ok(End {
        path: path_in_spec.join("."),
        target,
    })
}

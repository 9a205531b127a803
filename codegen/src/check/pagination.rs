//! `paginated`: which members carry the tokens, the items and the size of a page.

use super::paths::{Scope, Structures, follow};
use super::resolve::{Types, Use};
use crate::checked;
use crate::constraint::Category;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, quoted};
use crate::model::{Located, Pagination};

/// Checks how an operation is paginated.
pub(super) fn check(
    pagination: &Pagination,
    request: Scope<'_, '_>,
    response: Scope<'_, '_>,
    (types, structures): (&Types<'_>, &Structures<'_>),
    sink: &mut Diagnostics,
) -> Option<checked::Pagination> {
    let input_token = pagination
        .input_token
        .as_ref()
        .and_then(|name| input_token(name, request, sink));
    let page_size = pagination.page_size.as_ref().and_then(|name| {
        let index = request.find(name.as_str(), &name.place, sink)?;
        let found = request.get(index)?.found.as_ref();
        expect(name, found, Category::is_integer, "an integer", sink);
        Some(index)
    });
    let mut output = |name: &Located<String>, fits: fn(Category) -> bool, what: &str| {
        let (path, found) = follow(name, response, types, structures, sink)?;
        expect(name, Some(found), fits, what, sink);
        Some(path)
    };
    let output_token = pagination
        .output_token
        .as_ref()
        .and_then(|name| output(name, is_token, "a string"));
    let items = pagination
        .items
        .as_ref()
        .and_then(|name| output(name, is_page, "a list or a map"));
    Some(checked::Pagination {
        input_token: input_token?,
        output_token: output_token?,
        items,
        page_size,
    })
}

fn is_token(category: Category) -> bool {
    matches!(category, Category::String | Category::Newtype)
}

fn is_page(category: Category) -> bool {
    matches!(category, Category::List | Category::Map)
}

fn input_token(
    name: &Located<String>,
    request: Scope<'_, '_>,
    sink: &mut Diagnostics,
) -> Option<usize> {
    let index = request.find(name.as_str(), &name.place, sink)?;
    let member = request.get(index)?;
    expect(name, member.found.as_ref(), is_token, "a string", sink);
    if !member.is_optional() {
        let message = format!(
            "{} is required, and the first page has no token",
            quoted(name.as_str())
        );
        sink.push(
            Diagnostic::error(Code::Pagination, &name.place, message)
                .label(&member.written.name.place, "the member")
                .help("leave `required` out there"),
        );
    }
    Some(index)
}

fn expect(
    name: &Located<String>,
    found: Option<&Use>,
    fits: fn(Category) -> bool,
    what: &str,
    sink: &mut Diagnostics,
) {
    let Some(category) = found
        .map(|found| found.category)
        .filter(|found| !fits(*found))
    else {
        return;
    };
    let message = format!(
        "{} is {}, and it has to be {what}",
        quoted(name.as_str()),
        category.describe()
    );
    sink.push(Diagnostic::error(Code::Pagination, &name.place, message));
}

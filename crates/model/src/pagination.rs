//! How operations page their lists: as the document states with `x-pagination`, or as their parameters
//! and responses show without doubt.

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use serde_json::Value;

use crate::names::snake;
use crate::{Api, Content, Location, Object, Operation, Property, Schema, SchemaKind};
use document::Pointer;

/// How an operation pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pagination {
    /// How the next page is requested.
    pub style: Style,
    /// The array of items in the response.
    pub items: PropertyPath,
    /// The boolean that states whether there is a next page.
    pub has_next: Option<PropertyPath>,
    /// The number of items on all pages.
    pub total: Option<PropertyPath>,
    /// Whether the document states it; otherwise it is recognised.
    pub is_stated: bool,
}

/// The names of properties on the way into a response; none for the response itself.
pub type PropertyPath = Vec<String>;

/// How the next page is requested.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Style {
    /// By its number.
    Page {
        /// The query parameter.
        parameter: String,
        /// The number of the first page.
        first: u64,
    },
    /// By the number of items to skip.
    Offset {
        /// The query parameter.
        parameter: String,
    },
    /// By the cursor that the page before has returned.
    Cursor {
        /// The query parameter.
        parameter: String,
        /// The cursor in the response.
        next: PropertyPath,
    },
    /// By the link of relation `next` in the `Link` header.
    Link,
}

impl Style {
    /// The style's name in `x-pagination`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Page { .. } => "page",
            Self::Offset { .. } => "offset",
            Self::Cursor { .. } => "cursor",
            Self::Link => "link",
        }
    }

    /// The query parameter that the client sets.
    pub fn parameter(&self) -> Option<&str> {
        match self {
            Self::Page { parameter, .. }
            | Self::Offset { parameter }
            | Self::Cursor { parameter, .. } => Some(parameter),
            Self::Link => None,
        }
    }
}

/// How `operation` pages; `None` if it does not, or if that is in doubt.
///
/// # Errors
///
/// Returns an error if its `x-pagination` is not valid, or names what the operation does not have.
pub fn of(document: &Value, api: &Api, operation: &Operation) -> Result<Option<Pagination>> {
    let stated = document.pointer(operation.pointer.as_str());
    let stated = stated.and_then(|operation| operation.get("x-pagination"));
    let list = List { api, operation };
    match stated {
        Some(Value::Bool(false)) => Ok(None),
        Some(stated) => {
            let name = format!(
                "`x-pagination` of {} {}",
                operation.method.to_uppercase(),
                operation.path
            );
            let stated = Stated::deserialize(stated).with_context(|| name.clone())?;
            list.stated(stated).map(Some).context(name)
        }
        None => Ok(list.recognised()),
    }
}

/// What `x-pagination` holds.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Stated {
    style: StatedStyle,
    parameter: Option<String>,
    first_page: Option<u64>,
    items: Option<String>,
    has_next: Option<String>,
    total: Option<String>,
    next_cursor: Option<String>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
enum StatedStyle {
    Page,
    Offset,
    Cursor,
    Link,
}

/// An operation that may return a list.
struct List<'a> {
    api: &'a Api,
    operation: &'a Operation,
}

impl<'a> List<'a> {
    fn stated(&self, stated: Stated) -> Result<Pagination> {
        let Some(response) = self.response() else {
            bail!("the operation has not one response of JSON for every success");
        };
        let items = match &stated.items {
            Some(items) => property_path(items),
            None => self.items(response).context(
                "the response is not an array and has not just one; name it with `items`",
            )?,
        };
        if !self
            .at(response, &items)
            .is_some_and(|at| self.is_array(at))
        {
            bail!("`items` is not an array of the response");
        }
        let property = |keyword: &str, path: &Option<String>| match path {
            None => Ok(None),
            Some(path) => {
                let path = property_path(path);
                let found = !path.is_empty() && self.at(response, &path).is_some();
                if !found {
                    bail!("`{keyword}` is not a property of the response");
                }
                Ok(Some(path))
            }
        };
        let parameter = || -> Result<String> {
            let name = stated.parameter.clone().context("`parameter` is missing")?;
            if !self.query().any(|known| known == name) {
                bail!("the operation has no query parameter `{name}`");
            }
            Ok(name)
        };
        let style = match stated.style {
            StatedStyle::Page => Style::Page {
                parameter: parameter()?,
                first: stated.first_page.unwrap_or(1),
            },
            StatedStyle::Offset => Style::Offset {
                parameter: parameter()?,
            },
            StatedStyle::Cursor => Style::Cursor {
                parameter: parameter()?,
                next: property("nextCursor", &stated.next_cursor)?
                    .context("`nextCursor` is missing")?,
            },
            StatedStyle::Link => Style::Link,
        };
        Ok(Pagination {
            style,
            items,
            has_next: property("hasNext", &stated.has_next)?,
            total: property("total", &stated.total)?,
            is_stated: true,
        })
    }

    fn recognised(&self) -> Option<Pagination> {
        if self.operation.method != "get" {
            return None;
        }
        let response = self.response()?;
        let items = self.items(response)?;
        let has_next = self.top_level(response, HAS_NEXT, |kind| {
            matches!(kind, SchemaKind::Boolean)
        });
        let total = self.top_level(response, TOTAL, |kind| {
            matches!(kind, SchemaKind::Integer(_))
        });
        let style = self.style(response, has_next.is_some() || total.is_some())?;
        Some(Pagination {
            style,
            items,
            has_next,
            total,
            is_stated: false,
        })
    }

    /// The one style that parameters and response agree on.
    fn style(&self, response: &Schema, has_end: bool) -> Option<Style> {
        let mut styles = Vec::new();
        if let (Some(page), Some(_), true) = (self.named(PAGE), self.named(SIZE), has_end) {
            let first = self.first_page(&page);
            let parameter = page;
            styles.push(Style::Page { parameter, first });
        }
        if let (Some(parameter), Some(_)) = (self.named(OFFSET), self.named(SIZE)) {
            styles.push(Style::Offset { parameter });
        }
        for parameter in self.query().filter(|name| is_one_of(name, CURSOR)) {
            let wanted = format!("next_{}", snake(parameter));
            let is_string = |kind: &SchemaKind| matches!(kind, SchemaKind::String(_));
            if let Some(next) = self.top_level(response, &[&wanted], is_string) {
                let parameter = parameter.to_owned();
                styles.push(Style::Cursor { parameter, next });
            }
        }
        match styles.len() {
            1 => styles.pop(),
            _ => None,
        }
    }

    /// The number of the first page: 0 where the parameter allows it and starts there by default.
    fn first_page(&self, name: &str) -> u64 {
        let mut parameters = self.operation.parameters.iter();
        let parameter = parameters.find(|known| known.wire == name);
        let default = parameter.and_then(|parameter| parameter.schema.docs.default.as_ref());
        default.and_then(Value::as_u64).unwrap_or(1)
    }

    /// The query parameters.
    fn query(&self) -> impl Iterator<Item = &'a str> {
        let parameters = self.operation.parameters.iter();
        parameters
            .filter(|parameter| parameter.location == Location::Query)
            .map(|parameter| parameter.wire.as_str())
    }

    fn named(&self, names: &[&str]) -> Option<String> {
        let mut found = self.query().filter(|name| is_one_of(name, names));
        let name = found.next()?.to_owned();
        found.next().is_none().then_some(name)
    }

    /// The schema of the JSON that every success returns.
    fn response(&self) -> Option<&'a Schema> {
        let success = &self.operation.responses.success;
        match (success.responses.as_slice(), &success.combined) {
            ([first, ..], None) => match &first.content {
                Content::Json(schema) if !schema.nullable => Some(schema),
                _ => None,
            },
            _ => None,
        }
    }

    /// The response itself if it is an array, or the one property that is.
    fn items(&self, response: &'a Schema) -> Option<PropertyPath> {
        if self.is_array(response) {
            return Some(PropertyPath::new());
        }
        let properties = self.object(response)?.properties.iter();
        let mut arrays = properties.filter(|(_, property)| self.is_array(&property.schema));
        let (name, _) = arrays.next()?;
        arrays.next().is_none().then(|| vec![name.clone()])
    }

    /// The property of the response that has one of the names and a kind that fits.
    fn top_level(
        &self,
        response: &'a Schema,
        names: &[&str],
        fits: impl Fn(&SchemaKind) -> bool,
    ) -> Option<PropertyPath> {
        let properties = self.object(response)?.properties.iter();
        let mut found = properties.filter(|(name, property)| {
            is_one_of(name, names) && fits(&self.resolved(&property.schema).kind)
        });
        let (name, _) = found.next()?;
        found.next().is_none().then(|| vec![name.clone()])
    }

    fn at(&self, schema: &'a Schema, path: &[String]) -> Option<&'a Schema> {
        path.iter().try_fold(schema, |schema, name| {
            let property: &Property = self.object(schema)?.properties.get(name)?;
            Some(&property.schema)
        })
    }

    fn object(&self, schema: &'a Schema) -> Option<&'a Object> {
        self.resolved(schema).object()
    }

    fn is_array(&self, schema: &'a Schema) -> bool {
        let resolved = self.resolved(schema);
        matches!(resolved.kind, SchemaKind::Array(_)) && !resolved.redacted && !schema.redacted
    }

    fn resolved(&self, schema: &'a Schema) -> &'a Schema {
        resolved(self.api, schema)
    }
}

/// A schema with the references followed that lead to it, up to one that accepts null as well.
pub fn resolved<'a>(api: &'a Api, schema: &'a Schema) -> &'a Schema {
    let mut schema = schema;
    for _ in 0..REFERENCES {
        let target = schema.reference().and_then(|name| api.types.get(name));
        match target {
            Some(target) if !target.schema.nullable => schema = &target.schema,
            _ => break,
        }
    }
    schema
}

/// How many references in a row are followed.
pub const REFERENCES: usize = 16;

const PAGE: &[&str] = &["page", "page_number", "page_no", "page_num"];
const SIZE: &[&str] = &["page_size", "per_page", "size", "limit"];
const OFFSET: &[&str] = &["offset", "skip"];
const CURSOR: &[&str] = &["cursor", "page_token", "page_cursor", "continuation_token"];
const HAS_NEXT: &[&str] = &["has_next", "has_more", "has_next_page"];
const TOTAL: &[&str] = &[
    "total",
    "total_count",
    "total_items",
    "total_entries",
    "total_results",
];

/// Names are compared in snake case.
fn is_one_of(name: &str, names: &[&str]) -> bool {
    names.contains(&snake(name).as_str())
}

/// A property's name, or a JSON pointer into the response.
fn property_path(stated: &str) -> PropertyPath {
    match Pointer::from_reference(&format!("#{stated}")) {
        Some(pointer) if stated.starts_with('/') => pointer.tokens().collect(),
        _ if stated.is_empty() => PropertyPath::new(),
        _ => vec![stated.to_owned()],
    }
}

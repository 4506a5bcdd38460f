//! Names the subject of a message from a location in a document.

use super::direction::Direction;
use super::normalise::{Located, Source, is_null_only};
use document::Pointer;

/// The object that a schema belongs to.
enum Carrier {
    Document,
    Operation,
    /// A schema component.
    Component(String),
    Parameter(String),
    RequestBody,
    Response,
    Header(String),
    SecurityScheme(String),
}

/// Returns the name of a location: `request property `name` of `Pet``, `query parameter `limit``.
/// The operation is not part of it. `direction` says whether a schema component is sent or
/// received.
pub(super) fn subject(
    source: &Source<'_>,
    pointer: &Pointer,
    direction: Option<Direction>,
    detail: Detail,
) -> String {
    let mut reader = Reader {
        source,
        here: Pointer::root(),
        carrier: Carrier::Document,
        qualifiers: Vec::new(),
        media_type: None,
        path: String::new(),
        has_property: false,
        in_schema: false,
    };
    let tokens: Vec<String> = pointer.tokens().collect();
    let mut rest = tokens.iter().map(String::as_str);
    while let Some(token) = rest.next() {
        reader.read(token, &mut rest);
    }
    if detail == Detail::Unqualified {
        reader.qualifiers.clear();
        reader.media_type = None;
    }
    reader.name(direction)
}

/// Whether a name states the status, the media type, the callback and the shared component.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Detail {
    Qualified,
    Unqualified,
}

struct Reader<'s, 'a> {
    source: &'s Source<'a>,
    here: Pointer,
    carrier: Carrier,
    /// Where the carrier is: a status, a callback, a shared component.
    qualifiers: Vec<String>,
    /// The media type of a body, unless it is JSON.
    media_type: Option<String>,
    /// The path inside the schema.
    path: String,
    has_property: bool,
    in_schema: bool,
}

impl Reader<'_, '_> {
    fn read<'t>(&mut self, token: &str, rest: &mut impl Iterator<Item = &'t str>) {
        self.here = self.here.join(token);
        let mut next = |here: &mut Pointer| -> String {
            let token = rest.next().unwrap_or_default();
            *here = here.join(token);
            token.to_owned()
        };
        match token {
            "components" => {
                let kind = next(&mut self.here);
                let name = next(&mut self.here);
                self.read_component(&kind, name);
            }
            "paths" => {
                next(&mut self.here);
                self.carrier = Carrier::Operation;
            }
            "webhooks" => {
                let name = next(&mut self.here);
                self.qualifiers.push(format!("webhook `{name}`"));
            }
            "callbacks" => {
                let name = next(&mut self.here);
                next(&mut self.here);
                self.qualifiers.push(format!("callback `{name}`"));
            }
            "requestBody" => self.carrier = Carrier::RequestBody,
            "responses" => {
                let status = next(&mut self.here);
                if !status.is_empty() {
                    self.carrier = Carrier::Response;
                    self.qualifiers.push(format!("status {status}"));
                }
            }
            "headers" => self.carrier = Carrier::Header(next(&mut self.here)),
            "content" => {
                let media_type = next(&mut self.here);
                self.media_type = Some(media_type).filter(|name| name != "application/json");
            }
            "parameters" => {
                next(&mut self.here);
                self.carrier = Carrier::Parameter(parameter(self.source, &self.here));
            }
            "schema" => self.in_schema = true,
            "properties" => {
                self.has_property = true;
                let name = next(&mut self.here);
                self.push(&name);
            }
            "items" => self.path.push_str("[]"),
            "additionalProperties" => self.push("*"),
            "oneOf" | "anyOf" | "allOf" => {
                let is_choice = is_choice(self.source, &self.here);
                let index = next(&mut self.here);
                if is_choice && !index.is_empty() {
                    self.push(&format!("{token}[{index}]"));
                }
            }
            "patternProperties" | "dependentSchemas" | "prefixItems" => {
                let name = next(&mut self.here);
                self.push(&format!("{token}[{name}]"));
            }
            "if"
            | "then"
            | "else"
            | "not"
            | "contains"
            | "propertyNames"
            | "unevaluatedItems"
            | "unevaluatedProperties"
            | "contentSchema" => self.push(token),
            // Any other keyword is the last token, and the message states it.
            _ => {}
        }
    }

    fn read_component(&mut self, kind: &str, name: String) {
        self.carrier = match kind {
            "schemas" => Carrier::Component(name),
            "parameters" => Carrier::Parameter(parameter(self.source, &self.here)),
            "securitySchemes" => Carrier::SecurityScheme(name),
            "headers" => Carrier::Header(name),
            "requestBodies" => {
                self.qualifiers.push(format!("component `{name}`"));
                Carrier::RequestBody
            }
            "responses" => {
                self.qualifiers.push(format!("component `{name}`"));
                Carrier::Response
            }
            _ => Carrier::Operation,
        };
    }

    fn push(&mut self, part: &str) {
        if !self.path.is_empty() {
            self.path.push('.');
        }
        self.path.push_str(part);
    }

    fn name(mut self, direction: Option<Direction>) -> String {
        if self.in_schema {
            self.qualifiers.extend(self.media_type.take());
        }
        let qualifiers = match self.qualifiers.as_slice() {
            [] => String::new(),
            list => format!(" ({})", list.join(", ")),
        };
        let direction = match (&self.carrier, direction) {
            (Carrier::RequestBody, _) => "request ",
            (Carrier::Response, _) => "response ",
            (_, Some(Direction::Request)) => "request ",
            (_, Some(Direction::Response)) => "response ",
            (_, None) => "",
        };
        let (schema, of) = match &self.carrier {
            Carrier::Document if self.qualifiers.is_empty() => return "document".to_owned(),
            Carrier::Document => return self.qualifiers.join(", "),
            Carrier::Operation => return format!("operation{qualifiers}"),
            Carrier::SecurityScheme(name) => return format!("security scheme `{name}`"),
            Carrier::Component(name) => {
                let name = format!("`{name}`");
                (format!("{direction}schema {name}"), format!(" of {name}"))
            }
            Carrier::Parameter(name) => (name.clone(), format!(" of {name}")),
            Carrier::Header(name) => {
                let name = format!("response header `{name}`{qualifiers}");
                (name.clone(), format!(" of {name}"))
            }
            Carrier::RequestBody => (format!("request body{qualifiers}"), qualifiers),
            Carrier::Response if self.in_schema => {
                (format!("response body{qualifiers}"), qualifiers)
            }
            Carrier::Response => (format!("response{qualifiers}"), qualifiers),
        };
        let direction = match self.carrier {
            Carrier::Parameter(_) | Carrier::Header(_) => "",
            _ => direction,
        };
        let path = &self.path;
        if path.is_empty() {
            schema
        } else if self.has_property {
            format!("{direction}property `{path}`{of}")
        } else if path.replace("[]", "").is_empty() {
            format!("items of {schema}")
        } else {
            format!("subschema `{path}` of {schema}")
        }
    }
}

/// Whether several subschemas of the array at `pointer` accept more than `null`.
fn is_choice(source: &Source<'_>, pointer: &Pointer) -> bool {
    let items = source.at(pointer);
    let items = items.iter().flat_map(Located::items);
    let mut alternatives = items.filter(|item| !is_null_only(item.value));
    alternatives.nth(1).is_some()
}

fn parameter(source: &Source<'_>, pointer: &Pointer) -> String {
    let at = source.at(pointer).map(|at| source.resolve(at));
    let string = |name: &str| at.as_ref().and_then(|at| at.str(name)).unwrap_or("?");
    format!("{} parameter `{}`", string("in"), string("name"))
}

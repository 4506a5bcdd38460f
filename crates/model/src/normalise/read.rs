//! Reading a document's operations and schemas.

use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::draft::{Draft, DraftBody, DraftOperation, DraftResponse, Media};
use super::security;
use crate::report::{Report, Skipped};
use crate::{Location, Operation, Parameter, Provenance, Security, Status, Text};
use document::schema::{Schema, Type};
use document::{METHODS, MediaType, Pointer};

const RULE: &str = "document-structure";

/// Reads the model from an OpenAPI 3.0 or 3.1 document.
pub fn read(document: &Value, report: &mut Report) -> Draft<Schema> {
    let text = |pointer: &str| {
        let text = document.pointer(pointer).and_then(Value::as_str);
        text.map(str::to_owned)
    };
    let schemes = security::schemes(document, report);
    let mut reader = Reader {
        document,
        schemes,
        report,
    };
    let schemas = reader.schemas();
    let operations = reader.operations();
    Draft {
        title: text("/info/title").unwrap_or_default(),
        version: text("/info/version").unwrap_or_default(),
        base_url: reader.base_url(),
        security_schemes: reader.schemes.served,
        operations,
        schemas,
        components: std::collections::BTreeSet::new(),
    }
}

struct Reader<'a> {
    document: &'a Value,
    schemes: security::Schemes,
    report: &'a mut Report,
}

impl<'a> Reader<'a> {
    /// Follows `$ref` to an object of the document. Returns the object with its pointer, or reports
    /// why there is none.
    fn resolve(
        &mut self,
        value: &'a Value,
        at: &Pointer,
    ) -> Option<(&'a Map<String, Value>, Pointer)> {
        let (mut value, mut place) = (value, at.clone());
        // A chain of references longer than this is a cycle.
        for _ in 0..32 {
            let Some(reference) = value.get("$ref").and_then(Value::as_str) else {
                let Some(object) = value.as_object() else {
                    self.report.lost(&place, RULE, "not an object; left out");
                    return None;
                };
                return Some((object, place));
            };
            let target = Pointer::from_reference(reference)
                .and_then(|pointer| Some((self.document.pointer(pointer.as_str())?, pointer)));
            let Some(target) = target else {
                self.report.lost(
                    at,
                    RULE,
                    format!("`{reference}` leads nowhere in this document; left out"),
                );
                return None;
            };
            (value, place) = target;
        }
        self.report
            .lost(at, RULE, "a reference that leads back to itself; left out");
        None
    }

    fn schemas(&mut self) -> IndexMap<String, Schema> {
        let at = Pointer::from("/components/schemas");
        let schemas = self.document.pointer(at.as_str());
        let schemas = schemas.and_then(Value::as_object).into_iter().flatten();
        let read =
            |(name, schema): (&String, &Value)| (name.clone(), Schema::read(schema, at.join(name)));
        schemas.map(read).collect()
    }

    fn base_url(&mut self) -> String {
        if let Some(servers) = self.document.get("servers").and_then(Value::as_array) {
            for index in 1..servers.len() {
                self.report.kept(
                    &Pointer::from("/servers").join(index),
                    "servers",
                    "the client starts with the first server; others are given to its builder",
                );
            }
        }
        self.first_server()
    }

    fn first_server(&self) -> String {
        let server = self.document.pointer("/servers/0");
        server.map(server_url).unwrap_or_default()
    }

    fn operations(&mut self) -> Vec<DraftOperation<Schema>> {
        for (section, what) in [("webhooks", "a webhook is a call to the client, not by it")] {
            let entries = self.document.get(section).and_then(Value::as_object);
            for name in entries.into_iter().flat_map(Map::keys) {
                self.report
                    .lost(&Pointer::root().join(section).join(name), "webhooks", what);
            }
        }
        for at in document::beyond_3_1(self.document) {
            let last = at.split_last().map(|(_, last)| last).unwrap_or_default();
            // Operations are reported as skipped.
            if last != "query" && last != "additionalOperations" {
                let what = "it is of OpenAPI 3.2 and is read as if it were not there";
                self.report.lost(&at, "OpenAPI 3.2", what);
            }
        }
        let mut operations = Vec::new();
        let at = Pointer::from("/paths");
        let paths = self.document.get("paths").and_then(Value::as_object);
        for (path, item) in paths.into_iter().flatten() {
            if path.starts_with("x-") {
                continue;
            }
            let at = at.join(path);
            let Some((target, target_at)) = self.resolve(item, &at) else {
                continue;
            };
            let shared_servers = item
                .get("servers")
                .map(|own| (own, at.join("servers")))
                .or_else(|| Some((target.get("servers")?, target_at.join("servers"))));
            // Members beside a path item's `$ref` stand before those behind it.
            let shared = item
                .get("parameters")
                .map(|own| (own, at.join("parameters")))
                .or_else(|| Some((target.get("parameters")?, target_at.join("parameters"))));
            self.skip_other_methods(path, target, &target_at);
            for method in METHODS {
                let own = item
                    .get(method)
                    .map(|operation| (operation, at.join(method)));
                let found = own.or_else(|| Some((target.get(method)?, target_at.join(method))));
                let Some((operation, pointer)) = found else {
                    continue;
                };
                self.report.operations.total += 1;
                let Some((operation, pointer)) = self.resolve(operation, &pointer) else {
                    self.report.operations.skipped.push(Skipped {
                        method: method.to_uppercase(),
                        path: path.clone(),
                        pointer,
                        reason: "the operation is not an object".to_owned(),
                    });
                    continue;
                };
                let servers = operation.get("servers");
                let servers = servers.map(|own| (own, pointer.join("servers")));
                let server = self.own_server(servers.or_else(|| shared_servers.clone()));
                let mut operation =
                    self.operation(method, path, operation, pointer, shared.clone());
                operation.operation.server = server;
                operations.push(operation);
            }
        }
        operations
    }

    /// The server of a path or an operation, unless it is the client's.
    fn own_server(&mut self, servers: Option<(&Value, Pointer)>) -> Option<String> {
        let (servers, at) = servers?;
        let server = servers.get(0)?;
        for index in 1..servers.as_array().map_or(0, Vec::len) {
            let what =
                "calls go to the first server; `with_server` of the client's builder sets another";
            self.report.kept(&at.join(index), "servers", what);
        }
        let url = server_url(server);
        (!url.is_empty() && url != self.first_server()).then_some(url)
    }

    /// Reports operations of methods that OpenAPI 3.2 adds.
    fn skip_other_methods(&mut self, path: &str, item: &Map<String, Value>, at: &Pointer) {
        let query = item.get("query").filter(|it| it.is_object());
        let query = query.map(|_| ("query", at.join("query")));
        let others = at.join("additionalOperations");
        let additional = item.get("additionalOperations").and_then(Value::as_object);
        let additional = additional.into_iter().flatten();
        let additional = additional.map(|(method, _)| (method.as_str(), others.join(method)));
        for (method, pointer) in query.into_iter().chain(additional) {
            self.report.operations.total += 1;
            self.report.operations.skipped.push(Skipped {
                method: method.to_uppercase(),
                path: path.to_owned(),
                pointer,
                reason: "the method is of OpenAPI 3.2 and is not generated".to_owned(),
            });
        }
    }

    fn operation(
        &mut self,
        method: &'static str,
        path: &str,
        operation: &'a Map<String, Value>,
        pointer: Pointer,
        shared: Option<(&'a Value, Pointer)>,
    ) -> DraftOperation<Schema> {
        let own = operation
            .get("parameters")
            .map(|own| (own, pointer.join("parameters")));
        let mut parameters: Vec<Parameter<Schema>> = Vec::new();
        // The operation's own come first, and override those of the path item.
        for (list, at) in own.into_iter().chain(shared) {
            for (index, parameter) in list.as_array().into_iter().flatten().enumerate() {
                if let Some(parameter) = self.parameter(parameter, &at.join(index))
                    && !parameters.iter().any(|known| {
                        known.wire == parameter.wire && known.location == parameter.location
                    })
                {
                    parameters.push(parameter);
                }
            }
        }
        if operation.contains_key("callbacks") {
            self.report.lost(
                &pointer.join("callbacks"),
                "callbacks",
                "a callback is a call to the client, not by it",
            );
        }
        let body = operation.get("requestBody");
        let docs = ["summary", "description"].map(|keyword| text(operation, keyword));
        let tag = operation.get("tags").and_then(|tags| tags.get(0)?.as_str());
        DraftOperation {
            parameters,
            body: body.and_then(|body| self.body(body, &pointer.join("requestBody"))),
            responses: self.responses(operation, &pointer),
            operation: Operation {
                operation_id: text(operation, "operationId"),
                method,
                path: path.to_owned(),
                tag: tag.map(str::to_owned),
                docs: docs.into_iter().flatten().map(Text::from).collect(),
                provenance: self.provenance(operation, &pointer),
                deprecated: operation.get("deprecated") == Some(&Value::Bool(true)),
                security: self.security(operation, &pointer),
                pointer,
                ..Operation::default()
            },
        }
    }

    fn provenance(&mut self, operation: &Map<String, Value>, at: &Pointer) -> Option<Provenance> {
        let stated = operation.get("x-provenance")?;
        match Provenance::deserialize(stated) {
            Ok(provenance) if !provenance.sources.is_empty() => Some(provenance),
            problem => {
                let problem = problem.map(|_| "`sources` is empty".to_owned());
                let problem = problem.unwrap_or_else(|error| error.to_string());
                let at = at.join("x-provenance");
                self.report
                    .lost(&at, "provenance", format!("{problem}; left out"));
                None
            }
        }
    }

    fn security(&mut self, operation: &Map<String, Value>, at: &Pointer) -> Security {
        let own = operation
            .get("security")
            .map(|own| (own, at.join("security")));
        let of_document = self.document.get("security");
        let of_document = of_document.map(|all| (all, Pointer::from("/security")));
        self.schemes.of(own.or(of_document), self.report)
    }

    fn parameter(&mut self, parameter: &'a Value, at: &Pointer) -> Option<Parameter<Schema>> {
        let (parameter, pointer) = self.resolve(parameter, at)?;
        let name = text(parameter, "name").unwrap_or_default();
        let location = self.location(parameter, &name, &pointer)?;
        let default_style = match location {
            Location::Path | Location::Header => "simple",
            Location::Query | Location::Cookie => "form",
        };
        let style = text(parameter, "style").unwrap_or_else(|| default_style.to_owned());
        let explode = match parameter.get("explode") {
            Some(Value::Bool(explode)) => *explode,
            _ => style == "form",
        };
        let flag = |keyword: &str| parameter.get(keyword) == Some(&Value::Bool(true));
        let (schema, json) = self.parameter_schema(parameter, &pointer);
        Some(Parameter {
            ident: String::new(),
            wire: name,
            required: location == Location::Path || flag("required"),
            location,
            style,
            explode,
            allow_reserved: flag("allowReserved"),
            json,
            schema,
            deprecated: flag("deprecated"),
            description: text(parameter, "description").map(Text::from),
        })
    }

    /// Where a parameter is sent; none if the client does not send it.
    fn location(
        &mut self,
        parameter: &Map<String, Value>,
        name: &str,
        pointer: &Pointer,
    ) -> Option<Location> {
        let location = match parameter.get("in").and_then(Value::as_str) {
            Some("path") => Location::Path,
            Some("query") => Location::Query,
            Some("header") => Location::Header,
            Some("cookie") => Location::Cookie,
            other => {
                let what = format!(
                    "parameter `{name}` in `{}`; left out",
                    other.unwrap_or("nothing")
                );
                self.report.lost(pointer, "parameters", what);
                return None;
            }
        };
        if name.is_empty() {
            let what = "a parameter without a name; left out";
            self.report.lost(pointer, "parameters", what);
            return None;
        }
        // The specification has these three headers described elsewhere and ignored here.
        let described_elsewhere = ["accept", "content-type", "authorization"];
        if location == Location::Header && described_elsewhere.contains(&&*name.to_lowercase()) {
            let what = format!("header `{name}` is set by the client");
            self.report.kept(pointer, "parameters", what);
            return None;
        }
        Some(location)
    }

    /// The schema of a parameter, and whether its value is JSON text.
    fn parameter_schema(
        &mut self,
        parameter: &'a Map<String, Value>,
        pointer: &Pointer,
    ) -> (Schema, bool) {
        let content = parameter.get("content").and_then(Value::as_object);
        let (schema, at) = match content.and_then(|content| content.iter().next()) {
            Some((media_type, media)) => (
                media.get("schema"),
                pointer.join("content").join(media_type).join("schema"),
            ),
            None => (parameter.get("schema"), pointer.join("schema")),
        };
        if schema.is_none() {
            self.report.untyped(&at, "the parameter has no schema");
        }
        let media_type = content.and_then(|content| content.keys().next());
        let parsed = media_type.map(|media_type| MediaType::parse(media_type));
        let json = parsed.as_ref().is_some_and(MediaType::is_json);
        let is_plain = |parsed: &MediaType| parsed.essence() == "text/plain";
        if let Some(media_type) =
            media_type.filter(|_| !json && !parsed.as_ref().is_some_and(is_plain))
        {
            let what = format!("`{media_type}` in a parameter; sent as text");
            let at = pointer.join("content").join(media_type);
            self.report.lost(&at, "parameters", what);
        }
        let schema = schema.map_or_else(
            || {
                // A parameter without a type is text on the wire whatever it is.
                let mut text = Schema::empty(at.clone());
                text.set_kind(Type::String);
                text
            },
            |schema| Schema::read(schema, at.clone()),
        );
        (schema, json)
    }

    fn body(&mut self, body: &'a Value, at: &Pointer) -> Option<DraftBody<Schema>> {
        let (body, pointer) = self.resolve(body, at)?;
        let media = self.media(body, &pointer);
        (!media.is_empty()).then(|| DraftBody {
            required: body.get("required") == Some(&Value::Bool(true)),
            media,
            pointer,
        })
    }

    fn media(&mut self, holder: &'a Map<String, Value>, at: &Pointer) -> Vec<Media<Schema>> {
        let at = at.join("content");
        let content = holder.get("content").and_then(Value::as_object);
        let mut found = Vec::new();
        for (media_type, media) in content.into_iter().flatten() {
            let Some((media, pointer)) = self.resolve(media, &at.join(media_type)) else {
                continue;
            };
            found.push(Media {
                media_type: media_type.clone(),
                schema: match media.get("schema") {
                    Some(schema) => Schema::read(schema, pointer.join("schema")),
                    None => Schema::empty(pointer.join("schema")),
                },
                encoding: media
                    .get("encoding")
                    .and_then(Value::as_object)
                    .cloned()
                    .unwrap_or_default(),
                pointer,
            });
        }
        found
    }

    fn responses(
        &mut self,
        operation: &'a Map<String, Value>,
        at: &Pointer,
    ) -> Vec<DraftResponse<Schema>> {
        let at = at.join("responses");
        let responses = operation.get("responses").and_then(Value::as_object);
        let mut found = Vec::new();
        for (key, response) in responses.into_iter().flatten() {
            if key.starts_with("x-") {
                continue;
            }
            let at = at.join(key);
            let Some(status) = status(key) else {
                self.report.lost(
                    &at,
                    "responses",
                    format!("`{key}` is not a status; left out"),
                );
                continue;
            };
            if let Some((response, pointer)) = self.resolve(response, &at) {
                let media = self.media(response, &pointer);
                found.push(DraftResponse {
                    status,
                    media,
                    pointer,
                });
            }
        }
        found.sort_by_key(|response| response.status);
        found
    }
}

/// The URL of a server, its variables replaced by their defaults.
fn server_url(server: &Value) -> String {
    let url = server.get("url").and_then(Value::as_str).unwrap_or("");
    let default = |name: &str| server.get("variables")?.get(name)?.get("default")?.as_str();
    let mut out = String::new();
    let mut rest = url;
    // A default is no template of its own.
    while let Some((before, braced)) = rest.split_once('{') {
        let known = braced.split_once('}');
        let known = known.and_then(|(name, behind)| Some((default(name)?, behind)));
        out.push_str(before);
        rest = match known {
            Some((default, behind)) => {
                out.push_str(default);
                behind
            }
            None => {
                out.push('{');
                braced
            }
        };
    }
    out + rest
}

fn status(key: &str) -> Option<Status> {
    if key.eq_ignore_ascii_case("default") {
        return Some(Status::Default);
    }
    if let [hundreds @ b'1'..=b'5', b'X' | b'x', b'X' | b'x'] = key.as_bytes() {
        return Some(Status::Range(u16::from(hundreds - b'0')));
    }
    let code = key.parse().ok()?;
    (100..600).contains(&code).then_some(Status::Code(code))
}

fn text(object: &Map<String, Value>, key: &str) -> Option<String> {
    let text = object.get(key)?.as_str()?.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

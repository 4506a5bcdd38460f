//! Reading a document's operations and schemas.

use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::Value;

use super::draft::{Draft, DraftBody, DraftOperation, DraftResponse, Media};
use super::rules::snippet;
use super::security;
use crate::report::{Report, Skipped};
use crate::{Location, Operation, Parameter, Provenance, Security, Status, Text};
use document::schema::{Schema, Type};
use document::{Located, MediaType, PathItem, Pointer, Resolver, Unresolved, path_items};

const RULE: &str = "document-structure";

/// Reads the model from an OpenAPI 3.0 or 3.1 document.
pub fn read(document: &Value, report: &mut Report) -> Draft<Schema> {
    let text = |pointer: &str| {
        let text = document.pointer(pointer).and_then(Value::as_str);
        text.map(str::to_owned)
    };
    let schemes = security::schemes(document, report);
    let mut reader = Reader {
        resolver: Resolver::new(document),
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
    resolver: Resolver<'a>,
    schemes: security::Schemes,
    report: &'a mut Report,
}

impl<'a> Reader<'a> {
    /// Follows `$ref` to an object of the document, or reports why there is none.
    fn resolve(&mut self, at: Located<'a>) -> Option<Located<'a>> {
        let found = self.resolver.resolve(at.clone());
        let found = found.map_err(|unresolved| self.leave_out(&at.pointer, &unresolved));
        self.object(found.ok()?)
    }

    fn leave_out(&mut self, at: &Pointer, unresolved: &Unresolved) {
        let what = format!("{unresolved}; left out");
        self.report.lost(at, RULE, what);
    }

    fn object(&mut self, at: Located<'a>) -> Option<Located<'a>> {
        if !at.value.is_object() {
            self.report
                .lost(&at.pointer, RULE, "not an object; left out");
        }
        Some(at).filter(|at| at.value.is_object())
    }

    fn schemas(&self) -> IndexMap<String, Schema> {
        let schemas = self.resolver.at(&Pointer::from("/components/schemas"));
        let schemas = schemas.iter().flat_map(Located::properties);
        schemas
            .map(|(name, at)| (name.to_owned(), Schema::read(at.value, at.pointer)))
            .collect()
    }

    fn base_url(&mut self) -> String {
        let servers = self.resolver.root().get("servers");
        for server in servers.iter().flat_map(Located::items).skip(1) {
            let what = "the client starts with the first server; others are given to its builder";
            self.report.kept(&server.pointer, "servers", what);
        }
        self.first_server()
    }

    fn first_server(&self) -> String {
        let server = self.resolver.at(&Pointer::from("/servers/0"));
        server.as_ref().map(server_url).unwrap_or_default()
    }

    fn operations(&mut self) -> Vec<DraftOperation<Schema>> {
        let root = self.resolver.root();
        let webhooks = root.get("webhooks");
        for (_, webhook) in webhooks.iter().flat_map(Located::properties) {
            let what = "a webhook is a call to the client, not by it";
            self.report.lost(&webhook.pointer, "webhooks", what);
        }
        for at in document::beyond_3_1(root.value) {
            let last = at.split_last().map(|(_, last)| last).unwrap_or_default();
            // Operations are reported as skipped.
            if last != "query" && last != "additionalOperations" {
                let what = "it is of OpenAPI 3.2 and is read as if it were not there";
                self.report.lost(&at, "OpenAPI 3.2", what);
            }
        }
        let mut operations = Vec::new();
        for item in path_items(&self.resolver, "paths") {
            match item {
                Ok(item) => self.operations_of(&item, &mut operations),
                Err(unresolved) => self.leave_out(&unresolved.at, &unresolved),
            }
        }
        operations
    }

    fn operations_of(&mut self, item: &PathItem<'a>, operations: &mut Vec<DraftOperation<Schema>>) {
        for layer in item.layers() {
            if self.object(layer.clone()).is_none() {
                return;
            }
        }
        self.skip_other_methods(item);
        for operation in item.operations() {
            self.report.operations.total += 1;
            let Some(at) = self.resolve(operation.at.clone()) else {
                self.report.operations.skipped.push(Skipped {
                    method: operation.method.to_uppercase(),
                    path: item.key.to_owned(),
                    pointer: operation.at.pointer,
                    reason: "the operation is not an object".to_owned(),
                });
                continue;
            };
            let servers = at.get("servers").or_else(|| item.get("servers"));
            let server = self.own_server(servers);
            let mut operation = self.operation(operation.method, item, &at);
            operation.operation.server = server;
            operations.push(operation);
        }
    }

    /// The server of a path or an operation, unless it is the client's.
    fn own_server(&mut self, servers: Option<Located<'a>>) -> Option<String> {
        let servers = servers?;
        let mut servers = servers.items();
        let url = server_url(&servers.next()?);
        for server in servers {
            let what =
                "calls go to the first server; `with_server` of the client's builder sets another";
            self.report.kept(&server.pointer, "servers", what);
        }
        (!url.is_empty() && url != self.first_server()).then_some(url)
    }

    /// Reports operations of methods that OpenAPI 3.2 adds.
    fn skip_other_methods(&mut self, item: &PathItem<'a>) {
        let query = item.get("query").filter(|it| it.value.is_object());
        let query = query.map(|at| ("query", at));
        let additional = item.get("additionalOperations");
        let additional = additional.iter().flat_map(Located::properties);
        for (method, at) in query.into_iter().chain(additional) {
            self.report.operations.total += 1;
            self.report.operations.skipped.push(Skipped {
                method: method.to_uppercase(),
                path: item.key.to_owned(),
                pointer: at.pointer,
                reason: "the method is of OpenAPI 3.2 and is not generated".to_owned(),
            });
        }
    }

    fn operation(
        &mut self,
        method: &'static str,
        item: &PathItem<'a>,
        at: &Located<'a>,
    ) -> DraftOperation<Schema> {
        let mut parameters: Vec<Parameter<Schema>> = Vec::new();
        // The operation's own come first, and override those of the path item.
        let lists = [at.get("parameters"), item.get("parameters")];
        for parameter in lists.iter().flatten().flat_map(Located::items) {
            if let Some(parameter) = self.parameter(parameter)
                && !parameters.iter().any(|known| {
                    known.wire == parameter.wire && known.location == parameter.location
                })
            {
                parameters.push(parameter);
            }
        }
        if let Some(callbacks) = at.get("callbacks") {
            let what = "a callback is a call to the client, not by it";
            self.report.lost(&callbacks.pointer, "callbacks", what);
        }
        let docs = ["summary", "description"].map(|keyword| text(at, keyword));
        let tags = at.get("tags");
        let tag = tags.and_then(|tags| tags.items().next()?.value.as_str());
        DraftOperation {
            parameters,
            body: at.get("requestBody").and_then(|body| self.body(body)),
            responses: self.responses(at),
            operation: Operation {
                operation_id: text(at, "operationId"),
                method,
                path: item.key.to_owned(),
                tag: tag.map(str::to_owned),
                docs: docs.into_iter().flatten().map(Text::from).collect(),
                provenance: self.provenance(at),
                deprecated: at.flag("deprecated"),
                security: self.security(at),
                pointer: at.pointer.clone(),
                ..Operation::default()
            },
        }
    }

    fn provenance(&mut self, operation: &Located<'a>) -> Option<Provenance> {
        let stated = operation.get("x-provenance")?;
        match Provenance::deserialize(stated.value) {
            Ok(provenance) if !provenance.sources.is_empty() => Some(provenance),
            problem => {
                let problem = problem.map(|_| "`sources` is empty".to_owned());
                let problem = problem.unwrap_or_else(|error| error.to_string());
                let what = format!("{problem}; left out");
                self.report.lost(&stated.pointer, "provenance", what);
                None
            }
        }
    }

    fn security(&mut self, operation: &Located<'a>) -> Security {
        let own = operation.get("security");
        let stated = own.or_else(|| self.resolver.root().get("security"));
        self.schemes.of(stated, self.report)
    }

    fn parameter(&mut self, at: Located<'a>) -> Option<Parameter<Schema>> {
        let at = self.resolve(at)?;
        let name = text(&at, "name").unwrap_or_default();
        let location = self.location(&at, &name)?;
        let default_style = match location {
            Location::Path | Location::Header => "simple",
            Location::Query | Location::Cookie => "form",
        };
        let style = text(&at, "style").unwrap_or_else(|| default_style.to_owned());
        let explode = match at.value.get("explode") {
            Some(Value::Bool(explode)) => *explode,
            _ => style == "form",
        };
        let (schema, json) = self.parameter_schema(&at);
        Some(Parameter {
            ident: String::new(),
            wire: name,
            required: location == Location::Path || at.flag("required"),
            location,
            style,
            explode,
            allow_reserved: at.flag("allowReserved"),
            json,
            schema,
            deprecated: at.flag("deprecated"),
            description: text(&at, "description").map(Text::from),
        })
    }

    /// Where a parameter is sent; none if the client does not send it.
    fn location(&mut self, parameter: &Located<'a>, name: &str) -> Option<Location> {
        let pointer = &parameter.pointer;
        let location = match parameter.str("in") {
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
    fn parameter_schema(&mut self, parameter: &Located<'a>) -> (Schema, bool) {
        let content = parameter.get("content");
        let content = content.and_then(|content| content.properties().next());
        let holder = content.as_ref().map_or(parameter, |(_, media)| media);
        let schema = holder.get("schema");
        let at = holder.pointer.join("schema");
        if schema.is_none() {
            self.report.untyped(&at, "the parameter has no schema");
        }
        let parsed = content
            .as_ref()
            .map(|(media_type, _)| MediaType::parse(media_type));
        let json = parsed.as_ref().is_some_and(MediaType::is_json);
        let is_plain = parsed.is_some_and(|parsed| parsed.essence() == "text/plain");
        if let Some((media_type, media)) = content.filter(|_| !json && !is_plain) {
            let what = format!("`{media_type}` in a parameter; sent as text");
            self.report.lost(&media.pointer, "parameters", what);
        }
        let schema = schema.map_or_else(
            || {
                // A parameter without a type is text on the wire whatever it is.
                let mut text = Schema::empty(at.clone());
                text.set_kind(Type::String);
                text
            },
            |schema| Schema::read(schema.value, schema.pointer),
        );
        (schema, json)
    }

    /// What a response states that has no type.
    fn beside_content(&mut self, response: &Located<'a>) {
        const RULE: &str = "responses";
        let links = response.get("links");
        for (_, link) in links.iter().flat_map(Located::properties) {
            let what = "a link is left to the caller";
            self.report.kept(&link.pointer, RULE, what);
        }
        let headers = response.get("headers");
        for (_, header) in headers.iter().flat_map(Located::properties) {
            let what = "without a type; `ResponseValue::headers` has it";
            self.report.kept(&header.pointer, RULE, what);
            let Some(header) = self.resolve(header) else {
                continue;
            };
            let content = header.get("content");
            let media = content.iter().flat_map(Located::properties);
            let holders = media.map(|(_, media)| media).chain([header]);
            for schema in holders.filter_map(|holder| holder.get("schema")) {
                for (keyword, stated) in schema.properties() {
                    let what = format!(
                        "{keyword} {} of a header is left to the caller",
                        snippet(stated.value)
                    );
                    self.report.kept(&stated.pointer, RULE, what);
                }
            }
        }
    }

    fn body(&mut self, at: Located<'a>) -> Option<DraftBody<Schema>> {
        let at = self.resolve(at)?;
        let media = self.media(&at);
        (!media.is_empty()).then(|| DraftBody {
            required: at.flag("required"),
            media,
            description: text(&at, "description").map(Text::from),
            pointer: at.pointer,
        })
    }

    fn media(&mut self, holder: &Located<'a>) -> Vec<Media<Schema>> {
        let content = holder.get("content");
        let mut found = Vec::new();
        for (media_type, media) in content.iter().flat_map(Located::properties) {
            let Some(media) = self.resolve(media) else {
                continue;
            };
            let encoding = media.value.get("encoding").and_then(Value::as_object);
            found.push(Media {
                media_type: media_type.to_owned(),
                schema: match media.get("schema") {
                    Some(schema) => Schema::read(schema.value, schema.pointer),
                    None => Schema::empty(media.pointer.join("schema")),
                },
                encoding: encoding.cloned().unwrap_or_default(),
                pointer: media.pointer,
            });
        }
        found
    }

    fn responses(&mut self, operation: &Located<'a>) -> Vec<DraftResponse<Schema>> {
        let responses = operation.get("responses");
        let mut found = Vec::new();
        for (key, response) in responses.iter().flat_map(Located::properties) {
            if key.starts_with("x-") {
                continue;
            }
            let Some(status) = Status::parse(key) else {
                let what = format!("`{key}` is not a status; left out");
                self.report.lost(&response.pointer, "responses", what);
                continue;
            };
            if let Some(response) = self.resolve(response) {
                self.beside_content(&response);
                found.push(DraftResponse {
                    status,
                    media: self.media(&response),
                    pointer: response.pointer,
                });
            }
        }
        found.sort_by_key(|response| response.status);
        found
    }
}

/// The URL of a server, its variables replaced by their defaults.
fn server_url(server: &Located<'_>) -> String {
    let url = server.str("url").unwrap_or_default();
    let default = |name: &str| server.get("variables")?.get(name)?.str("default");
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

fn text(at: &Located<'_>, key: &str) -> Option<String> {
    let text = at.str(key)?.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

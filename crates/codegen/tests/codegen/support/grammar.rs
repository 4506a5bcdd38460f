//! Documents from bytes, by a grammar of OpenAPI: most of what they state is valid, some of it is not, and
//! names and texts are anything. The same bytes make the same document.

#![allow(clippy::unwrap_used, clippy::expect_used, dead_code)]

use serde_json::{Map, Value, json};

/// Names and texts that mean something to somebody.
const WORDS: [&str; 40] = [
    "id",
    "name",
    "type",
    "data",
    "items",
    "page",
    "cursor",
    "password",
    "self",
    "Self",
    "crate",
    "_",
    "",
    "a b",
    "A-Input",
    "A-Output",
    "x/y~z",
    "{id}",
    "a\"b",
    "`c`",
    "\n```\ncode();\n```\n",
    "-      code();",
    "Üñï",
    "你好",
    "नमस्ते",
    "e\u{301}",
    "🦀",
    "\u{202E}x",
    "\0",
    "con",
    "mod",
    "0",
    "-1",
    "+1",
    "r#fn",
    "client",
    "send",
    "body",
    "Other",
    "SCREAMING_CASE",
];

const MEDIA_TYPES: [&str; 12] = [
    "application/json",
    "application/problem+json",
    "text/plain",
    "text/event-stream",
    "application/x-ndjson",
    "multipart/form-data",
    "application/x-www-form-urlencoded",
    "application/octet-stream",
    "*/*",
    "image/*",
    "application/json; charset=utf-8",
    "no media type",
];

const FORMATS: [&str; 16] = [
    "uuid",
    "date",
    "date-time",
    "ipv4",
    "ipv6",
    "ip",
    "byte",
    "binary",
    "password",
    "int8",
    "uint64",
    "int32",
    "float",
    "double",
    "uri",
    "x\"y",
];

const PATTERNS: [&str; 8] = [
    "^a+$",
    ".",
    "",
    "(",
    "[a-z]{2,3}",
    "(a+)+$",
    "\\d",
    "^[^\"]*$",
];

/// How deeply schemas are nested.
const DEPTH: usize = 4;

/// Decisions from bytes; all of them are the first one when the bytes are used up.
pub struct Source<'a>(&'a [u8]);

impl<'a> Source<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    fn byte(&mut self) -> usize {
        let Some((first, rest)) = self.0.split_first() else {
            return 0;
        };
        self.0 = rest;
        usize::from(*first)
    }

    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.byte() % all.len()]
    }

    /// Whether one of `of` cases is the case.
    fn one_in(&mut self, of: usize) -> bool {
        self.byte() % of == 1
    }

    fn count(&mut self, most: usize) -> usize {
        self.byte() % (most + 1)
    }

    fn word(&mut self) -> String {
        match self.byte() % 8 {
            0 => {
                let count = self.count(6);
                let chars = (0..count).map(|_| {
                    let code = self.byte() << 8 | self.byte();
                    char::from_u32(code as u32).unwrap_or('x')
                });
                chars.collect()
            }
            1 => format!("{}{}", self.of(&WORDS), self.count(3)),
            _ => self.of(&WORDS).to_owned(),
        }
    }

    fn name(&mut self) -> String {
        match self.byte() % 3 {
            0 => self.word(),
            _ => format!("Thing{}", self.count(9)),
        }
    }

    fn literal(&mut self) -> Value {
        match self.byte() % 8 {
            0 => Value::Null,
            1 => json!(self.one_in(2)),
            2 => json!(self.byte()),
            3 => json!(-1.5),
            4 => json!(u64::MAX),
            5 => json!([self.word()]),
            6 => json!({ self.word(): self.byte() }),
            _ => json!(self.word()),
        }
    }

    fn reference(&mut self, section: &str) -> Value {
        let name = self.name().replace('~', "~0").replace('/', "~1");
        match self.byte() % 24 {
            1 => json!({ "$ref": self.word() }),
            2 => json!({ "$ref": "#" }),
            3 => {
                json!({ "$ref": format!("#/components/{section}/{name}/properties/{}", self.word()) })
            }
            _ => json!({ "$ref": format!("#/components/{section}/{name}") }),
        }
    }

    fn schema(&mut self, depth: usize) -> Value {
        if depth > DEPTH {
            return self.reference("schemas");
        }
        let mut schema = match self.byte() % 16 {
            0 => return self.reference("schemas"),
            1 => {
                return self
                    .of(&[json!(true), json!(false), json!({})].each_ref())
                    .clone();
            }
            2..=4 => self.object(depth),
            5 => json!({ "type": "array", "items": self.schema(depth + 1) }),
            6 => {
                let items: Vec<Value> =
                    (0..self.count(3)).map(|_| self.schema(depth + 1)).collect();
                json!({ "type": "array", "prefixItems": items })
            }
            7 => self.composition(depth),
            8 => {
                let values: Vec<Value> = (0..self.count(4)).map(|_| self.literal()).collect();
                json!({ "enum": values })
            }
            9 => {
                let values: Vec<String> = (0..=self.count(4)).map(|_| self.word()).collect();
                let names: Vec<String> = (0..self.count(4)).map(|_| self.word()).collect();
                json!({ "type": "string", "enum": values, "x-enum-varnames": names, "x-enum-descriptions": names })
            }
            10 => json!({ "const": self.literal() }),
            11 => {
                json!({ "type": self.of(&["integer", "number"]), "format": self.of(&FORMATS), "minimum": self.byte(), "maximum": self.literal() })
            }
            12 => json!({ "type": self.of(&["boolean", "null", "nothing", "object", "array"]) }),
            _ => {
                json!({ "type": "string", "format": self.of(&FORMATS), "pattern": self.of(&PATTERNS), "minLength": self.byte(), "maxLength": self.byte() })
            }
        };
        self.annotate(&mut schema);
        schema
    }

    fn object(&mut self, depth: usize) -> Value {
        let mut properties = Map::new();
        for _ in 0..self.count(4) {
            properties.insert(self.word(), self.schema(depth + 1));
        }
        let mut required: Vec<String> = properties
            .keys()
            .filter(|_| self.one_in(2))
            .cloned()
            .collect();
        if self.one_in(8) {
            required.push(self.word());
        }
        let mut object =
            json!({ "type": "object", "properties": properties, "required": required });
        match self.byte() % 6 {
            1 => object["additionalProperties"] = json!(false),
            2 => object["additionalProperties"] = self.schema(depth + 1),
            _ => {}
        }
        object
    }

    fn composition(&mut self, depth: usize) -> Value {
        let branches: Vec<Value> = (0..self.count(4)).map(|_| self.schema(depth + 1)).collect();
        let mut schema = json!({ self.of(&["oneOf", "anyOf", "allOf"]): branches });
        if self.one_in(3) {
            let mapping = json!({ self.word(): self.reference("schemas")["$ref"] });
            schema["discriminator"] = json!({ "propertyName": self.word(), "mapping": mapping });
        }
        if self.one_in(4) {
            schema["properties"] = json!({ self.word(): self.schema(depth + 1) });
        }
        schema
    }

    fn annotate(&mut self, schema: &mut Value) {
        for keyword in ["title", "description"] {
            if self.one_in(3) {
                schema[keyword] = self.word().into();
            }
        }
        for keyword in [
            "nullable",
            "readOnly",
            "writeOnly",
            "deprecated",
            "x-const",
            "x-secret",
        ] {
            if self.one_in(8) {
                schema[keyword] = json!(true);
            }
        }
        for keyword in [
            "default",
            "type",
            "enum",
            "format",
            "required",
            "properties",
            "items",
        ] {
            if self.one_in(16) {
                schema[keyword] = self.literal();
            }
        }
    }

    fn content(&mut self) -> Value {
        let mut content = Map::new();
        for _ in 0..=self.count(2) {
            let mut media = json!({ "schema": self.schema(1) });
            if self.one_in(4) {
                media["encoding"] = json!({ self.word(): { "contentType": self.word(), "style": self.of(&["form", "deepObject", "x"]) } });
            }
            content.insert(self.of(&MEDIA_TYPES).to_owned(), media);
        }
        Value::Object(content)
    }

    fn parameter(&mut self) -> Value {
        if self.one_in(8) {
            return self.reference("parameters");
        }
        let mut parameter = json!({
            "name": self.word(),
            "in": self.of(&["query", "path", "header", "cookie", "query", "body"]),
            "required": self.one_in(2),
        });
        if self.one_in(6) {
            parameter["content"] = self.content()
        } else {
            parameter["schema"] = self.schema(2)
        }
        if self.one_in(4) {
            parameter["style"] = self
                .of(&[
                    "form",
                    "simple",
                    "label",
                    "matrix",
                    "pipeDelimited",
                    "deepObject",
                    "x",
                ])
                .into();
            parameter["explode"] = json!(self.one_in(2));
        }
        self.annotate(&mut parameter);
        parameter
    }

    fn operation(&mut self) -> Value {
        let parameters: Vec<Value> = (0..self.count(4)).map(|_| self.parameter()).collect();
        let mut responses = Map::new();
        for _ in 0..self.count(3) {
            let status = self.of(&[
                "200", "201", "204", "2XX", "400", "4XX", "default", "302", "99", "x",
            ]);
            let response = match self.byte() % 4 {
                0 => json!({ "description": self.word() }),
                1 => self.reference("responses"),
                _ => json!({ "description": self.word(), "content": self.content() }),
            };
            responses.insert(status.to_owned(), response);
        }
        let mut operation = json!({ "parameters": parameters, "responses": responses });
        if self.one_in(2) {
            operation["operationId"] = self.word().into();
        }
        if self.one_in(2) {
            operation["requestBody"] = if self.one_in(6) {
                self.reference("requestBodies")
            } else {
                json!({ "content": self.content(), "required": self.one_in(2) })
            };
        }
        if self.one_in(2) {
            operation["tags"] = json!([self.word()]);
        }
        for keyword in ["summary", "description"] {
            if self.one_in(3) {
                operation[keyword] = self.word().into();
            }
        }
        if self.one_in(6) {
            operation["x-pagination"] = json!({ "style": self.of(&["page", "offset", "cursor", "link", "x"]), "parameter": self.word(), "items": self.word() });
        }
        if self.one_in(6) {
            operation["security"] = json!([{ self.name(): [] }]);
        }
        operation
    }

    /// The whole document.
    pub fn document(&mut self) -> Value {
        let mut components = Map::new();
        let mut schemas = Map::new();
        for _ in 0..self.count(8) {
            schemas.insert(self.name(), self.schema(0));
        }
        components.insert("schemas".to_owned(), schemas.into());
        components.insert(
            "parameters".to_owned(),
            json!({ self.name(): self.parameter() }),
        );
        components.insert(
            "responses".to_owned(),
            json!({ self.name(): { "description": "", "content": self.content() } }),
        );
        components.insert(
            "requestBodies".to_owned(),
            json!({ self.name(): { "content": self.content() } }),
        );
        let scheme = match self.byte() % 4 {
            0 => json!({ "type": "http", "scheme": self.of(&["bearer", "basic", "digest"]) }),
            1 => {
                json!({ "type": "apiKey", "in": self.of(&["query", "header", "cookie"]), "name": self.word() })
            }
            2 => json!({ "type": "oauth2" }),
            _ => self.literal(),
        };
        components.insert("securitySchemes".to_owned(), json!({ self.name(): scheme }));
        let mut paths = Map::new();
        for _ in 0..self.count(4) {
            let path = match self.byte() % 4 {
                0 => format!("/{}", self.word()),
                1 => format!("/{{{}}}/{}", self.word(), self.word()),
                2 => format!(
                    "/things/{{{}}}{{{}}}?{}#",
                    self.word(),
                    self.word(),
                    self.word()
                ),
                _ => self.word(),
            };
            let mut item = Map::new();
            for _ in 0..=self.count(2) {
                let method = self.of(&[
                    "get", "put", "post", "delete", "options", "head", "patch", "trace",
                ]);
                item.insert(method.to_owned(), self.operation());
            }
            if self.one_in(6) {
                item.insert("parameters".to_owned(), json!([self.parameter()]));
            }
            paths.insert(path, item.into());
        }
        json!({
            "openapi": self.of(&["3.1.0", "3.0.3"]),
            "info": { "title": self.word(), "version": self.word() },
            "servers": [{ "url": self.of(&["https://a.example", "/v1", "x\"y", "{a}"]), "variables": { "a": { "default": self.word() } } }],
            "paths": paths,
            "components": components,
        })
    }
}

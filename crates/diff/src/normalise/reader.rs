//! Reads a schema: follows references and unifies equivalent keywords.

use std::sync::LazyLock;

use indexmap::IndexMap;
use indexmap::map::Entry;
use serde_json::{Map, Value};

use super::kinds::{Kind, covers};
use super::nullable::is_null_only;
use super::schema::Schema;
use super::{MAX_CHAIN, Source, canonical};
use document::Located;
use document::keywords::is_annotation;

/// The `contentEncoding` that OpenAPI 3.0 writes as `format: byte`.
static BASE64: LazyLock<Value> = LazyLock::new(|| Value::from("base64"));

/// Keywords that are read after the others, so that a keyword beside a reference has precedence.
const COMPOSITION: [&str; 4] = ["$ref", "allOf", "anyOf", "oneOf"];

/// Whether a schema has annotations only.
fn is_annotation_only(schema: &Value) -> bool {
    match schema {
        Value::Bool(always) => *always,
        Value::Object(keywords) => keywords.keys().all(|keyword| is_annotation(keyword)),
        _ => false,
    }
}

impl<'a> Schema<'a> {
    /// Reads the schema at `at`; with `flat`, merges the subschemas of `allOf`.
    pub(super) fn read(source: &Source<'a>, at: &Located<'a>, flat: bool) -> Self {
        source.reading.borrow_mut().push(at.identity());
        let mut reader = Reader {
            source,
            flat,
            seen: Vec::new(),
            types: None,
            format: None,
            closed: Vec::new(),
            schema: Self {
                pointer: at.pointer.clone(),
                component: None,
                external: None,
                never: false,
                kinds: None,
                nullable: false,
                values: None,
                one_of: None,
                any_of: None,
                all_of: None,
                properties: IndexMap::new(),
                required: Vec::new(),
                keywords: IndexMap::new(),
                is_conflicting: false,
            },
        };
        reader.read(at);
        source.reading.borrow_mut().pop();
        reader.finish()
    }
}

struct Reader<'s, 'a> {
    source: &'s Source<'a>,
    flat: bool,
    seen: Vec<usize>,
    types: Option<Vec<&'a str>>,
    format: Option<Located<'a>>,
    /// How many properties each object declares that constrains the others.
    closed: Vec<usize>,
    schema: Schema<'a>,
}

impl<'a> Reader<'_, 'a> {
    fn read(&mut self, at: &Located<'a>) {
        let keywords = match at.value {
            Value::Bool(false) => {
                self.schema.never = true;
                return;
            }
            Value::Object(keywords) => keywords,
            _ => return,
        };
        if self.seen.contains(&at.identity()) || self.seen.len() > MAX_CHAIN {
            return;
        }
        self.seen.push(at.identity());
        let is_replaced = self.source.is_3_0 && keywords.contains_key("$ref");
        if !is_replaced {
            self.note_closed(keywords);
            for (keyword, value) in keywords {
                if !COMPOSITION.contains(&keyword.as_str()) {
                    self.read_keyword(at, keyword, value);
                }
            }
        }
        if let Some(Value::String(reference)) = keywords.get("$ref") {
            self.read_reference(at, reference);
        }
        if is_replaced {
            return;
        }
        for keyword in &COMPOSITION[1..] {
            if let Some(list) = at.get(keyword) {
                match *keyword {
                    "allOf" => self.read_all_of(&list),
                    union => self.read_union(union, &list),
                }
            }
        }
    }

    fn read_reference(&mut self, at: &Located<'a>, reference: &'a str) {
        match self.source.follow(at) {
            Some(target) => {
                if self.schema.component.is_none() {
                    self.schema.pointer = target.pointer.clone();
                    self.schema.component = reference.rsplit('/').next().map(str::to_owned);
                }
                self.read(&target);
            }
            None => self.schema.external = Some(reference),
        }
    }

    /// Notes an object that constrains the properties that it does not declare itself.
    fn note_closed(&mut self, keywords: &Map<String, Value>) {
        let constrains = |value: &Value| !is_annotation_only(value);
        if keywords.get("additionalProperties").is_some_and(constrains) {
            let declared = keywords.get("properties").and_then(Value::as_object);
            self.closed.push(declared.map_or(0, Map::len));
        }
    }

    fn read_keyword(&mut self, at: &Located<'a>, keyword: &'a str, value: &'a Value) {
        let located = || Located {
            value,
            pointer: at.pointer.join(keyword),
        };
        match keyword {
            // Not compared.
            "description" | "example" | "examples" | "externalDocs" | "$comment" | "xml" => {}
            "type" => self.read_type(value),
            "format" => self.read_format(located()),
            "nullable" => self.schema.nullable |= value == &Value::Bool(true),
            "const" => self.read_values(std::slice::from_ref(value)),
            "enum" => {
                if let Value::Array(values) = value {
                    self.read_values(values);
                }
            }
            "properties" => self.read_properties(&located()),
            "required" => {
                for name in value
                    .as_array()
                    .into_iter()
                    .flatten()
                    .filter_map(Value::as_str)
                {
                    if !self.schema.required.contains(&name) {
                        self.schema.required.push(name);
                    }
                }
            }
            // In 3.0, the exclusive limits are flags beside the limits.
            "exclusiveMinimum" | "exclusiveMaximum" if value.is_boolean() => {}
            "minimum" if at.value.get("exclusiveMinimum") == Some(&Value::Bool(true)) => {
                self.add("exclusiveMinimum", located());
            }
            "maximum" if at.value.get("exclusiveMaximum") == Some(&Value::Bool(true)) => {
                self.add("exclusiveMaximum", located());
            }
            _ if is_redundant(keyword, value) => {}
            _ => self.add(keyword, located()),
        }
    }

    /// Adds a keyword. Where the keyword is already there, both apply.
    fn add(&mut self, keyword: &'a str, at: Located<'a>) {
        let mut known = match self.schema.keywords.entry(keyword) {
            Entry::Vacant(entry) => {
                entry.insert(at);
                return;
            }
            Entry::Occupied(entry) => entry,
        };
        let is_stricter = match (known.get().value.as_f64(), at.value.as_f64()) {
            (Some(known), Some(new)) if is_upper_limit(keyword) => Some(new < known),
            (Some(known), Some(new)) if is_lower_limit(keyword) => Some(new > known),
            _ => at.value.as_bool().filter(|_| is_flag(keyword)),
        };
        match is_stricter {
            Some(true) => {
                known.insert(at);
            }
            Some(false) => {}
            None => {
                let is_same = canonical(known.get().value) == canonical(at.value);
                self.schema.is_conflicting |= !is_same && !is_annotation(keyword);
            }
        }
    }

    fn read_properties(&mut self, list: &Located<'a>) {
        for (name, at) in list.properties() {
            match self.schema.properties.entry(name) {
                Entry::Vacant(entry) => {
                    entry.insert(at);
                }
                Entry::Occupied(entry) => {
                    let is_same = canonical(entry.get().value) == canonical(at.value);
                    self.schema.is_conflicting |= !is_same;
                }
            }
        }
    }

    fn read_format(&mut self, format: Located<'a>) {
        match &self.format {
            Some(known) => self.schema.is_conflicting |= known.value != format.value,
            None => self.format = Some(format),
        }
    }

    fn read_type(&mut self, value: &'a Value) {
        let names: Vec<&'a str> = match value {
            Value::String(name) => vec![name],
            Value::Array(names) => names.iter().filter_map(Value::as_str).collect(),
            _ => return,
        };
        self.schema.nullable |= names.contains(&"null");
        let mut names: Vec<_> = names.into_iter().filter(|name| *name != "null").collect();
        if let Some(known) = &self.types {
            let both = |name: &&str, list: &[&str]| {
                list.contains(name) || (*name == "integer" && list.contains(&"number"))
            };
            let mut common: Vec<_> = names
                .iter()
                .copied()
                .filter(|name| both(name, known))
                .collect();
            common.extend(known.iter().copied().filter(|name| both(name, &names)));
            common.sort_unstable();
            common.dedup();
            names = common;
        }
        self.types = Some(names);
    }

    fn read_values(&mut self, values: &'a [Value]) {
        self.schema.nullable |= values.iter().any(Value::is_null);
        let mut distinct: Vec<&'a Value> = Vec::new();
        for value in values.iter().filter(|value| !value.is_null()) {
            if !distinct.contains(&value) {
                distinct.push(value);
            }
        }
        if let Some(known) = &self.schema.values {
            distinct.retain(|value| known.iter().any(|it| canonical(it) == canonical(value)));
        }
        self.schema.values = Some(distinct);
    }

    fn read_all_of(&mut self, list: &Located<'a>) {
        let subschemas: Vec<_> = list
            .items()
            .filter(|it| !is_annotation_only(it.value))
            .collect();
        match subschemas.as_slice() {
            [] => {}
            [only] => self.read(&only.clone()),
            _ if self.flat => {
                for subschema in &subschemas {
                    self.read(subschema);
                }
            }
            _ => self.schema.all_of = Some(subschemas),
        }
    }

    fn read_union(&mut self, keyword: &str, list: &Located<'a>) {
        let all: Vec<_> = list.items().collect();
        if all.is_empty() {
            return;
        }
        let count = all.len();
        let subschemas: Vec<_> = all
            .into_iter()
            .filter(|item| !self.is_null_only(item))
            .collect();
        self.schema.nullable |= subschemas.len() < count;
        match subschemas.as_slice() {
            [] => self.types = Some(Vec::new()),
            [only] => self.read(&only.clone()),
            _ if self.fold_values(keyword, &subschemas) || self.fold_plain(&subschemas) => {}
            _ => {
                let list = if keyword == "oneOf" {
                    &mut self.schema.one_of
                } else {
                    &mut self.schema.any_of
                };
                self.schema.is_conflicting |= list.is_some();
                list.get_or_insert(subschemas);
            }
        }
    }

    fn is_null_only(&self, subschema: &Located<'a>) -> bool {
        let target = self.source.resolve(subschema.clone());
        if is_null_only(target.value) {
            return true;
        }
        // A union or `allOf` of one subschema may accept `null` only.
        let is_wrapped = ["allOf", "anyOf", "oneOf"]
            .iter()
            .any(|it| target.value.get(it).is_some());
        is_wrapped && !self.source.is_reading(&target) && self.source.schema(&target).is_null_only()
    }

    /// Returns the schemas of a union if `is_such` holds for each.
    fn read_each(
        &self,
        subschemas: &[Located<'a>],
        is_such: impl Fn(&Schema<'a>) -> bool,
    ) -> Option<Vec<std::rc::Rc<Schema<'a>>>> {
        let read = |subschema: &Located<'a>| {
            let is_cycle = self.source.is_reading(subschema);
            let schema = (!is_cycle).then(|| self.source.schema(subschema))?;
            is_such(&schema).then_some(schema)
        };
        subschemas.iter().map(read).collect()
    }

    /// Reads a union of enums and constants as one enum.
    fn fold_values(&mut self, keyword: &str, subschemas: &[Located<'a>]) -> bool {
        if self.schema.values.is_some() {
            return false;
        }
        let Some(schemas) = self.read_each(subschemas, Schema::is_enum) else {
            return false;
        };
        let all: Vec<&'a Value> = schemas
            .iter()
            .flat_map(|it| it.values.iter().flatten().copied())
            .collect();
        let mut names: Vec<String> = all.iter().map(|value| canonical(value)).collect();
        names.sort();
        names.dedup();
        // A value under two subschemas is not valid under exactly one.
        if keyword == "oneOf" && names.len() < all.len() {
            return false;
        }
        self.schema.nullable |= schemas.iter().any(|it| it.nullable);
        self.schema.values = Some(all);
        let kinds = &schemas[0].kinds;
        if schemas.iter().all(|it| it.kinds == *kinds) {
            self.schema.kinds.clone_from(kinds);
        }
        true
    }

    /// Reads a union of plain types as an array of types.
    fn fold_plain(&mut self, subschemas: &[Located<'a>]) -> bool {
        if self.types.is_some() || self.schema.kinds.is_some() {
            return false;
        }
        let Some(schemas) = self.read_each(subschemas, Schema::is_plain) else {
            return false;
        };
        self.schema.nullable |= schemas.iter().any(|it| it.nullable);
        let kinds = schemas.iter().flat_map(|it| it.kinds.iter().flatten());
        self.schema.kinds = Some(kinds.cloned().collect());
        true
    }

    fn finish(mut self) -> Schema<'a> {
        // An object that constrains other properties does not see those of another subschema.
        let declared = self.schema.properties.len();
        self.schema.is_conflicting |= self.closed.iter().any(|own| *own < declared);
        let format = self.string_format();
        if let Some(types) = self.types.take() {
            let kinds = types.iter().map(|name| Kind {
                name: (*name).to_owned(),
                format: format.clone(),
            });
            self.schema.kinds = Some(kinds.collect());
        }
        if let Some(kinds) = &mut self.schema.kinds {
            kinds.sort();
            kinds.dedup();
        }
        if let (Some(kinds), Some(values)) = (&self.schema.kinds, &self.schema.values)
            && kinds.is_empty()
            && values.is_empty()
        {
            self.schema.values = None;
        }
        // An enum without a type has the type of its values.
        if self.schema.kinds.is_none()
            && let Some(values) = &self.schema.values
        {
            self.schema.kinds = kinds_of(values);
        }
        self.drop_redundant_type();
        self.schema
    }

    /// Returns the format, with the keywords about bytes unified: base64 is a `contentEncoding`, and
    /// bytes as they are have the format `binary`.
    fn string_format(&mut self) -> Option<String> {
        let located = self.format.take();
        let format = located.as_ref().and_then(|at| at.value.as_str());
        let is_string = self.types.as_ref().is_none_or(|it| it.contains(&"string"));
        if !is_string {
            return format.map(str::to_owned);
        }
        let keywords = &mut self.schema.keywords;
        let encoding = keywords
            .get("contentEncoding")
            .and_then(|at| at.value.as_str());
        let is_raw = encoding.is_none_or(|it| it.eq_ignore_ascii_case("binary"));
        let media_type = keywords
            .get("contentMediaType")
            .and_then(|at| at.value.as_str());
        let is_bytes = media_type.is_some_and(|it| it.eq_ignore_ascii_case(OCTETS));
        match format {
            Some("byte") => {
                if let Some(at) = located.filter(|_| is_raw) {
                    let value: &'a Value = &BASE64;
                    keywords.insert("contentEncoding", Located { value, ..at });
                }
                None
            }
            Some("binary") | None
                if is_raw && (format.is_some() || encoding.is_some() || is_bytes) =>
            {
                keywords.shift_remove("contentEncoding");
                if is_bytes {
                    keywords.shift_remove("contentMediaType");
                }
                Some("binary".to_owned())
            }
            other => other.map(str::to_owned),
        }
    }

    /// Removes the type beside a union whose subschemas are all of this type.
    fn drop_redundant_type(&mut self) {
        let schema = &mut self.schema;
        let Some(list) = schema.one_of.as_ref().or(schema.any_of.as_ref()) else {
            return;
        };
        let (Some(outer), 1) = (&schema.kinds, schema.constraints()) else {
            return;
        };
        let is_inside = |subschema: &Located<'a>| {
            let target = self.source.resolve(subschema.clone());
            let names: Vec<&str> = match target.value.get("type") {
                Some(Value::String(name)) => vec![name],
                Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
                _ => return false,
            };
            let inner: Vec<Kind> = names
                .into_iter()
                .filter(|name| *name != "null")
                .map(|name| Kind {
                    name: name.to_owned(),
                    format: None,
                })
                .collect();
            covers(Some(outer), Some(&inner))
        };
        if list.iter().all(is_inside) {
            schema.kinds = None;
        }
    }
}

/// The media type of bytes about which nothing else is known.
const OCTETS: &str = "application/octet-stream";

fn is_upper_limit(keyword: &str) -> bool {
    keyword.starts_with("max") || keyword == "exclusiveMaximum"
}

fn is_lower_limit(keyword: &str) -> bool {
    keyword.starts_with("min") || keyword == "exclusiveMinimum"
}

fn is_flag(keyword: &str) -> bool {
    matches!(
        keyword,
        "deprecated" | "readOnly" | "writeOnly" | "uniqueItems"
    )
}

/// Whether the keyword rejects no value.
fn is_redundant(keyword: &str, value: &Value) -> bool {
    match keyword {
        "minLength" | "minItems" | "minProperties" => value.as_f64() == Some(0.0),
        "uniqueItems" => value == &Value::Bool(false),
        "items"
        | "additionalProperties"
        | "propertyNames"
        | "unevaluatedItems"
        | "unevaluatedProperties" => is_annotation_only(value),
        _ => false,
    }
}

/// Returns the type of all values, if they have the same type.
fn kinds_of(values: &[&Value]) -> Option<Vec<Kind>> {
    let name = |value: &Value| match value {
        Value::String(_) => "string",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_i64() || number.is_u64() => "integer",
        Value::Number(_) => "number",
        Value::Object(_) => "object",
        Value::Array(_) => "array",
        Value::Null => "null",
    };
    let first = name(values.first()?);
    values.iter().all(|value| name(value) == first).then(|| {
        vec![Kind {
            name: first.to_owned(),
            format: None,
        }]
    })
}

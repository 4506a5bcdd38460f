//! Reads a schema: follows references and unifies equivalent keywords.

use indexmap::IndexMap;
use serde_json::Value;

use super::kinds::Kind;
use super::nullable::is_null_only;
use super::schema::Schema;
use super::{MAX_CHAIN, Source};
use document::Located;
use document::keywords::is_annotation;

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
    format: Option<&'a str>,
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
        if let Some(Value::String(reference)) = keywords.get("$ref") {
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
            if self.source.is_3_0 {
                return;
            }
        }
        for (keyword, value) in keywords {
            self.read_keyword(at, keyword, value);
        }
    }

    fn read_keyword(&mut self, at: &Located<'a>, keyword: &'a str, value: &'a Value) {
        let located = || Located {
            value,
            pointer: at.pointer.join(keyword),
        };
        match keyword {
            "$ref" => {}
            // Not compared.
            "description" | "example" | "examples" | "externalDocs" | "$comment" | "xml" => {}
            "type" => self.read_type(value),
            "format" => self.format = value.as_str(),
            "nullable" => self.schema.nullable |= value == &Value::Bool(true),
            "const" => self.read_values(std::slice::from_ref(value)),
            "enum" => {
                if let Value::Array(values) = value {
                    self.read_values(values);
                }
            }
            "allOf" => self.read_all_of(&located()),
            "anyOf" | "oneOf" => self.read_union(keyword, &located()),
            "properties" => self.schema.properties.extend(located().properties()),
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
                self.schema.keywords.insert("exclusiveMinimum", located());
            }
            "maximum" if at.value.get("exclusiveMaximum") == Some(&Value::Bool(true)) => {
                self.schema.keywords.insert("exclusiveMaximum", located());
            }
            _ => {
                self.schema.keywords.insert(keyword, located());
            }
        }
    }

    fn read_type(&mut self, value: &'a Value) {
        let names: Vec<&'a str> = match value {
            Value::String(name) => vec![name],
            Value::Array(names) => names.iter().filter_map(Value::as_str).collect(),
            _ => return,
        };
        self.schema.nullable |= names.contains(&"null");
        let names: Vec<_> = names.into_iter().filter(|name| *name != "null").collect();
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
            _ if self.fold_plain(&subschemas) => {}
            _ if keyword == "oneOf" => self.schema.one_of = Some(subschemas),
            _ => self.schema.any_of = Some(subschemas),
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
        is_wrapped
            && !self.source.is_reading(&target)
            && Schema::read(self.source, &target, false).is_null_only()
    }

    /// Reads a union of plain types as an array of types.
    fn fold_plain(&mut self, subschemas: &[Located<'a>]) -> bool {
        if self.types.is_some() || self.schema.kinds.is_some() {
            return false;
        }
        let mut kinds = Vec::new();
        let mut nullable = false;
        for subschema in subschemas {
            if self.source.is_reading(subschema) {
                return false;
            }
            let schema = Schema::read(self.source, subschema, false);
            if !schema.is_plain() {
                return false;
            }
            nullable |= schema.nullable;
            kinds.extend(schema.kinds.unwrap_or_default());
        }
        self.schema.nullable |= nullable;
        self.schema.kinds = Some(kinds);
        true
    }

    fn finish(mut self) -> Schema<'a> {
        if let Some(types) = self.types {
            let kinds = types.iter().map(|name| Kind {
                name: (*name).to_owned(),
                format: self.format.map(str::to_owned),
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
        self.schema
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

//! A document of schemas at random, from a fixed seed, and values of them. Everything that JSON Schema has for
//! values is in it: the types that are generated read and write each value with nothing lost, unless the
//! report states a loss.

use serde_json::{Map, Value, json};

/// The name under which the document stands beside those of `tests/golden/`.
pub const NAME: &str = "random";

/// How many schemas are made.
const SCHEMAS: usize = 40;
/// How many values a schema has at most.
const VALUES: usize = 24;
/// How deep schemas and values are nested.
const DEPTH: usize = 3;

/// Numbers at random (SplitMix64).
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, count: usize) -> usize {
        (self.next() % count.max(1) as u64) as usize
    }

    fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }

    fn of<T: Clone>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())].clone()
    }
}

/// The document of a seed.
pub fn document(seed: u64) -> Value {
    let mut maker = Maker {
        random: Random::new(seed),
        made: 0,
    };
    let mut schemas = Map::new();
    for number in 0..SCHEMAS {
        let schema = maker.named(number);
        schemas.insert(name(number), schema);
        maker.made += 1;
    }
    let names = (0..SCHEMAS).map(name);
    let deep = ["Chain0", "Row0", "Tree0"].map(str::to_owned);
    let held = names.chain(deep).map(|name| {
        let reference = reference(&name);
        (name, reference)
    });
    let held: Map<String, Value> = held.collect();
    schemas.insert(
        "All".to_owned(),
        json!({ "type": "object", "properties": held }),
    );
    chains(&mut schemas);
    let body = json!({ "application/json": { "schema": reference("All") } });
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Random", "version": "1.0" },
        "paths": { "/all": { "put": {
            "operationId": "replace",
            "requestBody": { "content": body },
            "responses": { "200": { "description": "The same.", "content": body } },
        } } },
        "components": { "schemas": schemas },
    })
}

/// Types inside one another, directly and in arrays, maps and unions.
fn chains(schemas: &mut Map<String, Value>) {
    type Hold = fn(Value) -> Value;
    let around: [(&str, usize, Hold); 3] = [
        ("Chain", 80, |next| next),
        (
            "Row",
            40,
            |next| json!({ "type": ["array", "null"], "items": next }),
        ),
        (
            "Tree",
            40,
            |next| json!({ "oneOf": [next, { "type": "string" }, { "type": "null" }] }),
        ),
    ];
    for (base, count, hold) in around {
        for number in 0..count {
            let next = hold(reference(&format!("{base}{}", number + 1)));
            let schema = json!({ "type": "object", "properties": { "next": next, "id": { "type": "integer" } } });
            schemas.insert(format!("{base}{number}"), schema);
        }
        let last = json!({ "type": "object", "properties": { "id": { "type": "integer" } } });
        schemas.insert(format!("{base}{count}"), last);
    }
}

fn name(number: usize) -> String {
    format!("Thing{number}")
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

struct Maker {
    random: Random,
    /// How many components there are to refer to.
    made: usize,
}

impl Maker {
    /// A component: of each kind one before any is at random.
    fn named(&mut self, number: usize) -> Value {
        match number % 4 {
            0 => self.object(0),
            1 => self.union(0),
            2 => self.all_of(0),
            _ => self.schema(0),
        }
    }

    fn schema(&mut self, depth: usize) -> Value {
        let is_leaf = depth >= DEPTH;
        let schema = match self.random.below(if is_leaf { 9 } else { 17 }) {
            0 => json!({ "type": "boolean" }),
            1 => self.integer(),
            2 => json!({ "type": "number" }),
            3 | 4 => self.string(),
            5 => self.listed(),
            6 => json!({ "const": self.literal() }),
            7 => self
                .random
                .of(&[json!({}), json!(true), json!({ "type": "null" })]),
            8 if self.made > 0 => {
                let number = self.random.below(self.made);
                reference(&name(number))
            }
            9..=11 => self.object(depth),
            12 => json!({ "type": "array", "items": self.schema(depth + 1) }),
            13 => self.tuple(depth),
            14 => json!({ "type": "object", "additionalProperties": self.schema(depth + 1) }),
            15 => self.union(depth),
            _ if is_leaf => json!({ "type": "string" }),
            _ => self.all_of(depth),
        };
        if self.random.one_in(6) {
            return self.nullable(schema);
        }
        schema
    }

    fn nullable(&mut self, mut schema: Value) -> Value {
        if let Some(kind) = schema["type"].as_str()
            && kind != "null"
            && schema.get("enum").is_none()
        {
            schema["type"] = json!([kind, "null"]);
            return schema;
        }
        let keyword = self.random.of(&["anyOf", "oneOf"]);
        if schema == json!({}) || schema == json!(true) {
            schema
        } else {
            json!({ keyword: [schema, { "type": "null" }] })
        }
    }

    fn integer(&mut self) -> Value {
        match self.random.below(6) {
            0 => {
                json!({ "type": "integer", "format": self.random.of(&["int32", "int64", "uint64", "int8"]) })
            }
            1 => json!({ "type": "integer", "minimum": 0 }),
            _ => json!({ "type": "integer" }),
        }
    }

    fn string(&mut self) -> Value {
        match self.random.below(6) {
            0 => {
                let formats = ["uuid", "date", "date-time", "ipv4", "ipv6", "uri", "byte"];
                json!({ "type": "string", "format": self.random.of(&formats) })
            }
            1 => json!({ "type": "string", "minLength": 2, "maxLength": 40 }),
            2 => {
                json!({ "type": "string", "pattern": self.random.of(&["^[a-z]+$", "a", r"^\p{L}*$"]) })
            }
            _ => json!({ "type": "string" }),
        }
    }

    fn literal(&mut self) -> Value {
        self.random.of(&[
            json!("a"),
            json!("b"),
            json!(1),
            json!(1.5),
            json!(true),
            json!(null),
            json!(-3),
            json!([1, "x"]),
            json!({ "k": 1 }),
        ])
    }

    fn listed(&mut self) -> Value {
        let lists = [
            json!({ "type": "string", "enum": ["a", "b", "c d"] }),
            json!({ "enum": ["x", "y", null] }),
            json!({ "type": "integer", "enum": [1, 2, -7] }),
            json!({ "enum": ["one", 1, true] }),
            json!({ "type": "number", "enum": [1, 2.5] }),
            json!({ "enum": [["a"], { "b": 1 }, "c"] }),
        ];
        self.random.of(&lists)
    }

    fn tuple(&mut self, depth: usize) -> Value {
        let count = 1 + self.random.below(3);
        let items: Vec<Value> = (0..count).map(|_| self.schema(depth + 1)).collect();
        match self.random.below(3) {
            0 => {
                json!({ "type": "array", "prefixItems": items, "items": false, "minItems": count })
            }
            1 => json!({ "type": "array", "prefixItems": items, "items": false }),
            _ => json!({ "type": "array", "prefixItems": items, "items": self.schema(depth + 1) }),
        }
    }

    fn object(&mut self, depth: usize) -> Value {
        let count = self.random.below(5);
        let mut properties = Map::new();
        let mut required: Vec<String> = Vec::new();
        for _ in 0..count {
            let names = ["a", "b", "c", "kind", "some-name", "type", "$d", "Ää"];
            let name = self.random.of(&names).to_owned();
            if self.random.one_in(3) && !required.contains(&name) {
                required.push(name.clone());
            }
            let schema = self.schema(depth + 1);
            properties.insert(name, schema);
        }
        if self.random.one_in(12) {
            required.push("undescribed".to_owned());
        }
        let mut object = json!({ "type": "object" });
        if !properties.is_empty() {
            object["properties"] = properties.into();
        }
        if !required.is_empty() {
            object["required"] = required.into();
        }
        match self.random.below(8) {
            0 => object["additionalProperties"] = self.schema(depth + 1),
            1 => object["additionalProperties"] = json!(false),
            2 => object["additionalProperties"] = json!(true),
            3 if depth < DEPTH => object["dependentSchemas"] = json!({ "a": self.object(DEPTH) }),
            _ => {}
        }
        object
    }

    fn union(&mut self, depth: usize) -> Value {
        let keyword = self.random.of(&["anyOf", "oneOf"]);
        let count = 2 + self.random.below(3);
        let mut branches: Vec<Value> = (0..count).map(|_| self.schema(depth + 1)).collect();
        if self.random.one_in(3) {
            for (index, branch) in branches.iter_mut().enumerate() {
                *branch = self.object(depth + 1);
                branch["properties"]["kind"] = json!({ "const": format!("kind {index}") });
                branch["required"] = json!(["kind"]);
            }
        }
        let mut union = json!({ keyword: branches });
        if self.random.one_in(6) {
            union["properties"] = json!({ "beside": self.schema(DEPTH) });
        }
        union
    }

    fn all_of(&mut self, depth: usize) -> Value {
        let count = 1 + self.random.below(3);
        let parts = (0..count).map(|_| match self.random.below(4) {
            0 if self.made > 0 => {
                let number = self.random.below(self.made) / 4 * 4;
                reference(&name(number))
            }
            1 => self.union(depth + 1),
            _ => self.object(depth + 1),
        });
        let parts: Vec<Value> = parts.collect();
        json!({ "allOf": parts })
    }
}

/// Values of the component `name`, of which `is_valid` decides.
pub fn values(document: &Value, name: &str, is_valid: impl Fn(&Value) -> bool) -> Vec<Value> {
    let seed = name.bytes().fold(7, |seed: u64, byte| {
        seed.wrapping_mul(31).wrapping_add(u64::from(byte))
    });
    let mut source = Source {
        document,
        random: Random::new(seed),
    };
    let schema = reference(name);
    let mut found: Vec<Value> = Vec::new();
    for _ in 0..20 * VALUES {
        let value = source.value(&schema, 0);
        if found.len() < VALUES && !value.is_null() && !found.contains(&value) && is_valid(&value) {
            found.push(value);
        }
    }
    found
}

struct Source<'a> {
    document: &'a Value,
    random: Random,
}

impl Source<'_> {
    fn value(&mut self, schema: &Value, depth: usize) -> Value {
        if let Some(reference) = schema["$ref"].as_str() {
            let target = self.document.pointer(reference.trim_start_matches('#'));
            return match target {
                Some(target) if depth < 40 => self.value(target, depth + 1),
                _ => Value::Null,
            };
        }
        if let Some(constant) = schema.get("const") {
            return constant.clone();
        }
        if let Some(listed) = schema["enum"].as_array() {
            return self.random.of(listed);
        }
        let mut whole = self.of_type(schema, depth);
        for keyword in ["oneOf", "anyOf"] {
            if let Some(branches) = schema[keyword].as_array() {
                let branch = self.random.of(branches);
                let mut value = self.value(&branch, depth + 1);
                if keyword == "anyOf" && self.random.one_in(3) {
                    let other = self.random.of(branches);
                    if may_both_hold(&branch, &other) {
                        let other = self.value(&other, depth + 1);
                        value = merged(value, other);
                    }
                }
                whole = merged(whole, value);
            }
        }
        for part in schema["allOf"].as_array().into_iter().flatten() {
            let value = self.value(part, depth + 1);
            whole = merged(whole, value);
        }
        if whole == Value::Null && schema["type"].is_null() && self.random.one_in(2) {
            return self
                .random
                .of(&[json!("any"), json!({ "k": [1, null] }), json!([]), json!(2)]);
        }
        whole
    }

    fn of_type(&mut self, schema: &Value, depth: usize) -> Value {
        let kind = match &schema["type"] {
            Value::Array(kinds) => self.random.of(kinds),
            kind => kind.clone(),
        };
        match kind.as_str() {
            Some("boolean") => json!(self.random.one_in(2)),
            Some("integer") => self.integer(schema),
            Some("number") => self.random.of(&[
                json!(0.1),
                json!(-2),
                json!(1e300),
                json!(1.577_777_777_777_000_1),
            ]),
            Some("string") => self.string(schema),
            Some("array") => self.array(schema, depth),
            Some("object") => self.object(schema, depth),
            None if schema.get("properties").is_some() => self.object(schema, depth),
            _ => Value::Null,
        }
    }

    fn integer(&mut self, schema: &Value) -> Value {
        match schema["format"].as_str() {
            Some("int8") => self.random.of(&[json!(-128), json!(7)]),
            Some("int32") => self.random.of(&[json!(i32::MIN), json!(5)]),
            Some("uint64") => self.random.of(&[json!(u64::MAX), json!(0)]),
            _ => self.random.of(&[
                json!(0),
                json!(3),
                json!(-3),
                json!(i64::MAX),
                json!(4.0),
                json!(1e3),
            ]),
        }
    }

    fn string(&mut self, schema: &Value) -> Value {
        let of_format = match schema["format"].as_str() {
            Some("uuid") => "8c5f9f6e-4a52-4f0e-9d0a-0e1f7f2b8c11",
            Some("date") => "2024-05-06",
            Some("date-time") => "2024-05-06T07:08:09Z",
            Some("ipv4") => "127.0.0.1",
            Some("ipv6") => "::1",
            _ => "",
        };
        if !of_format.is_empty() {
            return of_format.into();
        }
        self.random.of(&["a", "abc", "", "Zoë", "x y", "12"]).into()
    }

    fn array(&mut self, schema: &Value, depth: usize) -> Value {
        let leading = schema["prefixItems"]
            .as_array()
            .cloned()
            .unwrap_or_default();
        let is_short = self.random.one_in(4);
        let count = if is_short {
            self.random.below(leading.len() + 1)
        } else {
            leading.len()
        };
        let mut items: Vec<Value> = Vec::new();
        for item in &leading[..count] {
            items.push(self.value(item, depth + 1));
        }
        if let Some(rest) = schema.get("items")
            && count == leading.len()
            && depth < 12
        {
            for _ in 0..self.random.below(3) {
                items.push(self.value(rest, depth + 1));
            }
        }
        items.into()
    }

    fn object(&mut self, schema: &Value, depth: usize) -> Value {
        let mut object = Map::new();
        let required = schema["required"].as_array().cloned().unwrap_or_default();
        let is_required = |name: &str| required.iter().any(|required| required == name);
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            let is_there = is_required(name) || (depth < 12 && !self.random.one_in(3));
            if is_there {
                object.insert(name.clone(), self.value(property, depth + 1));
            }
        }
        for name in required.iter().filter_map(Value::as_str) {
            if !object.contains_key(name) {
                object.insert(name.to_owned(), json!("required"));
            }
        }
        let extra = &schema["additionalProperties"];
        let has_extra = (extra.is_object() || *extra == true) && depth < 12;
        if has_extra && self.random.one_in(2) {
            object.insert("extra one".to_owned(), self.value(extra, depth + 1));
        }
        if let Some(dependent) = schema["dependentSchemas"]["a"].as_object()
            && object.contains_key("a")
        {
            let dependent = self.object(&Value::Object(dependent.clone()), depth + 1);
            return merged(dependent, Value::Object(object));
        }
        Value::Object(object)
    }
}

/// Whether a value of two branches satisfies both of them if it has the properties of both: otherwise those of one
/// are properties that the other does not describe, which are ignored.
fn may_both_hold(one: &Value, other: &Value) -> bool {
    let is_plain = |schema: &Value| {
        let keywords = schema.as_object().into_iter().flat_map(Map::keys);
        let mut keywords = keywords.map(String::as_str);
        keywords.all(|keyword| ["type", "properties", "required"].contains(&keyword))
    };
    let names = |schema: &Value| -> Vec<String> {
        let properties = schema["properties"]
            .as_object()
            .into_iter()
            .flat_map(Map::keys);
        properties.cloned().collect()
    };
    let known = names(one);
    is_plain(one) && is_plain(other) && !names(other).iter().any(|name| known.contains(name))
}

/// The properties of both, those of the later one first in doubt; of other values the later one.
fn merged(one: Value, other: Value) -> Value {
    match (one, other) {
        (Value::Object(mut one), Value::Object(other)) => {
            one.extend(other);
            Value::Object(one)
        }
        (one, Value::Null) => one,
        (_, other) => other,
    }
}

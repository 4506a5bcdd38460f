//! Values that the component schemas of a document describe, made without chance: of each schema
//! a few that together have every branch, every listed value, and properties present and absent.

use serde_json::{Map, Value, json};

/// How many values a schema has at most.
const VALUES: usize = 12;
/// How deep values are nested before only the shortest are made.
const DEPTH: usize = 5;

/// Makes values of the schemas of a document.
pub struct Maker<'a> {
    pub document: &'a Value,
    /// Whether there are also values that the document does not know yet: of enumerations and of
    /// discriminators.
    pub future: bool,
}

impl Maker<'_> {
    /// Values of the component `name`. A null is left out: it belongs to what refers to the type.
    pub fn of_component(&self, name: &str) -> Vec<Value> {
        let schema = &self.document["components"]["schemas"][name];
        let mut values = self.of(schema, 0);
        values.retain(|value| !value.is_null());
        values
    }

    fn of(&self, schema: &Value, depth: usize) -> Vec<Value> {
        let mut values = self.all_of(schema, depth);
        if schema["nullable"] == true && !values.contains(&Value::Null) {
            values.push(Value::Null);
        }
        let mut distinct: Vec<Value> = Vec::new();
        for value in values {
            if !distinct.contains(&value) {
                distinct.push(value);
            }
        }
        distinct.truncate(if depth < 2 { VALUES } else { 4 });
        distinct
    }

    fn all_of(&self, schema: &Value, depth: usize) -> Vec<Value> {
        if depth > 2 * DEPTH {
            return Vec::new();
        }
        if let Some(reference) = schema["$ref"].as_str() {
            let target = self.document.pointer(reference.trim_start_matches('#'));
            return target.map_or_else(Vec::new, |target| self.of(target, depth + 1));
        }
        if let Some(constant) = schema.get("const") {
            return vec![constant.clone()];
        }
        if let Some(listed) = schema["enum"].as_array() {
            let mut values = listed.clone();
            if self.future && listed.len() > 1 && listed.iter().all(Value::is_string) {
                values.insert(0, json!("a value of tomorrow"));
            }
            return values;
        }
        for keyword in ["oneOf", "anyOf"] {
            if let Some(branches) = schema[keyword].as_array() {
                return self.union(schema, branches, depth);
            }
        }
        if let Some(parts) = schema["allOf"].as_array() {
            let parts = parts.iter().map(|part| self.of(part, depth + 1));
            let own = schema.get("properties").map(|_| self.object(schema, depth));
            return merged(parts.chain(own).collect());
        }
        match &schema["type"] {
            Value::Array(kinds) => {
                // JSON null among them is how YAML's `null` comes.
                let name = |kind: &Value| kind.as_str().unwrap_or("null").to_owned();
                let of_kind = |kind: &Value| self.of_kind(Some(&name(kind)), schema, depth);
                kinds.iter().flat_map(of_kind).collect()
            }
            kind => self.of_kind(kind.as_str(), schema, depth),
        }
    }

    /// Each branch in turn, so that every one of them has a value before any has a second.
    fn union(&self, schema: &Value, branches: &[Value], depth: usize) -> Vec<Value> {
        let tag = schema["discriminator"]["propertyName"].as_str();
        let beside = schema.get("properties").map(|_| self.object(schema, depth));
        let mut columns: Vec<Vec<Value>> = Vec::new();
        for branch in branches {
            let mut values = self.of(branch, depth + 1);
            for value in &mut values {
                if let (Some(tag), Some(value)) = (tag, value.as_object_mut())
                    && value.get(tag).is_some_and(|stated| stated == "text")
                {
                    value.insert(tag.to_owned(), mapped(schema, branch));
                }
            }
            if let Some(beside) = &beside {
                values = merged(vec![beside.clone(), values]);
            }
            columns.push(values);
        }
        let mut values = Vec::new();
        if let Some(tag) = tag.filter(|_| self.future) {
            values.push(json!({ tag: "a tag of tomorrow", "something": [1, { "x": null }] }));
        }
        for row in 0..VALUES {
            values.extend(columns.iter().filter_map(|column| column.get(row)).cloned());
        }
        values
    }

    fn of_kind(&self, kind: Option<&str>, schema: &Value, depth: usize) -> Vec<Value> {
        match kind {
            Some("null") => vec![Value::Null],
            Some("boolean") => vec![json!(true), json!(false)],
            Some("integer") => {
                let bound = |keyword: &str| schema[keyword].as_i64();
                let exclusive = bound("exclusiveMinimum").map(|bound| bound + 1);
                let low = bound("minimum").or(exclusive).unwrap_or(-3);
                let high = bound("maximum").unwrap_or(low + 1000);
                vec![json!(low), json!(high)]
            }
            Some("number") => {
                let bound = |keyword: &str| schema[keyword].as_f64();
                let low = bound("minimum")
                    .or(bound("exclusiveMinimum"))
                    .unwrap_or(-2.5);
                let high = bound("maximum")
                    .or(bound("exclusiveMaximum"))
                    .unwrap_or(low + 9.0);
                vec![json!((low + high) / 2.0)]
            }
            Some("string") => string(schema),
            Some("array") => self.array(schema, depth),
            Some("object") => self.object(schema, depth),
            None if schema.get("properties").is_some() => self.object(schema, depth),
            _ => vec![json!("any"), json!({ "k": [1, null] })],
        }
    }

    fn array(&self, schema: &Value, depth: usize) -> Vec<Value> {
        if let Some(items) = schema["prefixItems"].as_array() {
            let items: Vec<Vec<Value>> =
                items.iter().map(|item| self.of(item, depth + 1)).collect();
            let longest = items.iter().map(Vec::len).max().unwrap_or(0);
            let cycled =
                |values: &Vec<Value>, row: usize| values.get(row % values.len().max(1)).cloned();
            return (0..longest)
                .filter_map(|row| items.iter().map(|values| cycled(values, row)).collect())
                .collect();
        }
        let items = if depth > DEPTH {
            Vec::new()
        } else {
            self.of(schema.get("items").unwrap_or(&Value::Null), depth + 1)
        };
        let least = schema["minItems"].as_u64().unwrap_or(0) as usize;
        let mut values: Vec<Value> = vec![json!([]), Value::Array(items.clone())];
        values.extend(items.into_iter().map(|item| json!([item])));
        values.retain(|value| value.as_array().is_some_and(|items| items.len() >= least));
        values
    }

    /// With all properties, with those that are required, and with each value of each property.
    fn object(&self, schema: &Value, depth: usize) -> Vec<Value> {
        let required = schema["required"].as_array().cloned().unwrap_or_default();
        let is_required = |name: &str| required.iter().any(|required| required == name);
        let mut columns: Vec<(&String, Vec<Value>)> = Vec::new();
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            if property == &json!(false) || (depth > DEPTH && !is_required(name)) {
                continue;
            }
            let values = self.of(property, depth + 1);
            if !values.is_empty() {
                columns.push((name, values))
            } else if is_required(name) {
                return Vec::new();
            }
        }
        let undescribed = required.iter().filter_map(Value::as_str);
        let undescribed: Vec<&str> = undescribed
            .filter(|name| schema["properties"].get(name).is_none())
            .collect();
        let row = |row: usize, all: bool| {
            let mut object = Map::new();
            for (name, values) in &columns {
                if all || is_required(name) {
                    object.insert((*name).clone(), values[row % values.len()].clone());
                }
            }
            object.extend(
                undescribed
                    .iter()
                    .map(|name| ((*name).to_owned(), json!("any"))),
            );
            Value::Object(object)
        };
        let longest = columns
            .iter()
            .map(|(_, values)| values.len())
            .max()
            .unwrap_or(1);
        let mut values = vec![row(0, true), row(0, false)];
        values.extend((1..longest).flat_map(|index| [row(index, true), row(index, false)]));
        if let extra @ (Value::Object(_) | Value::Bool(true)) = &schema["additionalProperties"]
            && depth <= DEPTH
        {
            let extra = self.of(extra, depth + 1);
            let keys = ["key one", "k2", "k3", "k4"].map(str::to_owned);
            let extra: Map<String, Value> = keys.into_iter().zip(extra).collect();
            let open = merged(vec![vec![row(0, true)], vec![Value::Object(extra)]]);
            values.splice(0..0, open);
        }
        values
    }
}

/// The value of a discriminator that selects `branch`: that of the mapping, or the component's name.
fn mapped(union: &Value, branch: &Value) -> Value {
    let target = branch["$ref"].as_str().unwrap_or_default();
    let name = target.rsplit('/').next().unwrap_or_default();
    let mapping = union["discriminator"]["mapping"].as_object();
    let mut mapping = mapping.into_iter().flatten();
    let known = mapping.find(|(_, known)| *known == target || *known == name);
    known.map_or_else(|| json!(name), |(value, _)| json!(value))
}

/// Objects with the properties of one value of each list; the last list has as many values as there
/// are at most.
fn merged(lists: Vec<Vec<Value>>) -> Vec<Value> {
    let longest = lists.iter().map(Vec::len).max().unwrap_or(0);
    let row = |row: usize| {
        let mut object = Map::new();
        for list in &lists {
            match list.get(row % list.len().max(1))? {
                Value::Object(part) => object.extend(part.clone()),
                other => return Some(other.clone()),
            }
        }
        Some(Value::Object(object))
    };
    (0..longest).filter_map(row).collect()
}

fn string(schema: &Value) -> Vec<Value> {
    let of_format = match schema["format"].as_str() {
        Some("date-time") => "2024-05-06T07:08:09Z",
        Some("date") => "2024-05-06",
        Some("uuid") => "8c5f9f6e-4a52-4f0e-9d0a-0e1f7f2b8c11",
        Some("ipv4" | "ip") => "127.0.0.1",
        Some("ipv6") => "::1",
        _ => "text",
    };
    let length = |keyword: &str| schema[keyword].as_u64().map(|length| length as usize);
    let pattern = schema["pattern"]
        .as_str()
        .and_then(|text| regress::Regex::new(text).ok());
    let long = "x".repeat(length("minLength").unwrap_or(0));
    let candidates = [
        of_format,
        long.as_str(),
        "a",
        "abc",
        "ABC",
        "12",
        "a1",
        "a-b",
        "aé",
    ];
    let mut fitting = candidates.into_iter().filter(|text| {
        let count = text.chars().count();
        length("minLength").is_none_or(|least| count >= least)
            && length("maxLength").is_none_or(|most| count <= most)
            && pattern
                .as_ref()
                .is_none_or(|pattern| pattern.find(text).is_some())
    });
    fitting.next().map(Value::from).into_iter().collect()
}

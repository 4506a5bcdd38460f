//! Names: every type gets its Rust name before anything is generated, and every inline schema that
//! becomes a type moves to the components under that name.
//!
//! Names depend on what they name, not on the order of the document: components come first, those
//! that are spelled as Rust would spell them before those that only fold to the same name; then
//! come the inline types of components, and last those of operations. So a type keeps its name when
//! unrelated parts of the document come, go or move.

use std::collections::{BTreeMap, HashSet};

use indexmap::IndexMap;
use serde_json::Value;

use super::draft::{Draft, DraftOperation, Located};
use super::schema::{
    ANNOTATIONS, Schema, flag, for_each_part, properties, reference, referenced, texts, type_of,
};
use crate::names::{Taken, pascal, snake};
use crate::openapi::Pointer;
use crate::report::Report;

/// Gives names to types and operations, and moves inline types to the components.
pub fn assign(api: &mut Draft, report: &mut Report) {
    let mut taken = Taken::new(&["Self"]);
    rename_components(api, &mut taken, report);
    name_operations(api, report);

    let mut hoist = Hoist {
        taken,
        types: IndexMap::new(),
        made: BTreeMap::new(),
    };
    for (name, located) in &api.schemas {
        hoist.remember(name, name, bare(&located.schema));
    }
    let mut components: Vec<_> = std::mem::take(&mut api.schemas).into_iter().collect();
    components.sort_by(|(one, _), (other, _)| one.cmp(other));
    for (name, located) in &mut components {
        hoist.parts(&mut located.schema, name, &located.pointer);
    }
    let mut order: Vec<&mut DraftOperation> = api.operations.iter_mut().collect();
    order.sort_by(|one, other| {
        (&one.operation.path, one.operation.method)
            .cmp(&(&other.operation.path, other.operation.method))
    });
    for operation in order {
        hoist.operation(operation);
    }
    components.extend(hoist.types);
    components.sort_by(|(one, _), (other, _)| one.cmp(other));
    api.schemas = components.into_iter().collect();
}

fn rename_components(api: &mut Draft, taken: &mut Taken, report: &mut Report) {
    let mut order: Vec<&String> = api.schemas.keys().collect();
    order.sort_by_cached_key(|name| (pascal(name) != **name, (*name).clone()));
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    for old in order {
        let preferred = pascal(old);
        let new = taken.unique(&preferred);
        if new != preferred {
            report.kept(
                &api.schemas[old].pointer,
                "name",
                format!("`{preferred}` is in use; `{new}` in Rust"),
            );
        }
        names.insert(old.clone(), new);
    }
    for located in schemas_of(api) {
        rename_references(&mut located.schema, &names);
    }
    // The others are locations inside schemas that something refers to.
    let by_document = |old: &str| {
        let at = Pointer::from("/components/schemas").join(old);
        api.schemas
            .get(old)
            .is_some_and(|known| known.pointer == at)
    };
    let of_document = names.iter().filter(|(old, _)| by_document(old));
    api.components = of_document.map(|(_, new)| new.clone()).collect();
    api.schemas = std::mem::take(&mut api.schemas)
        .into_iter()
        .map(|(old, located)| (names.get(&old).cloned().unwrap_or(old), located))
        .collect();
}

/// Every schema of the model that is not inside another one.
pub fn schemas_of(api: &mut Draft) -> impl Iterator<Item = &mut Located> {
    let operations = api.operations.iter_mut().flat_map(|operation| {
        let parameters = operation
            .parameters
            .iter_mut()
            .map(|parameter| &mut parameter.schema);
        let bodies = operation.body.iter_mut().flat_map(|body| &mut body.media);
        let responses = operation
            .responses
            .iter_mut()
            .flat_map(|response| &mut response.media);
        parameters.chain(bodies.chain(responses).map(|media| &mut media.value))
    });
    api.schemas.values_mut().chain(operations)
}

fn rename_references(schema: &mut Value, names: &BTreeMap<String, String>) {
    let renamed = referenced(schema).and_then(|name| names.get(name)).cloned();
    if let Some(name) = renamed {
        schema["$ref"] = reference(&name)["$ref"].take();
    }
    if let Some(schema) = schema.as_object_mut() {
        for_each_part(schema, &Pointer::root(), &mut |part, _| {
            rename_references(part, names)
        });
    }
}

/// Names of the generated client's own methods and of the types around its builders; an operation
/// of such a name gets `_operation` behind it.
const RESERVED_OPERATIONS: &[&str] = &[
    "new",
    "builder",
    "pre",
    "exec",
    "post",
    "client",
    "baseurl",
    "base_url",
    "inner",
    "clone",
    "api_version",
    "result",
    "option",
    "error",
    "string",
    "response_value",
    "byte_stream",
    "client_info",
    "client_hooks",
    "operation_info",
    "request_builder_ext",
    "some",
    "none",
    "ok",
    "err",
    "vec",
    "box",
    "send",
    "sync",
    "from",
    "into",
    "default",
    "drop",
    "with_authorizer",
    "authorizer",
    "to_string",
    "debug",
    "method",
    "self",
    "call",
];

fn name_operations(api: &mut Draft, report: &mut Report) {
    let mut order: Vec<&mut DraftOperation> = api.operations.iter_mut().collect();
    let spelled =
        |operation: &DraftOperation| operation.id.as_deref().is_some_and(|id| snake(id) == id);
    order.sort_by(|one, other| {
        (!spelled(one), &one.operation.path, one.operation.method).cmp(&(
            !spelled(other),
            &other.operation.path,
            other.operation.method,
        ))
    });
    let mut taken = Taken::new(&[]);
    // Builders are types: two names that differ as methods must differ as types as well.
    let mut types = HashSet::new();
    for operation in order {
        let stated = operation
            .id
            .clone()
            .filter(|id| id.chars().any(char::is_alphanumeric));
        let source = stated.unwrap_or_else(|| {
            report.kept(
                &operation.operation.pointer,
                "operation-id",
                "none; named by method and path",
            );
            format!(
                "{}-{}",
                operation.operation.method,
                operation.operation.path.replace(['{', '}'], "")
            )
        });
        let mut preferred = snake(&source);
        if RESERVED_OPERATIONS.contains(&preferred.as_str()) {
            preferred.push_str("_operation");
        }
        let mut name = taken.unique(&preferred);
        while !types.insert(pascal(&name)) {
            name = taken.unique(&preferred);
        }
        if name != preferred {
            report.kept(
                &operation.operation.pointer.join("operationId"),
                "name",
                format!("`{preferred}` is in use; `{name}` in Rust"),
            );
        }
        operation.operation.name = name;
    }
}

struct Hoist {
    taken: Taken,
    types: IndexMap<String, Located>,
    /// The types by their preferred names, without documentation.
    made: BTreeMap<String, Vec<(String, Value)>>,
}

impl Hoist {
    fn operation(&mut self, operation: &mut DraftOperation) {
        let base = pascal(&operation.operation.name);
        for parameter in &mut operation.parameters {
            let hint = format!("{base}{}", pascal(&parameter.wire));
            let at = parameter.schema.pointer.clone();
            self.schema(&mut parameter.schema.schema, &hint, &at);
        }
        if let Some(body) = &mut operation.body {
            for media in &mut body.media {
                let at = media.value.pointer.clone();
                self.schema(&mut media.value.schema, &format!("{base}Body"), &at);
            }
        }
        for response in &mut operation.responses {
            let side = if response.status.is_success() {
                "Response"
            } else {
                "Error"
            };
            for media in &mut response.media {
                let at = media.value.pointer.clone();
                self.schema(&mut media.value.schema, &format!("{base}{side}"), &at);
            }
        }
    }

    /// Moves `schema` to the components if it becomes a type, and its parts likewise.
    fn schema(&mut self, schema: &mut Value, hint: &str, at: &Pointer) {
        if !is_named_type(schema) {
            self.parts(schema, hint, at);
            return;
        }
        let mut moved = schema.take();
        let known = self.known(hint, &moved);
        let name = known.clone().unwrap_or_else(|| self.taken.unique(hint));
        *schema = reference(&name);
        if let (Some(here), Some(moved)) = (schema.as_object_mut(), moved.as_object_mut()) {
            for key in ANNOTATIONS {
                if let Some(value) = moved.get(*key).filter(|_| *key != "title").cloned() {
                    here.insert((*key).to_owned(), value);
                }
            }
            for key in NOT_MOVED {
                moved.shift_remove(*key);
            }
        }
        if known.is_some() {
            return;
        }
        self.remember(hint, &name, bare(&moved));
        self.parts(&mut moved, &name, at);
        self.types.insert(
            name,
            Located {
                schema: moved,
                pointer: at.clone(),
            },
        );
    }

    /// The type that would have had the name `hint` too and is the same. One that an operation and a
    /// component both spell out is one type.
    fn known(&self, hint: &str, schema: &Value) -> Option<String> {
        let mut bare = bare(schema);
        for key in NOT_MOVED {
            bare.as_object_mut()?.shift_remove(*key);
        }
        let mut made = self.made.get(hint)?.iter();
        let (name, _) = made.find(|(_, known)| *known == bare)?;
        Some(name.clone())
    }

    fn remember(&mut self, hint: &str, name: &str, bare: Value) {
        let made = self.made.entry(hint.to_owned()).or_default();
        made.push((name.to_owned(), bare));
    }

    /// Moves the inline types among the parts of `schema`, which is, or stands for, the type `name`.
    fn parts(&mut self, schema: &mut Value, name: &str, at: &Pointer) {
        let Some(schema) = schema.as_object_mut() else {
            return;
        };
        self.union_branches(schema, name, at);
        if let Some(Value::Array(branches)) = schema.get_mut("allOf") {
            // The branches become one type; what is inside them belongs to it.
            for (index, branch) in branches.iter_mut().enumerate() {
                self.parts(branch, name, &at.join("allOf").join(index));
            }
        }
        if let Some(Value::Object(properties)) = schema.get_mut("properties") {
            for (property, part) in properties {
                let hint = format!("{name}{}", pascal(property));
                self.schema(part, &hint, &at.join("properties").join(property));
            }
        }
        if let Some(part) = schema.get_mut("items") {
            self.schema(part, &format!("{name}Item"), &at.join("items"));
        }
        if let Some(part @ Value::Object(_)) = schema.get_mut("additionalProperties") {
            self.schema(
                part,
                &format!("{name}Value"),
                &at.join("additionalProperties"),
            );
        }
        if let Some(Value::Array(items)) = schema.get_mut("prefixItems") {
            for (index, part) in items.iter_mut().enumerate() {
                let hint = format!("{name}Item{index}");
                self.schema(part, &hint, &at.join("prefixItems").join(index));
            }
        }
    }

    fn union_branches(&mut self, schema: &mut Schema, name: &str, at: &Pointer) {
        let tag = schema
            .get("x-discriminator")
            .and_then(Value::as_str)
            .map(str::to_owned);
        let Some(Value::Array(branches)) = schema.get_mut("oneOf") else {
            return;
        };
        let names: Vec<String> = (0..branches.len())
            .map(|index| branch_name(branches, index, tag.as_deref()))
            .collect();
        for (index, (branch, own)) in branches.iter_mut().zip(names).enumerate() {
            let hint = format!("{name}{own}");
            self.schema(branch, &hint, &at.join("oneOf").join(index));
        }
    }
}

/// Keywords that belong to the location and not to the type.
const NOT_MOVED: &[&str] = &["nullable", "x-default", "readOnly", "writeOnly", "x-tags"];

/// A schema without its documentation.
fn bare(schema: &Value) -> Value {
    fn strip(schema: &mut Value) {
        if let Some(keywords) = schema.as_object_mut() {
            for key in ["title", "description", "x-default", "x-descriptions"] {
                keywords.shift_remove(key);
            }
            for_each_part(keywords, &Pointer::root(), &mut |part, _| strip(part));
        }
    }
    let mut schema = schema.clone();
    strip(&mut schema);
    schema
}

/// What distinguishes an inline branch from the others: its discriminator's value, the one value that
/// a property can have, its title, a component that it extends, a property that only it requires, or
/// the kind of value.
fn branch_name(branches: &[Value], index: usize, tag: Option<&str>) -> String {
    let branch = &branches[index];
    let neighbours = || (branches.iter().enumerate()).filter(|(other, _)| *other != index);
    let unlike = |(name, value): &(&str, &str)| {
        neighbours().all(|(_, other)| {
            let property = properties(other).find(|(other, _)| other == name);
            property.and_then(|(_, property)| only_text(property)) != Some(value)
        })
    };
    let values: Vec<(&str, &str)> = properties(branch)
        .filter_map(|(name, property)| Some((name.as_str(), only_text(property)?)))
        .collect();
    let tagged = properties(branch).find(|(name, _)| Some(name.as_str()) == tag);
    let tagged = tagged.and_then(|(_, property)| texts(property, "enum").next());
    let title = branch.get("title").and_then(Value::as_str);
    let title = title.filter(|_| type_of(branch) == Some("object"));
    if let Some(name) = tagged
        .or_else(|| {
            values
                .iter()
                .find(|value| unlike(value))
                .map(|(_, value)| *value)
        })
        .or(title)
        .or_else(|| values.first().map(|(_, value)| *value))
    {
        return pascal(name);
    }
    let extended = |branch: &'_ Value| -> Vec<String> {
        let parts = branch.get("allOf").and_then(Value::as_array).into_iter();
        let names = parts.flatten().filter_map(referenced);
        names.map(str::to_owned).collect()
    };
    let base = extended(branch).into_iter().find(|name| {
        neighbours()
            .all(|(_, other)| referenced(other) != Some(name) && !extended(other).contains(name))
    });
    if let Some(base) = base {
        return base;
    }
    let own = texts(branch, "required").find(|name| {
        neighbours().all(|(_, other)| properties(other).all(|(other, _)| other != name))
    });
    match type_of(branch) {
        Some("array") => "Items".to_owned(),
        Some("string") if branch.get("enum").is_some() => "Choice".to_owned(),
        Some("string") => "Text".to_owned(),
        Some("object") if properties(branch).next().is_none() => "Map".to_owned(),
        _ => match own {
            Some(own) => format!("With{}", pascal(own)),
            None => format!("Variant{}", index + 1),
        },
    }
}

/// The one string that a schema accepts.
fn only_text(schema: &Value) -> Option<&str> {
    match schema.get("enum")?.as_array()?.as_slice() {
        [only] => only.as_str(),
        _ => None,
    }
}

/// Whether an inline schema becomes a type with a name of its own.
fn is_named_type(schema: &Value) -> bool {
    if referenced(schema).is_some() {
        return false;
    }
    if schema.get("oneOf").is_some() || schema.get("allOf").is_some() {
        return true;
    }
    if schema.get("enum").is_some() {
        return flag(schema, "x-const") || matches!(type_of(schema), Some("string" | "integer"));
    }
    match type_of(schema) {
        Some("object") => {
            properties(schema).next().is_some()
                || texts(schema, "required").next().is_some()
                || schema.get("additionalProperties") == Some(&Value::Bool(false))
        }
        Some("string") => ["minLength", "maxLength", "pattern"]
            .iter()
            .any(|keyword| schema.get(keyword).is_some()),
        _ => false,
    }
}

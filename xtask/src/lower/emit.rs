//! The lowered document: OpenAPI 3.0.3 in the subset that progenitor takes.

use serde_json::{Map, Value, json};

use super::model::{Api, Location, Status};
use super::schema::{ANNOTATIONS, Schema, arms, flag, is_any, parts_at, referenced, type_of};
use crate::document::Pointer;
use crate::plan::{Answer, BodyKind, Content, OperationPlan, Plan, Side};

/// Writes the lowered document.
pub fn document(api: &Api, plan: &Plan) -> Value {
    let mut paths = Map::new();
    for operation in &plan.operations {
        let item = paths
            .entry(lowered_path(operation))
            .or_insert_with(|| json!({}));
        item[operation.method] = self::operation(operation);
    }
    let schemas: Map<String, Value> = plan
        .types
        .iter()
        .map(|(name, located)| (name.clone(), schema(&located.schema)))
        .collect();
    let mut info = json!({ "title": api.title, "version": api.version });
    if let Some(description) = &api.description {
        info["description"] = description.as_str().into();
    }
    json!({
        "openapi": "3.0.3",
        "info": info,
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

/// The path with the setters' names in its braces. What progenitor's own templates do not take (a
/// query, a fragment, a brace that is not closed) is left out here; the request is put together
/// from the plan.
pub fn lowered_path(operation: &OperationPlan) -> String {
    let mut path = String::from("/");
    let mut rest = operation.path.trim_start_matches('/');
    while let Some((before, after)) = rest.split_once('{') {
        path.push_str(&plain(before));
        let Some((name, after)) = after.split_once('}') else {
            rest = after;
            continue;
        };
        let known = operation
            .parameters
            .iter()
            .find(|known| known.location == Location::Path && known.wire == name);
        if let Some(parameter) = known {
            let braced = format!("{{{}}}", parameter.ident);
            // One parameter twice in a path is one parameter.
            path.push_str(if path.contains(&braced) { "-" } else { &braced });
        }
        rest = after;
    }
    path.push_str(&plain(rest));
    path
}

fn plain(text: &str) -> String {
    text.replace(['{', '}'], "").replace(['?', '#'], "-")
}

fn operation(plan: &OperationPlan) -> Value {
    let parameters: Vec<Value> = plan
        .parameters
        .iter()
        .map(|parameter| {
            // progenitor knows no cookies; the request is put together from the plan.
            let place = match parameter.location {
                Location::Path => "path",
                Location::Query | Location::Cookie => "query",
                Location::Header => "header",
            };
            let mut value = parameter.schema.clone();
            if let Some(value) = value.as_object_mut() {
                // Absent is how null is sent where there is only text.
                value.shift_remove("nullable");
            }
            let mut out = json!({
                "name": parameter.ident,
                "in": place,
                "required": parameter.required,
                "schema": schema(&value),
            });
            if let Some(description) = &parameter.description {
                out["description"] = crate::generate::docs::one_line(description).into();
            }
            out
        })
        .collect();
    let mut out = json!({
        "operationId": plan.name,
        "parameters": parameters,
        "responses": {},
    });
    if let Some(tag) = &plan.tag {
        out["tags"] = json!([tag]);
    }
    if plan.deprecated {
        out["deprecated"] = json!(true);
    }
    if let [first, rest @ ..] = plan.docs.as_slice() {
        out["summary"] = first.as_str().into();
        if !rest.is_empty() {
            out["description"] = rest.join("\n\n").into();
        }
    }
    if let Some(body) = &plan.body {
        let text = json!({ "type": "string" });
        let (media_type, value) = match body.kind {
            BodyKind::Json | BodyKind::Multipart => ("application/json", schema(&body.schema)),
            BodyKind::Form => ("application/x-www-form-urlencoded", schema(&body.schema)),
            BodyKind::Text => ("text/plain", text),
            BodyKind::Bytes => (
                "application/octet-stream",
                json!({ "type": "string", "format": "binary" }),
            ),
        };
        let mut content = json!({});
        content[media_type] = json!({ "schema": value });
        out["requestBody"] = json!({ "required": body.required, "content": content });
        if body.kind == BodyKind::Multipart || body.media_type != media_type {
            out["requestBody"]["x-media-type"] = body.media_type.as_str().into();
        }
    }
    for side in [&plan.success, &plan.error] {
        for answer in answers(side) {
            for status in statuses(answer.status) {
                out["responses"][status] = response(answer);
            }
        }
    }
    out
}

/// progenitor takes one type a side; where there are more, the plan has them.
fn answers(side: &Side) -> &[Answer] {
    match side.sum {
        None => &side.answers,
        Some(_) => &side.answers[..side.answers.len().min(1)],
    }
}

/// progenitor counts a default among the successes as well, and refuses the operation where its
/// type is another than theirs.
fn statuses(status: Status) -> Vec<String> {
    match status {
        Status::Code(code) => vec![code.to_string()],
        Status::Range(hundreds) => vec![format!("{hundreds}XX")],
        Status::Default => vec!["4XX".to_owned(), "5XX".to_owned()],
    }
}

fn response(answer: &Answer) -> Value {
    let content = match &answer.content {
        Content::Empty => return json!({ "description": "" }),
        Content::Json(value) => json!({ "application/json": { "schema": schema(value) } }),
        Content::Text => json!({ "text/plain": { "schema": { "type": "string" } } }),
        Content::Bytes => json!({ "application/octet-stream": {
            "schema": { "type": "string", "format": "binary" }
        } }),
    };
    json!({ "description": "", "content": content })
}

/// A schema in normal form as 3.0 says it.
pub fn schema(value: &Value) -> Value {
    let Some(own) = value.as_object() else {
        return json!({});
    };
    let nullable = flag(value, "nullable");
    let mut out = Schema::new();
    if referenced(value).is_some() {
        let reference = json!({ "$ref": own["$ref"] });
        let description = own.get("description");
        if !nullable && description.is_none() {
            return reference;
        }
        out.insert("allOf".to_owned(), json!([reference]));
    } else if type_of(value) == Some("null") {
        out.insert("enum".to_owned(), json!([null]));
    } else if !is_any(value) {
        for (key, part) in own {
            let lowered = match key.as_str() {
                "properties" => {
                    let properties = part.as_object().into_iter().flatten();
                    Value::Object(properties.map(|(n, p)| (n.clone(), schema(p))).collect())
                }
                "required" if part.as_array().is_some_and(Vec::is_empty) => continue,
                "items" | "additionalProperties" if part.is_object() => schema(part),
                "oneOf" | "allOf" => {
                    let list = part.as_array().into_iter().flatten();
                    Value::Array(list.map(schema).collect())
                }
                "prefixItems" => {
                    let list: Vec<Value> =
                        part.as_array().into_iter().flatten().map(schema).collect();
                    out.insert("minItems".to_owned(), list.len().into());
                    out.insert("maxItems".to_owned(), list.len().into());
                    out.insert("items".to_owned(), json!({ "oneOf": list.clone() }));
                    out.insert("x-tuple".to_owned(), Value::Array(list));
                    continue;
                }
                "x-discriminator" => {
                    out.insert("discriminator".to_owned(), discriminator(value, part));
                    continue;
                }
                key if ANNOTATIONS.contains(&key) => continue,
                _ => part.clone(),
            };
            out.insert(key.clone(), lowered);
        }
    }
    if type_of(value) == Some("integer") && out.shift_remove("minimum").is_some() {
        // progenitor takes the type from the format alone, as ours do.
        let format = match own.get("format").and_then(Value::as_str) {
            Some("int32") => "uint32",
            Some(other) => other,
            None => "uint64",
        };
        let format = if format == "int64" { "uint64" } else { format };
        out.insert("format".to_owned(), format.into());
    }
    if nullable && !is_any(value) && type_of(value) != Some("null") {
        out.insert("nullable".to_owned(), json!(true));
    }
    for key in ["description", "deprecated", "readOnly", "writeOnly"] {
        if let Some(annotation) = own.get(key) {
            out.insert(key.to_owned(), annotation.clone());
        }
    }
    Value::Object(out)
}

fn discriminator(union: &Value, property: &Value) -> Value {
    let mut mapping = Map::new();
    for arm in arms(union).into_iter().flatten() {
        let values = arm.get("x-tags").and_then(Value::as_array);
        for value in values.into_iter().flatten().filter_map(Value::as_str) {
            mapping.insert(
                value.to_owned(),
                arm.get("$ref").cloned().unwrap_or_default(),
            );
        }
    }
    json!({ "propertyName": property, "mapping": mapping })
}

/// Keywords that 3.0 does not have.
const ONLY_31: &[&str] = &[
    "const",
    "prefixItems",
    "$defs",
    "if",
    "then",
    "else",
    "contains",
    "propertyNames",
    "examples",
    "patternProperties",
    "unevaluatedProperties",
    "unevaluatedItems",
    "dependentRequired",
    "dependentSchemas",
    "contentEncoding",
    "contentMediaType",
    "$dynamicRef",
    "minContains",
];

/// Every place of a lowered document where something of 3.1 is left; none, unless a rule is
/// missing.
pub fn remains_of_31(document: &Value) -> Vec<(Pointer, String)> {
    let mut found = Vec::new();
    let at = Pointer::from("/components/schemas");
    let schemas = document.pointer(at.as_str()).and_then(Value::as_object);
    for (name, schema) in schemas.into_iter().flatten() {
        check(schema, &at.join(name), &mut found);
    }
    let at = Pointer::from("/paths");
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            let at = at.join(path).join(method);
            let parameters = operation["parameters"].as_array().into_iter().flatten();
            for (index, parameter) in parameters.enumerate() {
                let at = at.join("parameters").join(index).join("schema");
                check(&parameter["schema"], &at, &mut found);
            }
            let body = operation.get("requestBody");
            let bodies = body.into_iter().map(|body| (at.join("requestBody"), body));
            let answers = operation["responses"].as_object().into_iter().flatten();
            let answers =
                answers.map(|(status, answer)| (at.join("responses").join(status), answer));
            for (at, holder) in bodies.chain(answers) {
                let content = holder.get("content").and_then(Value::as_object);
                for (media_type, media) in content.into_iter().flatten() {
                    let at = at.join("content").join(media_type).join("schema");
                    check(&media["schema"], &at, &mut found);
                }
            }
        }
    }
    found
}

fn check(schema: &Value, at: &Pointer, found: &mut Vec<(Pointer, String)>) {
    let mut note = |what: String| found.push((at.clone(), what));
    for keyword in ONLY_31 {
        if schema.get(keyword).is_some() {
            note(format!("`{keyword}`"));
        }
    }
    match schema.get("type") {
        Some(Value::Array(_)) => note("`type` is a list".to_owned()),
        Some(Value::String(kind)) if kind == "null" => note("type `null`".to_owned()),
        _ => {}
    }
    for keyword in ["exclusiveMinimum", "exclusiveMaximum"] {
        if schema.get(keyword).is_some_and(Value::is_number) {
            note(format!("a numeric `{keyword}`"));
        }
    }
    if schema.get("$ref").is_some() && schema.as_object().is_some_and(|schema| schema.len() > 1) {
        note("a keyword beside `$ref`".to_owned());
    }
    for (at, part) in parts_at(schema, at) {
        check(part, &at, found);
    }
}

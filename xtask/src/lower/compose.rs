//! `allOf`, `anyOf` and `oneOf`: what can be said more simply is, before types are named; what is
//! left of `allOf` is merged afterwards, when its arms share the types of their properties.

use std::collections::HashSet;

use indexmap::IndexMap;
use serde_json::{Value, json};

use super::listed::Listed;
use super::model::{Api, Located};
use super::schema::{
    ANNOTATIONS, Schema, arms, flag, for_each_part, is_any, properties, referenced, texts, type_of,
};
use crate::openapi::Pointer;
use crate::report::Report;

/// A component that may be null: what refers to it may be null, and the type itself never is.
pub fn null_to_references(api: &mut Api) {
    let nullable: std::collections::BTreeSet<String> = api
        .schemas
        .iter()
        .filter(|(_, located)| flag(&located.schema, "nullable") && !is_any(&located.schema))
        .map(|(name, _)| name.clone())
        .collect();
    if nullable.is_empty() {
        return;
    }
    for (name, located) in &mut api.schemas {
        if nullable.contains(name)
            && let Some(schema) = located.schema.as_object_mut()
        {
            schema.shift_remove("nullable");
        }
    }
    fn mark(schema: &mut Value, nullable: &std::collections::BTreeSet<String>) {
        if referenced(schema).is_some_and(|name| nullable.contains(name)) {
            schema["nullable"] = json!(true);
        }
        if let Some(schema) = schema.as_object_mut() {
            for_each_part(schema, &Pointer::root(), &mut |part, _| {
                mark(part, nullable)
            });
        }
    }
    for located in super::names::schemas_of(api) {
        mark(&mut located.schema, &nullable);
    }
}

/// Simplifies every composition of `api`.
pub fn simplify(api: &mut Api, report: &mut Report) {
    let components = api.schemas.clone();
    let mut composer = Composer {
        components: &components,
        report,
    };
    for located in super::names::schemas_of(api) {
        composer.schema(&mut located.schema, &located.pointer, 0);
    }
}

struct Composer<'a> {
    components: &'a IndexMap<String, Located>,
    report: &'a mut Report,
}

/// How deep arms may be distributed over one another before the rest is left as it is.
const DEPTH: usize = 24;

impl Composer<'_> {
    fn schema(&mut self, schema: &mut Value, at: &Pointer, depth: usize) {
        if depth > DEPTH {
            self.report
                .lost(at, "composition", "nested too deep; any JSON");
            self.report.untyped(at, "a composition nested too deep");
            *schema = json!({});
            return;
        }
        let Some(keywords) = schema.as_object_mut() else {
            return;
        };
        for_each_part(keywords, at, &mut |part, at| {
            self.schema(part, at, depth + 1)
        });
        if keywords.contains_key("allOf") {
            self.all_of(keywords, at);
        }
        if keywords.contains_key("allOf") {
            self.listed(keywords, at);
        }
        if keywords.contains_key("allOf") {
            self.distribute(keywords, at, depth);
        }
        if keywords.contains_key("oneOf") || keywords.contains_key("anyOf") {
            self.one_spelling(keywords, at);
            self.union(keywords, at);
        }
    }

    /// Arms that say nothing are left out, `allOf` inside `allOf` is opened, and a single arm
    /// stands for the whole.
    fn all_of(&mut self, schema: &mut Schema, at: &Pointer) {
        let Some(Value::Array(list)) = schema.shift_remove("allOf") else {
            return;
        };
        let mut arms = Vec::new();
        let mut nullable = !list.is_empty();
        for arm in list {
            nullable &= flag(&arm, "nullable") || is_any(&arm);
            let own = arm.as_object().cloned().unwrap_or_default();
            if is_any(&arm) {
                inherit(schema, own);
                continue;
            }
            match own.get("allOf").cloned() {
                Some(Value::Array(inner)) if !own.contains_key("oneOf") => {
                    inherit(schema, own);
                    arms.extend(inner);
                }
                _ => arms.push(arm),
            }
        }
        if !nullable {
            for arm in &mut arms {
                if let Some(arm) = arm.as_object_mut() {
                    arm.shift_remove("nullable");
                }
            }
        }
        let (outside, own): (Schema, Schema) = std::mem::take(schema)
            .into_iter()
            .partition(|(key, _)| ANNOTATIONS.contains(&key.as_str()) || key == "discriminator");
        *schema = outside;
        let says_something = own.keys().any(|key| key != "type");
        if says_something || (arms.is_empty() && !own.is_empty()) {
            arms.push(Value::Object(own));
        }
        arms.dedup();
        if arms.len() > 1 {
            schema.insert("allOf".to_owned(), Value::Array(arms));
            return;
        }
        if let Some(Value::Object(only)) = arms.pop() {
            schema.shift_remove("discriminator");
            let outside = std::mem::take(schema);
            let inner_nullable = only.get("nullable").cloned();
            *schema = only;
            for (key, value) in outside {
                schema.insert(key, value);
            }
            if let Some(nullable) = inner_nullable {
                schema.insert("nullable".to_owned(), nullable);
            }
            self.report.kept(
                &at.join("allOf"),
                "all-of",
                "a single arm stands for the whole",
            );
        }
    }

    /// A list of values among the arms is the whole: several leave the values that are in all of them,
    /// such as a tag of one value beside a reference to the enumeration of all tags.
    fn listed(&mut self, schema: &mut Schema, at: &Pointer) {
        let Some(Value::Array(list)) = schema.get("allOf") else {
            return;
        };
        let lists: Vec<Option<Listed>> = list
            .iter()
            .map(|arm| Listed::of(arm, self.components))
            .collect();
        let mut known = lists.iter().flatten();
        let Some(first) = known.next() else {
            return;
        };
        let place = at.join("allOf");
        let mut both = known.fold(first.clone(), Listed::both);
        if both.is_empty() {
            let what = "no value is in all of the lists; the first list is kept";
            self.report.lost(&place, "all-of", what);
            both = first.clone();
        }
        // A reference to a component that lists just these keeps the component's type.
        let whole = list.iter().zip(&lists).find(|(arm, listed)| {
            referenced(arm).is_some()
                && listed
                    .as_ref()
                    .is_some_and(|listed| listed.len() == both.len())
        });
        let kind = list.iter().find_map(type_of).map(str::to_owned);
        let merged = match (whole, kind) {
            (Some((arm, _)), _) => arm.clone(),
            (None, kind) => {
                let kind = kind.unwrap_or_else(|| both.kind().to_owned());
                Value::Object(both.into_schema(&kind))
            }
        };
        // Every value being listed, a format or a range beside it says nothing more.
        schema.insert("allOf".to_owned(), json!([merged]));
        self.report
            .kept(&place, "all-of", "the values that all of the lists hold");
        self.all_of(schema, at);
    }

    /// `allOf` with a union among its arms is a union of `allOf`s.
    fn distribute(&mut self, schema: &mut Schema, at: &Pointer, depth: usize) {
        let Some(Value::Array(list)) = schema.get("allOf") else {
            return;
        };
        let union_of = |arm: &Value| -> Option<Vec<Value>> {
            let target = match referenced(arm) {
                Some(name) => &self.components.get(name)?.schema,
                None => arm,
            };
            let arms = target.get("oneOf").or_else(|| target.get("anyOf"))?;
            Some(arms.as_array()?.clone())
        };
        let Some((index, arms)) = list
            .iter()
            .enumerate()
            .find_map(|(index, arm)| Some((index, union_of(arm)?)))
        else {
            return;
        };
        let mut others = list.clone();
        let union = others.remove(index);
        // Arms that only say which properties must come together narrow nothing that a type says.
        let only_required = |arm: &Value| {
            arm.as_object()
                .is_some_and(|arm| arm.keys().all(|key| key == "required" || key == "type"))
                || (type_of(arm) == Some("object")
                    && arm.get("required").is_some()
                    && properties(arm).all(|(_, property)| is_any(property)))
        };
        let place = at.join("allOf");
        if arms.iter().all(only_required) {
            self.report.lost(
                &place,
                "required-together",
                "which properties must come together",
            );
            schema.insert("allOf".to_owned(), Value::Array(others));
            self.all_of(schema, at);
            if schema.contains_key("allOf") {
                self.distribute(schema, at, depth + 1);
            }
            return;
        }
        schema.shift_remove("allOf");
        if let Some(discriminator) = union.get("discriminator") {
            schema.insert("discriminator".to_owned(), discriminator.clone());
        }
        let arms: Vec<Value> = arms
            .into_iter()
            .filter(|arm| type_of(arm) != Some("null"))
            .map(|arm| {
                let mut all = others.clone();
                all.push(arm);
                let mut combined = json!({ "allOf": all });
                self.schema(&mut combined, at, depth + 1);
                combined
            })
            .collect();
        schema.insert("oneOf".to_owned(), Value::Array(arms));
        self.report.kept(
            &place,
            "all-of",
            "a union inside, told as a union of wholes",
        );
    }

    /// `anyOf` is told as `oneOf`; what stands beside the union is a part of each arm.
    fn one_spelling(&mut self, schema: &mut Schema, at: &Pointer) {
        if let Some(any) = schema.shift_remove("anyOf") {
            if schema.contains_key("oneOf") {
                self.report.lost(
                    &at.join("anyOf"),
                    "union",
                    "`anyOf` beside `oneOf`; the latter is kept",
                );
            } else {
                schema.insert("oneOf".to_owned(), any);
            }
        }
        let beside = |key: &str| {
            key != "oneOf"
                && key != "discriminator"
                && !ANNOTATIONS.contains(&key)
                && !key.starts_with("x-")
        };
        if !schema.keys().any(|key| beside(key)) {
            return;
        }
        let (own, rest): (Schema, Schema) = std::mem::take(schema)
            .into_iter()
            .partition(|(key, _)| beside(key));
        *schema = rest;
        let stated = own.get("type").cloned();
        if own.len() == 1 && stated.is_some() {
            // A type beside a union tells the type of arms that have none.
            if let Some(Value::Array(list)) = schema.get_mut("oneOf") {
                for arm in list {
                    let bare = ["type", "$ref", "oneOf", "allOf", "anyOf"]
                        .iter()
                        .all(|key| arm.get(key).is_none());
                    if let Some(arm) = arm.as_object_mut()
                        && bare
                    {
                        arm.insert("type".to_owned(), stated.clone().unwrap_or_default());
                    }
                }
            }
            return;
        }
        let union = json!({ "oneOf": schema.shift_remove("oneOf"), "discriminator": schema.shift_remove("discriminator") });
        schema.insert("allOf".to_owned(), json!([own, union]));
        self.all_of(schema, at);
        self.listed(schema, at);
        self.distribute(schema, at, 0);
    }

    /// Settles the arms of a union: null, nested unions, repetitions, arms that swallow others.
    fn union(&mut self, schema: &mut Schema, at: &Pointer) {
        let Some(Value::Array(list)) = schema.shift_remove("oneOf") else {
            return;
        };
        let place = at.join("oneOf");
        let discriminator = schema.shift_remove("discriminator");
        let tag = discriminator
            .as_ref()
            .and_then(|tag| tag.get("propertyName")?.as_str().map(str::to_owned));
        let mut nullable = false;
        let mut arms: Vec<Value> = Vec::new();
        for mut arm in list {
            if let Some(arm) = arm.as_object_mut()
                && arm.shift_remove("nullable") == Some(json!(true))
            {
                nullable = true;
            }
            if type_of(&arm) == Some("null") {
                nullable = true;
                continue;
            }
            if tag.is_none()
                && arm.get("x-discriminator").is_none()
                && let Some(inner) = arm.get("oneOf").and_then(Value::as_array)
            {
                arms.extend(inner.iter().cloned());
                continue;
            }
            arms.push(arm);
        }
        if nullable {
            schema.insert("nullable".to_owned(), json!(true));
            self.report
                .kept(&place, "nullable", "null as an arm of a union");
        }
        if let (Some(_), Some(discriminator)) = (&tag, &discriminator) {
            self.tags(&mut arms, discriminator);
        }
        self.same_arms(&mut arms);
        if arms.iter().any(is_any) {
            if arms.len() > 1 {
                let what = "an arm that takes anything makes the others idle";
                self.report.lost(&place, "union", what);
            }
            self.report
                .untyped(at, "an arm of the union takes any JSON");
            return;
        }
        self.swallowed(&mut arms, &place);
        match arms.len() {
            0 => {
                if nullable {
                    schema.shift_remove("nullable");
                    schema.insert("type".to_owned(), "null".into());
                }
            }
            // With a discriminator the API announces that there will be more.
            1 if tag.is_none() => {
                if let Some(Value::Object(only)) = arms.pop() {
                    for (key, value) in only {
                        if key == "x-tags" {
                            continue;
                        }
                        // The outer description is about this place.
                        schema.entry(key).or_insert(value);
                    }
                }
            }
            _ => {
                if let Some(tag) = tag {
                    schema.insert("x-discriminator".to_owned(), tag.into());
                }
                schema.insert("oneOf".to_owned(), Value::Array(arms));
            }
        }
    }

    /// Notes beside each branch the values that `mapping` has for it, or where it has none, the name
    /// of the component.
    fn tags(&self, arms: &mut [Value], discriminator: &Value) {
        let mapping = discriminator.get("mapping").and_then(Value::as_object);
        for arm in arms {
            let parts = arm.get("allOf").and_then(Value::as_array);
            let parts = parts.into_iter().flatten();
            let names: Vec<&str> = parts.chain([&*arm]).filter_map(referenced).collect();
            let mut values: Vec<Value> = Vec::new();
            for (value, target) in mapping.into_iter().flatten() {
                let target = target.as_str().unwrap_or_default();
                let short = target.rsplit('/').next().unwrap_or(target);
                let short = short.replace("~1", "/").replace("~0", "~");
                if names.contains(&short.as_str()) {
                    values.push(value.as_str().into());
                }
            }
            if let Some(name) = referenced(arm).filter(|_| values.is_empty())
                && self.is_untagged_object(name, discriminator)
            {
                values.push(name.into());
            }
            if let Some(arm) = arm.as_object_mut() {
                arm.insert("x-tags".to_owned(), Value::Array(values));
            }
        }
    }

    /// Whether a component is an object that lists no values of its discriminator itself.
    fn is_untagged_object(&self, name: &str, discriminator: &Value) -> bool {
        let Some(located) = self.components.get(name) else {
            return false;
        };
        let tag = discriminator.get("propertyName").and_then(Value::as_str);
        let property = tag.and_then(|tag| located.schema.get("properties")?.get(tag));
        let lists = |property: &Value| Listed::of(property, self.components).is_some();
        arms(&located.schema).is_none() && !property.is_some_and(lists)
    }

    /// Leaves out arms that become the type of an earlier one, which differ in what they say to people
    /// or in what no type says.
    fn same_arms(&self, arms: &mut Vec<Value>) {
        let mut seen: Vec<Value> = Vec::new();
        arms.retain(|arm| {
            let kind = self.kind(arm, 0);
            let new = !seen.contains(&kind);
            if new {
                seen.push(kind);
            }
            new
        });
    }

    /// What decides the type of a schema: components that only give another type a name are looked
    /// through.
    fn kind(&self, schema: &Value, depth: usize) -> Value {
        let mut kind = schema.clone();
        if let Some(keywords) = kind.as_object_mut() {
            keywords.retain(|key, _| key != "title" && key != "description" && key != "x-default");
        }
        if let Some(target) = referenced(schema).and_then(|name| self.components.get(name))
            && is_alias(&target.schema)
            && depth < DEPTH
        {
            kind = self.kind(&target.schema, depth + 1);
        }
        // Both are texts in JSON.
        if let Some(keywords) = kind.as_object_mut()
            && ["byte", "binary"]
                .iter()
                .any(|text| keywords.get("format") == Some(&json!(text)))
        {
            keywords.shift_remove("format");
        }
        for keyword in ["items", "additionalProperties"] {
            let part = kind.get(keyword).filter(|part| part.is_object());
            if let Some(part) = part.map(|part| self.kind(part, depth + 1)) {
                kind[keyword] = part;
            }
        }
        kind
    }

    /// Arms that another arm takes in: integers beside numbers, listed values beside any text (our
    /// enums are open), one list of values beside another.
    fn swallowed(&mut self, arms: &mut Vec<Value>, at: &Pointer) {
        let plain = |arm: &Value, kind: &str| {
            type_of(arm) == Some(kind)
                && arm.as_object().is_some_and(|arm| {
                    arm.keys()
                        .all(|key| key == "type" || ANNOTATIONS.contains(&key.as_str()))
                })
        };
        if arms.iter().any(|arm| plain(arm, "number")) {
            let before = arms.len();
            arms.retain(|arm| type_of(arm) != Some("integer"));
            if arms.len() < before {
                self.report.kept(at, "union", "every integer is a number");
            }
        }
        // A list of constants with titles is an enumeration with names.
        for kind in ["string", "integer"] {
            let listed = |arm: &Value| {
                type_of(arm) == Some(kind) && arm.get("enum").is_some() && arm.get("$ref").is_none()
            };
            if arms.iter().filter(|arm| listed(arm)).count() < 2 {
                continue;
            }
            let (enums, mut others): (Vec<Value>, Vec<Value>) =
                std::mem::take(arms).into_iter().partition(listed);
            let mut listed = Listed::default();
            for arm in &enums {
                listed.add(Listed::own(arm));
            }
            let merged = Value::Object(listed.into_schema(kind));
            others.insert(0, merged);
            *arms = others;
            self.report
                .kept(at, "union", "lists of values as one enumeration");
        }
        let is_text_enum = |arm: &Value| {
            let target = referenced(arm).and_then(|name| self.components.get(name));
            let target = target.map_or(arm, |located| &located.schema);
            type_of(target) == Some("string")
                && target.get("enum").is_some()
                && !flag(target, "x-const")
        };
        if arms.iter().any(is_text_enum) && arms.iter().any(|arm| plain(arm, "string")) {
            arms.retain(|arm| !plain(arm, "string"));
            self.report
                .kept(at, "union", "our enums are open: they take any text");
        }
    }
}

/// Takes over annotations that the outer schema does not have.
fn inherit(schema: &mut Schema, from: Schema) {
    for (key, value) in from {
        if ANNOTATIONS.contains(&key.as_str()) && key != "nullable" {
            schema.entry(key).or_insert(value);
        }
    }
}

/// Whether a component is but another name for the type of its schema.
fn is_alias(schema: &Value) -> bool {
    let own = ["oneOf", "anyOf", "allOf", "enum", "properties", "required"];
    let checked = ["minLength", "maxLength", "pattern"];
    let mut keywords = own.iter().chain(&checked);
    keywords.all(|keyword| schema.get(keyword).is_none())
        && schema.get("additionalProperties") != Some(&Value::Bool(false))
        && !is_any(schema)
}

/// Merges what is left of `allOf`, and puts the arms of unions in order.
pub fn settle(api: &mut Api, report: &mut Report) {
    let names: Vec<String> = api.schemas.keys().cloned().collect();
    let composed = |located: &Located| located.schema.get("allOf").is_some();
    let composed: HashSet<String> = api
        .schemas
        .iter()
        .filter(|(_, located)| composed(located))
        .map(|(name, _)| name.clone())
        .collect();
    for name in &names {
        let mut merging = Vec::new();
        merge(api, name, &mut merging, report);
    }
    for (name, located) in &mut api.schemas {
        let keyword = match composed.contains(name) {
            true => "allOf",
            false => "required",
        };
        describe_required(located, keyword, report);
    }
    for name in &names {
        let Some(list) = arms(&api.schemas[name].schema).cloned() else {
            continue;
        };
        let mut list = list;
        list.sort_by_key(|arm| rank(api, arm));
        api.schemas[name].schema["oneOf"] = Value::Array(list);
    }
}

/// A required property that is described nowhere, in no arm of an `allOf` either, may hold anything.
/// The `keyword` is where the document says that it is required.
fn describe_required(located: &mut Located, keyword: &str, report: &mut Report) {
    let schema = &mut located.schema;
    if type_of(schema) != Some("object") {
        return;
    }
    let required: Vec<String> = texts(schema, "required").map(str::to_owned).collect();
    let extra = schema
        .get("additionalProperties")
        .filter(|extra| extra.is_object());
    let value = extra.cloned().unwrap_or_else(|| json!({}));
    for name in required {
        if properties(schema).any(|(known, _)| *known == name) {
            continue;
        }
        if !schema["properties"].is_object() {
            schema["properties"] = json!({});
        }
        report.kept(
            &located.pointer.join(keyword),
            "required",
            format!("`{name}` is required but not described"),
        );
        schema["properties"][name] = value.clone();
    }
}

/// Merges the `allOf` of the component `name`, those of its arms first.
fn merge(api: &mut Api, name: &str, merging: &mut Vec<String>, report: &mut Report) {
    let Some(located) = api.schemas.get(name) else {
        return;
    };
    let Some(Value::Array(list)) = located.schema.get("allOf").cloned() else {
        return;
    };
    let at = located.pointer.join("allOf");
    let mut outside = located.schema.as_object().cloned().unwrap_or_default();
    outside.shift_remove("allOf");
    outside.shift_remove("discriminator");
    merging.push(name.to_owned());
    let mut merged = Schema::new();
    for (index, arm) in list.iter().enumerate() {
        let at = at.join(index);
        let part = match referenced(arm) {
            Some(target) if merging.iter().any(|name| name == target) => {
                report.lost(&at, "all-of", format!("`{target}` holds itself; left out"));
                continue;
            }
            Some(target) => {
                let target = target.to_owned();
                merge(api, &target, merging, report);
                follow(api, &target)
            }
            None => arm.clone(),
        };
        if let Value::Object(part) = part {
            absorb(&mut merged, part, &at, report);
        }
    }
    merging.pop();
    for key in ["title", "description", "nullable", "x-names"] {
        merged.shift_remove(key);
    }
    merged.extend(outside);
    if let Some(located) = api.schemas.get_mut(name) {
        located.schema = Value::Object(merged);
    }
    report.kept(&at, "all-of", "merged");
}

/// The schema behind a name, through components that only stand for another.
pub fn follow(api: &Api, name: &str) -> Value {
    let mut schema = api.schemas.get(name).map(|located| &located.schema);
    for _ in 0..32 {
        let Some(next) = schema.and_then(referenced) else {
            break;
        };
        schema = api.schemas.get(next).map(|located| &located.schema);
    }
    schema.cloned().unwrap_or_default()
}

fn absorb(merged: &mut Schema, part: Schema, at: &Pointer, report: &mut Report) {
    if part.contains_key("allOf") {
        report.lost(at, "all-of", "an arm that cannot be merged; left out");
        return;
    }
    for (key, value) in part {
        match (key.as_str(), merged.get_mut(&key)) {
            (_, None) => {
                merged.insert(key, value);
            }
            ("properties", Some(Value::Object(known))) => {
                for (name, property) in value.as_object().cloned().unwrap_or_default() {
                    match known.get_mut(&name) {
                        None => {
                            known.insert(name, property);
                        }
                        Some(earlier) => {
                            narrow(
                                earlier,
                                property,
                                &at.join("properties").join(&name),
                                report,
                            );
                        }
                    }
                }
            }
            ("required", Some(Value::Array(known))) => {
                for name in value.as_array().cloned().unwrap_or_default() {
                    if !known.contains(&name) {
                        known.push(name);
                    }
                }
            }
            ("type" | "oneOf" | "$ref" | "items", Some(earlier)) if *earlier != value => {
                let what = format!("{key} {earlier} and {value} at once; the first is kept");
                report.lost(at, "all-of", what);
            }
            _ => {}
        }
    }
}

/// Two definitions of one property: the one that says more is kept.
fn narrow(earlier: &mut Value, later: Value, at: &Pointer, report: &mut Report) {
    let bare = |schema: &Value| {
        let mut schema = schema.clone();
        if let Some(schema) = schema.as_object_mut() {
            schema.retain(|key, _| !ANNOTATIONS.contains(&key.as_str()));
        }
        schema
    };
    if is_any(&later) || bare(earlier) == bare(&later) {
        return;
    }
    if !is_any(earlier) {
        report.kept(at, "all-of", "defined twice; the later definition is kept");
    }
    *earlier = later;
}

/// Arms in the order in which they are tried: what is picky comes before what takes anything.
fn rank(api: &Api, arm: &Value) -> (u8, std::cmp::Reverse<usize>, std::cmp::Reverse<usize>) {
    let schema = match referenced(arm) {
        Some(name) => follow(api, name),
        None => arm.clone(),
    };
    let required = schema
        .get("required")
        .and_then(Value::as_array)
        .map_or(0, Vec::len);
    let described = properties(&schema).count();
    let class = match type_of(&schema) {
        _ if flag(&schema, "x-const") => 0,
        Some("boolean") => 1,
        Some("integer") => 2,
        Some("number") => 3,
        Some("string") => match schema.get("format").and_then(Value::as_str) {
            Some("uuid" | "date" | "date-time" | "ipv4" | "ipv6" | "ip") => 4,
            _ if schema.get("enum").is_some() => 7,
            _ if schema.get("pattern").is_some() => 5,
            _ if schema.get("maxLength").is_some() || schema.get("minLength").is_some() => 6,
            _ => 8,
        },
        Some("array") => 9,
        Some("object") if described > 0 => 10,
        Some("object") => 12,
        _ if schema.get("oneOf").is_some() => 11,
        _ => 13,
    };
    (
        class,
        std::cmp::Reverse(required),
        std::cmp::Reverse(described),
    )
}

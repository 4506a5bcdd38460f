//! Twins: FastAPI describes a model that requests and responses hold as `Thing-Input` and
//! `Thing-Output`, also where both are the same. Those become one type, and both names stay as aliases,
//! so that no caller notices when the document splits a model or merges it again.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::draft::{Draft, Located};
use super::names::schemas_of;
use super::schema::{NOTES, for_each_part, reference, referenced};
use crate::names::pascal;
use crate::report::Report;
use document::Pointer;

const SUFFIXES: [&str; 2] = ["-Input", "-Output"];

/// Merges the twins of `api` that accept the same values and refer to the same types.
pub fn merge(api: &mut Draft, report: &mut Report) {
    let twins = same_twins(api);
    if twins.is_empty() {
        return;
    }
    let names = common_names(&twins);
    for located in schemas_of(api) {
        rename(&mut located.schema, &names);
    }
    for base in twins {
        let [input, output] = SUFFIXES.map(|suffix| format!("{base}{suffix}"));
        let Some(merged) = api.schemas.get(&input).cloned() else {
            continue;
        };
        let what = format!("`{input}` and `{output}` are the same; one type");
        report.kept(&merged.pointer, "twins", what);
        for name in [input, output] {
            if let Some(alias) = api.schemas.get_mut(&name) {
                alias.schema = reference(&base);
                alias.schema["description"] = json!(format!("The same as [`{}`].", pascal(&base)));
            }
        }
        api.schemas.insert(base, merged);
    }
}

/// The common names of the twins that are the same, provided that all of them are one type each.
fn same_twins(api: &Draft) -> BTreeSet<String> {
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    for name in api.schemas.keys() {
        *taken.entry(pascal(name)).or_default() += 1;
    }
    let bases = api
        .schemas
        .keys()
        .filter_map(|name| name.strip_suffix(SUFFIXES[0]));
    let mut twins: BTreeSet<String> = bases
        .filter(|base| !base.is_empty() && !taken.contains_key(&pascal(base)))
        .filter(|base| api.schemas.contains_key(&format!("{base}{}", SUFFIXES[1])))
        .map(str::to_owned)
        .collect();
    // Two pairs that have one common name in Rust are distinguished by their suffixes.
    let mut common: BTreeMap<String, usize> = BTreeMap::new();
    for base in &twins {
        *common.entry(pascal(base)).or_default() += 1;
    }
    twins.retain(|base| common[&pascal(base)] == 1);
    loop {
        let names = common_names(&twins);
        let compared = |base: &str, suffix: &str| -> Option<Value> {
            let Located { schema, .. } = api.schemas.get(&format!("{base}{suffix}"))?;
            let mut schema = schema.clone();
            rename(&mut schema, &names);
            strip(&mut schema);
            Some(schema)
        };
        let before = twins.len();
        twins.retain(|base| compared(base, SUFFIXES[0]) == compared(base, SUFFIXES[1]));
        if twins.len() == before {
            return twins;
        }
    }
}

/// The common name by the names of both twins.
fn common_names(twins: &BTreeSet<String>) -> BTreeMap<String, String> {
    let both = |base: &String| SUFFIXES.map(|suffix| (format!("{base}{suffix}"), base.clone()));
    twins.iter().flat_map(both).collect()
}

/// Lets a schema refer to twins by their common names.
fn rename(schema: &mut Value, names: &BTreeMap<String, String>) {
    if let Some(name) = referenced(schema).and_then(|name| names.get(name)) {
        schema["$ref"] = reference(name)["$ref"].take();
    }
    let mapping = schema.pointer_mut("/discriminator/mapping");
    for target in mapping
        .and_then(Value::as_object_mut)
        .into_iter()
        .flat_map(|map| map.values_mut())
    {
        let name = target
            .as_str()
            .map(|target| target.rsplit('/').next().unwrap_or(target));
        if let Some(name) = name.and_then(|name| names.get(name)) {
            *target = reference(name)["$ref"].take();
        }
    }
    if let Some(schema) = schema.as_object_mut() {
        for_each_part(schema, &Pointer::root(), &mut |part, _| rename(part, names));
    }
}

/// Removes what does not change the type: notes to people, and the keys of mappings, which FastAPI
/// makes of the names of both twins.
fn strip(schema: &mut Value) {
    let Some(keywords) = schema.as_object_mut() else {
        return;
    };
    for keyword in NOTES {
        keywords.shift_remove(*keyword);
    }
    if let Some(Value::Object(discriminator)) = keywords.get_mut("discriminator") {
        discriminator.shift_remove("mapping");
    }
    for_each_part(keywords, &Pointer::root(), &mut |part, _| strip(part));
}

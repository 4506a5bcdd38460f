//! Components that are there for their own sake: `x-feature` puts them behind a feature of the package,
//! and `x-body` states which request bodies hold them.

use std::collections::BTreeMap;

use document::Pointer;
use serde::Deserialize;
use serde_json::Value;

use super::draft::Draft;
use super::reach;
use crate::report::Report;
use crate::{Api, EnclosingBody};

/// The features that every package has.
const RESERVED: [&str; 7] = [
    "client",
    "default",
    "event-stream",
    "mock",
    "native-tls",
    "rustls",
    "schemars",
];

/// An entry of `x-body`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Stated {
    schema: String,
    property: String,
    #[serde(default)]
    constants: BTreeMap<String, String>,
}

/// Reads both extensions of every component, and determines the features of the other types.
pub fn assign(document: &Value, draft: &Draft, api: &mut Api, report: &mut Report) {
    let component = |at: &Pointer| {
        let is_component = at.as_str().starts_with("/components/schemas/");
        is_component && at.tokens().count() == 3
    };
    let names: BTreeMap<&Pointer, &String> = (draft.schemas.iter())
        .map(|(name, schema)| (&schema.origin.0, name))
        .collect();
    let mut stated = BTreeMap::new();
    for (name, schema) in &draft.schemas {
        let at = &schema.origin.0;
        let Some(schema) = document.pointer(at.as_str()).filter(|_| component(at)) else {
            continue;
        };
        if let Some(feature) = schema.get("x-feature") {
            match feature.as_str().filter(|feature| is_feature(feature)) {
                Some(feature) => {
                    stated.insert(name.clone(), feature.to_owned());
                }
                None => report.lost(
                    &at.join("x-feature"),
                    "feature",
                    "not the name of a feature, in lower case and not one that every package has",
                ),
            }
        }
        let bodies = bodies(schema, at, &names, api, report);
        if let Some(made) = api.types.get_mut(name) {
            made.bodies = bodies;
        }
    }
    let features = reach::features(api, &draft.components, &stated);
    for (name, feature) in features {
        if let Some(made) = api.types.get_mut(&name) {
            made.feature = Some(feature);
        }
    }
}

fn is_feature(name: &str) -> bool {
    let is_letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(is_letter)
        && !RESERVED.contains(&name)
}

/// The entries of `x-body` of a schema; what is wrong with one is reported.
fn bodies(
    schema: &Value,
    at: &Pointer,
    names: &BTreeMap<&Pointer, &String>,
    api: &Api,
    report: &mut Report,
) -> Vec<EnclosingBody> {
    let Some(stated) = schema.get("x-body") else {
        return Vec::new();
    };
    let Some(entries) = stated.as_array() else {
        report.lost(
            &at.join("x-body"),
            "enclosing-body",
            "not an array; left out",
        );
        return Vec::new();
    };
    let mut bodies = Vec::new();
    for (index, entry) in entries.iter().enumerate() {
        match body(entry, names, api) {
            Ok(body) => bodies.push(body),
            Err(problem) => {
                let at = at.join("x-body").join(index);
                report.lost(&at, "enclosing-body", format!("{problem}; left out"));
            }
        }
    }
    bodies
}

fn body(
    entry: &Value,
    names: &BTreeMap<&Pointer, &String>,
    api: &Api,
) -> Result<EnclosingBody, String> {
    let stated = Stated::deserialize(entry).map_err(|error| error.to_string())?;
    let at = Pointer::from("/components/schemas").join(&stated.schema);
    let object = names
        .get(&at)
        .and_then(|name| Some((*name, api.types.get(*name)?.schema.object()?)));
    let Some((name, object)) = object else {
        return Err(format!(
            "`{}` is not a component that is an object",
            stated.schema
        ));
    };
    let has = |property: &&String| object.properties.contains_key(*property);
    let wanted = stated.constants.keys().chain([&stated.property]);
    if let Some(unknown) = wanted.into_iter().find(|property| !has(property)) {
        return Err(format!("`{}` has no property `{unknown}`", stated.schema));
    }
    Ok(EnclosingBody {
        name: name.clone(),
        property: stated.property,
        constants: stated.constants,
    })
}

//! The features of a package that its parts are behind: operations and what they reach behind those of their
//! tags, components with `x-feature` and what only they hold behind theirs. `x-body` states which request
//! bodies hold a component.

use std::collections::{BTreeMap, BTreeSet};

use document::Pointer;
use serde::Deserialize;
use serde_json::Value;

use super::draft::Draft;
use super::reach;
use crate::names::{self, is_feature};
use crate::recorded::Recorded;
use crate::report::Report;
use crate::{Api, EnclosingBody};

/// An entry of `x-body`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Stated {
    schema: String,
    property: String,
    #[serde(default)]
    constants: BTreeMap<String, String>,
}

/// Reads both extensions of every component, and determines the features of operations and of types. A tag
/// has the feature that is recorded, or one of its name, which is recorded then.
pub fn assign(
    document: &Value,
    draft: &Draft,
    api: &mut Api,
    record: &mut Recorded,
    report: &mut Report,
) {
    let stated = stated(document, draft, api, report);
    if let Some(features) = &mut record.features {
        let of_components: BTreeSet<&String> = stated.values().collect();
        for operation in &mut api.operations {
            let Some(tag) = &operation.tag else { continue };
            let feature = features
                .entry(tag.clone())
                .or_insert_with(|| feature_of_tag(tag, &of_components));
            operation.feature = Some(feature.clone());
        }
        api.tag_features = features.values().cloned().collect();
    }
    let of_components = stated.values().cloned();
    api.features = of_components.chain(api.tag_features.clone()).collect();
    for (name, features) in reach::features(api, &draft.components, &stated) {
        if let Some(made) = api.types.get_mut(&name) {
            made.features = features;
        }
    }
}

/// A feature for a tag that is not one of components.
fn feature_of_tag(tag: &str, of_components: &BTreeSet<&String>) -> String {
    let feature = names::feature(tag);
    if of_components.contains(&feature) {
        format!("tag-{feature}")
    } else {
        feature
    }
}

/// Reads both extensions of every component, and returns the features that components state.
fn stated(
    document: &Value,
    draft: &Draft,
    api: &mut Api,
    report: &mut Report,
) -> BTreeMap<String, String> {
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
    stated
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

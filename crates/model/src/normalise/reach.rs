//! What requests hold and what nothing holds.

use std::collections::{BTreeMap, BTreeSet};

use super::bodies::choose;
use super::draft::{Draft, DraftOperation};
use super::schema::Schema as Normal;
use crate::names::FULL_FEATURE;
use crate::recorded::{Recorded, component};
use crate::report::Report;
use crate::{Api, Body, BodyKind, Operation, Schema};
use document::schema::Type;

/// The types that are reached from `roots` by way of `types`.
fn reached<'a>(
    roots: impl IntoIterator<Item = &'a Normal>,
    types: impl Fn(&str) -> Option<&'a Normal>,
) -> BTreeSet<String> {
    let mut waiting = Vec::new();
    for root in roots {
        root.references(&mut waiting);
    }
    let mut reached = BTreeSet::new();
    while let Some(name) = waiting.pop() {
        if reached.insert(name.to_owned())
            && let Some(schema) = types(name)
        {
            schema.references(&mut waiting);
        }
    }
    reached
}

/// A string that no request holds is not checked: a response that breaks a limit is still a response.
/// Without its bounds it is a string like any other; its JSON Schema states them. So are those of components
/// that are recorded as types of responses only.
pub fn unconstrained_responses(api: &mut Draft, recorded: &Recorded, report: &mut Report) {
    let roots = api.operations.iter().flat_map(|operation| {
        let parameters = operation.parameters.iter();
        let body = sent_body(operation).into_iter();
        parameters.map(|parameter| &parameter.schema).chain(body)
    });
    let requested = reached(roots, |name| api.schemas.get(name));
    let mut relax = |schema: &mut Normal| relax(schema, report);
    for (name, schema) in &mut api.schemas {
        if !requested.contains(name) || recorded.response_only.contains_key(&component(name)) {
            relax(schema);
        }
    }
    for operation in &mut api.operations {
        let responses = operation.responses.iter_mut();
        for media in responses.flat_map(|response| &mut response.media) {
            relax(&mut media.schema);
        }
    }
    let bodies = api
        .operations
        .iter()
        .filter_map(|operation| operation.body.as_ref());
    for (_, media) in bodies
        .filter_map(|body| choose(&body.media))
        .filter(|(kind, _)| *kind == BodyKind::Bytes)
    {
        for (keyword, _) in media.schema.clone().take_string_constraints() {
            let at = media.schema.at().join(keyword);
            report.lost(&at, "unchecked-constraint", format!("{keyword} of bytes"));
        }
    }
}

fn sent_body(operation: &DraftOperation) -> Option<&Normal> {
    let (_, media) = choose(&operation.body.as_ref()?.media)?;
    Some(&media.schema)
}

fn relax(schema: &mut Normal, report: &mut Report) {
    if schema.shape.kind == Some(Type::String) {
        for (keyword, value) in schema.take_string_constraints() {
            schema.about.leave_unchecked(keyword, value);
            let what = "no request holds it; responses are not checked";
            report.kept(&schema.at().join(keyword), "response-string", what);
        }
    }
    schema.for_each_part(&mut |part| relax(part, report));
}

/// The types that are reached from `roots` by way of the types of an API.
fn reached_types<'a>(
    roots: impl IntoIterator<Item = &'a Schema>,
    api: &'a Api,
) -> BTreeSet<String> {
    let mut waiting = Vec::new();
    for root in roots {
        root.references(&mut waiting);
    }
    let mut reached = BTreeSet::new();
    while let Some(name) = waiting.pop() {
        if reached.insert(name.to_owned())
            && let Some(found) = api.types.get(name)
        {
            found.schema.references(&mut waiting);
        }
    }
    reached
}

/// The types that requests reach.
pub fn requested(api: &Api) -> BTreeSet<String> {
    reached_types(request_roots(api), api)
}

fn request_roots(api: &Api) -> impl Iterator<Item = &Schema> {
    let operations = api.operations.iter();
    operations.flat_map(|operation| sent_by(operation, api))
}

/// What an operation sends.
fn sent_by<'a>(operation: &'a Operation, api: &'a Api) -> impl Iterator<Item = &'a Schema> {
    let parameters = operation.parameters.iter();
    let body = operation.body.iter().filter(|body| holds_type(body, api));
    parameters
        .map(|parameter| &parameter.schema)
        .chain(body.map(|body| &body.schema))
}

/// Whether the type of a body is that of its schema.
fn holds_type(body: &Body, api: &Api) -> bool {
    let target = body.schema.reference().and_then(|name| api.types.get(name));
    match body.kind {
        BodyKind::Bytes => false,
        BodyKind::Text => target.is_some_and(|target| target.schema.string().is_some()),
        BodyKind::Json | BodyKind::Form | BodyKind::Multipart => true,
    }
}

/// The types that neither the document names nor anything holds: those of media types that are not
/// sent, of branches that were merged, and the like.
pub fn unheld(api: &Api, components: &BTreeSet<String>) -> Vec<String> {
    let of_document = components
        .iter()
        .filter_map(|name| Some(&api.types.get(name)?.schema));
    let held = reached_types(operation_roots(api).chain(of_document), api);
    let names = api.types.keys();
    let unheld = names.filter(|name| !held.contains(*name) && !components.contains(*name));
    unheld.cloned().collect()
}

/// The features of types, where each has one: those of the operations and of the components that reach it,
/// as a type that is there has all that it holds. What an operation without a feature reaches is always there,
/// as is what no operation and no component with a feature reaches; where tags have features, that is there
/// with all of them. `stated` are the features of components.
pub fn features(
    api: &Api,
    components: &BTreeSet<String>,
    stated: &BTreeMap<String, String>,
) -> BTreeMap<String, BTreeSet<String>> {
    let mut gates = Gates::new(api);
    for operation in &api.operations {
        let mut held = Vec::new();
        for schema in schemas_of(operation, api) {
            schema.references(&mut held);
        }
        gates.add(held, operation.feature.as_deref());
    }
    for (name, feature) in stated {
        let bodies = api.types.get(name).into_iter().flat_map(|it| &it.bodies);
        let bodies = bodies.map(|body| body.name.as_str());
        gates.add(
            bodies.chain([name.as_str()]).collect(),
            Some(feature.as_str()),
        );
    }
    let has_tags = api.operations.iter().any(|it| it.feature.is_some());
    let others = has_tags.then_some(FULL_FEATURE);
    let is_other = |name: &&str| !stated.contains_key(*name) && (!has_tags || !gates.has(name));
    let roots = components.iter().map(String::as_str).filter(is_other);
    let roots: Vec<&str> = roots.collect();
    gates.add(roots, others);
    gates.finish(&api.tag_features)
}

/// The most features that a type has: one with more is always there, so that what states them stays short.
const MOST: usize = 16;

/// The features of types as they are found. Without any, a type is always there.
struct Gates<'a> {
    api: &'a Api,
    of: BTreeMap<&'a str, BTreeSet<&'a str>>,
}

impl<'a> Gates<'a> {
    fn new(api: &'a Api) -> Self {
        let of = BTreeMap::new();
        Self { api, of }
    }

    fn has(&self, name: &str) -> bool {
        self.of.contains_key(name)
    }

    /// Adds a feature to the types of these names and to all that they hold; without one they are always
    /// there. A type is visited once for each of its features, of which it has [`MOST`].
    fn add(&mut self, names: Vec<&'a str>, feature: Option<&'a str>) {
        let mut waiting: Vec<(&str, Option<&str>)> =
            names.into_iter().map(|name| (name, feature)).collect();
        while let Some((name, feature)) = waiting.pop() {
            let Some(found) = self.api.types.get(name) else {
                continue;
            };
            let known = self.of.get_mut(name);
            let feature = match (known, feature) {
                (Some(known), _) if known.is_empty() => continue,
                (Some(known), Some(feature)) if known.len() < MOST => {
                    if !known.insert(feature) {
                        continue;
                    }
                    Some(feature)
                }
                (Some(known), Some(feature)) if known.contains(feature) => continue,
                (None, Some(feature)) => {
                    self.of.insert(name, [feature].into());
                    Some(feature)
                }
                (_, _) => {
                    self.of.insert(name, BTreeSet::new());
                    None
                }
            };
            let mut held = Vec::new();
            found.schema.references(&mut held);
            waiting.extend(held.into_iter().map(|name| (name, feature)));
        }
    }

    /// What was found, without what the feature of all tags enables anyway.
    fn finish(mut self, tags: &BTreeSet<String>) -> BTreeMap<String, BTreeSet<String>> {
        for features in self.of.values_mut() {
            if features.iter().any(|feature| tags.contains(*feature)) {
                features.remove(FULL_FEATURE);
            }
        }
        let owned = |features: BTreeSet<&str>| features.into_iter().map(str::to_owned).collect();
        let of = self.of.into_iter();
        of.map(|(name, features)| (name.to_owned(), owned(features)))
            .collect()
    }
}

/// The types that operations send or receive, and those that are there for their own sake, behind a
/// feature or to start a body.
pub fn used(api: &Api) -> BTreeSet<String> {
    let is_stated = |name: &&String| {
        let stated = api.types.get(*name);
        stated.is_some_and(|it| {
            let mut features = it.features.iter();
            features.any(|feature| feature != FULL_FEATURE) || !it.bodies.is_empty()
        })
    };
    let stated: Vec<&String> = api.types.keys().filter(is_stated).collect();
    let schemas = stated
        .iter()
        .filter_map(|name| Some(&api.types.get(*name)?.schema));
    let mut used = reached_types(operation_roots(api).chain(schemas), api);
    used.extend(stated.into_iter().cloned());
    used
}

/// What operations send and receive.
fn operation_roots(api: &Api) -> impl Iterator<Item = &Schema> {
    let operations = api.operations.iter();
    operations.flat_map(|operation| schemas_of(operation, api))
}

/// What an operation sends and receives.
fn schemas_of<'a>(operation: &'a Operation, api: &'a Api) -> impl Iterator<Item = &'a Schema> {
    sent_by(operation, api).chain(operation.responses.schemas())
}

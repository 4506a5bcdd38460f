//! What requests hold and what nothing holds.

use std::collections::{BTreeMap, BTreeSet};

use super::bodies::choose;
use super::draft::{Draft, DraftOperation};
use super::schema::Schema as Normal;
use crate::report::Report;
use crate::{Api, Body, BodyKind, Schema};
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
/// Without its bounds it is a string like any other; its JSON Schema states them.
pub fn unconstrained_responses(api: &mut Draft, report: &mut Report) {
    let roots = api.operations.iter().flat_map(|operation| {
        let parameters = operation.parameters.iter();
        let body = sent_body(operation).into_iter();
        parameters.map(|parameter| &parameter.schema).chain(body)
    });
    let requested = reached(roots, |name| api.schemas.get(name));
    let mut relax = |schema: &mut Normal| relax(schema, report);
    for (name, schema) in &mut api.schemas {
        if !requested.contains(name) {
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

/// The types that are reached from `roots` by way of the types of a plan.
fn reached_types<'a>(
    roots: impl IntoIterator<Item = &'a Schema>,
    plan: &'a Api,
) -> BTreeSet<String> {
    let mut waiting = Vec::new();
    for root in roots {
        root.references(&mut waiting);
    }
    let mut reached = BTreeSet::new();
    while let Some(name) = waiting.pop() {
        if reached.insert(name.to_owned())
            && let Some(found) = plan.types.get(name)
        {
            found.schema.references(&mut waiting);
        }
    }
    reached
}

/// The types that requests reach.
pub fn requested(plan: &Api) -> BTreeSet<String> {
    reached_types(request_roots(plan), plan)
}

fn request_roots(plan: &Api) -> impl Iterator<Item = &Schema> {
    plan.operations.iter().flat_map(|operation| {
        let parameters = operation.parameters.iter();
        let body = operation.body.iter().filter(|body| holds_type(body, plan));
        parameters
            .map(|parameter| &parameter.schema)
            .chain(body.map(|body| &body.schema))
    })
}

/// Whether the type of a body is that of its schema.
fn holds_type(body: &Body, plan: &Api) -> bool {
    let target = body
        .schema
        .reference()
        .and_then(|name| plan.types.get(name));
    match body.kind {
        BodyKind::Bytes => false,
        BodyKind::Text => target.is_some_and(|target| target.schema.string().is_some()),
        BodyKind::Json | BodyKind::Form | BodyKind::Multipart => true,
    }
}

/// The types that neither the document names nor anything holds: those of media types that are not
/// sent, of branches that were merged, and the like.
pub fn unheld(plan: &Api, components: &BTreeSet<String>) -> Vec<String> {
    let of_document = components
        .iter()
        .filter_map(|name| Some(&plan.types.get(name)?.schema));
    let held = reached_types(operation_roots(plan).chain(of_document), plan);
    let names = plan.types.keys();
    let unheld = names.filter(|name| !held.contains(*name) && !components.contains(*name));
    unheld.cloned().collect()
}

/// The features of types: that of the components which hold a type, unless an operation, a component
/// without a feature or one with another feature holds it as well. `stated` are those of components.
pub fn features(
    plan: &Api,
    components: &BTreeSet<String>,
    stated: &BTreeMap<String, String>,
) -> BTreeMap<String, String> {
    let holds = |names: &BTreeSet<&String>| {
        let schemas = names
            .iter()
            .filter_map(|name| Some(&plan.types.get(*name)?.schema));
        let held = reached_types(schemas, plan);
        let own = names.iter().map(|name| (*name).clone());
        held.into_iter().chain(own).collect::<BTreeSet<String>>()
    };
    let without = components.iter().filter(|name| !stated.contains_key(*name));
    let mut always = holds(&without.collect());
    always.extend(reached_types(operation_roots(plan), plan));
    let mut features: BTreeMap<String, BTreeSet<&String>> = BTreeMap::new();
    for feature in stated.values().collect::<BTreeSet<_>>() {
        let of_feature = stated.iter().filter(|(_, stated)| *stated == feature);
        for name in holds(&of_feature.map(|(name, _)| name).collect()) {
            features.entry(name).or_default().insert(feature);
        }
    }
    features.retain(|name, features| features.len() == 1 && !always.contains(name));
    let first = |features: BTreeSet<&String>| features.first().map(|it| (*it).clone());
    let features = features.into_iter();
    features
        .filter_map(|(name, of)| Some((name, first(of)?)))
        .collect()
}

/// The types that operations send or receive, and those that are there for their own sake, behind a
/// feature or to start a body.
pub fn used(plan: &Api) -> BTreeSet<String> {
    let is_stated = |name: &&String| {
        let stated = plan.types.get(*name);
        stated.is_some_and(|it| it.feature.is_some() || !it.bodies.is_empty())
    };
    let stated: Vec<&String> = plan.types.keys().filter(is_stated).collect();
    let schemas = stated
        .iter()
        .filter_map(|name| Some(&plan.types.get(*name)?.schema));
    let mut used = reached_types(operation_roots(plan).chain(schemas), plan);
    used.extend(stated.into_iter().cloned());
    used
}

/// What operations send and receive.
fn operation_roots(plan: &Api) -> impl Iterator<Item = &Schema> {
    let responses = plan.operations.iter().flat_map(|operation| {
        let others = operation.alternatives.iter().map(|other| &other.success);
        let outcomes = [&operation.success, &operation.error]
            .into_iter()
            .chain(others);
        outcomes.flat_map(|outcome| &outcome.responses)
    });
    let received = responses.filter_map(|response| response.content.schema());
    request_roots(plan).chain(received)
}

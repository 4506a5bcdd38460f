//! The end of normalisation: operations and types as the model has them.

use std::collections::BTreeSet;

use super::draft::{Draft, DraftOperation};
use super::parameters::parameters;
use super::{bodies, multipart, reach, response_only, responses, tags, typed};
use crate::names::Taken;
use crate::recorded::Recorded;
use crate::report::Report;
use crate::{Api, Operation, Type};

/// Completes the operations and types of `draft`. What `record` states of them stays so, and it gets what
/// it does not state.
pub fn complete(draft: &mut Draft, record: &mut Recorded, report: &mut Report) -> Api {
    let mut api = Api {
        title: draft.title.clone().into(),
        version: draft.version.clone().into(),
        base_url: draft.base_url.clone(),
        security_schemes: draft.security_schemes.clone(),
        ..Api::default()
    };
    let mut response_enums = Taken::new(&[]);
    let mut operations = std::mem::take(&mut draft.operations);
    // The output does not change when the document lists its paths in another order.
    operations.sort_by(|one, other| one.operation.path.cmp(&other.operation.path));
    let mut multipart = multipart::types(draft, &mut operations, report);
    for operation in &operations {
        let planned = self::operation(operation, draft, &mut response_enums, record, report);
        api.operations.push(planned);
    }
    let types = draft.schemas.iter().map(|(name, schema)| {
        let made = Type {
            schema: typed::schema(schema, Some(name)),
            in_requests: false,
            multipart: multipart.remove(name),
            features: BTreeSet::new(),
            bodies: Vec::new(),
        };
        (name.clone(), made)
    });
    api.types = types.collect();
    tags::decide(&mut api.types);
    for name in reach::unheld(&api, &draft.components) {
        api.types.shift_remove(&name);
    }
    for name in reach::requested(&api) {
        if let Some(requested) = api.types.get_mut(&name) {
            requested.in_requests = true;
        }
    }
    response_only::keep(&mut api, record, report);
    api
}

fn operation(
    draft: &DraftOperation,
    api: &Draft,
    names: &mut Taken,
    record: &mut Recorded,
    report: &mut Report,
) -> Operation {
    let body = draft.body.as_ref();
    let body = body.and_then(|body| bodies::body(body, draft.operation.method, api, report));
    let responses = responses::complete(draft, api, names, record, report);
    let sends = responses.alternatives.iter();
    let sends = sends.map(|other| other.method.as_str());
    let is_range = body.as_ref().is_some_and(|body| body.is_range);
    let sends = sends.chain(is_range.then_some("content_type"));
    let parameters = parameters(draft, sends, record, report);
    Operation {
        parameters,
        body,
        responses,
        ..draft.operation.clone()
    }
}

//! Multipart bodies, which are types of their own kind: their parts can be files.

use std::collections::BTreeMap;

use super::bodies::{body_kind, choose};
use super::draft::{Draft, DraftOperation};
use super::encoding;
use super::schema::Schema;
use crate::names::{Taken, pascal};
use crate::report::Report;
use crate::{BodyKind, Encodings};

/// The types of multipart bodies, with the encodings of their properties. Where JSON uses the same
/// component, the multipart one is a copy of another name.
pub fn types(
    api: &mut Draft,
    operations: &mut [DraftOperation],
    report: &mut Report,
) -> BTreeMap<String, Encodings> {
    let mut multipart = BTreeMap::new();
    let mut elsewhere: Vec<String> = Vec::new();
    let mut note = |schema: &Schema| {
        let mut found = Vec::new();
        schema.references(&mut found);
        elsewhere.extend(found.into_iter().map(str::to_owned));
    };
    api.schemas.values().for_each(&mut note);
    for operation in operations.iter() {
        for media in operation
            .responses
            .iter()
            .flat_map(|response| &response.media)
        {
            note(&media.schema);
        }
        for parameter in &operation.parameters {
            note(&parameter.schema);
        }
        if let Some(body) = &operation.body
            && choose(&body.media).is_some_and(|(kind, _)| kind != BodyKind::Multipart)
        {
            for media in &body.media {
                note(&media.schema);
            }
        }
    }
    let names: Vec<&str> = api.schemas.keys().map(String::as_str).collect();
    let mut taken = Taken::new(&names);
    for operation in operations {
        let name = pascal(&operation.operation.name);
        let Some(body) = &mut operation.body else {
            continue;
        };
        if choose(&body.media).is_none_or(|(kind, _)| kind != BodyKind::Multipart) {
            continue;
        }
        for media in &mut body.media {
            let Some(target) = media.schema.referenced().map(str::to_owned) else {
                continue;
            };
            let encodings = encoding::read(media, body_kind(media), api, report);
            let mut own = target.clone();
            let written_otherwise = |known: &Encodings| *known != encodings;
            if elsewhere.contains(&target) || multipart.get(&own).is_some_and(written_otherwise) {
                own = taken.unique(&format!("{name}Multipart"));
                if let Some(schema) = api.schemas.get(&target).cloned() {
                    api.schemas.insert(own.clone(), schema);
                }
                media.schema = Schema::reference(&own, media.schema.origin.clone());
            }
            multipart.insert(own, encodings);
        }
    }
    api.schemas.sort_keys();
    multipart
}

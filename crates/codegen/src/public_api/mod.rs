//! The public API of generated code as data: what a crate that depends on it can see. Each writer states
//! the items that it writes, from the data that it writes them from.

mod facts;
mod item;

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use anyhow::Result;
use model::public_api::PublicApi;
use model::recorded::Recorded;
use model::report::Report;
use serde_json::Value;

use super::types::{self, Code, Types};
use super::{Operations, Options};
pub use facts::describe;
pub use item::{Builder, BuilderField, Declared, Items, Methods, item, setter, signature, text};

/// The public API of what `document` generates with the recorded names.
///
/// # Errors
///
/// Returns an error if the code cannot be generated.
pub fn of(document: &Value, names: &Recorded) -> Result<PublicApi> {
    Ok(recorded(document, names)?.0)
}

/// The public API, and the record of names that the generator would write beside it.
///
/// # Errors
///
/// Returns an error if the code cannot be generated.
pub fn recorded(document: &Value, names: &Recorded) -> Result<(PublicApi, Recorded)> {
    let options = Options {
        names: names.clone(),
        ..Options::default()
    };
    let mut report = Report::default();
    let (api, record, custom) = super::model(document, &options, &mut report)?;
    let types = Types::new(&api, custom);
    let (operations, of_types) = super::in_parallel(
        || {
            let operations = Operations::write(document, &types, &mut report)?;
            anyhow::Ok(gathered(operations.declared()))
        },
        || {
            let codes = super::write_types(&types).into_values();
            gathered(codes.map(Code::declared))
        },
    )?;
    let operations = operations?;
    let shapes = types::shapes(&types);
    let shapes = shapes.map(|shapes| (shapes.json, shapes.checks.to_string()));
    let mut hasher = DefaultHasher::new();
    (operations.code, of_types.code, shapes).hash(&mut hasher);
    let mut items = operations.items;
    items.extend(of_types.items);
    let public = PublicApi {
        features: api.features.clone(),
        items,
        code: hasher.finish(),
    };
    Ok((public, record))
}

fn gathered(all: impl Iterator<Item = Declared>) -> PublicApi {
    let mut hasher = DefaultHasher::new();
    let mut items = Items::new();
    for declared in all {
        declared.code.to_string().hash(&mut hasher);
        items.extend(declared.public);
    }
    PublicApi {
        items,
        code: hasher.finish(),
        ..PublicApi::default()
    }
}

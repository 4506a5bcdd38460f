//! The public API of generated code as data: what a crate that depends on it can see. Each writer states
//! the items that it writes, from the data that it writes them from.

mod changed;

use std::collections::BTreeSet;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use anyhow::{Context, Result};
use model::names::pascal;
use model::public_api::PublicApi;
use model::recorded::Recorded;
use model::report::Report;
use model::{Api, Combined, Operation};
use serde_json::Value;

use super::stated::{Declared, Items};
use super::types::{self, Code, Customised, Types};
use super::{Operations, Options};
use changed::{Changed, Side};

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
    let (model, record) = Model::of(document, names)?;
    let public = written(model.side(&model.types()), |_| true, |_| true)?;
    Ok((public, record))
}

/// The public APIs of what two documents generate, each with its recorded names, but for what is the same
/// in both. The new one is an upgrade of the old one: it has the record of what was generated before.
///
/// # Errors
///
/// Returns an error if the code of one cannot be generated.
pub fn of_both(old: (&Value, &Recorded), new: (&Value, &Recorded)) -> Result<[PublicApi; 2]> {
    let in_old = || "generating from the old document";
    let in_new = || "generating from the new document";
    let (before, record) = Model::of(old.0, old.1).with_context(in_old)?;
    let mut names = new.1.clone();
    names.keep_shapes_of(&record);
    let (after, _) = Model::of(new.0, &names).with_context(in_new)?;
    let types = [before.types(), after.types()];
    let sides = [before.side(&types[0]), after.side(&types[1])];
    let changed = Changed::between(sides[0], sides[1]);
    let write = |side| {
        written(
            side,
            |operation| changed.has_operation(operation),
            |name| changed.has_type(name),
        )
    };
    Ok([
        write(sides[0]).with_context(in_old)?,
        write(sides[1]).with_context(in_new)?,
    ])
}

/// The model of a document.
struct Model<'a> {
    document: &'a Value,
    api: Api,
    custom: Customised,
}

impl<'a> Model<'a> {
    /// The model, and the record of names that the generator would write beside it.
    fn of(document: &'a Value, names: &Recorded) -> Result<(Self, Recorded)> {
        let options = Options {
            names: names.clone(),
            ..Options::default()
        };
        let (api, record, custom) = super::model(document, &options, &mut Report::default())?;
        let model = Self {
            document,
            api,
            custom,
        };
        Ok((model, record))
    }

    fn types(&self) -> Types<'_> {
        Types::new(&self.api, self.custom.clone())
    }

    fn side<'s>(&'s self, types: &'s Types<'s>) -> Side<'s> {
        Side {
            document: self.document,
            types,
        }
    }
}

/// Writes the selected operations and types, and returns what is public of them.
fn written(
    side: Side<'_>,
    has_operation: impl Fn(&Operation) -> bool,
    has_type: impl Fn(&str) -> bool,
) -> Result<PublicApi> {
    let Side { document, types } = side;
    let api = types.api;
    let (selected, others): (Vec<&Operation>, Vec<&Operation>) =
        api.operations.iter().partition(|it| has_operation(it));
    let (operations, of_types) = super::in_parallel(
        || {
            let mut report = Report::default();
            let operations = Operations::write(document, types, &selected, &mut report)?;
            anyhow::Ok(gathered(operations.declared()))
        },
        || {
            let codes = super::write_types(types, &has_type).into_values();
            gathered(codes.map(Code::declared))
        },
    )?;
    let operations = operations?;
    let shapes = types::shapes(types);
    let shapes = shapes.map(|shapes| (shapes.json, shapes.checks.to_string()));
    let mut hasher = DefaultHasher::new();
    (operations.code, of_types.code, shapes).hash(&mut hasher);
    let mut items = operations.items;
    items.extend(of_types.items);
    let mut left_out: BTreeSet<String> = BTreeSet::new();
    left_out.extend((api.types.keys().filter(|it| !has_type(it))).map(|it| types.public_path(it)));
    left_out.extend(others.into_iter().flat_map(paths));
    Ok(PublicApi {
        features: api.features.clone(),
        items,
        left_out,
        code: hasher.finish(),
    })
}

/// The public paths of what an operation has.
fn paths(operation: &Operation) -> impl Iterator<Item = String> {
    let enums = operation
        .responses
        .outcomes()
        .filter_map(|it| match &it.combined {
            Some(Combined::Enum(name)) => Some(format!("responses::{name}")),
            _ => None,
        });
    enums.chain([format!("builder::{}", pascal(&operation.name))])
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

//! Twins: FastAPI describes a model that requests and responses hold as `Thing-Input` and
//! `Thing-Output`, also where both are the same. Those become one type, and both names stay as aliases,
//! so that no caller notices when the document splits a model or merges it again.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::Draft;
use super::schema::Schema;
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
    for schema in api.schemas_mut() {
        rename(schema, &names);
    }
    for base in twins {
        let [input, output] = SUFFIXES.map(|suffix| format!("{base}{suffix}"));
        let Some(merged) = api.schemas.get(&input).cloned() else {
            continue;
        };
        let what = format!("`{input}` and `{output}` are the same; one type");
        report.kept(merged.at(), "twins", what);
        for name in [input, output] {
            if let Some(alias) = api.schemas.get_mut(&name) {
                *alias = Schema::reference(&base, alias.origin.clone());
                let same = format!("The same as [`{}`].", pascal(&base));
                alias.about.description = Some(same);
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
        let compared = |base: &str, suffix: &str| -> Option<Schema> {
            let mut schema = api.schemas.get(&format!("{base}{suffix}"))?.clone();
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
fn rename(schema: &mut Schema, names: &BTreeMap<String, String>) {
    schema.for_all(&mut |schema| {
        let shape = &mut schema.shape;
        let mapped = shape.discriminator.iter_mut();
        let mapped = mapped.flat_map(|discriminator| &mut discriminator.mapping);
        for (_, target) in mapped {
            let name = target.rsplit('/').next().unwrap_or(target);
            if let Some(common) = names.get(name) {
                let common = Pointer::root().join(common);
                *target = common.as_str().to_owned();
            }
        }
        if let Some(name) = &mut shape.reference
            && let Some(common) = names.get(name)
        {
            name.clone_from(common);
        }
    });
}

/// Removes what does not change the type: notes to people, and the keys of mappings, which FastAPI
/// makes of the names of both twins.
fn strip(schema: &mut Schema) {
    schema.for_all(&mut |schema| {
        schema.remove_notes();
        if let Some(discriminator) = &mut schema.shape.discriminator {
            discriminator.mapping.clear();
        }
    });
}

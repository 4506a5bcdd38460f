//! Every token of the Streamkap client is part of a fact of its public API, whose changes have rules
//! (see `facts`), or of what callers cannot tell, for a stated reason. Both are read from the source here,
//! and no token can change without a change of either.

mod bare;
mod mutate;
mod reading;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use model::public_api::{PublicApi, PublicItem};
use quote::ToTokens;
use syn::Item;

use crate::facts::streamkap;
use bare::bare;
use reading::{Fact, Reading, Why, read};

fn generated() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../streamkap-api/src/generated")
}

/// The files of the client by their paths below `src/generated`.
fn files() -> BTreeMap<String, syn::File> {
    fn collect(directory: &Path, files: &mut BTreeMap<String, syn::File>) {
        for entry in std::fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(&path, files);
            } else if path.extension().is_some_and(|it| it == "rs") {
                let name = path.strip_prefix(generated()).unwrap();
                let file = syn::parse_file(&std::fs::read_to_string(&path).unwrap()).unwrap();
                files.insert(name.to_str().unwrap().to_owned(), file);
            }
        }
    }
    let mut files = BTreeMap::new();
    collect(&generated(), &mut files);
    assert!(files.len() > 100);
    files
}

/// The public path of the items of a file.
fn module(file: &str) -> &'static str {
    match file.split('/').next() {
        Some("types") => "types",
        Some("builder") => "builder",
        Some("mock") if file == "mock/mod.rs" => "mock",
        Some("mock") => "mock::requests",
        _ => "",
    }
}

/// Whether the public API has the fact.
fn has(api: &PublicApi, fact: &Fact) -> bool {
    let Some(item) = api.items.get(&fact.item) else {
        return false;
    };
    let PublicItem {
        kind,
        definition,
        value,
        features,
        fields,
        variants,
        methods,
        ..
    } = item;
    let known: Option<&String> = match fact.part {
        "kind" => Some(kind),
        "definition" => definition.as_ref(),
        "value" => value.as_ref(),
        "feature" => features.first(),
        "field" => fields.get(&fact.key),
        "variant" => variants.get(&fact.key),
        "method" => methods.get(&fact.key),
        "wire" => item.wire.get(&fact.key),
        "limit" => item.limits.get(&fact.key),
        "trait" => item.traits.iter().find(|it| bare(it) == fact.value),
        "docs" => item.docs.iter().find(|it| bare(it) == fact.value),
        "non_exhaustive" => return item.is_non_exhaustive,
        "deprecated" if fact.key.is_empty() => return item.is_deprecated,
        "deprecated" => return item.deprecated_parts.contains(&fact.key),
        other => unreachable!("{other}"),
    };
    // Texts of a document are not code.
    let is_text = matches!(fact.part, "wire" | "limit" | "feature");
    let of_code = |known: &String| bare(known).replace("(mutself", "(self");
    known.is_some_and(|known| {
        fact.value
            == if is_text {
                known.clone()
            } else {
                of_code(known)
            }
    })
}

#[test]
fn every_fact_of_the_source_is_in_the_public_api() {
    let api = streamkap();
    let mut reading = Reading::default();
    for (name, file) in &files() {
        for item in &file.items {
            read(item, module(name), &mut reading)
                .unwrap_or_else(|what| panic!("{name}: {what} is read by nobody"));
        }
    }
    let missing: Vec<_> = reading.facts.iter().filter(|it| !has(api, it)).collect();
    assert!(
        missing.is_empty(),
        "{} of {} are missing, such as {:#?}",
        missing.len(),
        reading.facts.len(),
        &missing[..missing.len().min(4)]
    );
    // Nothing of this client has a reason that is not needed, and none is everything.
    for why in Why::ALL {
        assert!(reading.hidden.iter().any(|(it, _)| it == why), "{why:?}");
    }
}

/// How many tokens of an item are changed; all of those in the first items of a kind.
const SAMPLE: usize = 8;

#[test]
fn no_token_changes_unnoticed() {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let (mut facts, mut hidden, mut invalid) = (0, 0, 0);
    for (name, file) in &files() {
        for (index, item) in reading::flat(&file.items).into_iter().enumerate() {
            let known = seen.entry(reading::what(item)).or_default();
            *known += 1;
            let tokens = item.to_token_stream();
            let count = mutate::count(&tokens);
            let step = if *known <= 2 {
                1
            } else {
                count.div_ceil(SAMPLE)
            };
            let before = of(item, module(name)).unwrap();
            for at in (index % step..count).step_by(step) {
                let changed = mutate::changed(&tokens, at);
                match syn::parse2::<Item>(changed.clone())
                    .ok()
                    .and_then(|it| of(&it, module(name)).ok())
                {
                    None => invalid += 1,
                    Some(after) if after.facts != before.facts => facts += 1,
                    Some(after) if after.hidden != before.hidden => hidden += 1,
                    // A list means the same without a comma at its end.
                    Some(_) => assert!(
                        mutate::token(&tokens, at) == ",",
                        "{name}: `{}` is no part of any fact of {tokens}",
                        mutate::token(&tokens, at)
                    ),
                }
            }
        }
    }
    println!("{facts} in facts, {hidden} that callers cannot tell, {invalid} that are no code");
    assert!(facts > 1000 && hidden > 1000, "{facts} {hidden} {invalid}");
}

fn of(item: &Item, module: &str) -> Result<Reading, String> {
    let mut reading = Reading::default();
    read(item, module, &mut reading)?;
    Ok(reading)
}

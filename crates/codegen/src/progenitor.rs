//! Running progenitor. Nothing in a document ends the run: an operation that progenitor does not support
//! is left out alone, and reported.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Once;

use anyhow::{Result, anyhow};
use progenitor::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TagStyle, TypeImpl};
use quote::quote;
use serde_json::Value;

use super::types::{Kind, Types};
use model::report::{Report, Skipped};

/// Runs progenitor on `input` (see [`super::progenitor_input`]). Operations that it does not accept
/// are left out and noted in `report`.
pub fn run(input: &Value, types: &Types<'_>, report: &mut Report) -> Result<syn::File> {
    let settings = settings(types);
    if let Ok(output) = attempt(input, &settings) {
        return Ok(output);
    }
    let mut input = input.clone();
    give_up(&mut input, &settings, types, report);
    attempt(&input, &settings).map_err(|message| anyhow!("progenitor fails: {message}"))
}

fn settings(types: &Types<'_>) -> GenerationSettings {
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_tag(TagStyle::Merged)
        .with_hooks(HooksMode::Expected)
        .with_inner_type(quote!(::openapi_client_runtime::ClientCore))
        .with_map_type("::std::collections::BTreeMap");
    for name in types.plan.types.keys() {
        let module = match types.kind(name) {
            Kind::Multipart => "multipart",
            _ => "types",
        };
        settings.with_replacement(
            name,
            format!("crate::{module}::{name}"),
            [TypeImpl::Display].into_iter(),
        );
    }
    settings
}

/// One run; a panic inside is an error like any other.
fn attempt(input: &Value, settings: &GenerationSettings) -> Result<syn::File, String> {
    let document: openapiv3::OpenAPI =
        serde::Deserialize::deserialize(input).map_err(|error| error.to_string())?;
    let run = || {
        let mut generator = Generator::new(settings);
        let tokens = generator
            .generate_tokens(&document)
            .map_err(|error| error.to_string())?;
        syn::parse2(tokens).map_err(|error| error.to_string())
    };
    quietly(run)
}

thread_local! {
    /// Whether a panic of this thread is caught, so that nothing is printed of it.
    static IS_CAUGHT: Cell<bool> = const { Cell::new(false) };
}

/// Runs `work`; a panic in it is an error and prints nothing. Panics of other threads print as ever.
fn quietly<T>(work: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let print = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            if !IS_CAUGHT.get() {
                print(info);
            }
        }));
    });
    IS_CAUGHT.set(true);
    let result = catch_unwind(AssertUnwindSafe(work));
    IS_CAUGHT.set(false);
    result.unwrap_or_else(|panic| {
        let message = panic.downcast_ref::<String>().map(String::as_str);
        let message = message.or_else(|| panic.downcast_ref::<&str>().copied());
        Err(message.unwrap_or("a panic without a message").to_owned())
    })
}

/// Finds the operations that progenitor does not support, by bisection: a few among thousands are found
/// in a few dozen runs.
fn give_up(
    input: &mut Value,
    settings: &GenerationSettings,
    types: &Types<'_>,
    report: &mut Report,
) {
    let operations: Vec<String> = types
        .plan
        .operations
        .iter()
        .map(|operation| operation.name.clone())
        .collect();
    let without = |dropped: &[String]| {
        let mut document = input.clone();
        remove_operations(&mut document, &dropped.iter().collect());
        attempt(&document, settings).err()
    };
    let dropped = culprits(&operations, &without);
    for (name, reason) in &dropped {
        if let Some(plan) = types.plan.operations.iter().find(|plan| plan.name == *name) {
            report.operations.skipped.push(Skipped {
                method: plan.method.to_uppercase(),
                path: plan.path.clone(),
                pointer: plan.pointer.clone(),
                reason: format!("progenitor does not support it: {reason}"),
            });
        }
    }
    remove_operations(input, &dropped.iter().map(|(name, _)| name).collect());
}

fn remove_operations(document: &mut Value, names: &BTreeSet<&String>) {
    let Some(paths) = document["paths"].as_object_mut() else {
        return;
    };
    for item in paths.values_mut().filter_map(Value::as_object_mut) {
        item.retain(|_, operation| {
            let name = operation["operationId"].as_str().map(str::to_owned);
            !name.is_some_and(|name| names.contains(&name))
        });
    }
    paths.retain(|_, item| item.as_object().is_some_and(|item| !item.is_empty()));
}

/// The items without which nothing fails, each with what its presence fails with. `fails(dropped)`
/// says what goes wrong without the dropped items.
fn culprits(
    items: &[String],
    fails: &dyn Fn(&[String]) -> Option<String>,
) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    loop {
        let known: Vec<String> = found.iter().map(|(name, _)| name.clone()).collect();
        let Some(_) = fails(&known) else {
            return found;
        };
        // The shortest start of the list whose presence alone fails ends with a culprit.
        let alone = |count: usize| {
            let mut dropped = known.clone();
            dropped.extend(items.iter().skip(count).cloned());
            fails(&dropped)
        };
        let (mut good, mut bad) = (0, items.len());
        if alone(0).is_some() {
            // It is none of the items.
            return found;
        }
        while bad - good > 1 {
            let middle = good + (bad - good) / 2;
            if alone(middle).is_some() {
                bad = middle;
            } else {
                good = middle;
            }
        }
        let reason = alone(bad).unwrap_or_default();
        let reason = super::docs::one_line(&reason).chars().take(200).collect();
        let Some(name) = items.get(bad - 1) else {
            return found;
        };
        if known.contains(name) {
            return found;
        }
        found.push((name.clone(), reason));
    }
}

#[cfg(test)]
mod tests {
    use super::{culprits, quietly};

    #[test]
    fn culprits_are_found_among_many_and_nothing_else_is() {
        let items: Vec<String> = (0..100).map(|number| number.to_string()).collect();
        let bad = ["17", "18", "93"];
        let fails = |dropped: &[String]| {
            bad.iter()
                .any(|bad| !dropped.iter().any(|name| name == bad))
                .then(|| "no".to_owned())
        };
        let mut found: Vec<String> = culprits(&items, &fails)
            .into_iter()
            .map(|(n, _)| n)
            .collect();
        found.sort();
        assert_eq!(found, bad);
    }

    #[test]
    fn a_panic_is_an_error_with_its_message() {
        let wrong: Result<(), String> = quietly(|| panic!("a type of {} parts", 3));
        assert_eq!(wrong, Err("a type of 3 parts".to_owned()));
        assert_eq!(quietly(|| Ok(1)), Ok(1));
        assert!(!super::IS_CAUGHT.get());
    }

    #[test]
    fn a_failure_that_no_item_causes_blames_none() {
        let items = vec!["a".to_owned(), "b".to_owned()];
        assert!(culprits(&items, &|_| Some("always".to_owned())).is_empty());
    }
}

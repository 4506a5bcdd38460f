//! SARIF 2.1.0, for code scanning: one result for each change.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde_json::{Value, json};

use super::Options;
use super::naming::what_to_do;
use super::{sections, uri};
use crate::Comparison;
use crate::change::Change;
use crate::level::Level;
use crate::rules::Rule;

pub(super) fn write(
    comparison: &Comparison,
    options: &Options,
    out: &mut dyn Write,
) -> io::Result<()> {
    let rules: BTreeMap<&str, &Rule> = comparison
        .changes
        .iter()
        .map(|change| (change.rule.id, change.rule))
        .collect();
    let results = comparison.changes.iter().map(|it| result(it, options));
    let failure = comparison.rust_failure.as_ref();
    let failure = failure.map(|reason| format!("the generated code was not compared: {reason}"));
    let notes = comparison.warnings.iter().chain(&failure);
    let notes = notes.map(|text| json!({ "level": "warning", "message": { "text": text } }));
    let report = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "openapi-client",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.values().map(|it| rule(it)).collect::<Vec<_>>(),
            } },
            "invocations": [{
                "executionSuccessful": true,
                "toolExecutionNotifications": notes.collect::<Vec<_>>(),
            }],
            "results": results.collect::<Vec<_>>(),
        }],
    });
    serde_json::to_writer_pretty(&mut *out, &report)?;
    writeln!(out)
}

fn rule(rule: &Rule) -> Value {
    json!({
        "id": rule.id,
        "shortDescription": { "text": rule.meaning },
        "help": { "text": rule.hint.unwrap_or(rule.meaning) },
        "defaultConfiguration": { "level": level(rule.level) },
    })
}

fn result(change: &Change, options: &Options) -> Value {
    let mut text = change.message.clone();
    if !change.operations.is_empty() {
        text = format!("{}: {text}", sections::title(change));
    }
    if let Some(hint) = what_to_do(change) {
        text = format!("{text}\nhint: {hint}");
    }
    // Programs leave out what has no line.
    let physical = json!({
        "artifactLocation": { "uri": uri::reference(&options.document) },
        "region": { "startLine": change.line.unwrap_or(1) },
    });
    let located = |name: String| {
        json!({
            "physicalLocation": physical,
            "logicalLocations": [{ "fullyQualifiedName": name }],
        })
    };
    let name = change.pointer().map(ToString::to_string);
    let location = name
        .or(change.item.clone())
        .map_or_else(|| json!({ "physicalLocation": physical }), located);
    let operations = change.operations.iter().map(ToString::to_string);
    let operations: Vec<Value> = operations.map(located).collect();
    json!({
        "ruleId": change.rule.id,
        "level": level(change.level),
        "message": { "text": text },
        "locations": [location],
        "relatedLocations": operations,
        "partialFingerprints": {
            "openapiClientDiff/v1": change.fingerprint,
            // The one that code scanning of GitHub looks at.
            "primaryLocationLineHash": change.fingerprint,
        },
    })
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Breaking => "error",
        Level::Maybe => "warning",
        Level::Compatible | Level::Cosmetic => "note",
    }
}

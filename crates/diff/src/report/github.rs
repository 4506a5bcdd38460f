//! Annotations of a GitHub workflow: errors, warnings and notices.

use std::io::{self, Write};

use super::Options;
use super::entries::{Entry, entries};
use super::naming::{GroupBy, what_to_do};
use super::sections::{self, verdicts};
use crate::Comparison;
use crate::level::Level;

/// GitHub shows at most this many annotations of each kind for one step.
const MAX_ANNOTATIONS: usize = 10;

pub(super) fn write(
    comparison: &Comparison,
    options: &Options,
    out: &mut dyn Write,
) -> io::Result<()> {
    // The changes are sorted, so the most serious of each kind are shown.
    let entries = entries(&comparison.changes, GroupBy::Change);
    let mut hidden = 0;
    for (command, levels) in [
        ("error", &[Level::Breaking][..]),
        ("warning", &[Level::Maybe]),
        ("notice", &[Level::Compatible, Level::Cosmetic]),
    ] {
        let is_such = |entry: &&Entry<'_>| levels.contains(&entry.change.level);
        let of_kind: Vec<_> = entries.iter().filter(is_such).collect();
        let rest = of_kind.iter().skip(MAX_ANNOTATIONS);
        hidden += rest.map(|it| it.count()).sum::<usize>();
        for entry in of_kind.into_iter().take(MAX_ANNOTATIONS) {
            write_entry(command, entry, &options.document, out)?;
        }
    }
    for warning in comparison.warnings.iter().take(MAX_ANNOTATIONS) {
        writeln!(out, "::warning title=comparison::{}", data(warning))?;
    }
    if let Some(reason) = &comparison.rust_failure {
        let text = format!("the generated code was not compared: {reason}");
        writeln!(out, "::notice title=comparison::{}", data(&text))?;
    }
    if hidden > 0 {
        writeln!(out, "{hidden} more changes are not annotated")?;
    }
    for (axis, verdict, counts) in verdicts(comparison) {
        writeln!(out, "{axis}: {} ({counts})", verdict.name())?;
    }
    Ok(())
}

fn write_entry(
    command: &str,
    entry: &Entry<'_>,
    document: &str,
    out: &mut dyn Write,
) -> io::Result<()> {
    let change = entry.change;
    let mut message = change.message.clone();
    if !change.operations.is_empty() {
        message = format!("{}: {message}", sections::title(change));
    }
    if let Some(others) = entry.others(|it| it.name.clone()) {
        message = format!("{message}\n{others}");
    }
    if let Some(hint) = what_to_do(change) {
        message = format!("{message}\nhint: {hint}");
    }
    let line = change.line.map(|line| format!(",line={line}"));
    writeln!(
        out,
        "::{command} file={}{},title={}::{}",
        property(document),
        line.unwrap_or_default(),
        property(change.rule.id),
        data(&message)
    )
}

/// Escapes what would end a message.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// Escapes what would end a property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

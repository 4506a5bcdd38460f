//! Annotations of a GitHub workflow: errors, warnings and notices.

use std::io::{self, Write};

use super::page::what_to_do;
use super::sections::{self, counts};
use crate::Comparison;
use crate::level::Level;

pub(super) fn write(
    comparison: &Comparison,
    document: &str,
    out: &mut dyn Write,
) -> io::Result<()> {
    for change in &comparison.changes {
        let command = match change.level {
            Level::Breaking => "error",
            Level::Maybe => "warning",
            Level::Compatible | Level::Cosmetic => "notice",
        };
        let mut message = change.message.clone();
        if !change.operations.is_empty() {
            message = format!("{}: {message}", sections::title(change));
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
        )?;
    }
    for entry in &comparison.unmatched {
        let message = format!(
            "accepted change {} ({}) matches no change; remove the entry",
            entry.fingerprint, entry.reason
        );
        writeln!(out, "::warning title=accepted change::{}", data(&message))?;
    }
    writeln!(
        out,
        "wire: {}; {}",
        comparison.wire().name(),
        counts(&comparison.changes)
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

//! Markdown, for a pull request or a changelog.

use std::io::{self, Write};

use super::sections::{counts, sections};
use crate::diff::Comparison;

pub(super) fn write(comparison: &Comparison, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "**Wire:** {}  ", comparison.wire().name())?;
    if let Some(rust) = comparison.rust() {
        writeln!(out, "**Rust:** {}  ", rust.name())?;
        writeln!(
            out,
            "**Recommended bump:** {}  ",
            comparison.recommended_bump().name()
        )?;
    }
    if let Some(reason) = &comparison.rust_failure {
        writeln!(out, "**Rust:** not compared: {}  ", escaped(reason))?;
    }
    writeln!(out, "{}", counts(&comparison.changes))?;
    for section in sections(&comparison.changes) {
        writeln!(out, "\n### {}\n", escaped_title(&section.title))?;
        if !section.operations.is_empty() {
            writeln!(out, "<details><summary>operations</summary>\n")?;
            for operation in &section.operations {
                writeln!(out, "- `{operation}`")?;
            }
            writeln!(out, "\n</details>\n")?;
        }
        for change in &section.changes {
            write!(
                out,
                "- **{}** {} (`{}`)",
                change.level.name(),
                escaped(&change.message),
                change.rule.id
            )?;
            if let Some(hint) = change.hint {
                write!(out, "  \n  Hint: {hint}.")?;
            }
            writeln!(out)?;
        }
    }
    if !comparison.unmatched.is_empty() {
        writeln!(out, "\n### Accepted changes that match no change\n")?;
        for entry in &comparison.unmatched {
            writeln!(out, "- `{}`: {}", entry.fingerprint, escaped(&entry.reason))?;
        }
    }
    Ok(())
}

/// Formats the operations of a heading as code.
fn escaped_title(title: &str) -> String {
    if title.contains('/') {
        title
            .split(", ")
            .map(|operation| format!("`{operation}`"))
            .collect::<Vec<_>>()
            .join(", ")
    } else {
        title.to_owned()
    }
}

/// Escapes markup outside code spans.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    let mut in_code = false;
    for character in text.chars() {
        match character {
            '`' => in_code = !in_code,
            '<' | '>' | '*' | '_' | '|' | '[' | ']' if !in_code => escaped.push('\\'),
            '\n' | '\r' => {
                escaped.push(' ');
                continue;
            }
            _ => {}
        }
        escaped.push(character);
    }
    escaped
}

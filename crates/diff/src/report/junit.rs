//! JUnit XML, for test reports: one test case for each change, which fails if the change is serious.

use std::io::{self, Write};

use super::Options;
use super::naming::what_to_do;
use super::sections;
use crate::Comparison;
use crate::change::{Axis, Change};
use crate::level::Level;

pub(super) fn write(
    comparison: &Comparison,
    options: &Options,
    out: &mut dyn Write,
) -> io::Result<()> {
    let fail_on = options.fail_on.unwrap_or(Level::Breaking);
    writeln!(
        out,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>"
    )?;
    for (axis, name) in [(Axis::Wire, "wire"), (Axis::Rust, "rust")] {
        if axis == Axis::Rust && comparison.rust().is_none() {
            if let Some(reason) = &comparison.rust_failure {
                write_skipped(name, reason, out)?;
            }
            continue;
        }
        let is_such = |change: &&Change| change.axis == axis;
        let changes: Vec<_> = comparison.changes.iter().filter(is_such).collect();
        let failures = changes.iter().filter(|it| it.level >= fail_on).count();
        // A report without a test case looks as if nothing had run.
        let tests = changes.len().max(1);
        writeln!(
            out,
            "  <testsuite name=\"{name}\" tests=\"{tests}\" failures=\"{failures}\">"
        )?;
        if changes.is_empty() {
            writeln!(
                out,
                "    <testcase classname=\"{name}\" name=\"no change\"/>"
            )?;
        }
        for change in changes {
            write_change(change, fail_on, out)?;
        }
        if axis == Axis::Wire && !comparison.warnings.is_empty() {
            let warnings = comparison.warnings.iter().map(|it| escaped(it));
            let warnings: Vec<String> = warnings.collect();
            let warnings = warnings.join("\n");
            writeln!(out, "    <system-err>{warnings}</system-err>")?;
        }
        writeln!(out, "  </testsuite>")?;
    }
    writeln!(out, "</testsuites>")
}

/// Writes the tests of an axis that was not compared.
fn write_skipped(name: &str, reason: &str, out: &mut dyn Write) -> io::Result<()> {
    let reason = escaped(reason);
    writeln!(
        out,
        "  <testsuite name=\"{name}\" tests=\"1\" failures=\"0\" skipped=\"1\">\n    \
         <testcase classname=\"{name}\" name=\"not compared\">\n      \
         <skipped message=\"{reason}\"/>\n    </testcase>\n  </testsuite>"
    )
}

fn write_change(change: &Change, fail_on: Level, out: &mut dyn Write) -> io::Result<()> {
    let name = format!("{}: {}", sections::title(change), change.message);
    let (rule, name) = (escaped(change.rule.id), escaped(&name));
    let level = change.level.name();
    write!(
        out,
        "    <testcase classname=\"{rule}\" name=\"{name}\">\n      "
    )?;
    let element = if change.level < fail_on {
        writeln!(out, "<system-out>{level}")?;
        "system-out"
    } else {
        // Most programs show the message of a failure alone.
        writeln!(out, "<failure type=\"{level}\" message=\"{name}\">")?;
        "failure"
    };
    for operation in &change.operations {
        writeln!(out, "{}", escaped(&operation.to_string()))?;
    }
    if let Some(pointer) = change.pointer() {
        writeln!(out, "at: {}", escaped(&pointer.to_string()))?;
    }
    if let Some(hint) = what_to_do(change) {
        writeln!(out, "hint: {}", escaped(&hint))?;
    }
    writeln!(
        out,
        "fingerprint: {}</{element}>\n    </testcase>",
        change.fingerprint
    )
}

/// Escapes text for XML, without the characters that XML cannot state.
fn escaped(text: &str) -> String {
    let mut xml = String::new();
    for character in text.chars() {
        match character {
            '&' => xml.push_str("&amp;"),
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '"' => xml.push_str("&quot;"),
            '\n' | '\t' => xml.push(' '),
            other if other.is_control() || matches!(other, '\u{fffe}' | '\u{ffff}') => {
                xml.push('\u{fffd}');
            }
            other => xml.push(other),
        }
    }
    xml
}

//! JUnit XML, for test reports: one test case for each change, which fails if the change is serious.

use std::io::{self, Write};

use super::Options;
use super::naming::what_to_do;
use super::{sections, xml};
use crate::Comparison;
use crate::change::{Accepted, Axis, Change};
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
        let accepted = comparison.accepted.iter();
        let accepted: Vec<_> = accepted.filter(|it| it.change.axis == axis).collect();
        let failures = changes.iter().filter(|it| it.level >= fail_on).count();
        let skipped = accepted.len();
        // A report without a test case looks as if nothing had run.
        let tests = (changes.len() + skipped).max(1);
        writeln!(
            out,
            "  <testsuite name=\"{name}\" tests=\"{tests}\" failures=\"{failures}\" skipped=\"{skipped}\">"
        )?;
        if changes.is_empty() && accepted.is_empty() {
            writeln!(
                out,
                "    <testcase classname=\"{name}\" name=\"no change\"/>"
            )?;
        }
        for change in changes {
            write_change(change, fail_on, out)?;
        }
        for accepted in accepted {
            write_accepted(accepted, out)?;
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

/// Writes the test of a change that a team accepted.
fn write_accepted(accepted: &Accepted, out: &mut dyn Write) -> io::Result<()> {
    let (rule, name) = names(&accepted.change);
    let reason = escaped(&format!("accepted: {}", accepted.reason));
    writeln!(
        out,
        "    <testcase classname=\"{rule}\" name=\"{name}\">\n      \
         <skipped message=\"{reason}\"/>\n    </testcase>"
    )
}

/// Returns the class and the name of the test of a change.
fn names(change: &Change) -> (String, String) {
    let name = format!("{}: {}", sections::title(change), change.message);
    (escaped(change.rule.id), escaped(&name))
}

fn write_change(change: &Change, fail_on: Level, out: &mut dyn Write) -> io::Result<()> {
    let (rule, name) = names(change);
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

/// Escapes text that is on one line.
fn escaped(text: &str) -> String {
    xml::escaped(&text.replace(['\n', '\t'], " "))
}

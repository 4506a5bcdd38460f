//! The summary of a generation.

use std::collections::BTreeMap;
use std::io::Write;

use anyhow::Result;

use super::Generation;
use model::report::Report;

/// Prints the summary. With `all`, every loss is listed, otherwise the first ones.
pub fn print(generation: &Generation, all: bool, out: &mut dyn Write) -> Result<()> {
    operations(&generation.report, out)?;
    writeln!(out, "types       {}", generation.types.len())?;
    let report = &generation.report;
    if !report.secrets_by_name.is_empty() {
        writeln!(out, "secrets     {} by name", report.secrets_by_name.len())?;
        for pointer in &report.secrets_by_name {
            writeln!(out, "  {pointer}")?;
        }
    }
    if !report.names.is_empty() {
        writeln!(out, "names       {} notes", report.names.len())?;
        for name in &report.names {
            writeln!(out, "  {name}")?;
        }
    }
    if !report.numbered.is_empty() {
        let names = report.numbered.join(", ");
        writeln!(out, "numbered    {} names: {names}", report.numbered.len())?;
    }
    let losses = report.losses().count();
    writeln!(
        out,
        "rewritten   {} locations{}",
        report.rewrites.len() - losses,
        by_rule(
            report
                .rewrites
                .iter()
                .filter(|rewrite| !rewrite.loss)
                .map(|l| l.rule)
        )
    )?;
    writeln!(
        out,
        "lost        {losses} locations{}",
        by_rule(report.losses().map(|rewrite| rewrite.rule))
    )?;
    let shown = if all { usize::MAX } else { 12 };
    for rewrite in report.losses().take(shown) {
        writeln!(
            out,
            "  {} {}: {}",
            rewrite.rule, rewrite.pointer, rewrite.detail
        )?;
    }
    if losses > shown {
        writeln!(out, "  and {} more; print all with -v", losses - shown)?;
    }
    writeln!(out, "untyped     {} locations", report.untyped.len())?;
    for untyped in report.untyped.iter().take(shown) {
        writeln!(out, "  {}: {}", untyped.pointer, untyped.reason)?;
    }
    if report.untyped.len() > shown {
        writeln!(
            out,
            "  and {} more; print all with -v",
            report.untyped.len() - shown
        )?;
    }
    writeln!(out, "elapsed     {:.2} s", report.seconds)?;
    Ok(())
}

fn operations(report: &Report, out: &mut dyn Write) -> Result<()> {
    let operations = &report.operations;
    writeln!(
        out,
        "operations  {} of {}",
        operations.generated.len(),
        operations.total
    )?;
    for skipped in &operations.skipped {
        writeln!(
            out,
            "  skipped   {} {}: {}",
            skipped.method, skipped.path, skipped.reason
        )?;
    }
    if !report.pagination.is_empty() {
        writeln!(out, "pagination  {} operations", report.pagination.len())?;
    }
    for paged in &report.pagination {
        let source = if paged.recognised {
            "recognised"
        } else {
            "stated"
        };
        writeln!(
            out,
            "  {:<9} {} {}: {source}",
            paged.style, paged.method, paged.path
        )?;
    }
    Ok(())
}

fn by_rule<'a>(rules: impl Iterator<Item = &'a str>) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for rule in rules {
        *counts.entry(rule).or_default() += 1;
    }
    if counts.is_empty() {
        return String::new();
    }
    let list: Vec<String> = counts
        .iter()
        .map(|(rule, count)| format!("{rule} {count}"))
        .collect();
    format!(" ({})", list.join(", "))
}

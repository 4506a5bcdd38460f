//! What a team decided about changes: accepted ones, levels of its own, a deprecation period and
//! prefixes of paths that do not count.

mod tool;
mod write;

use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use anyhow::{Context, bail};
use jiff::ToSpan;
use jiff::civil::Date;
use regress::Regex;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use super::Comparison;
use super::change::{self, Axis, Change};
use super::level::Level;
use super::only::{OperationPattern, wildcards};
use super::rules::{self, operation};
use document::parse_tree;
use tool::Tool;
pub use write::accept;

/// One accepted change, or a pattern of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The fingerprint of the change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
    /// The id of the rule, with `*` for any characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    /// The operations, as `GET /pets*`; every operation that the change affects has to match.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The JSON pointer of the change, with `*` for any characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pointer: Option<String>,
    /// The reason why it was accepted.
    pub reason: String,
    /// The last day on which the entry applies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<String>,
}

/// The file as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    accepted: Option<Vec<Entry>>,
    #[serde(default, deserialize_with = "named")]
    levels_of: Option<Tool>,
    #[serde(default)]
    levels: BTreeMap<String, Level>,
    deprecation_days: Option<u16>,
    #[serde(default)]
    strip_prefixes: Vec<String>,
}

/// Reads a key that has a value where it is there.
fn named<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Tool>, D::Error> {
    Tool::deserialize(deserializer).map(Some)
}

/// The decisions of a team.
#[derive(Debug, Default)]
pub struct Policy {
    accepted: Vec<Accepted>,
    levels_of: Option<Tool>,
    /// The levels of the team, which come before those of the tool.
    levels: BTreeMap<String, Level>,
    deprecation_days: Option<u16>,
    /// Prefixes of paths that do not count, such as `/v1`.
    pub strip_prefixes: Vec<String>,
}

/// An entry with its patterns read.
#[derive(Debug)]
struct Accepted {
    entry: Entry,
    rule: Option<Regex>,
    path: Option<OperationPattern>,
    pointer: Option<Regex>,
    expires: Option<Date>,
}

impl Policy {
    /// Reads a policy from a file, YAML or JSON.
    ///
    /// # Errors
    ///
    /// Returns an error that names the file if it cannot be read, or if an entry is invalid.
    pub fn read(path: &Path) -> anyhow::Result<Self> {
        let name = path.display().to_string();
        let text =
            std::fs::read_to_string(path).with_context(|| format!("{name}: cannot be read"))?;
        Self::parse(&text, &name)
    }

    /// Reads a policy from standard input.
    ///
    /// # Errors
    ///
    /// Returns an error if it cannot be read, or if an entry is invalid.
    pub fn read_standard_input() -> anyhow::Result<Self> {
        let name = "standard input";
        let text = std::io::read_to_string(std::io::stdin())
            .with_context(|| format!("{name}: cannot be read"))?;
        Self::parse(&text, name)
    }

    fn parse(text: &str, name: &str) -> anyhow::Result<Self> {
        let is_blank = |line: &str| line.trim().is_empty() || line.trim_start().starts_with('#');
        if text.lines().all(is_blank) {
            return Ok(Self::default());
        }
        let tree = parse_tree(text, name)?;
        let file: File =
            serde_json::from_value(tree).with_context(|| format!("{name}: not a policy"))?;
        for rule in file.levels.keys() {
            if !rules::all().any(|it| it.id == rule) {
                bail!("{name}: no rule is named `{rule}`; `rules` lists them");
            }
        }
        let accepted = file.accepted.into_iter().flatten();
        let accepted = accepted.map(|it| Accepted::read(it, name));
        Ok(Self {
            accepted: accepted.collect::<anyhow::Result<_>>()?,
            levels_of: file.levels_of,
            levels: file.levels,
            deprecation_days: file.deprecation_days,
            strip_prefixes: file.strip_prefixes,
        })
    }

    /// Applies the policy to a comparison: sets levels, removes accepted changes, and adds a warning
    /// for each entry that has no use. Whatever is accepted still counts for the version of the
    /// generated code.
    pub fn apply(&self, comparison: &mut Comparison, today: Date) {
        for change in &mut comparison.changes {
            self.set_level(change, today);
        }
        let fingerprints: HashSet<&str> = self
            .accepted
            .iter()
            .filter(|it| it.applies(today))
            .filter_map(|it| it.entry.fingerprint.as_deref())
            .collect();
        let mut used = vec![false; self.accepted.len()];
        for change in std::mem::take(&mut comparison.changes) {
            // Most entries name a fingerprint, which is looked up.
            let is_known = fingerprints.contains(change.fingerprint.as_str());
            let mut reason = None;
            for (accepted, used) in self.accepted.iter().zip(&mut used) {
                let is_candidate = is_known || accepted.entry.fingerprint.is_none();
                if is_candidate && accepted.matches(&change) {
                    *used = true;
                    let applies = reason.is_none() && accepted.applies(today);
                    reason = reason.or(applies.then(|| accepted.entry.reason.clone()));
                }
            }
            match reason {
                Some(reason) => comparison
                    .accepted
                    .push(change::Accepted { change, reason }),
                None => comparison.changes.push(change),
            }
        }
        for (accepted, is_used) in self.accepted.iter().zip(used) {
            self.warn(comparison, accepted, is_used, today);
        }
        comparison
            .changes
            .sort_by_key(|change| std::cmp::Reverse(change.level));
    }

    fn warn(&self, comparison: &mut Comparison, accepted: &Accepted, is_used: bool, today: Date) {
        let entry = &accepted.entry;
        let what = format!("accepted change {} ({})", entry.name(), entry.reason);
        if !accepted.applies(today) {
            let expires = entry.expires.as_deref().unwrap_or_default();
            comparison.warnings.push(format!(
                "{what} expired on {expires}; decide again, or remove the entry"
            ));
        } else if !is_used && comparison.only.is_empty() {
            comparison
                .warnings
                .push(format!("{what} matches no change; remove the entry"));
            comparison.unmatched.push(entry.clone());
        }
    }

    fn level_of(&self, rule: &str) -> Option<Level> {
        let own = self.levels.get(rule).copied();
        own.or_else(|| self.levels_of.and_then(|tool| tool.level(rule)))
    }

    fn set_level(&self, change: &mut Change, today: Date) {
        // A change that its location made milder stays so.
        if change.level == change.rule.level
            && let Some(level) = self.level_of(change.rule.id)
        {
            change.level = level;
            let hint = change.hint.take().filter(|_| level >= Level::Maybe);
            change.hint = hint.or_else(|| change.rule.hint_at(level));
        }
        if let Some(days) = self.deprecation_days
            && change.axis == Axis::Wire
            && operation::ANNOUNCEMENTS.contains(&change.rule.id)
            && let Some(sunset) = change.new_value.as_ref().and_then(Value::as_str)
            && let Some(sunset) = sunset.get(..10).and_then(|it| it.parse::<Date>().ok())
            && today.saturating_add(i32::from(days).days()) > sunset
        {
            change.level = Level::Breaking;
            change.message += &format!(" (sooner than the deprecation period of {days} days)");
            change.hint = Some("use what replaces it before the sunset date".into());
        }
    }
}

impl Entry {
    /// Returns what identifies the entry.
    fn name(&self) -> String {
        let part = |name: &str, value: &Option<String>| {
            value.as_ref().map(|value| format!("{name} `{value}`"))
        };
        let parts = [
            self.fingerprint.clone(),
            part("of rule", &self.rule),
            part("of", &self.path),
            part("at", &self.pointer),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }
}

impl Accepted {
    fn read(entry: Entry, name: &str) -> anyhow::Result<Self> {
        let what = entry.name();
        if what.is_empty() {
            bail!(
                "{name}: an entry names no change; add `fingerprint`, `rule`, `path` or `pointer`"
            );
        }
        if entry.reason.trim().is_empty() {
            bail!("{name}: entry {what} has no reason; add the reason why the change was accepted");
        }
        let pattern = |text: &Option<String>| {
            let read = |text: &String| {
                wildcards(text).with_context(|| format!("{name}: entry {what}: not a pattern"))
            };
            text.as_ref().map(read).transpose()
        };
        let path = entry.path.as_ref().map(|text| text.parse());
        let date = |text: &String| {
            let date = text.parse::<Date>();
            date.with_context(|| format!("{name}: entry {what}: `expires` is a date as 2027-01-31"))
        };
        Ok(Self {
            rule: pattern(&entry.rule)?,
            pointer: pattern(&entry.pointer)?,
            path: path
                .transpose()
                .map_err(|error| anyhow::anyhow!("{name}: entry {what}: {error}"))?,
            expires: entry.expires.as_ref().map(date).transpose()?,
            entry,
        })
    }

    fn applies(&self, today: Date) -> bool {
        self.expires.is_none_or(|expires| today <= expires)
    }

    fn matches(&self, change: &Change) -> bool {
        let is_fingerprint = |it: &String| *it == change.fingerprint;
        let pointers = [&change.old_pointer, &change.new_pointer];
        let mut pointers = pointers.into_iter().flatten();
        self.entry.fingerprint.as_ref().is_none_or(is_fingerprint)
            && (self.rule.as_ref()).is_none_or(|it| it.find(change.rule.id).is_some())
            && self.path.as_ref().is_none_or(|pattern| {
                let operations = &change.operations;
                !operations.is_empty() && operations.iter().all(|it| pattern.matches(it))
            })
            && (self.pointer.as_ref())
                .is_none_or(|it| pointers.any(|pointer| it.find(pointer.as_str()).is_some()))
    }
}

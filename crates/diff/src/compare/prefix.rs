//! A prefix of all paths that moved into the servers, or out of them: every URL stays the same.

use std::collections::BTreeSet;

use super::document::server_urls;
use super::paths::operations;
use crate::normalize::Source;

/// The prefix, and the document whose paths lack it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Moved {
    /// The old paths begin with it, and the new servers end with it.
    ToServers(String),
    /// The old servers end with it, and the new paths begin with it.
    ToPaths(String),
}

impl Moved {
    /// Returns a path of the old document as it was before the move.
    pub(super) fn old_path(&self, path: &str) -> String {
        match self {
            Self::ToServers(_) => path.to_owned(),
            Self::ToPaths(prefix) => format!("{prefix}{path}"),
        }
    }

    /// Returns a path of the new document as it was before the move.
    pub(super) fn new_path(&self, path: &str) -> String {
        match self {
            Self::ToServers(prefix) => format!("{prefix}{path}"),
            Self::ToPaths(_) => path.to_owned(),
        }
    }
}

/// Returns the prefix that moved, if all servers agree about it and more URLs stay the same with the
/// move than without.
pub(super) fn moved(old: &Source<'_>, new: &Source<'_>) -> Option<Moved> {
    let urls = |source: &Source<'_>| -> BTreeSet<String> {
        let without_slash = |url: String| url.trim_end_matches('/').to_owned();
        server_urls(&source.root())
            .into_iter()
            .map(without_slash)
            .collect()
    };
    let (before, after) = (urls(old), urls(new));
    let found = suffix(&before, &after)
        .map(Moved::ToServers)
        .or_else(|| suffix(&after, &before).map(Moved::ToPaths))?;
    let paths = |source: &Source<'_>| -> BTreeSet<String> {
        let operations = operations(source).into_iter();
        operations.map(|it| it.key.path.to_string()).collect()
    };
    let (before, after) = (paths(old), paths(new));
    let moved: BTreeSet<String> = before.iter().map(|path| found.old_path(path)).collect();
    let with = after
        .iter()
        .filter(|path| moved.contains(&found.new_path(path)))
        .count();
    let without = after.iter().filter(|path| before.contains(*path)).count();
    (with > without).then_some(found)
}

/// Returns what every URL of `short` lacks at its end compared with `long`.
fn suffix(short: &BTreeSet<String>, long: &BTreeSet<String>) -> Option<String> {
    let first = short.first()?;
    let candidates = long
        .iter()
        .filter_map(|url| url.strip_prefix(first.as_str()));
    let mut candidates = candidates.filter(|it| it.starts_with('/'));
    candidates
        .find(|suffix| {
            let with: BTreeSet<String> = short.iter().map(|url| format!("{url}{suffix}")).collect();
            with == *long
        })
        .map(str::to_owned)
}

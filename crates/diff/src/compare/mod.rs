//! Finds the changes between two documents, with the operations that each change affects.

mod body;
mod callback;
mod comparer;
mod document;
mod draft;
mod encoding;
pub(crate) mod lifecycle;
mod matching;
mod media;
mod operation;
mod parameter;
mod paths;
mod prefix;
mod response;
pub(crate) mod schema;
mod security;
mod spread;
mod unchanged;

use jiff::civil::Date;

use comparer::Comparer;
pub(crate) use comparer::{Finding, Findings};
pub(crate) use draft::Draft;
use prefix::Urls;
use schema::SchemaComparison;

use crate::normalise::Source;

/// Returns every change between two documents.
pub(crate) fn compare<'a>(
    old: &Source<'a>,
    new: &Source<'a>,
    today: Date,
    ignored_prefixes: &[String],
) -> Findings {
    let mut comparer = Comparer {
        old,
        new,
        today,
        schemas: SchemaComparison::new(old, new, today),
        renamed_schemes: security::renamed_schemes(old, new),
        prefix: prefix::moved(&urls(old), &urls(new)),
        ignored_prefixes,
        roots: Vec::new(),
        findings: Vec::new(),
    };
    comparer.compare_document();
    comparer.compare_paths();
    comparer.finish()
}

fn urls(source: &Source<'_>) -> Urls {
    let without_slash = |url: String| url.trim_end_matches('/').to_owned();
    let servers = document::server_urls(&source.root()).into_iter();
    let operations = paths::operations(source).into_iter();
    Urls {
        servers: servers.map(without_slash).collect(),
        paths: operations.map(|it| it.key.path.to_string()).collect(),
    }
}

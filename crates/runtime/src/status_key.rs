//! The keys by which a document describes responses: `404`, `4XX` and `default`.

use reqwest::StatusCode;

/// Whether the document's `key` is for a status: `200`, `4XX` or `default`.
pub fn is_of(key: &str, status: StatusCode) -> bool {
    match key.strip_suffix("XX") {
        Some(hundreds) => status.as_str().starts_with(hundreds),
        None => key == "default" || key == status.as_str(),
    }
}

/// The one of the document's `keys` that is for a status most precisely, behind how far it is from that: 0 for the
/// status itself, 1 for its hundreds, 2 for `default`.
pub(crate) fn most_precise(
    keys: &[&'static str],
    status: StatusCode,
) -> Option<(usize, &'static str)> {
    let keys = keys.iter().filter(|key| is_of(key, status));
    keys.map(|key| match *key {
        "default" => (2, *key),
        range if range.ends_with("XX") => (1, *key),
        _ => (0, *key),
    })
    .min()
}

//! What is percent-encoded in a path, in a query and in a form.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::Url;

/// Everything but what RFC 3986 calls unreserved: an id may hold slashes, percent signs and
/// backslashes, and none of them may move the request to another path.
const VALUE: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The same without those reserved signs that say nothing between the pairs of a query.
const RESERVED: &AsciiSet = &VALUE
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';');

/// Encodes a name or a value.
pub fn encode(text: &str) -> String {
    utf8_percent_encode(text, VALUE).to_string()
}

/// Encodes a value whose reserved signs are left as they are (`allowReserved`), but for those that
/// would end it: the server decodes what was given either way.
pub fn encode_reserved(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

/// Stands in a path for a value that cannot be there. It encodes U+FFFE, which no text holds.
const NO_RESOURCE: &str = "%EF%BF%BE";

/// Encodes a path parameter as one segment of a path.
///
/// An empty value and the values `.` and `..` cannot be a segment: URL parsers take the dots for
/// navigation in their percent-encoded form too, and an empty one would address the collection.
/// They become a mark at which the request is refused before it is sent.
pub fn encode_path(value: &str) -> String {
    match value {
        "" | "." | ".." => NO_RESOURCE.to_owned(),
        _ => encode(value),
    }
}

/// Whether a path parameter had a value that no URL can carry.
pub(crate) fn names_no_resource(url: &Url) -> bool {
    url.path().contains(NO_RESOURCE)
}

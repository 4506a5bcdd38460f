//! What is percent-encoded in a path, in a query and in a form.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

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

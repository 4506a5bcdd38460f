//! Names of documents in URIs.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Returns the URI reference of a file or URL.
pub(super) fn reference(document: &str) -> String {
    if document.contains("://") {
        return document.to_owned();
    }
    encoded(document)
}

/// Encodes what has a meaning in a URI or is not allowed there, but for what is between the parts of a path.
pub(super) fn encoded(text: &str) -> String {
    const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
        .remove(b'-')
        .remove(b'.')
        .remove(b'_')
        .remove(b'~')
        .remove(b':')
        .remove(b'/')
        .remove(b'@');
    utf8_percent_encode(text, ENCODED).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files_are_encoded_and_urls_are_not() {
        for (document, uri) in [
            ("openapi/openapi.json", "openapi/openapi.json"),
            (
                "v1:my api/größe 100%.json",
                "v1:my%20api/gr%C3%B6%C3%9Fe%20100%25.json",
            ),
            ("https://a.example/x?y=%20", "https://a.example/x?y=%20"),
        ] {
            assert_eq!(reference(document), uri);
        }
    }
}

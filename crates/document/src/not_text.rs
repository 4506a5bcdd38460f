//! Bytes that are read as text, and why they are none.

/// Why bytes are not text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotText {
    /// They begin as what gzip writes does.
    #[error(
        "compressed by gzip, which is not read: decompress it, or have the server send it as it is"
    )]
    Compressed,
    /// They are not UTF-8.
    #[error("not UTF-8 at byte {at}")]
    Encoding {
        /// The offset of the first invalid byte.
        at: usize,
    },
}

/// The bytes as UTF-8.
pub fn text_of(bytes: Vec<u8>) -> Result<String, NotText> {
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        if error.as_bytes().starts_with(&[0x1f, 0x8b]) {
            NotText::Compressed
        } else {
            NotText::Encoding { at }
        }
    })
}

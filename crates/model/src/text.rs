//! Prose of a document.

/// Prose of a document: a title, a summary, a description, a version. Whoever wrote the document wrote it,
/// so it has neither `Display` nor `ToTokens`: it reaches a file only through the function that makes it
/// harmless in that kind of file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text(String);

impl Text {
    /// The text as it stands in the document, for a function that makes it harmless.
    pub fn untrusted(&self) -> &str {
        &self.0
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

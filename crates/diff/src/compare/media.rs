//! Media types: matches those of two bodies, and how their values are serialized.

use super::schema::Medium;
use document::{Located, MediaType};

/// The name of a media type, and its media type object.
pub(super) type Media<'a> = (&'a str, Located<'a>);

/// The matched media types of two bodies, and those of one side only.
pub(super) struct Matching<'a> {
    pub(super) pairs: Vec<(Media<'a>, Media<'a>)>,
    pub(super) removed: Vec<Media<'a>>,
    pub(super) added: Vec<Media<'a>>,
}

/// Matches the media types under `content` by name, ignoring case, and then without parameters.
pub(super) fn match_media_types<'a>(old: &Located<'a>, new: &Located<'a>) -> Matching<'a> {
    let list = |at: &Located<'a>| -> Vec<Media<'a>> {
        at.get("content")
            .iter()
            .flat_map(Located::properties)
            .collect()
    };
    let (mut old, mut new) = (list(old), list(new));
    let mut pairs = Vec::new();
    let tests: [fn(&str, &str) -> bool; 3] = [
        |old, new| old == new,
        |old, new| MediaType::parse(old) == MediaType::parse(new),
        |old, new| MediaType::parse(old).essence() == MediaType::parse(new).essence(),
    ];
    for test in tests {
        old.retain(
            |media| match new.iter().position(|(name, _)| test(media.0, name)) {
                Some(index) => {
                    pairs.push((media.clone(), new.remove(index)));
                    false
                }
                None => true,
            },
        );
    }
    Matching {
        pairs,
        removed: old,
        added: new,
    }
}

/// Whether two matched names differ in their parameters.
pub(super) fn has_other_parameters(old: &str, new: &str) -> bool {
    MediaType::parse(old) != MediaType::parse(new)
}

/// Returns how values of the media type are serialized.
pub(super) fn medium_of(media_type: &str) -> Medium {
    let media_type = MediaType::parse(media_type);
    if media_type.is_json() || media_type.is_json_lines() || media_type.is_range() {
        Medium::Json
    } else {
        Medium::PlainText
    }
}

/// How a media type relates to another by its structured syntax suffix.
#[derive(PartialEq)]
pub(super) enum Relation {
    Specialized,
    Generalized,
}

/// Returns the relation: `application/problem+json` specializes `application/json`.
pub(super) fn related(old: &str, new: &str) -> Option<Relation> {
    let (old, new) = (MediaType::parse(old), MediaType::parse(new));
    if old.main_type() != new.main_type() {
        None
    } else if new.suffix() == Some(old.subtype()) {
        Some(Relation::Specialized)
    } else if old.suffix() == Some(new.subtype()) {
        Some(Relation::Generalized)
    } else {
        None
    }
}

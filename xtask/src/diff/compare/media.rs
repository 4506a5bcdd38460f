//! Media types: matches those of two bodies, and how their values are serialized.

use super::schema::Medium;
use crate::diff::normalize::Located;

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
            .flat_map(Located::entries)
            .collect()
    };
    let (mut old, mut new) = (list(old), list(new));
    let mut pairs = Vec::new();
    let tests: [fn(&str, &str) -> bool; 3] = [
        |old, new| old == new,
        |old, new| plain(old) == plain(new),
        |old, new| essence(old) == essence(new),
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

fn plain(name: &str) -> String {
    name.replace(' ', "").to_ascii_lowercase()
}

/// Returns the name without parameters.
fn essence(name: &str) -> String {
    plain(name.split(';').next().unwrap_or_default())
}

/// Whether two matched names differ in their parameters.
pub(super) fn has_other_parameters(old: &str, new: &str) -> bool {
    plain(old) != plain(new)
}

/// Returns how values of the media type are serialized.
pub(super) fn medium_of(media_type: &str) -> Medium {
    let essence = essence(media_type);
    let is_json =
        essence.ends_with("/json") || essence.ends_with("+json") || essence.ends_with("/*");
    if is_json {
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
    let (old, new) = (essence(old), essence(new));
    let ((old_main, old_sub), (new_main, new_sub)) = (old.split_once('/')?, new.split_once('/')?);
    let suffix = |sub: &str| sub.split_once('+').map(|(_, suffix)| suffix.to_owned());
    if old_main != new_main {
        None
    } else if suffix(new_sub).as_deref() == Some(old_sub) {
        Some(Relation::Specialized)
    } else if suffix(old_sub).as_deref() == Some(new_sub) {
        Some(Relation::Generalized)
    } else {
        None
    }
}

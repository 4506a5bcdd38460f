//! Media types: matches those of two bodies, and how their values are serialized.

use super::comparer::{Call, Comparer};
use super::matching::pair_by;
use super::schema::{Context, Medium};
use crate::direction::Direction;
use crate::normalise::{Kind, Source};
use crate::rules::Rule;
use crate::value::quote;
use document::{Located, MediaType};

/// The name of a media type, and its media type object.
pub(super) type Media<'a> = (&'a str, Located<'a>);

/// The rules about the content of a body.
pub(super) struct MediaRules {
    pub(super) schema_added: &'static Rule,
    pub(super) schema_removed: &'static Rule,
    pub(super) encoding_changed: &'static Rule,
}

impl<'a> Comparer<'_, 'a> {
    /// Compares the content of two bodies of the media type `name`.
    pub(super) fn compare_media(
        &mut self,
        call: &Call,
        name: &str,
        (old, new): (&Located<'a>, &Located<'a>),
        direction: Direction,
        rules: &MediaRules,
    ) {
        match (old.get("schema"), new.get("schema")) {
            _ if is_raw(self.old, name, old) && is_raw(self.new, name, new) => {}
            (None, None) => {}
            (None, Some(schema)) => {
                let (was, is) = ((Some(old), None), (Some(&schema), None));
                self.report_with(call, rules.schema_added, was, is, quote(&name.into()))
                    .keyword = "schema";
            }
            (Some(schema), None) => {
                let (was, is) = ((Some(&schema), None), (Some(new), None));
                self.report_with(call, rules.schema_removed, was, is, quote(&name.into()));
            }
            (Some(before), Some(after)) => {
                let context = Context {
                    direction,
                    medium: medium_of(name),
                    exemption: None,
                };
                self.compare_schemas(call, &before, &after, context);
            }
        }
        self.compare_encodings(call, (name, old), (name, new), rules.encoding_changed);
    }
}

/// The matched media types of two bodies, and those of one side only.
pub(super) struct Matching<'a> {
    pub(super) pairs: Vec<(Media<'a>, Media<'a>)>,
    pub(super) removed: Vec<Media<'a>>,
    pub(super) added: Vec<Media<'a>>,
}

/// Matches the media types under `content` by name, ignoring case, then without parameters, and then
/// with a range of the receiver that includes the other: a server that accepts `*/*` accepts
/// `application/json`.
pub(super) fn match_media_types<'a>(
    old: &Located<'a>,
    new: &Located<'a>,
    direction: Direction,
) -> Matching<'a> {
    let list = |at: &Located<'a>| -> Vec<Media<'a>> {
        at.get("content")
            .iter()
            .flat_map(Located::properties)
            .collect()
    };
    let (mut old, mut new) = (list(old), list(new));
    let name = |(name, _): &Media<'a>| Some(*name);
    let mut pairs = pair_by(&mut old, &mut new, name, name);
    let parsed = |(name, _): &Media<'a>| MediaType::parse(name);
    let whole = |media: &Media<'a>| Some(parsed(media));
    pairs.extend(pair_by(&mut old, &mut new, whole, whole));
    let essence = |media: &Media<'a>| Some(parsed(media).essence().to_string());
    pairs.extend(pair_by(&mut old, &mut new, essence, essence));
    let in_range: fn(&MediaType, &MediaType) -> bool = match direction {
        Direction::Request => |old, new| includes(new, old),
        Direction::Response => includes,
    };
    let mut types: Vec<MediaType> = new.iter().map(parsed).collect();
    old.retain(|media| {
        let known = parsed(media);
        let Some(index) = types.iter().position(|it| in_range(&known, it)) else {
            return true;
        };
        types.remove(index);
        pairs.push((media.clone(), new.remove(index)));
        false
    });
    Matching {
        pairs,
        removed: old,
        added: new,
    }
}

/// Whether `range` is a range that includes the other media type.
fn includes(range: &MediaType, other: &MediaType) -> bool {
    range.is_range() && range.includes(other)
}

/// Whether two matched names differ in their parameters.
pub(super) fn has_other_parameters(old: &str, new: &str) -> bool {
    let (old, new) = (MediaType::parse(old), MediaType::parse(new));
    old != new && old.essence() == new.essence()
}

/// Whether a body is bytes about which the schema states nothing: there is no schema, or one of
/// bytes.
fn is_raw<'a>(source: &Source<'a>, name: &str, media: &Located<'a>) -> bool {
    let media_type = MediaType::parse(name);
    let is_structured = media_type.is_json()
        || media_type.is_json_lines()
        || media_type.is_range()
        || media_type.is_text()
        || media_type.is_form()
        || media_type.is_multipart_form()
        || media_type.main_type() == "multipart"
        || media_type.subtype() == "xml"
        || media_type.suffix().is_some();
    let Some(schema) = media.get("schema").map(|at| source.schema(&at)) else {
        return !is_structured;
    };
    let is_bytes = |kind: &Kind| kind.name == "string" && kind.format.as_deref() == Some("binary");
    let is_of_bytes = matches!(schema.kinds.as_deref(), Some([kind]) if is_bytes(kind));
    !is_structured && (is_of_bytes || schema.accepts_anything())
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

//! The fields of a struct.

use proc_macro2::Ident;
use quote::{ToTokens, format_ident, quote};

use super::rust::{RustKind, Types};
use model::{self, Direction, Format, Object, Schema};

/// One field of a struct.
pub struct Field<'a> {
    /// The name on the wire.
    pub wire: &'a str,
    /// The name in Rust.
    pub ident: Ident,
    /// The schema of its value.
    pub schema: &'a Schema,
    /// Whether it may be absent, null, both or neither.
    pub presence: Presence,
}

impl Field<'_> {
    /// The name on the wire, where it is not the one in Rust.
    pub fn property(&self) -> Option<&str> {
        Some(self.wire).filter(|wire| self.ident != wire)
    }
}

/// Whether a field may be absent, null, both or neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Neither.
    Required,
    /// Null.
    RequiredOrNull,
    /// Absent.
    Optional,
    /// Absent or null, and the two are told apart.
    OptionalOrNull,
}

/// The fields of an object, in the order of the document.
pub fn fields<'a>(types: &Types<'_>, name: &str, object: &'a Object) -> Vec<Field<'a>> {
    let in_requests = types.in_requests(name);
    let properties = object.properties.iter();
    properties
        .map(|(wire, property)| {
            let schema = &property.schema;
            // The server sets what is read-only, and does not return what is write-only.
            let one_way = match direction(types, schema, 0) {
                Direction::Response => in_requests,
                Direction::Request => true,
                Direction::Both => false,
            };
            let required = property.required && !one_way;
            let presence = match (required, schema.nullable) {
                (true, false) => Presence::Required,
                (true, true) => Presence::RequiredOrNull,
                (false, true) if in_requests => Presence::OptionalOrNull,
                (false, _) => Presence::Optional,
            };
            Field {
                wire,
                ident: format_ident!("{}", property.field),
                schema,
                presence,
            }
        })
        .collect()
}

/// The direction that a schema states, or the type that it refers to; `depth` is that of the references
/// around it.
fn direction(types: &Types<'_>, schema: &Schema, depth: usize) -> Direction {
    let target = schema.reference().filter(|_| depth < 8);
    let target = target.and_then(|name| types.schema(name));
    match (schema.direction, target) {
        (Direction::Both, Some(target)) => direction(types, target, depth + 1),
        (own, _) => own,
    }
}

/// Whether only one value fits, which nobody has to set.
pub fn is_constant(types: &Types<'_>, schema: &Schema) -> bool {
    let constant = |name| types.kind(name) == RustKind::Constant;
    !schema.nullable && (is_null(types, schema, 0) || schema.reference().is_some_and(constant))
}

/// Whether null is the one value that fits; `depth` is that of the aliases around it.
pub fn is_null(types: &Types<'_>, schema: &Schema, depth: usize) -> bool {
    schema.kind == model::SchemaKind::Null
        || alias_target(types, schema, depth)
            .is_some_and(|target| is_null(types, target, depth + 1))
}

/// Whether a value that is null is a value of the type itself, which differs from none: of null alone and of
/// any JSON; `depth` is that of the aliases around it.
pub fn keeps_null(types: &Types<'_>, schema: &Schema, depth: usize) -> bool {
    matches!(
        schema.kind,
        model::SchemaKind::Null | model::SchemaKind::Any
    ) || alias_target(types, schema, depth)
        .is_some_and(|target| keeps_null(types, target, depth + 1))
}

/// Whether a value of this schema is a secret; `depth` is that of the aliases around it.
pub fn holds_secret(types: &Types<'_>, schema: &Schema, depth: usize) -> bool {
    if let Some(string) = schema.string() {
        return string.format == Format::Password;
    }
    alias_target(types, schema, depth).is_some_and(|target| holds_secret(types, target, depth + 1))
}

fn alias_target<'a>(types: &Types<'a>, schema: &Schema, depth: usize) -> Option<&'a Schema> {
    let alias = |name: &&str| types.kind(name) == RustKind::Alias && depth < 8;
    types.schema(schema.reference().filter(alias)?)
}

/// `Debug` of a struct with a secret and undescribed properties, which may be secrets too: of those
/// only the names are shown.
pub fn debug(ident: &Ident, fields: &[Field<'_>]) -> impl ToTokens {
    let name = ident.to_string();
    let shown = fields.iter().map(|field| {
        let ident = &field.ident;
        let name = ident.to_string();
        quote!(.field(#name, &self.#ident))
    });
    quote! {
        impl ::std::fmt::Debug for #ident {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(#name)
                    #(#shown)*
                    .field("extra", &self.extra.keys())
                    .finish()
            }
        }
    }
}

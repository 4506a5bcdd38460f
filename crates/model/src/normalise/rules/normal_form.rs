//! The end of the rules: every keyword of a schema becomes a part of its normal form, or is reported.
//!
//! The schema is taken apart by its fields, so that a keyword which nobody thought of does not
//! compile.

use indexmap::IndexMap;
use serde_json::Value;

use super::place::{Place, snippet};
use crate::normalise::listed::Listed;
use crate::normalise::schema::{About, Shape};
use document::schema::{
    Annotations, Arrays, Composition, Core, Items, Numbers, Objects, Readable, Schema, Strings,
    TypeName, Types, Values,
};

const RULE: &str = "unchecked-constraint";

/// A schema in normal form, but for the schemas inside it.
pub struct Parts {
    pub about: About,
    pub shape: Shape,
    pub properties: Option<IndexMap<String, Schema>>,
    pub all_of: Option<Vec<Schema>>,
    pub any_of: Option<Vec<Schema>>,
    pub one_of: Option<Vec<Schema>>,
    pub tuple: Option<Vec<Schema>>,
    pub items: Option<Box<Schema>>,
    pub extra: Option<Box<Schema>>,
}

/// Takes a schema apart after the other rules, and reports what its normal form has not.
pub fn parts(schema: Schema, mut place: Place<'_, '_>) -> Parts {
    let Schema {
        pointer: _,
        form: _,
        core,
        annotations,
        values,
        strings,
        numbers,
        arrays,
        objects,
        composition,
        malformed: _,
        // Extensions and words that a framework left behind state nothing about the values.
        unknown: _,
    } = schema;
    let Core {
        // What identifies a schema has no effect on its values, and definitions count where they are
        // referred to.
        schema: _,
        id: _,
        anchor: _,
        dynamic_anchor: _,
        recursive_anchor: _,
        vocabulary: _,
        comment: _,
        definitions: _,
        former_definitions: _,
        // [`super::references`] put the component's name in its place.
        reference: _,
        dynamic_reference: _,
        recursive_reference: _,
    } = core;
    let Annotations {
        title,
        description,
        default,
        deprecated,
        read_only,
        write_only,
        nullable,
        secret,
        // Examples and the like change no type.
        extensible: _,
        sunset: _,
        stability: _,
        example: _,
        examples: _,
        external_docs: _,
        xml: _,
    } = annotations;
    let Values {
        types,
        listed,
        names,
        other_names,
        constant,
        format,
    } = values;
    let Strings {
        pattern,
        min_length,
        max_length,
        content_encoding,
        content_media_type,
        content_schema,
    } = strings;
    let Numbers {
        // [`super::bounds`] left the bounds unchecked.
        minimum: _,
        maximum: _,
        exclusive_minimum: _,
        exclusive_maximum: _,
        multiple_of,
    } = numbers;
    let Arrays {
        items,
        prefix_items,
        min_items,
        max_items,
        unique_items,
        contains,
        min_contains,
        max_contains,
        unevaluated_items,
        additional_items,
    } = arrays;
    let Objects {
        properties,
        required,
        additional_properties,
        // [`super::objects`] made a map of them.
        pattern_properties: _,
        min_properties,
        max_properties,
        property_names,
        dependent_required,
        dependent_schemas,
        dependencies,
        unevaluated_properties,
    } = objects;
    let Composition {
        all_of,
        any_of,
        one_of,
        discriminator,
        not,
        condition,
        then,
        otherwise,
    } = composition;
    // Constraints that are not checked on this side; the server still does. JSON Schemas do not
    // state them: they hold schemas, or depend on each other or on other properties.
    for (keyword, value) in [
        ("not", json(not)),
        ("if", json(condition)),
        ("then", json(then)),
        ("else", json(otherwise)),
        ("contains", json(contains)),
        ("minContains", json(min_contains)),
        ("maxContains", json(max_contains)),
        ("propertyNames", json(property_names)),
        ("dependentRequired", json(dependent_required)),
        ("dependentSchemas", json(dependent_schemas)),
        ("dependencies", json(dependencies)),
        ("unevaluatedItems", json(unevaluated_items)),
        ("unevaluatedProperties", json(unevaluated_properties)),
        ("additionalItems", json(additional_items)),
    ] {
        if let Some(value) = value {
            place.lost(keyword, RULE, format!("{keyword} {}", snippet(&value)));
        }
    }
    for (keyword, value) in [
        ("contentEncoding", json(content_encoding)),
        ("contentMediaType", json(content_media_type)),
        ("contentSchema", json(content_schema)),
    ] {
        if let Some(value) = value {
            let what = format!("{keyword} {} is left to the caller", snippet(&value));
            place.kept(keyword, "content-encoding", what);
        }
    }
    // Constraints that are not checked on this side either, but which JSON Schemas state.
    let is_unique = unique_items.filter(|is_unique| *is_unique);
    for (keyword, value) in [
        ("minProperties", json(min_properties)),
        ("maxProperties", json(max_properties)),
        ("uniqueItems", json(is_unique)),
        ("minItems", json(min_items)),
        ("maxItems", json(max_items)),
        ("multipleOf", json(multiple_of)),
    ] {
        if let Some(value) = value {
            place.lost(keyword, RULE, format!("{keyword} {}", snippet(&value)));
            place.leave_unchecked(keyword, value);
        }
    }
    let names = names.or(other_names).unwrap_or_default();
    let listed = listed.map(|values| Listed::values(values, &names));
    let is_closed = additional_properties
        .as_ref()
        .is_some_and(|it| it.is_false());
    let flag = |flag: Option<bool>| flag == Some(true);
    Parts {
        about: About {
            title,
            description,
            default,
            deprecated: flag(deprecated),
            nullable: flag(nullable),
            read_only: flag(read_only),
            write_only: flag(write_only),
            secret: flag(secret),
            tags: None,
            unchecked: place.unchecked,
        },
        shape: Shape {
            reference: place.component,
            kind: match types {
                Some(Types::One(TypeName::Known(kind))) => Some(kind),
                // [`super::types`] made a union of several.
                Some(Types::One(TypeName::Other(_)) | Types::Several(_)) | None => None,
            },
            format,
            listed: constant.map(Listed::constant).or(listed),
            pattern,
            min_length,
            max_length,
            required: required.map(|required| required.names).unwrap_or_default(),
            is_closed,
            discriminator,
            ..Shape::default()
        },
        properties,
        all_of,
        any_of,
        one_of,
        tuple: prefix_items,
        items: match items {
            Some(Items::All(items)) => Some(items),
            // [`super::malformed`] made `prefixItems` of them.
            Some(Items::Leading(_)) | None => None,
        },
        extra: additional_properties.filter(|_| !is_closed),
    }
}

fn json(value: Option<impl for<'a> Readable<'a>>) -> Option<Value> {
    value.map(|value| value.write())
}

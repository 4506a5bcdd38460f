//! The one typed reader of schemas: a field for each keyword of JSON Schema 2020-12 and of OpenAPI 3.0
//! and 3.1, and for those of earlier drafts that documents still have.
//!
//! The reader only reads: nothing is fixed, merged or followed. What a keyword means is the matter
//! of those who read the fields, and a keyword that one of them forgets does not compile, where it
//! takes a schema apart by its fields. What has no field is kept in [`Schema::unknown`], and what has
//! not the form that its keyword asks for in [`Schema::malformed`], so that it can be reported.

mod keyword;

use indexmap::IndexMap;
use serde_json::{Map, Number, Value};

use crate::Pointer;
pub use keyword::{Discriminator, Exclusive, Form, Items, Keyword, Names, Type, TypeName, Types};

/// Defines a group of keywords: the struct, its reader and its writer.
macro_rules! keywords {
    ($(#[$doc:meta])* $group:ident: $($keyword:literal => $field:ident: $kind:ty,)*) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $group {
            $(#[doc = concat!("`", $keyword, "`.")] pub $field: Option<$kind>,)*
        }

        impl $group {
            /// The keywords of the group.
            pub const KEYWORDS: &[&str] = &[$($keyword),*];

            /// Reads a keyword; none if it is not of this group, and whether its value has the
            /// right form if it is.
            fn read(&mut self, keyword: &str, value: &Value, at: &Pointer) -> Option<bool> {
                match keyword {
                    $($keyword => {
                        self.$field = <$kind as Keyword>::read(value, &at.join(keyword));
                        Some(self.$field.is_some())
                    })*
                    _ => None,
                }
            }

            /// The keywords that are stated, with their values.
            pub fn stated(&self) -> Vec<(&'static str, Value)> {
                let Self { $($field),* } = self;
                let mut found = Vec::new();
                $(if let Some(value) = $field {
                    found.push(($keyword, value.write()));
                })*
                found
            }

            /// Whether no keyword is stated.
            pub fn is_empty(&self) -> bool {
                let Self { $($field),* } = self;
                $($field.is_none())&&*
            }
        }
    };
}

keywords! {
    /// What identifies a schema, and what refers to others.
    Core:
    "$schema" => schema: Value,
    "$id" => id: Value,
    "$anchor" => anchor: Value,
    "$dynamicAnchor" => dynamic_anchor: Value,
    "$recursiveAnchor" => recursive_anchor: Value,
    "$vocabulary" => vocabulary: Value,
    "$comment" => comment: Value,
    "$ref" => reference: String,
    "$dynamicRef" => dynamic_reference: String,
    "$recursiveRef" => recursive_reference: String,
    "$defs" => definitions: IndexMap<String, Schema>,
    "definitions" => former_definitions: IndexMap<String, Schema>,
}

keywords! {
    /// What a schema states about its values without narrowing them.
    Annotations:
    "title" => title: String,
    "description" => description: String,
    "default" => default: Value,
    "deprecated" => deprecated: bool,
    "readOnly" => read_only: bool,
    "writeOnly" => write_only: bool,
    "nullable" => nullable: bool,
    "example" => example: Value,
    "examples" => examples: Value,
    "externalDocs" => external_docs: Value,
    "xml" => xml: Value,
    "x-secret" => secret: bool,
}

keywords! {
    /// What concerns values of every type.
    Values:
    "type" => types: Types,
    "enum" => listed: Vec<Value>,
    "x-enum-varnames" => names: Vec<Value>,
    "x-enumNames" => other_names: Vec<Value>,
    "const" => constant: Value,
    "format" => format: String,
}

keywords! {
    /// What concerns strings only, `format` excepted.
    Strings:
    "pattern" => pattern: String,
    "minLength" => min_length: u64,
    "maxLength" => max_length: u64,
    "contentEncoding" => content_encoding: String,
    "contentMediaType" => content_media_type: String,
    "contentSchema" => content_schema: Box<Schema>,
}

keywords! {
    /// What concerns numbers only.
    Numbers:
    "minimum" => minimum: Number,
    "maximum" => maximum: Number,
    "exclusiveMinimum" => exclusive_minimum: Exclusive,
    "exclusiveMaximum" => exclusive_maximum: Exclusive,
    "multipleOf" => multiple_of: Number,
}

keywords! {
    /// What concerns arrays only.
    Arrays:
    "items" => items: Items,
    "prefixItems" => prefix_items: Vec<Schema>,
    "minItems" => min_items: u64,
    "maxItems" => max_items: u64,
    "uniqueItems" => unique_items: bool,
    "contains" => contains: Box<Schema>,
    "minContains" => min_contains: u64,
    "maxContains" => max_contains: u64,
    "unevaluatedItems" => unevaluated_items: Box<Schema>,
    "additionalItems" => additional_items: Box<Schema>,
}

keywords! {
    /// What concerns objects only.
    Objects:
    "properties" => properties: IndexMap<String, Schema>,
    "required" => required: Names,
    "additionalProperties" => additional_properties: Box<Schema>,
    "patternProperties" => pattern_properties: IndexMap<String, Schema>,
    "minProperties" => min_properties: u64,
    "maxProperties" => max_properties: u64,
    "propertyNames" => property_names: Box<Schema>,
    "dependentRequired" => dependent_required: IndexMap<String, Names>,
    "dependentSchemas" => dependent_schemas: IndexMap<String, Schema>,
    "dependencies" => dependencies: Value,
    "unevaluatedProperties" => unevaluated_properties: Box<Schema>,
}

keywords! {
    /// What puts a schema together from others.
    Composition:
    "allOf" => all_of: Vec<Schema>,
    "anyOf" => any_of: Vec<Schema>,
    "oneOf" => one_of: Vec<Schema>,
    "discriminator" => discriminator: Discriminator,
    "not" => not: Box<Schema>,
    "if" => condition: Box<Schema>,
    "then" => then: Box<Schema>,
    "else" => otherwise: Box<Schema>,
}

/// A schema as a document has it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Schema {
    /// Where the document has it.
    pub pointer: Pointer,
    /// Whether it is an object of keywords, a boolean, or no schema at all.
    pub form: Form,
    /// What identifies it, and what refers to others.
    pub core: Core,
    /// What it states about its values without narrowing them.
    pub annotations: Annotations,
    /// What concerns values of every type.
    pub values: Values,
    /// What concerns strings only.
    pub strings: Strings,
    /// What concerns numbers only.
    pub numbers: Numbers,
    /// What concerns arrays only.
    pub arrays: Arrays,
    /// What concerns objects only.
    pub objects: Objects,
    /// What puts it together from others.
    pub composition: Composition,
    /// Keywords whose value has not the form that they ask for, null among them.
    pub malformed: Map<String, Value>,
    /// Extensions (`x-…`) and whatever else has no field.
    pub unknown: Map<String, Value>,
}

impl Schema {
    /// Reads the schema that a document has at `pointer`.
    pub fn read(value: &Value, pointer: Pointer) -> Self {
        let mut schema = Self {
            pointer,
            ..Self::default()
        };
        match value {
            Value::Object(keywords) => schema.read_keywords(keywords),
            Value::Bool(accepts) => schema.form = Form::Boolean(*accepts),
            other => schema.form = Form::Other(other.clone()),
        }
        schema
    }

    fn read_keywords(&mut self, keywords: &Map<String, Value>) {
        let at = std::mem::take(&mut self.pointer);
        for (keyword, value) in keywords {
            let fits = None
                .or_else(|| self.core.read(keyword, value, &at))
                .or_else(|| self.annotations.read(keyword, value, &at))
                .or_else(|| self.values.read(keyword, value, &at))
                .or_else(|| self.strings.read(keyword, value, &at))
                .or_else(|| self.numbers.read(keyword, value, &at))
                .or_else(|| self.arrays.read(keyword, value, &at))
                .or_else(|| self.objects.read(keyword, value, &at))
                .or_else(|| self.composition.read(keyword, value, &at));
            let rest = match fits {
                Some(true) => continue,
                Some(false) => &mut self.malformed,
                None => &mut self.unknown,
            };
            rest.insert(keyword.clone(), value.clone());
        }
        self.pointer = at;
    }

    /// The schema as JSON, whatever was read of it.
    pub fn write(&self) -> Value {
        let Self {
            pointer: _,
            form,
            core,
            annotations,
            values,
            strings,
            numbers,
            arrays,
            objects,
            composition,
            malformed,
            unknown,
        } = self;
        match form {
            Form::Object => {}
            Form::Boolean(accepts) => return Value::Bool(*accepts),
            Form::Other(value) => return value.clone(),
        }
        let groups = [
            core.stated(),
            values.stated(),
            strings.stated(),
            numbers.stated(),
            arrays.stated(),
            objects.stated(),
            composition.stated(),
            annotations.stated(),
        ];
        let stated = groups.into_iter().flatten();
        let stated = stated.map(|(keyword, value)| (keyword.to_owned(), value));
        let rest = malformed.iter().chain(unknown);
        let rest = rest.map(|(keyword, value)| (keyword.clone(), value.clone()));
        Value::Object(stated.chain(rest).collect())
    }

    /// A schema that states nothing yet, for what stands at `pointer`.
    pub fn empty(pointer: Pointer) -> Self {
        Self {
            pointer,
            ..Self::default()
        }
    }

    /// Whether it is `false`, which accepts nothing.
    pub fn is_false(&self) -> bool {
        self.form == Form::Boolean(false)
    }

    /// The one type that it states.
    pub fn kind(&self) -> Option<Type> {
        match self.values.types.as_ref()? {
            Types::One(TypeName::Known(kind)) => Some(*kind),
            _ => None,
        }
    }

    /// Sets the one type.
    pub fn set_kind(&mut self, kind: Type) {
        self.values.types = Some(Types::One(TypeName::Known(kind)));
    }
}

#[cfg(test)]
mod tests;

//! The one typed reader of schemas: a field for each keyword of JSON Schema 2020-12 and of OpenAPI 3.0
//! and 3.1, and for those of earlier drafts that documents still have.
//!
//! The reader reads a schema with all that is inside it, or one level of it ([`Depth`]). It only reads: nothing is fixed, merged or followed. What a keyword means is the matter
//! of those who read the fields, and a keyword that one of them forgets does not compile, where it
//! takes a schema apart by its fields. What has no field is kept in [`Schema::unknown`], and what has
//! not the form that its keyword asks for in [`Schema::malformed`], so that it can be reported.

mod form;

use std::fmt::Debug;
use std::marker::PhantomData;

use indexmap::IndexMap;
use serde_json::{Map, Number, Value};

use crate::{Located, Pointer};
pub use form::{Discriminator, Exclusive, Form, Items, Names, Readable, Type, TypeName, Types};
use form::{Location, Subschema};

/// What is read of the schemas inside a schema.
pub trait Depth: Clone + Debug + Default + PartialEq {
    /// What a schema holds in place of each.
    type Sub: Clone + Debug + PartialEq;
}

/// What a schema holds in place of the schemas inside it.
///
/// An alias, so that a derived trait asks nothing of it beyond what [`Depth`] promises.
pub type Sub<D> = <D as Depth>::Sub;

/// Everything: schemas are read down to the last one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Whole;

impl Depth for Whole {
    type Sub = Schema;
}

/// One level: a schema holds where the schemas inside it are.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OneLevel<'a>(PhantomData<&'a Value>);

impl<'a> Depth for OneLevel<'a> {
    type Sub = Located<'a>;
}

/// Defines the groups of keywords, with the reader and the writer of each, and the names of all of
/// them.
macro_rules! keywords {
    ($($(#[$doc:meta])* $group:ident$(<$depth:ident>)? {
        $($keyword:ident $name:literal => $field:ident: $kind:ty,)*
    })*) => {
        /// A keyword that has a field.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Keyword {
            $($(#[doc = concat!("`", $name, "`.")] $keyword,)*)*
        }

        impl Keyword {
            /// All keywords.
            pub const ALL: &[Self] = &[$($(Self::$keyword),*),*];

            /// The keyword as documents spell it.
            pub const fn name(self) -> &'static str {
                match self {
                    $($(Self::$keyword => $name,)*)*
                }
            }
        }

        $(
            $(#[$doc])*
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct $group$(<$depth: Depth = Whole>)? {
                $(#[doc = concat!("`", $name, "`.")] pub $field: Option<$kind>,)*
            }

            impl$(<$depth: Depth>)? $group$(<$depth>)? {
                /// Reads a keyword; none if it is not of this group, and whether its value has the
                /// right form if it is.
                fn read<'a>(
                    &mut self,
                    keyword: &str,
                    value: &'a Value,
                    at: &Pointer,
                ) -> Option<bool>
                $(where Sub<$depth>: Subschema<'a>)?
                {
                    match keyword {
                        $($name => {
                            let location = Location { schema: at, keyword };
                            self.$field = <$kind as Readable<'a>>::read(value, location);
                            Some(self.$field.is_some())
                        })*
                        _ => None,
                    }
                }

                /// The keywords that are stated.
                pub fn keywords(&self) -> Vec<Keyword> {
                    let Self { $($field),* } = self;
                    let mut found = Vec::new();
                    $(if $field.is_some() {
                        found.push(Keyword::$keyword);
                    })*
                    found
                }

                /// Whether no keyword is stated.
                pub fn is_empty(&self) -> bool {
                    let Self { $($field),* } = self;
                    $($field.is_none())&&*
                }
            }

            impl $group {
                /// The keywords that are stated, with their values.
                pub fn stated(&self) -> Vec<(Keyword, Value)> {
                    let Self { $($field),* } = self;
                    let mut found = Vec::new();
                    $(if let Some(value) = $field {
                        found.push((Keyword::$keyword, value.write()));
                    })*
                    found
                }
            }
        )*
    };
}

keywords! {
    /// What identifies a schema, and what refers to others.
    Core<D> {
        Schema "$schema" => schema: Value,
        Id "$id" => id: Value,
        Anchor "$anchor" => anchor: Value,
        DynamicAnchor "$dynamicAnchor" => dynamic_anchor: Value,
        RecursiveAnchor "$recursiveAnchor" => recursive_anchor: Value,
        Vocabulary "$vocabulary" => vocabulary: Value,
        Comment "$comment" => comment: Value,
        Ref "$ref" => reference: String,
        DynamicRef "$dynamicRef" => dynamic_reference: String,
        RecursiveRef "$recursiveRef" => recursive_reference: String,
        Defs "$defs" => definitions: IndexMap<String, Sub<D>>,
        Definitions "definitions" => former_definitions: IndexMap<String, Sub<D>>,
    }

    /// What a schema states about its values without narrowing them.
    Annotations {
        Title "title" => title: String,
        Description "description" => description: String,
        Default "default" => default: Value,
        Deprecated "deprecated" => deprecated: bool,
        ReadOnly "readOnly" => read_only: bool,
        WriteOnly "writeOnly" => write_only: bool,
        Nullable "nullable" => nullable: bool,
        Example "example" => example: Value,
        Examples "examples" => examples: Value,
        ExternalDocs "externalDocs" => external_docs: Value,
        Xml "xml" => xml: Value,
        Secret "x-secret" => secret: bool,
        ExtensibleEnum "x-extensible-enum" => extensible: Value,
        Sunset "x-sunset" => sunset: Value,
        Stability "x-stability-level" => stability: Value,
    }

    /// What concerns values of every type.
    Values {
        Type "type" => types: Types,
        Enum "enum" => listed: Vec<Value>,
        EnumVarnames "x-enum-varnames" => names: Vec<Value>,
        EnumNames "x-enumNames" => other_names: Vec<Value>,
        Const "const" => constant: Value,
        Format "format" => format: String,
    }

    /// What concerns strings only, `format` excepted.
    Strings<D> {
        Pattern "pattern" => pattern: String,
        MinLength "minLength" => min_length: u64,
        MaxLength "maxLength" => max_length: u64,
        ContentEncoding "contentEncoding" => content_encoding: String,
        ContentMediaType "contentMediaType" => content_media_type: String,
        ContentSchema "contentSchema" => content_schema: Box<Sub<D>>,
    }

    /// What concerns numbers only.
    Numbers {
        Minimum "minimum" => minimum: Number,
        Maximum "maximum" => maximum: Number,
        ExclusiveMinimum "exclusiveMinimum" => exclusive_minimum: Exclusive,
        ExclusiveMaximum "exclusiveMaximum" => exclusive_maximum: Exclusive,
        MultipleOf "multipleOf" => multiple_of: Number,
    }

    /// What concerns arrays only.
    Arrays<D> {
        Items "items" => items: Items<D>,
        PrefixItems "prefixItems" => prefix_items: Vec<Sub<D>>,
        MinItems "minItems" => min_items: u64,
        MaxItems "maxItems" => max_items: u64,
        UniqueItems "uniqueItems" => unique_items: bool,
        Contains "contains" => contains: Box<Sub<D>>,
        MinContains "minContains" => min_contains: u64,
        MaxContains "maxContains" => max_contains: u64,
        UnevaluatedItems "unevaluatedItems" => unevaluated_items: Box<Sub<D>>,
        AdditionalItems "additionalItems" => additional_items: Box<Sub<D>>,
    }

    /// What concerns objects only.
    Objects<D> {
        Properties "properties" => properties: IndexMap<String, Sub<D>>,
        Required "required" => required: Names,
        AdditionalProperties "additionalProperties" => additional_properties: Box<Sub<D>>,
        PatternProperties "patternProperties" => pattern_properties: IndexMap<String, Sub<D>>,
        MinProperties "minProperties" => min_properties: u64,
        MaxProperties "maxProperties" => max_properties: u64,
        PropertyNames "propertyNames" => property_names: Box<Sub<D>>,
        DependentRequired "dependentRequired" => dependent_required: IndexMap<String, Names>,
        DependentSchemas "dependentSchemas" => dependent_schemas: IndexMap<String, Sub<D>>,
        Dependencies "dependencies" => dependencies: Value,
        UnevaluatedProperties "unevaluatedProperties" => unevaluated_properties: Box<Sub<D>>,
    }

    /// What puts a schema together from others.
    Composition<D> {
        AllOf "allOf" => all_of: Vec<Sub<D>>,
        AnyOf "anyOf" => any_of: Vec<Sub<D>>,
        OneOf "oneOf" => one_of: Vec<Sub<D>>,
        Discriminator "discriminator" => discriminator: Discriminator,
        Not "not" => not: Box<Sub<D>>,
        If "if" => condition: Box<Sub<D>>,
        Then "then" => then: Box<Sub<D>>,
        Else "else" => otherwise: Box<Sub<D>>,
    }
}

/// A schema as a document has it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Schema<D: Depth = Whole> {
    /// Where the document has it.
    pub pointer: Pointer,
    /// Whether it is an object of keywords, a boolean, or no schema at all.
    pub form: Form,
    /// What identifies it, and what refers to others.
    pub core: Core<D>,
    /// What it states about its values without narrowing them.
    pub annotations: Annotations,
    /// What concerns values of every type.
    pub values: Values,
    /// What concerns strings only.
    pub strings: Strings<D>,
    /// What concerns numbers only.
    pub numbers: Numbers,
    /// What concerns arrays only.
    pub arrays: Arrays<D>,
    /// What concerns objects only.
    pub objects: Objects<D>,
    /// What puts it together from others.
    pub composition: Composition<D>,
    /// Keywords whose value has not the form that they ask for, null among them.
    pub malformed: Map<String, Value>,
    /// Extensions (`x-…`) and whatever else has no field.
    pub unknown: Map<String, Value>,
}

impl<D: Depth> Schema<D> {
    /// Reads the schema that a document has at `pointer`.
    pub fn read<'a>(value: &'a Value, pointer: Pointer) -> Self
    where
        Sub<D>: Subschema<'a>,
    {
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

    fn read_keywords<'a>(&mut self, keywords: &'a Map<String, Value>)
    where
        Sub<D>: Subschema<'a>,
    {
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

    /// The keywords that are stated and have a field.
    pub fn keywords(&self) -> impl Iterator<Item = Keyword> + use<D> {
        let groups = [
            self.core.keywords(),
            self.annotations.keywords(),
            self.values.keywords(),
            self.strings.keywords(),
            self.numbers.keywords(),
            self.arrays.keywords(),
            self.objects.keywords(),
            self.composition.keywords(),
        ];
        groups.into_iter().flatten()
    }
}

impl Schema {
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
        let stated = stated.map(|(keyword, value)| (keyword.name().to_owned(), value));
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

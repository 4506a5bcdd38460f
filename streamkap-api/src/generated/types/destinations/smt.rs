// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::{
    Redacted, Secret, constant, constrain, constrained_string, named, open_enum, require, union,
};
use regex_lite::Regex;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The kinds of single message transforms.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(extend("additionalProperties" = false)))]
#[non_exhaustive]
pub struct SmtCatalogListRead {
    pub types: Vec<SmtCatalogTypeRead>,
}

/// A kind of single message transform, with the JSON Schema of its settings.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(extend("additionalProperties" = false)))]
#[non_exhaustive]
pub struct SmtCatalogTypeRead {
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1)))]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "\\S")))]
    pub type_id: String,
    pub schema_version: i64,
    pub codec_version: i64,
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1)))]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "\\S")))]
    pub label: String,
    pub publishable: SmtCatalogTypeReadPublishable,
    pub data_schema: Map<String, Value>,
    pub ui_schema: Map<String, Value>,
    pub secret_paths: Vec<String>,
    pub row_keys: BTreeMap<String, String>,
    pub examples: Map<String, Value>,
}

constant! {
    /// Always `true`.
    #[uses = " Part of [`types::SmtCatalogTypeRead`](crate::types::SmtCatalogTypeRead)."]
    #[json = "true"]
    pub struct SmtCatalogTypeReadPublishable;
}

/// The saved chain, and the one that was applied last.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(extend("additionalProperties" = false)))]
#[cfg_attr(feature = "schemars", schemars(transform = require!("last_applied")))]
#[non_exhaustive]
pub struct SmtChainRead {
    pub desired: SmtChainSnapshotRead,
    pub last_applied: Option<SmtChainSnapshotRead>,
    pub application_status: SmtChainReadApplicationStatus,
}

open_enum! {
    #[uses = " Part of [`types::SmtChainRead`](crate::types::SmtChainRead)."]
    pub enum SmtChainReadApplicationStatus {
        Pending = "pending",
        Applying = "applying",
        Applied = "applied",
        Failed = "failed",
        #[other]
        Other,
    }
}

/// A chain of transforms.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(extend("additionalProperties" = false)))]
#[non_exhaustive]
pub struct SmtChainSnapshotRead {
    /// To be sent back as `expected_revision`.
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1)))]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "\\S")))]
    pub chain_revision: String,
    pub deployment_generation: i64,
    pub transforms: Vec<SmtChainSnapshotReadTransformsItem>,
    pub managed: Vec<SmtManagedTransformRead>,
    pub managed_overrides: BTreeMap<String, bool>,
    pub order: Vec<SmtOrderEntryRead>,
}

union! {
    #[uses = " Part of [`types::SmtChainSnapshotRead`](crate::types::SmtChainSnapshotRead)."]
    #[derive(PartialEq)]
    pub enum SmtChainSnapshotReadTransformsItem {
        SmtInstanceRead(SmtInstanceRead),
        SmtOpaqueInstanceRead(SmtOpaqueInstanceRead),
        #[other]
        Other(Value),
    }
}

/// A new chain, or changes of one.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(extend("additionalProperties" = false)))]
#[non_exhaustive]
pub struct SmtChainWriteRequest {
    /// Left out to create a chain, needed to change one.
    pub expected_revision: Option<Option<SmtChainWriteRequestExpectedRevision>>,
    /// Absent keeps the transforms, an empty list removes them.
    pub transforms: Option<Option<Vec<SmtInstanceWrite>>>,
    /// Absent keeps the choices, an empty object resets them.
    pub managed_overrides: Option<Option<BTreeMap<String, bool>>>,
}

constrained_string! {
    /// Left out to create a chain, needed to change one.
    #[uses = " Part of [`types::SmtChainWriteRequest`](crate::types::SmtChainWriteRequest)."]
    #[min_length = 1]
    #[pattern(
        Regex,
        "\\S",
        "[^\\t-\\r \\x{A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}\\x{FEFF}]"
    )]
    pub struct SmtChainWriteRequestExpectedRevision;
}

/// Why a request about a chain was refused.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(extend("additionalProperties" = false)))]
#[non_exhaustive]
pub struct SmtErrorEnvelope {
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1)))]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "\\S")))]
    pub code: String,
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1)))]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "\\S")))]
    pub message: String,
    pub issues: Option<Vec<SmtValidationIssue>>,
}

/// An error about a chain.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(extend("additionalProperties" = false)))]
#[non_exhaustive]
pub struct SmtErrorResponse {
    pub detail: SmtErrorEnvelope,
}

/// A transform of a chain.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = named!(builder::SmtInstanceRead)))]
#[cfg_attr(feature = "schemars", schemars(extend("additionalProperties" = false)))]
#[cfg_attr(feature = "schemars", schemars(transform = require!("predicate")))]
#[non_exhaustive]
pub struct SmtInstanceRead {
    /// If absent, the server uses `"typed"`.
    pub kind: Option<SmtInstanceReadKind>,
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1)))]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "\\S")))]
    pub id: String,
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1)))]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "\\S")))]
    pub alias: String,
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1)))]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "\\S")))]
    pub type_: String,
    pub schema_version: i64,
    pub codec_version: i64,
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1)))]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "\\S")))]
    pub name: String,
    pub enabled: bool,
    pub config: Map<String, Value>,
    #[cfg_attr(
        feature = "schemars",
        schemars(transform = constrain!(r#"{"items":{"pattern":"^/(?:[^~]|~[01])*$"}}"#))
    )]
    pub configured_secret_paths: Vec<String>,
    pub predicate: Option<SmtPredicateRead>,
}

constant! {
    /// Always `"typed"`.
    #[uses = " Part of [`types::SmtInstanceRead`](crate::types::SmtInstanceRead)."]
    #[json = "\"typed\""]
    pub struct SmtInstanceReadKind;
}

/// A transform of a new chain.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schemars",
    schemars(transform = named!(builder::SmtInstanceWrite))
)]
#[cfg_attr(feature = "schemars", schemars(extend("additionalProperties" = false)))]
#[non_exhaustive]
pub struct SmtInstanceWrite {
    /// Left out for a new transform; null is refused.
    pub id: Option<Option<SmtInstanceWriteId>>,
    pub type_: SmtInstanceWriteType,
    pub name: SmtInstanceWriteName,
    /// If absent, the server uses `true`.
    pub enabled: Option<bool>,
    /// Without secrets.
    pub config: Map<String, Value>,
    pub secret_operations: Option<Vec<SmtInstanceWriteSecretOperationsItem>>,
    pub predicate: Option<Option<SmtPredicateWrite>>,
}

constrained_string! {
    /// Left out for a new transform; null is refused.
    #[uses = " Part of [`types::SmtInstanceWrite`](crate::types::SmtInstanceWrite)."]
    #[min_length = 1]
    #[pattern(
        Regex,
        "\\S",
        "[^\\t-\\r \\x{A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}\\x{FEFF}]"
    )]
    pub struct SmtInstanceWriteId;
}

constrained_string! {
    #[uses = " Part of [`types::SmtInstanceWrite`](crate::types::SmtInstanceWrite)."]
    #[min_length = 1]
    #[pattern(
        Regex,
        "\\S",
        "[^\\t-\\r \\x{A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}\\x{FEFF}]"
    )]
    pub struct SmtInstanceWriteName;
}

union! {
    #[uses = " Part of [`types::SmtInstanceWrite`](crate::types::SmtInstanceWrite)."]
    #[derive(PartialEq)]
    pub enum SmtInstanceWriteSecretOperationsItem {
        SmtSecretReplaceWire(SmtSecretReplaceWire),
        SmtSecretClearWire(SmtSecretClearWire),
        #[other]
        Other(Redacted<Value>),
    }
}

constrained_string! {
    #[uses = " Part of [`types::SmtInstanceWrite`](crate::types::SmtInstanceWrite)."]
    #[min_length = 1]
    #[pattern(
        Regex,
        "\\S",
        "[^\\t-\\r \\x{A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}\\x{FEFF}]"
    )]
    pub struct SmtInstanceWriteType;
}

/// A transform that Streamkap adds.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schemars",
    schemars(transform = named!(builder::SmtManagedTransformRead))
)]
#[cfg_attr(feature = "schemars", schemars(extend("additionalProperties" = false)))]
#[cfg_attr(feature = "schemars", schemars(transform = require!("predicate")))]
#[cfg_attr(feature = "schemars", schemars(transform = require!("override")))]
#[non_exhaustive]
pub struct SmtManagedTransformRead {
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1)))]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "\\S")))]
    pub slot_id: String,
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1)))]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "\\S")))]
    pub alias: String,
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1)))]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "\\S")))]
    pub type_: String,
    pub schema_version: i64,
    pub codec_version: i64,
    pub config: Map<String, Value>,
    #[cfg_attr(
        feature = "schemars",
        schemars(transform = constrain!(r#"{"items":{"pattern":"^/(?:[^~]|~[01])*$"}}"#))
    )]
    pub configured_secret_paths: Vec<String>,
    pub predicate: Option<SmtPredicateRead>,
    pub policy: SmtManagedTransformReadPolicy,
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1)))]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "\\S")))]
    pub reason: String,
    pub enabled: bool,
    pub override_: Option<bool>,
}

open_enum! {
    #[uses = " Part of [`types::SmtManagedTransformRead`](crate::types::SmtManagedTransformRead)."]
    pub enum SmtManagedTransformReadPolicy {
        Required = "required",
        Optional = "optional",
        #[other]
        Other,
    }
}

/// A transform that the catalogue cannot describe.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(extend("additionalProperties" = false)))]
#[non_exhaustive]
pub struct SmtOpaqueInstanceRead {
    /// If absent, the server uses `"opaque"`.
    pub kind: Option<SmtOpaqueInstanceReadKind>,
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1)))]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "\\S")))]
    pub id: String,
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1)))]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "\\S")))]
    pub alias: String,
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1)))]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "\\S")))]
    pub name: String,
    pub enabled: bool,
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1)))]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "\\S")))]
    pub reason: String,
}

constant! {
    /// Always `"opaque"`.
    #[uses = " Part of [`types::SmtOpaqueInstanceRead`](crate::types::SmtOpaqueInstanceRead)."]
    #[json = "\"opaque\""]
    pub struct SmtOpaqueInstanceReadKind;
}

/// A place in the order of a chain.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(extend("additionalProperties" = false)))]
#[non_exhaustive]
pub struct SmtOrderEntryRead {
    pub origin: SmtOrderEntryReadOrigin,
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1)))]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "\\S")))]
    pub reference: String,
}

open_enum! {
    #[uses = " Part of [`types::SmtOrderEntryRead`](crate::types::SmtOrderEntryRead)."]
    pub enum SmtOrderEntryReadOrigin {
        User = "user",
        Managed = "managed",
        #[other]
        Other,
    }
}

/// The condition of a transform.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schemars",
    schemars(transform = named!(builder::SmtPredicateRead))
)]
#[cfg_attr(feature = "schemars", schemars(extend("additionalProperties" = false)))]
#[non_exhaustive]
pub struct SmtPredicateRead {
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1)))]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "\\S")))]
    pub id: String,
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1)))]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "\\S")))]
    pub alias: String,
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1)))]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "\\S")))]
    pub type_: String,
    pub schema_version: i64,
    pub codec_version: i64,
    pub config: Map<String, Value>,
    #[cfg_attr(
        feature = "schemars",
        schemars(transform = constrain!(r#"{"items":{"pattern":"^/(?:[^~]|~[01])*$"}}"#))
    )]
    pub configured_secret_paths: Vec<String>,
    pub negate: bool,
}

/// The condition of a transform.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schemars",
    schemars(transform = named!(builder::SmtPredicateWrite))
)]
#[cfg_attr(feature = "schemars", schemars(extend("additionalProperties" = false)))]
#[non_exhaustive]
pub struct SmtPredicateWrite {
    pub type_: SmtPredicateWriteType,
    pub config: Map<String, Value>,
    pub secret_operations: Option<Vec<SmtPredicateWriteSecretOperationsItem>>,
    /// If absent, the server uses `false`.
    pub negate: Option<bool>,
}

union! {
    #[uses = " Part of [`types::SmtPredicateWrite`](crate::types::SmtPredicateWrite)."]
    #[derive(PartialEq)]
    pub enum SmtPredicateWriteSecretOperationsItem {
        SmtSecretReplaceWire(SmtSecretReplaceWire),
        SmtSecretClearWire(SmtSecretClearWire),
        #[other]
        Other(Redacted<Value>),
    }
}

constrained_string! {
    #[uses = " Part of [`types::SmtPredicateWrite`](crate::types::SmtPredicateWrite)."]
    #[min_length = 1]
    #[pattern(
        Regex,
        "\\S",
        "[^\\t-\\r \\x{A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}\\x{FEFF}]"
    )]
    pub struct SmtPredicateWriteType;
}

/// Removes a secret.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(extend("additionalProperties" = false)))]
#[non_exhaustive]
pub struct SmtSecretClearWire {
    pub pointer: SmtSecretClearWirePointer,
    pub operation: SmtSecretClearWireOperation,
}

constant! {
    /// Always `"clear"`.
    #[uses = " Part of [`types::SmtSecretClearWire`](crate::types::SmtSecretClearWire)."]
    #[json = "\"clear\""]
    pub struct SmtSecretClearWireOperation;
}

constrained_string! {
    #[uses = " Part of [`types::SmtSecretClearWire`](crate::types::SmtSecretClearWire)."]
    #[pattern(Regex, "^/(?:[^~]|~[01])*$", "^/(?:[^\\~]|\\~[01])*$")]
    pub struct SmtSecretClearWirePointer;
}

/// Sets a secret.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(extend("additionalProperties" = false)))]
#[non_exhaustive]
pub struct SmtSecretReplaceWire {
    pub pointer: SmtSecretReplaceWirePointer,
    pub operation: SmtSecretReplaceWireOperation,
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1)))]
    pub value: Option<Secret>,
}

constant! {
    /// Always `"replace"`.
    #[uses = " Part of [`types::SmtSecretReplaceWire`](crate::types::SmtSecretReplaceWire)."]
    #[json = "\"replace\""]
    pub struct SmtSecretReplaceWireOperation;
}

constrained_string! {
    #[uses = " Part of [`types::SmtSecretReplaceWire`](crate::types::SmtSecretReplaceWire)."]
    #[pattern(Regex, "^/(?:[^~]|~[01])*$", "^/(?:[^\\~]|\\~[01])*$")]
    pub struct SmtSecretReplaceWirePointer;
}

/// One thing that is wrong with a request.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(extend("additionalProperties" = false)))]
#[non_exhaustive]
pub struct SmtValidationIssue {
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1)))]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "\\S")))]
    pub code: String,
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1)))]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "\\S")))]
    pub message: String,
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1)))]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "\\S")))]
    pub instance_id: Option<String>,
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1)))]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "\\S")))]
    pub request_key: Option<String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(extend("pattern" = "^(?:/(?:[^~]|~[01])*)?$"))
    )]
    pub pointer: Option<String>,
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::{Secret, struct_builder};
    use serde_json::{Map, Value};
    use std::collections::BTreeMap;

    struct_builder! {
        /// Builder for [`SmtCatalogListRead`](super::SmtCatalogListRead). The struct is used by [`Client::list_destination_smt_catalog`](crate::Client::list_destination_smt_catalog).
        #[builds(super::super::SmtCatalogListRead)]
        #[derive(Clone)]
        pub struct SmtCatalogListRead {
            types: Required<Vec<super::super::SmtCatalogTypeRead>>,
        }
    }

    struct_builder! {
        /// Builder for [`SmtCatalogTypeRead`](super::SmtCatalogTypeRead). The struct is used by [`Client::get_destination_smt_catalog_type`](crate::Client::get_destination_smt_catalog_type).
        #[builds(super::super::SmtCatalogTypeRead)]
        #[derive(Clone)]
        pub struct SmtCatalogTypeRead {
            type_id: Required<String>,
            schema_version: Required<i64, Integer>,
            codec_version: Required<i64, Integer>,
            label: Required<String>,
            publishable: Constant<super::super::SmtCatalogTypeReadPublishable>,
            data_schema: Required<Map<String, Value>>,
            ui_schema: Required<Map<String, Value>>,
            secret_paths: Required<Vec<String>>,
            row_keys: Required<BTreeMap<String, String>>,
            examples: Required<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`SmtChainRead`](super::SmtChainRead). The struct is used by [`Client::get_destination_smt_chain`](crate::Client::get_destination_smt_chain) and [`Client::put_destination_smt_chain`](crate::Client::put_destination_smt_chain).
        #[builds(super::super::SmtChainRead)]
        #[derive(Clone)]
        pub struct SmtChainRead {
            desired: Required<super::super::SmtChainSnapshotRead>,
            last_applied: RequiredOrNull<super::super::SmtChainSnapshotRead>,
            application_status: Required<super::super::SmtChainReadApplicationStatus>,
        }
    }

    struct_builder! {
        /// Builder for [`SmtChainSnapshotRead`](super::SmtChainSnapshotRead). The struct is part of [`types::SmtChainRead`](crate::types::SmtChainRead).
        #[builds(super::super::SmtChainSnapshotRead)]
        #[derive(Clone)]
        pub struct SmtChainSnapshotRead {
            /// To be sent back as `expected_revision`.
            chain_revision: Required<String>,
            deployment_generation: Required<i64, Integer>,
            transforms: Required<Vec<super::super::SmtChainSnapshotReadTransformsItem>>,
            managed: Required<Vec<super::super::SmtManagedTransformRead>>,
            managed_overrides: Required<BTreeMap<String, bool>>,
            order: Required<Vec<super::super::SmtOrderEntryRead>>,
        }
    }

    struct_builder! {
        /// Builder for [`SmtChainWriteRequest`](super::SmtChainWriteRequest). The struct is used by [`Client::put_destination_smt_chain`](crate::Client::put_destination_smt_chain).
        #[builds(super::super::SmtChainWriteRequest)]
        #[derive(Clone)]
        pub struct SmtChainWriteRequest {
            /// Left out to create a chain, needed to change one.
            expected_revision: OptionalOrNull<
                super::super::SmtChainWriteRequestExpectedRevision,
            >,
            /// Absent keeps the transforms, an empty list removes them.
            transforms: OptionalOrNull<Vec<super::super::SmtInstanceWrite>>,
            /// Absent keeps the choices, an empty object resets them.
            managed_overrides: OptionalOrNull<BTreeMap<String, bool>>,
        }
    }

    struct_builder! {
        /// Builder for [`SmtErrorEnvelope`](super::SmtErrorEnvelope). The struct is part of [`types::SmtErrorResponse`](crate::types::SmtErrorResponse).
        #[builds(super::super::SmtErrorEnvelope)]
        #[derive(Clone)]
        pub struct SmtErrorEnvelope {
            code: Required<String>,
            message: Required<String>,
            issues: Optional<Vec<super::super::SmtValidationIssue>>,
        }
    }

    struct_builder! {
        /// Builder for [`SmtErrorResponse`](super::SmtErrorResponse). The struct is used by [`Client::list_destination_smt_catalog`](crate::Client::list_destination_smt_catalog), [`Client::get_destination_smt_catalog_type`](crate::Client::get_destination_smt_catalog_type), [`Client::get_destination_smt_chain`](crate::Client::get_destination_smt_chain) and others.
        #[builds(super::super::SmtErrorResponse)]
        #[derive(Clone)]
        pub struct SmtErrorResponse {
            detail: Required<super::super::SmtErrorEnvelope>,
        }
    }

    struct_builder! {
        /// Builder for [`SmtInstanceRead`](super::SmtInstanceRead). The struct is part of [`types::SmtChainSnapshotReadTransformsItem`](crate::types::SmtChainSnapshotReadTransformsItem).
        #[builds(super::super::SmtInstanceRead)]
        #[derive(Clone)]
        pub struct SmtInstanceRead {
            kind: Optional<super::super::SmtInstanceReadKind>,
            id: Required<String>,
            alias: Required<String>,
            #[property = "type"]
            type_: Required<String>,
            schema_version: Required<i64, Integer>,
            codec_version: Required<i64, Integer>,
            name: Required<String>,
            enabled: Required<bool>,
            config: Required<Map<String, Value>>,
            configured_secret_paths: Required<Vec<String>>,
            predicate: RequiredOrNull<super::super::SmtPredicateRead>,
        }
    }

    struct_builder! {
        /// Builder for [`SmtInstanceWrite`](super::SmtInstanceWrite). The struct is part of [`types::SmtChainWriteRequest`](crate::types::SmtChainWriteRequest).
        #[builds(super::super::SmtInstanceWrite)]
        #[derive(Clone)]
        pub struct SmtInstanceWrite {
            /// Left out for a new transform; null is refused.
            id: OptionalOrNull<super::super::SmtInstanceWriteId>,
            #[property = "type"]
            type_: Required<super::super::SmtInstanceWriteType>,
            name: Required<super::super::SmtInstanceWriteName>,
            enabled: Optional<bool>,
            /// Without secrets.
            config: Required<Map<String, Value>>,
            secret_operations: Optional<
                Vec<super::super::SmtInstanceWriteSecretOperationsItem>,
            >,
            predicate: OptionalOrNull<super::super::SmtPredicateWrite>,
        }
    }

    struct_builder! {
        /// Builder for [`SmtManagedTransformRead`](super::SmtManagedTransformRead). The struct is part of [`types::SmtChainSnapshotRead`](crate::types::SmtChainSnapshotRead).
        #[builds(super::super::SmtManagedTransformRead)]
        #[derive(Clone)]
        pub struct SmtManagedTransformRead {
            slot_id: Required<String>,
            alias: Required<String>,
            #[property = "type"]
            type_: Required<String>,
            schema_version: Required<i64, Integer>,
            codec_version: Required<i64, Integer>,
            config: Required<Map<String, Value>>,
            configured_secret_paths: Required<Vec<String>>,
            predicate: RequiredOrNull<super::super::SmtPredicateRead>,
            policy: Required<super::super::SmtManagedTransformReadPolicy>,
            reason: Required<String>,
            enabled: Required<bool>,
            #[property = "override"]
            override_: RequiredOrNull<bool>,
        }
    }

    struct_builder! {
        /// Builder for [`SmtOpaqueInstanceRead`](super::SmtOpaqueInstanceRead). The struct is part of [`types::SmtChainSnapshotReadTransformsItem`](crate::types::SmtChainSnapshotReadTransformsItem).
        #[builds(super::super::SmtOpaqueInstanceRead)]
        #[derive(Clone)]
        pub struct SmtOpaqueInstanceRead {
            kind: Optional<super::super::SmtOpaqueInstanceReadKind>,
            id: Required<String>,
            alias: Required<String>,
            name: Required<String>,
            enabled: Required<bool>,
            reason: Required<String>,
        }
    }

    struct_builder! {
        /// Builder for [`SmtOrderEntryRead`](super::SmtOrderEntryRead). The struct is part of [`types::SmtChainSnapshotRead`](crate::types::SmtChainSnapshotRead).
        #[builds(super::super::SmtOrderEntryRead)]
        #[derive(Clone)]
        pub struct SmtOrderEntryRead {
            origin: Required<super::super::SmtOrderEntryReadOrigin>,
            reference: Required<String>,
        }
    }

    struct_builder! {
        /// Builder for [`SmtPredicateRead`](super::SmtPredicateRead). The struct is part of [`types::SmtInstanceRead`](crate::types::SmtInstanceRead) and [`types::SmtManagedTransformRead`](crate::types::SmtManagedTransformRead).
        #[builds(super::super::SmtPredicateRead)]
        #[derive(Clone)]
        pub struct SmtPredicateRead {
            id: Required<String>,
            alias: Required<String>,
            #[property = "type"]
            type_: Required<String>,
            schema_version: Required<i64, Integer>,
            codec_version: Required<i64, Integer>,
            config: Required<Map<String, Value>>,
            configured_secret_paths: Required<Vec<String>>,
            negate: Required<bool>,
        }
    }

    struct_builder! {
        /// Builder for [`SmtPredicateWrite`](super::SmtPredicateWrite). The struct is part of [`types::SmtInstanceWrite`](crate::types::SmtInstanceWrite).
        #[builds(super::super::SmtPredicateWrite)]
        #[derive(Clone)]
        pub struct SmtPredicateWrite {
            #[property = "type"]
            type_: Required<super::super::SmtPredicateWriteType>,
            config: Required<Map<String, Value>>,
            secret_operations: Optional<
                Vec<super::super::SmtPredicateWriteSecretOperationsItem>,
            >,
            negate: Optional<bool>,
        }
    }

    struct_builder! {
        /// Builder for [`SmtSecretClearWire`](super::SmtSecretClearWire). The struct is part of [`types::SmtInstanceWriteSecretOperationsItem`](crate::types::SmtInstanceWriteSecretOperationsItem) and [`types::SmtPredicateWriteSecretOperationsItem`](crate::types::SmtPredicateWriteSecretOperationsItem).
        #[builds(super::super::SmtSecretClearWire)]
        #[derive(Clone)]
        pub struct SmtSecretClearWire {
            pointer: Required<super::super::SmtSecretClearWirePointer>,
            operation: Constant<super::super::SmtSecretClearWireOperation>,
        }
    }

    struct_builder! {
        /// Builder for [`SmtSecretReplaceWire`](super::SmtSecretReplaceWire). The struct is part of [`types::SmtInstanceWriteSecretOperationsItem`](crate::types::SmtInstanceWriteSecretOperationsItem) and [`types::SmtPredicateWriteSecretOperationsItem`](crate::types::SmtPredicateWriteSecretOperationsItem).
        #[builds(super::super::SmtSecretReplaceWire)]
        #[derive(Clone)]
        pub struct SmtSecretReplaceWire {
            pointer: Required<super::super::SmtSecretReplaceWirePointer>,
            operation: Constant<super::super::SmtSecretReplaceWireOperation>,
            value: Optional<Secret>,
        }
    }

    struct_builder! {
        /// Builder for [`SmtValidationIssue`](super::SmtValidationIssue). The struct is part of [`types::SmtErrorEnvelope`](crate::types::SmtErrorEnvelope).
        #[builds(super::super::SmtValidationIssue)]
        #[derive(Clone)]
        pub struct SmtValidationIssue {
            code: Required<String>,
            message: Required<String>,
            instance_id: Optional<String>,
            request_key: Optional<String>,
            pointer: Optional<String>,
        }
    }
}

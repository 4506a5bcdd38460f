// Generated from openapi/ by `cargo xtask generate`; do not edit.

use openapi_client_runtime::as_written;
use openapi_client_runtime::union::{Shapes, Spelling};

as_written! {
    /// The shapes of the types that unions hold.
    pub(crate) static SHAPES: Shapes = Shapes::new(
        r#"{"DestinationConnectorTopicIdsItem":{"union":{"branches":[{"shape":{"integer":"i64"}},{"shape":"string"}]}},
"DestinationConnectorTopicsItem":{"union":{"branches":[{"shape":{"integer":"i64"}},{"shape":"string"}]}},
"DestinationFilterConnector":{"union":{"branches":[{"shape":"string"},{"shape":{"array":"string"}}]}},
"DestinationFilterStatus":{"union":{"branches":[{"shape":"string"},{"shape":{"array":"string"}}]}},
"DestinationFilterTagIds":{"union":{"branches":[{"shape":"string"},{"shape":{"array":"string"}}]}},
"MetricsFilterIds":{"union":{"branches":[{"shape":"string"},{"shape":{"array":"string"}}]}},
"MetricsFilterTenantIds":{"union":{"branches":[{"shape":"string"},{"shape":{"array":"string"}}]}},
"PipelineFilterDestinationId":{"union":{"branches":[{"shape":"string"},{"shape":{"array":"string"}}]}},
"PipelineFilterSourceId":{"union":{"branches":[{"shape":"string"},{"shape":{"array":"string"}}]}},
"PipelineFilterStatus":{"union":{"branches":[{"shape":"string"},{"shape":{"array":"string"}}]}},
"PipelineFilterTagIds":{"union":{"branches":[{"shape":"string"},{"shape":{"array":"string"}}]}},
"PipelineTopicIdsItem":{"union":{"branches":[{"shape":{"integer":"i64"}},{"shape":"string"}]}},
"PipelineTopicsItem":{"union":{"branches":[{"shape":{"integer":"i64"}},{"shape":"string"}]}},
"PortSetting":{"union":{"branches":[{"shape":{"integer":"i64"}},{"shape":"string"}]}},
"SmtChainSnapshotReadTransformsItem":{"union":{"tag":"kind","branches":[{"tags":["typed"],"shape":{"ref":"SmtInstanceRead"}},{"tags":["opaque"],"shape":{"ref":"SmtOpaqueInstanceRead"}}]}},
"SmtInstanceRead":{"object":{"required":{"id":"string","alias":"string","type":"string","schema_version":{"integer":"i64"},"codec_version":{"integer":"i64"},"name":"string","enabled":"boolean","config":{"map":"any"},"configured_secret_paths":{"array":"string"}},"optional":{"kind":{"ref":"SmtInstanceReadKind"},"predicate":{"nullable":{"ref":"SmtPredicateRead"}}}}},
"SmtInstanceReadKind":{"const":"typed"},
"SmtInstanceWriteSecretOperationsItem":{"union":{"tag":"operation","branches":[{"tags":["replace"],"shape":{"ref":"SmtSecretReplaceWire"}},{"tags":["clear"],"shape":{"ref":"SmtSecretClearWire"}}]}},
"SmtOpaqueInstanceRead":{"object":{"required":{"id":"string","alias":"string","name":"string","enabled":"boolean","reason":"string"},"optional":{"kind":{"ref":"SmtOpaqueInstanceReadKind"}}}},
"SmtOpaqueInstanceReadKind":{"const":"opaque"},
"SmtPredicateRead":{"object":{"required":{"id":"string","alias":"string","type":"string","schema_version":{"integer":"i64"},"codec_version":{"integer":"i64"},"config":{"map":"any"},"configured_secret_paths":{"array":"string"},"negate":"boolean"}}},
"SmtPredicateWriteSecretOperationsItem":{"union":{"tag":"operation","branches":[{"tags":["replace"],"shape":{"ref":"SmtSecretReplaceWire"}},{"tags":["clear"],"shape":{"ref":"SmtSecretClearWire"}}]}},
"SmtSecretClearWire":{"object":{"required":{"pointer":{"ref":"SmtSecretClearWirePointer"},"operation":{"ref":"SmtSecretClearWireOperation"}}}},
"SmtSecretClearWireOperation":{"const":"clear"},
"SmtSecretClearWirePointer":{"check":"SmtSecretClearWirePointer"},
"SmtSecretReplaceWire":{"object":{"required":{"pointer":{"ref":"SmtSecretReplaceWirePointer"},"operation":{"ref":"SmtSecretReplaceWireOperation"}},"optional":{"value":"string"}}},
"SmtSecretReplaceWireOperation":{"const":"replace"},
"SmtSecretReplaceWirePointer":{"check":"SmtSecretReplaceWirePointer"},
"SourceConnectorTopicIdsItem":{"union":{"branches":[{"shape":{"integer":"i64"}},{"shape":"string"}]}},
"SourceConnectorTopicsItem":{"union":{"branches":[{"shape":{"integer":"i64"}},{"shape":"string"}]}},
"SourceFilterConnector":{"union":{"branches":[{"shape":"string"},{"shape":{"array":"string"}}]}},
"SourceFilterSnapshot":{"union":{"branches":[{"shape":"string"},{"shape":{"array":"string"}}]}},
"SourceFilterStatus":{"union":{"branches":[{"shape":"string"},{"shape":{"array":"string"}}]}},
"TopicFilterEntityId":{"union":{"branches":[{"shape":"string"},{"shape":{"array":"string"}}]}},
"TopicFilterSnapshot":{"union":{"branches":[{"shape":"string"},{"shape":{"array":"string"}}]}},
"TransformFilterStatus":{"union":{"branches":[{"shape":"string"},{"shape":{"array":"string"}}]}},
"TransformFilterTagIds":{"union":{"branches":[{"shape":"string"},{"shape":{"array":"string"}}]}},
"TransformTopicIds":{"union":{"branches":[{"shape":"string"},{"shape":{"array":"string"}}]}},
"UsageMetricsBodyTenantIds":{"union":{"branches":[{"shape":"string"},{"shape":{"array":"string"}}]}},
"ValidationErrorLocItem":{"union":{"branches":[{"shape":{"integer":"i64"}},{"shape":"string"}]}}}"#,
        &[
            #[cfg(feature = "destinations")]
            (
                "SmtSecretClearWirePointer",
                Spelling::of_constrained::<super::types::SmtSecretClearWirePointer>,
            ),
            #[cfg(feature = "destinations")]
            (
                "SmtSecretReplaceWirePointer",
                Spelling::of_constrained::<super::types::SmtSecretReplaceWirePointer>,
            ),
        ],
    );
}

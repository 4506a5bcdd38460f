// Generated; do not edit.

use openapi_client_runtime::as_written;
use openapi_client_runtime::union::Shapes;

as_written! {
    /// The shapes of the types that unions hold.
    pub(crate) static SHAPES: Shapes = Shapes::new(
        r#"{"Condenser":{"union":{"tag":"kind","branches":[{"tags":["PipelineCondenser"],"shape":{"ref":"Pipeline"}},{"tags":["plain"],"shape":{"ref":"Plain"}},{"tags":["NoOpCondenser"],"shape":{"ref":"NoOp"}}]}},
"NoOp":{"object":{"required":{"kind":{"ref":"NoOpKind"}}}},
"NoOpKind":{"const":"NoOpCondenser"},
"Pipeline":{"object":{"required":{"kind":{"ref":"PipelineKind"},"steps":{"array":{"ref":"Condenser"}}}}},
"PipelineKind":{"const":"PipelineCondenser"},
"Plain":{"object":{"required":{"kind":"string","size":{"integer":"i64"}}}}}"#,
        &[],
    );
}

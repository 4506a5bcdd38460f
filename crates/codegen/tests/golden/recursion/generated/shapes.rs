// Generated; do not edit.

use openapi_client_runtime::as_written;
use openapi_client_runtime::union::Shapes;

as_written! {
    /// The shapes of the types that unions hold.
    pub(crate) static SHAPES: Shapes = Shapes::new(
        r#"{"Expression":{"union":{"branches":[{"shape":"number"},{"shape":{"ref":"ExpressionWithOp"}},{"shape":{"ref":"Negated"}}]}},
"ExpressionWithOp":{"object":{"required":{"op":{"ref":"ExpressionWithOpOp"},"left":{"ref":"Expression"},"right":{"ref":"Expression"}}}},
"ExpressionWithOpOp":{"enum":["+","-"]},
"Json":{"union":{"branches":[{"shape":"boolean"},{"shape":"number"},{"shape":"string"},{"shape":{"array":{"nullable":{"ref":"Json"}}}},{"shape":{"map":{"nullable":{"ref":"Json"}}}}]}},
"Negated":{"object":{"required":{"negated":{"ref":"Expression"}}}},
"Own":{"union":{"branches":[{"shape":"string"},{"shape":{"ref":"Own"}}]}}}"#,
        &[],
    );
}

// Generated; do not edit.

use openapi_client_runtime::union::Shapes;

/// The shapes of the types that unions hold.
pub(crate) static SHAPES: Shapes = Shapes::new(
    r#"{
"InvalidDetailItemLocItem":{"union":{"branches":[{"shape":{"integer":"i64"}},{"shape":"string"}]}}
}
"#,
    &[],
);

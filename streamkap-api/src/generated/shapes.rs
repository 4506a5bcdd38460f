// Generated from openapi/openapi.json and openapi/overlay.yaml by `cargo xtask generate`; do not edit.

use openapi_client_runtime::union::Shapes;

/// The shapes of the types that unions hold.
pub(crate) static SHAPES: Shapes = Shapes::new(
    r#"{
"AccessTokenExpiresIn":{"union":{"branches":[{"shape":"number"},{"shape":"string"}]}},
"HttpValidationErrorDetail":{"union":{"branches":[{"shape":"string"},{"shape":{"array":{"ref":"ValidationError"}}},{"shape":{"map":"any"}}]}},
"ValidationError":{"object":{"required":{"loc":{"array":{"ref":"ValidationErrorLocItem"}},"msg":"string","type":"string"},"optional":{"input":"any","ctx":{"map":"any"}}}},
"ValidationErrorLocItem":{"union":{"branches":[{"shape":{"integer":"i64"}},{"shape":"string"}]}}
}
"#,
    &[],
);

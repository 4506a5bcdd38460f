// Generated; do not edit.

use openapi_client_runtime::as_written;
use openapi_client_runtime::union::Shapes;

as_written! {
    /// The shapes of the types that unions hold.
    pub(crate) static SHAPES: Shapes = Shapes::new(
        r#"{"Mixed":{"union":{"branches":[{"shape":"boolean"},{"shape":{"ref":"MixedIntegerChoice"}},{"shape":{"ref":"MixedChoice"}}]}},
"MixedChoice":{"enum":["auto"]},
"MixedIntegerChoice":{"enum":[1,2]}}"#,
        &[],
    );
}

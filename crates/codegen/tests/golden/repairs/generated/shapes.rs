// Generated; do not edit.

use openapi_client_runtime::as_written;
use openapi_client_runtime::union::Shapes;

as_written! {
    /// The shapes of the types that unions hold.
    pub(crate) static SHAPES: Shapes = Shapes::new(
        r#"{"NotASchema":"any",
"WrongS":{"union":{"branches":[{"shape":"string"},{"shape":{"ref":"NotASchema"}}]}}}"#,
        &[],
    );
}

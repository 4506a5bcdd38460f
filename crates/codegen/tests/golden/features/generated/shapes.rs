// Generated; do not edit.

use openapi_client_runtime::as_written;
use openapi_client_runtime::union::{Shapes, Spelling};

as_written! {
    /// The shapes of the types that unions hold.
    pub(crate) static SHAPES: Shapes = Shapes::new(
        r#"{"Code":{"check":"Code"},
"PetToy":{"union":{"branches":[{"shape":{"ref":"Code"}},{"shape":{"array":"string"}}]}}}"#,
        &[
            #[cfg(any(feature = "pets", feature = "shops", feature = "tag-mock"))]
            ("Code", Spelling::of_constrained::<super::types::Code>),
        ],
    );
}

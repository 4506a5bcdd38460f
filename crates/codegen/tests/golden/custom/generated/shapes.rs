// Generated; do not edit.

use openapi_client_runtime::as_written;
use openapi_client_runtime::union::{Shapes, Spelling};

as_written! {
    /// The shapes of the types that unions hold.
    pub(crate) static SHAPES: Shapes = Shapes::new(
        r#"{"FormatCountInteger":{"integer":"i64"},
"FormatDate":"string",
"Found":{"union":{"branches":[{"shape":{"ref":"Pet"}},{"shape":{"ref":"None"}}]}},
"Money":"number",
"None":{"object":{"optional":{"reason":"string"}}},
"Pet":{"object":{"required":{"name":{"ref":"PetName"},"born":{"ref":"FormatDate"},"price":{"ref":"Money"}},"optional":{"kind":{"ref":"PetKind"},"size":{"ref":"PetSize"},"seen":{"nullable":{"ref":"FormatDate"}},"days":{"array":{"ref":"FormatDate"}},"tags":{"ref":"TagCounts"},"toys":{"ref":"FormatCountInteger"},"when":{"check":"date-time"}}}},
"PetKind":{"const":"pet"},
"PetName":{"check":"PetName"},
"PetSize":{"enum":["small","large"]},
"TagCounts":{"map":{"integer":"i64"}}}"#,
        &[
            ("PetName", Spelling::of_constrained::<super::types::PetName>),
            ("date-time", Spelling::of_timestamp),
        ],
    );
}

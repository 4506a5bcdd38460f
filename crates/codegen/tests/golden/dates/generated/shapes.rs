// Generated; do not edit.

use openapi_client_runtime::as_written;
use openapi_client_runtime::union::{Shapes, Spelling};

as_written! {
    /// The shapes of the types that unions hold.
    pub(crate) static SHAPES: Shapes = Shapes::new(
        r#"{"EventEither":{"union":{"branches":[{"shape":{"integer":"i64"}},{"shape":{"check":"date-time"}}]}},
"EventPicked":{"union":{"branches":[{"shape":{"array":{"check":"date-time"}}},{"shape":{"ref":"EventPickedWithA"}},{"shape":{"ref":"EventPickedWithB"}},{"shape":{"ref":"EventPickedSeveral"}}]}},
"EventPickedSeveral":{"object":{"optional":{"a":"string","b":"string"}}},
"EventPickedWithA":{"object":{"required":{"a":"string"}}},
"EventPickedWithB":{"object":{"required":{"b":"string"}}}}"#,
        &[("date-time", Spelling::of_timestamp)],
    );
}

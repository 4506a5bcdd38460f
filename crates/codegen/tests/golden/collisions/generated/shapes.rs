// Generated; do not edit.

use openapi_client_runtime::as_written;
use openapi_client_runtime::union::{Shapes, Spelling};
use uuid::Uuid;

as_written! {
    /// The shapes of the types that unions hold.
    pub(crate) static SHAPES: Shapes = Shapes::new(
        r#"{"Arms":{"union":{"branches":[{"shape":"string"},{"shape":{"ref":"ArmsWithText"}},{"shape":{"ref":"ArmsText"}},{"shape":{"ref":"Text"}}]}},
"ArmsText":{"object":{"required":{"b":"string"}}},
"ArmsWithText":{"object":{"required":{"text":"string"}}},
"BuilderHoldersItem":{"union":{"branches":[{"shape":{"ref":"UuidHolder"}},{"shape":{"ref":"ChronoHolder"}},{"shape":{"ref":"SerdeHolder"}},{"shape":{"ref":"SchemarsHolder"}},{"shape":{"ref":"StdHolder"}},{"shape":{"ref":"BuilderHoldersItemSeveral"}}]}},
"BuilderHoldersItemSeveral":{"object":{"optional":{"id":{"check":"uuid"},"at":{"check":"date-time"},"any":"any","a":"string","secret":"string"},"extra":"any"}},
"ChronoHolder":{"object":{"optional":{"at":{"check":"date-time"},"any":"any"}}},
"SchemarsHolder":{"object":{"optional":{"a":"string"}}},
"SerdeHolder":{"object":{"optional":{"a":"string"}}},
"StdHolder":{"object":{"optional":{"secret":"string"},"extra":"any"}},
"Text":{"object":{"required":{"c":"string"}}},
"UuidHolder":{"object":{"optional":{"id":{"check":"uuid"},"at":{"check":"date-time"}}}}}"#,
        &[("date-time", Spelling::of_timestamp), ("uuid", Spelling::of::<Uuid>)],
    );
}

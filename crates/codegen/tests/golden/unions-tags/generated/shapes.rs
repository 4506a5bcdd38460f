// Generated; do not edit.

use openapi_client_runtime::as_written;
use openapi_client_runtime::union::{Shapes, Spelling};

as_written! {
    /// The shapes of the types that unions hold.
    pub(crate) static SHAPES: Shapes = Shapes::new(
        r#"{"Created":{"object":{"required":{"by":"string"},"optional":{"type":{"ref":"CreatedType"},"at":{"check":"date-time"}}}},
"CreatedType":{"const":"created"},
"Deleted":{"object":{"optional":{"type":{"ref":"DeletedType"},"reason":"string","forced":"boolean"}}},
"DeletedType":{"enum":["deleted","purged"]},
"Event":{"union":{"tag":"type","branches":[{"tags":["moved","shifted"],"shape":{"ref":"Moved"}},{"tags":["created"],"shape":{"ref":"Created"}},{"tags":["deleted","purged"],"shape":{"ref":"Deleted"}}]}},
"Login":{"object":{"required":{"password":"string"},"optional":{"kind":{"ref":"LoginKind"}}}},
"LoginKind":{"const":"login"},
"Moved":{"object":{"required":{"from":{"integer":"i64"},"to":{"integer":"i64"}},"optional":{"type":"string"}}},
"Only":{"union":{"tag":"type","branches":[{"tags":["created"],"shape":{"ref":"Created"}}]}},
"Secretive":{"union":{"branches":[{"shape":{"ref":"Login"}},{"shape":{"ref":"Deleted"}},{"shape":{"ref":"SecretiveSeveral"}}]}},
"SecretiveSeveral":{"object":{"optional":{"password":"string","kind":{"ref":"LoginKind"},"type":{"ref":"DeletedType"},"reason":"string","forced":"boolean"}}}}"#,
        &[("date-time", Spelling::of_timestamp)],
    );
}

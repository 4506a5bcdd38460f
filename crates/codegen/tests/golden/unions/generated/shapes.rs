// Generated; do not edit.

use chrono::NaiveDate;
use openapi_client_runtime::as_written;
use openapi_client_runtime::union::{Shapes, Spelling};
use uuid::Uuid;

as_written! {
    /// The shapes of the types that unions hold.
    pub(crate) static SHAPES: Shapes = Shapes::new(
        r#"{"Animal":{"union":{"branches":[{"shape":"string"},{"shape":{"array":{"ref":"Animal"}}},{"shape":{"ref":"Bird"}},{"shape":{"ref":"Fish"}},{"shape":{"ref":"AnimalSeveral"}}]}},
"AnimalSeveral":{"object":{"optional":{"wings":{"integer":"i64"},"name":"string","fins":{"integer":"i64"}}}},
"Bird":{"object":{"required":{"wings":{"integer":"i64"}},"optional":{"name":"string"}}},
"Circle":{"object":{"required":{"kind":"string","radius":"number"}}},
"Event":{"union":{"branches":[{"shape":{"ref":"EventStarted"}},{"shape":{"ref":"EventStopped"}}]}},
"EventStarted":{"object":{"required":{"at":{"integer":"i64"}},"optional":{"type":{"ref":"EventStartedType"}}}},
"EventStartedType":{"enum":["started"]},
"EventStopped":{"object":{"required":{"at":{"integer":"i64"}},"optional":{"type":{"ref":"EventStoppedType"}}}},
"EventStoppedType":{"enum":["stopped"]},
"Fish":{"object":{"required":{"fins":{"integer":"i64"}},"optional":{"name":"string"}}},
"Notice":{"union":{"branches":[{"shape":{"ref":"Bird"}},{"shape":{"ref":"SubscriptionHasBeenCancelledByItsOwnerNotice"}}]}},
"Scalar":{"union":{"branches":[{"shape":"boolean"},{"shape":"number"},{"shape":"string"}]}},
"Shape":{"union":{"tag":"kind","branches":[{"tags":["round"],"shape":{"ref":"Circle"}},{"tags":["square","box"],"shape":{"ref":"Square"}},{"tags":["line"],"shape":{"ref":"ShapeLine"}}]}},
"ShapeLine":{"object":{"required":{"kind":{"ref":"ShapeLineKind"}},"optional":{"length":"number"}}},
"ShapeLineKind":{"const":"line"},
"Square":{"object":{"required":{"kind":{"ref":"SquareKind"},"side":"number"}}},
"SquareKind":{"enum":["square","box"]},
"SubscriptionHasBeenCancelledByItsOwnerNotice":{"object":{"required":{"owner":"string"}}},
"Timestamp":{"union":{"branches":[{"shape":{"check":"date-time"}},{"shape":{"check":"date"}},{"shape":{"check":"uuid"}},{"shape":"string"}]}},
"Whole":{"union":{"branches":[{"shape":{"ref":"WholeBird"}},{"shape":{"ref":"WholeFish"}}]}},
"WholeBird":{"object":{"required":{"id":"string","wings":{"integer":"i64"}},"optional":{"name":"string"}}},
"WholeFish":{"object":{"required":{"id":"string","fins":{"integer":"i64"}},"optional":{"name":"string"}}}}"#,
        &[
            ("date", Spelling::of::<NaiveDate>),
            ("date-time", Spelling::of_timestamp),
            ("uuid", Spelling::of::<Uuid>),
        ],
    );
}

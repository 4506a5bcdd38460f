// Generated; do not edit.

use chrono::{DateTime, NaiveDate, Utc};
use openapi_client_runtime::union::{Shapes, Spelling};
use std::net::Ipv6Addr;
use uuid::Uuid;

/// The shapes of the types that unions hold.
pub(crate) static SHAPES: Shapes = Shapes::new(
    r#"{
"Constrained":{"union":{"branches":[{"shape":{"ref":"ConstrainedWithCode"}},{"shape":{"ref":"ConstrainedWithName"}}]}},
"ConstrainedWithCode":{"object":{"required":{"code":{"ref":"ConstrainedWithCodeCode"}}}},
"ConstrainedWithCodeCode":{"check":"ConstrainedWithCodeCode"},
"ConstrainedWithName":{"object":{"required":{"name":{"ref":"ConstrainedWithNameName"}}}},
"ConstrainedWithNameName":{"check":"ConstrainedWithNameName"},
"NumbersEither":{"union":{"branches":[{"shape":{"integer":"i64"}},{"shape":"string"}]}},
"NumbersExact":{"union":{"branches":[{"shape":{"integer":"i64"}},{"shape":"number"}]}},
"StringsAt":{"union":{"branches":[{"shape":{"check":"date-time"}},{"shape":"string"}]}},
"StringsDay":{"union":{"branches":[{"shape":{"check":"date"}},{"shape":"string"}]}},
"StringsIp":{"union":{"branches":[{"shape":{"check":"ipv6"}},{"shape":"string"}]}},
"UuidOrText":{"union":{"branches":[{"shape":{"check":"uuid"}},{"shape":"string"}]}}
}
"#,
    &[
        (
            "ConstrainedWithCodeCode",
            Spelling::of_constrained::<super::types::ConstrainedWithCodeCode>,
        ),
        (
            "ConstrainedWithNameName",
            Spelling::of_constrained::<super::types::ConstrainedWithNameName>,
        ),
        ("date", Spelling::of::<NaiveDate>),
        ("date-time", Spelling::of_timestamp::<DateTime<Utc>>),
        ("ipv6", Spelling::of::<Ipv6Addr>),
        ("uuid", Spelling::of::<Uuid>),
    ],
);

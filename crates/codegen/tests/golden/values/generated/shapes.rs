// Generated; do not edit.

use chrono::NaiveDate;
use openapi_client_runtime::as_written;
use openapi_client_runtime::union::{Shapes, Spelling};
use std::net::Ipv6Addr;
use uuid::Uuid;

as_written! {
    /// The shapes of the types that unions hold.
    pub(crate) static SHAPES: Shapes = Shapes::new(
        r#"{"A":{"object":{"optional":{"a":{"integer":"i64"}}}},
"B":{"object":{"optional":{"b":"string"}}},
"CompositionsAny":{"union":{"branches":[{"shape":{"ref":"A"}},{"shape":{"ref":"B"}},{"shape":{"ref":"CompositionsAnySeveral"}}]}},
"CompositionsAnySeveral":{"object":{"optional":{"a":{"integer":"i64"},"b":"string"}}},
"CompositionsBeside":{"union":{"branches":[{"shape":{"ref":"CompositionsBesideVariant1"}},{"shape":{"ref":"CompositionsBesideVariant2"}},{"shape":{"ref":"CompositionsBesideVariant4"}},{"shape":{"ref":"CompositionsBesideVariant5"}},{"shape":{"ref":"CompositionsBesideSeveral"}},{"shape":{"ref":"CompositionsBesideSeveral2"}}]}},
"CompositionsBesideSeveral":{"object":{"required":{"kind":{"ref":"CompositionsBesideSeveralKind"}},"optional":{"lives":{"integer":"i64"},"a":{"integer":"i64"},"b":"string"}}},
"CompositionsBesideSeveral2":{"object":{"required":{"kind":{"ref":"CompositionsBesideSeveral2Kind"}},"optional":{"tricks":{"integer":"i64"},"a":{"integer":"i64"},"b":"string"}}},
"CompositionsBesideSeveral2Kind":{"const":"dog"},
"CompositionsBesideSeveralKind":{"const":"cat"},
"CompositionsBesideVariant1":{"object":{"required":{"kind":{"ref":"CompositionsBesideVariant1Kind"}},"optional":{"lives":{"integer":"i64"},"a":{"integer":"i64"}}}},
"CompositionsBesideVariant1Kind":{"const":"cat"},
"CompositionsBesideVariant2":{"object":{"required":{"kind":{"ref":"CompositionsBesideVariant2Kind"}},"optional":{"lives":{"integer":"i64"},"b":"string"}}},
"CompositionsBesideVariant2Kind":{"const":"cat"},
"CompositionsBesideVariant4":{"object":{"required":{"kind":{"ref":"CompositionsBesideVariant4Kind"}},"optional":{"tricks":{"integer":"i64"},"a":{"integer":"i64"}}}},
"CompositionsBesideVariant4Kind":{"const":"dog"},
"CompositionsBesideVariant5":{"object":{"required":{"kind":{"ref":"CompositionsBesideVariant5Kind"}},"optional":{"tricks":{"integer":"i64"},"b":"string"}}},
"CompositionsBesideVariant5Kind":{"const":"dog"},
"CompositionsWithin":{"union":{"branches":[{"shape":{"ref":"CompositionsWithinA"}},{"shape":{"ref":"CompositionsWithinB"}},{"shape":{"ref":"CompositionsWithinSeveral"}}]}},
"CompositionsWithinA":{"object":{"required":{"base":{"integer":"i64"}},"optional":{"a":{"integer":"i64"}}}},
"CompositionsWithinB":{"object":{"required":{"base":{"integer":"i64"}},"optional":{"b":"string"}}},
"CompositionsWithinSeveral":{"object":{"required":{"base":{"integer":"i64"}},"optional":{"a":{"integer":"i64"},"b":"string"}}},
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
"UuidOrText":{"union":{"branches":[{"shape":{"check":"uuid"}},{"shape":"string"}]}}}"#,
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
            ("date-time", Spelling::of_timestamp),
            ("ipv6", Spelling::of::<Ipv6Addr>),
            ("uuid", Spelling::of::<Uuid>),
        ],
    );
}

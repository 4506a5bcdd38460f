// Generated; do not edit.

use openapi_client_runtime::as_written;
use openapi_client_runtime::union::Shapes;

as_written! {
    /// The shapes of the types that unions hold.
    pub(crate) static SHAPES: Shapes = Shapes::new(
        r####"{"PlanEither":{"union":{"branches":[{"shape":{"ref":"PlanEitherWithX"}},{"shape":{"ref":"PlanEitherEmpty"}},{"shape":{"ref":"PlanEitherSeveral"}}]}},
"PlanEitherEmpty":{"object":{"required":{"y":{"ref":"PlanEitherEmptyY"}}}},
"PlanEitherEmptyY":{"const":"\"### \u2066"},
"PlanEitherSeveral":{"object":{"optional":{"x":"string","turned\u202ename":"string","y":{"ref":"PlanEitherSeveralY"}}}},
"PlanEitherSeveralY":{"const":"\"### \u2066"},
"PlanEitherWithX":{"object":{"required":{"x":"string"},"optional":{"turned\u202ename":"string"}}}}"####,
        &[],
    );
}

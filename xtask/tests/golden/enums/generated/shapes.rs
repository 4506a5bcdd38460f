// Generated; do not edit.

use crate::support::union::Shapes;

/// The shapes of the types that unions hold.
pub(crate) static SHAPES: Shapes = Shapes::new(
    r#"{
"Mixed":{"union":{"branches":[{"shape":"boolean"},{"shape":{"ref":"MixedVariant2"}},{"shape":{"ref":"MixedChoice"}}]}},
"MixedChoice":{"enum":["auto"]},
"MixedVariant2":{"enum":[1,2]}
}
"#,
    &[],
);

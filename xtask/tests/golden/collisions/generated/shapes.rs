// Generated; do not edit.

use crate::support::union::Shapes;

/// The shapes of the types that unions hold.
pub(crate) static SHAPES: Shapes = Shapes::new(
    r#"{
"Arms":{"union":{"branches":[{"shape":"string"},{"shape":{"ref":"ArmsWithText"}},{"shape":{"ref":"ArmsText"}},{"shape":{"ref":"Text"}}]}},
"ArmsText":{"object":{"required":{"b":"string"}}},
"ArmsWithText":{"object":{"required":{"text":"string"}}},
"Text":{"object":{"required":{"c":"string"}}}
}
"#,
    &[],
);

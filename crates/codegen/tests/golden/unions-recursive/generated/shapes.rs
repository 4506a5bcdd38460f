// Generated; do not edit.

use openapi_client_runtime::as_written;
use openapi_client_runtime::union::Shapes;

as_written! {
    /// The shapes of the types that unions hold.
    pub(crate) static SHAPES: Shapes = Shapes::new(
        r#"{"Node":{"union":{"branches":[{"shape":{"ref":"Number"}},{"shape":{"ref":"Text"}}]}},
"Number":{"object":{"required":{"kids":{"array":{"ref":"Node"}},"x":{"integer":"i64"}}}},
"Text":{"object":{"required":{"kids":{"array":{"ref":"Node"}},"x":"string"}}},
"Tree":{"union":{"branches":[{"shape":{"ref":"TreeWithLeaf"}},{"shape":{"ref":"TreeWithTrees"}},{"shape":{"ref":"TreeSeveral"}}]}},
"TreeSeveral":{"object":{"required":{"id":{"integer":"i64"}},"optional":{"next":{"nullable":{"ref":"Tree"}},"leaf":"string","trees":{"array":{"ref":"Tree"}}}}},
"TreeWithLeaf":{"object":{"required":{"id":{"integer":"i64"},"leaf":"string"},"optional":{"next":{"nullable":{"ref":"Tree"}}}}},
"TreeWithTrees":{"object":{"required":{"id":{"integer":"i64"},"trees":{"array":{"ref":"Tree"}}},"optional":{"next":{"nullable":{"ref":"Tree"}}}}}}"#,
        &[],
    );
}

// Generated; do not edit.

use openapi_client_runtime::as_written;
use openapi_client_runtime::union::Shapes;

as_written! {
    /// The shapes of the types that unions hold.
    pub(crate) static SHAPES: Shapes = Shapes::new(
        r#"{"Call":{"object":{"required":{"type":{"ref":"CallType"},"name":"string"},"optional":{"arguments":{"map":"any"}}}},
"CallType":{"const":"call"},
"Entry":{"union":{"tag":"type","branches":[{"tags":["message","UPDATE_MEDIA_RUNTIME"],"shape":{"ref":"Message"}},{"tags":["call","reasoning","thought","Reasoning"],"shape":{"ref":"Item"}},{"shape":{"ref":"Measure"}}]}},
"Item":{"union":{"tag":"type","branches":[{"tags":["call"],"shape":{"ref":"Call"}},{"tags":["reasoning","thought","Reasoning"],"shape":{"ref":"Reasoning"}}]}},
"Length":{"object":{"required":{"metres":"number"},"optional":{"of":{"ref":"Entry"}}}},
"Measure":{"union":{"branches":[{"shape":{"ref":"Length"}},{"shape":{"ref":"Weight"}},{"shape":{"ref":"MeasureSeveral"}}]}},
"MeasureSeveral":{"object":{"optional":{"metres":"number","of":"string","grams":{"integer":"i64"}}}},
"Message":{"object":{"required":{"type":{"ref":"MessageType"}}}},
"MessageType":{"enum":["message","UPDATE_MEDIA_RUNTIME"]},
"Reasoning":{"object":{"required":{"type":{"ref":"ReasoningType"}},"optional":{"id":"string","summary":{"array":"string"}}}},
"ReasoningType":{"enum":["reasoning","thought"]},
"Weight":{"object":{"required":{"grams":{"integer":"i64"}},"optional":{"of":"string"}}}}"#,
        &[],
    );
}

// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(collide)]
    #[operation("collide", "POST", "/{self}/{body}/{client}/{id}")]
    #[response(types::Everything, json("200"))]
    pub struct Collide {
        #[read(path("self", "simple", false))]
        pub self2: String,
        #[read(path("body", "simple", false))]
        pub body2: String,
        #[read(path("client", "simple", false))]
        pub client2: String,
        #[read(path("id", "simple", false))]
        pub id: String,
        #[read(query("call", "form", true))]
        pub call2: Option<String>,
        #[read(query("filter_a", "form", true))]
        pub filter_a: Option<String>,
        #[read(query("filter[a]", "form", true))]
        pub filter_a2: Option<String>,
        #[read(query("gen", "form", true))]
        pub gen_value: Option<String>,
        #[read(query("id", "form", true))]
        pub id2: Option<String>,
        #[read(query("Id", "form", true))]
        pub id5: Option<String>,
        #[read(query("info", "form", true))]
        pub info: Option<String>,
        #[read(query("m", "form", true))]
        pub m: Option<types::M>,
        #[read(query("new", "form", true))]
        pub new2: Option<String>,
        #[read(query("response", "form", true))]
        pub response: Option<String>,
        #[read(query("send", "form", true))]
        pub send2: Option<String>,
        #[read(query("type", "form", true))]
        pub type_: Option<String>,
        #[read(query("value", "form", true))]
        pub value: Option<types::CollideValue2>,
        #[read(header("id", false))]
        pub id3: Option<String>,
        #[read(cookie("id", true))]
        pub id4: Option<String>,
        #[read(json())]
        pub body: types::Keywords,
    }
}

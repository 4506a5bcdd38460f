// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `POST` request to `/{self}/{body}/{client}/{id}`.
    #[doc(alias = "/{self}/{body}/{client}/{id}")]
    pub fn collide(&self) -> Collide<'_> {
        Collide::new(self)
    }
}

call_builder! {
    #[operation("collide", "POST", "/{self}/{body}/{client}/{id}")]
    #[accept("application/json")]
    #[response(types::Everything, json("200"))]
    #[derive(Clone)]
    pub struct Collide {
        /// The required path parameter `self`.
        #[doc(alias = "self")]
        #[write(path("self"))]
        self2: Required<String>,
        /// The required path parameter `body`.
        #[doc(alias = "body")]
        #[write(path("body"))]
        body2: Required<String>,
        /// The required path parameter `client`.
        #[doc(alias = "client")]
        #[write(path("client"))]
        client2: Required<String>,
        /// The required path parameter `id`.
        #[write(path("id"))]
        id: Required<String>,
        /// The optional query parameter `call`.
        #[doc(alias = "call")]
        #[write(query("call"))]
        call2: Optional<String>,
        /// The optional query parameter `filter_a`.
        #[write(query("filter_a"))]
        filter_a: Optional<String>,
        /// The optional query parameter `filter[a]`.
        #[doc(alias = "filter[a]")]
        #[write(query("filter[a]"))]
        filter_a2: Optional<String>,
        /// The optional query parameter `gen`.
        #[doc(alias = "gen")]
        #[write(query("gen"))]
        gen_value: Optional<String>,
        /// The optional query parameter `id`.
        #[doc(alias = "id")]
        #[write(query("id"))]
        id2: Optional<String>,
        /// The optional query parameter `Id`.
        #[doc(alias = "Id")]
        #[write(query("Id"))]
        id5: Optional<String>,
        /// The optional query parameter `info`.
        #[write(query("info"))]
        info: Optional<String>,
        /// The optional query parameter `m`.
        #[write(query("m"))]
        m: Optional<types::M>,
        /// The optional query parameter `new`.
        #[doc(alias = "new")]
        #[write(query("new"))]
        new2: Optional<String>,
        /// The optional query parameter `response`.
        #[write(query("response"))]
        response: Optional<String>,
        /// The optional query parameter `send`.
        #[doc(alias = "send")]
        #[write(query("send"))]
        send2: Optional<String>,
        /// The optional query parameter `type`.
        #[write(query("type"))]
        type_: Optional<String>,
        /// The optional query parameter `value`.
        #[write(query("value"))]
        value: Optional<types::CollideValue2>,
        /// The optional header `id`.
        #[doc(alias = "id")]
        #[write(header("id"))]
        id3: Optional<String>,
        /// The optional cookie `id`.
        #[doc(alias = "id")]
        #[write(cookie("id"))]
        id4: Optional<String>,
    }

    /// The whole body.
    #[body(json("application/json"), types::builder::Keywords)]
    type Body = Required<types::Keywords>;
}

// Generated; do not edit.

use crate::types;
use openapi_client_runtime::wire::Encoding;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(submit_encoded)]
    #[operation("submit_encoded", "PUT", "/encoded")]
    #[response((), empty("204"))]
    pub struct SubmitEncoded {
        #[read(
            form(
                &[(
                    "deep",
                    Encoding::Style{style:"deepObject",
                    explode:true,
                    allow_reserved:false}
                ),
                (
                    "joined",
                    Encoding::Style{style:"form",
                    explode:false,
                    allow_reserved:false}
                ),
                ("json", Encoding::Json),
                (
                    "piped",
                    Encoding::Style{style:"pipeDelimited",
                    explode:false,
                    allow_reserved:false}
                ),
                (
                    "spread",
                    Encoding::Style{style:"form",
                    explode:true,
                    allow_reserved:false}
                ),
                (
                    "url",
                    Encoding::Style{style:"form",
                    explode:true,
                    allow_reserved:true}
                )]
            )
        )]
        pub body: types::SubmitEncodedBody,
    }
}

mock_operation! {
    #[stub(upload_encoded)]
    #[operation("upload_encoded", "POST", "/encoded")]
    #[response((), empty("204"))]
    pub struct UploadEncoded {
        #[read(multipart())]
        pub body: Vec<mock::Part>,
    }
}

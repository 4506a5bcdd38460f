// Generated; do not edit.

use crate::support::mock;
use crate::types;
impl mock::Mock {
    /// Stubs [`Client::submit_encoded`](crate::Client::submit_encoded).
    #[track_caller]
    pub fn submit_encoded(&self) -> mock::Stub<SubmitEncoded> {
        mock::Stub::on(self)
    }

    /// Stubs [`Client::upload_encoded`](crate::Client::upload_encoded).
    #[track_caller]
    pub fn upload_encoded(&self) -> mock::Stub<UploadEncoded> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::submit_encoded`](crate::Client::submit_encoded).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SubmitEncoded {
    pub body: types::SubmitEncodedBody,
}

impl mock::Operation for SubmitEncoded {
    const ROUTE: mock::Route = mock::Route::new("submit_encoded", "PUT", "/encoded");
    const RESPONSES: &'static [&'static str] = &["204"];
    type Response = ();
    type Error = ();
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {
            body: request
                .form(
                    &[
                        (
                            "deep",
                            crate::support::wire::Encoding::Style {
                                style: "deepObject",
                                explode: true,
                                allow_reserved: false,
                            },
                        ),
                        (
                            "joined",
                            crate::support::wire::Encoding::Style {
                                style: "form",
                                explode: false,
                                allow_reserved: false,
                            },
                        ),
                        ("json", crate::support::wire::Encoding::Json),
                        (
                            "piped",
                            crate::support::wire::Encoding::Style {
                                style: "pipeDelimited",
                                explode: false,
                                allow_reserved: false,
                            },
                        ),
                        (
                            "spread",
                            crate::support::wire::Encoding::Style {
                                style: "form",
                                explode: true,
                                allow_reserved: false,
                            },
                        ),
                        (
                            "url",
                            crate::support::wire::Encoding::Style {
                                style: "form",
                                explode: true,
                                allow_reserved: true,
                            },
                        ),
                    ],
                )?,
        })
    }

    fn response((): Self::Response) -> mock::Documented {
        mock::Documented::empty(&["204"])
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}

/// A request of [`Client::upload_encoded`](crate::Client::upload_encoded).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadEncoded {
    pub body: ::std::vec::Vec<mock::Part>,
}

impl mock::Operation for UploadEncoded {
    const ROUTE: mock::Route = mock::Route::new("upload_encoded", "POST", "/encoded");
    const RESPONSES: &'static [&'static str] = &["204"];
    type Response = ();
    type Error = ();
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self { body: request.multipart()? })
    }

    fn response((): Self::Response) -> mock::Documented {
        mock::Documented::empty(&["204"])
    }

    fn error((): Self::Error) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}

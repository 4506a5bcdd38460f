// Generated from openapi/openapi.json and openapi/overlay.yaml by `cargo xtask generate`; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, ResponseValue};
use crate::{Client, types};
impl Client {
    /// Access Token
    ///
    /// Exchange credentials for a JWT access token.
    ///
    /// Accepts either:
    ///
    /// * client_id + secret (classic API token flow)
    /// * project_key: a Streamkap Project Key credential file (raw JSON or base64-encoded)
    ///
    /// For project_key input, the backend extracts api.client_id and api.client_secret from
    /// the bundle and performs the normal Frontegg token exchange. Kafka-only Project Keys
    /// (no API credentials) cannot be exchanged for a JWT.
    ///
    /// Sends a `POST` request to `/auth/access-token`.
    pub fn get_access_token(&self) -> GetAccessToken<'_> {
        GetAccessToken::new(self)
    }
}

/// Builder for [`Client::get_access_token`](crate::Client::get_access_token).
#[derive(Clone, Debug)]
pub struct GetAccessToken<'a> {
    client: &'a crate::Client,
    body: ::std::result::Result<
        ::std::option::Option<types::builder::BodyGetAccessToken>,
        ::std::string::String,
    >,
}

impl<'a> GetAccessToken<'a> {
    /// A call that sets nothing yet.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            body: Ok(None),
        }
    }

    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::BodyGetAccessToken>,
        V::Error: ::std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(::std::convert::Into::into)
            .map(Some)
            .map_err(|error| format!("body: {error}"));
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: ::std::ops::FnOnce(
            types::builder::BodyGetAccessToken,
        ) -> types::builder::BodyGetAccessToken,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    /// Sends the call.
    ///
    /// Dropping the future gives the call up; the API may have taken it all the same.
    ///
    /// # Errors
    ///
    /// When a parameter is missing or does not convert, when no answer comes, and when the
    /// answer tells of an error or does not decode.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        ResponseValue<types::AccessToken>,
        Error<types::HttpValidationError>,
    > {
        let Self { client, body } = self;
        let call = (move || -> ::std::result::Result<Call, ::std::string::String> {
            let mut call = Call::new(::reqwest::Method::POST, "/auth/access-token");
            call.accept("application/json");
            let body = body?.ok_or("the body is not set")?;
            let body = types::BodyGetAccessToken::try_from(body)
                .map_err(|error| format!("body: {error}"))?;
            call.json("application/json", &body)?;
            Ok(call)
        })()
            .map_err(Error::InvalidRequest)?;
        let info = OperationInfo {
            operation_id: "get_access_token",
        };
        let response = call.send(client, &info).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            422u16 => {
                Err(Error::ErrorResponse(ResponseValue::from_response(response).await?))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

//! Provisional: made from the vendored document until the generator writes this file.
#![allow(clippy::all, missing_docs)]
use super::types;
#[allow(unused_imports)]
pub use crate::support::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use crate::support::{ClientHooks, OperationInfo, RequestBuilderExt, encode_path};
#[derive(Clone, Debug)]
/// Provisional.
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crate::support::ClientState,
}
impl ClientInfo<crate::support::ClientState> for Client {
    fn api_version() -> &'static str {
        "2.0.0"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &crate::support::ClientState {
        &self.inner
    }
}
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<crate::support::ClientState>,
    {
    }
};
impl Client {
    /// Provisional.
    pub fn get_access_token(&self) -> builder::GetAccessToken<'_> {
        builder::GetAccessToken::new(self)
    }
    /// Provisional.
    pub fn refresh_access_token(&self) -> builder::RefreshAccessToken<'_> {
        builder::RefreshAccessToken::new(self)
    }
    /// Provisional.
    pub fn whoami(&self) -> builder::Whoami<'_> {
        builder::Whoami::new(self)
    }
}
/// Types for composing operation parameters.
#[allow(clippy::all)]
pub mod builder {
    use super::types;
    #[allow(unused_imports)]
    use super::{
        ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
        ResponseValue, encode_path,
    };
    /// Provisional.
    #[derive(Debug, Clone)]
    pub struct GetAccessToken<'a> {
        client: &'a super::Client,
        body: Result<types::builder::BodyGetAccessToken, String>,
    }
    impl<'a> GetAccessToken<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::BodyGetAccessToken>,
            <V as std::convert::TryInto<types::BodyGetAccessToken>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `BodyGetAccessToken` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                    types::builder::BodyGetAccessToken,
                ) -> types::builder::BodyGetAccessToken,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/auth/access-token`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::AccessToken>, Error<types::HttpValidationError>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::BodyGetAccessToken::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/auth/access-token", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_access_token",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                422u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Provisional.
    #[derive(Debug, Clone)]
    pub struct RefreshAccessToken<'a> {
        client: &'a super::Client,
        body: Result<types::builder::BodyRefreshAccessToken, String>,
    }
    impl<'a> RefreshAccessToken<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::BodyRefreshAccessToken>,
            <V as std::convert::TryInto<types::BodyRefreshAccessToken>>::Error: std::fmt::Display,
        {
            self.body = value.try_into().map(From::from).map_err(|s| {
                format!(
                    "conversion to `BodyRefreshAccessToken` for body failed: {}",
                    s
                )
            });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                    types::builder::BodyRefreshAccessToken,
                ) -> types::builder::BodyRefreshAccessToken,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/auth/access-token/refresh`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::AccessToken>, Error<types::HttpValidationError>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::BodyRefreshAccessToken::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/auth/access-token/refresh", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let info = OperationInfo {
                operation_id: "refresh_access_token",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                422u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Provisional.
    #[derive(Debug, Clone)]
    pub struct Whoami<'a> {
        client: &'a super::Client,
    }
    impl<'a> Whoami<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/auth/whoami`
        pub async fn send(self) -> Result<ResponseValue<types::Identity>, Error<()>> {
            let Self { client } = self;
            let url = format!("{}/auth/whoami", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "whoami",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
}

// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, Response, ResponseValue};
use crate::{Client, types};
use crate::responses;
impl Client {
    /// Sends a `POST` request to `/jobs`.
    pub fn start(&self) -> Start<'_> {
        Start::new(self)
    }

    /// Sends a `GET` request to `/jobs/{id}`.
    pub fn job(&self) -> Job<'_> {
        Job::new(self)
    }

    /// Sends a `OPTIONS` request to `/jobs/{id}`.
    pub fn job_options(&self) -> JobOptions<'_> {
        JobOptions::new(self)
    }

    /// Sends a `HEAD` request to `/jobs/{id}`.
    pub fn job_there(&self) -> JobThere<'_> {
        JobThere::new(self)
    }

    /// Sends a `TRACE` request to `/jobs/{id}`.
    #[deprecated]
    pub fn job_trace(&self) -> JobTrace<'_> {
        JobTrace::new(self)
    }
}

crate::support::call_builders!(Start, Job, JobOptions, JobThere, JobTrace);
/// Builder for [`Client::start`](crate::Client::start).
#[derive(Clone)]
#[derive(Debug)]
pub struct Start<'a> {
    client: &'a crate::Client,
    body: ::std::result::Result<
        ::std::option::Option<types::builder::Job>,
        ::std::string::String,
    >,
    call_options: crate::support::CallOptions,
}

impl<'a> Start<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            body: Ok(None),
            call_options: ::std::default::Default::default(),
        }
    }

    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::Job>,
        V::Error: ::std::fmt::Display,
    {
        self.body = crate::support::wire::converted::<_, types::Job>("body", value)
            .map(::std::convert::Into::into)
            .map(Some);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: ::std::ops::FnOnce(types::builder::Job) -> types::builder::Job,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        let mut call = Call::new(
            OperationInfo {
                operation_id: "start",
                method: "POST",
                path: "/jobs",
            },
            self.call_options,
        );
        if let Some(body) = self.body? {
            let body: types::Job = crate::support::wire::converted("body", body)?;
            call.json("application/json", &body)?;
        }
        Ok(call)
    }

    /// Sends the call.
    ///
    /// A failed attempt is repeated as the retry policy of the client or the call says. Dropping the future
    /// cancels the call; the API may have processed it all the same.
    ///
    /// # Errors
    ///
    /// Returns an error if a parameter is missing or invalid, if the request fails,
    /// if the API responds with an error status, or if the response cannot be decoded.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        ResponseValue<responses::StartSuccess>,
        Error<responses::StartFailure>,
    > {
        let response = Call::send(
                self.client,
                self.call(),
                "application/json, application/problem+json;q=0.5, text/plain;q=0.5",
            )
            .await?;
        match response.status().as_u16() {
            200u16 => {
                Ok(
                    ResponseValue::<types::Job>::from_response(response)
                        .await?
                        .map(responses::StartSuccess::Ok),
                )
            }
            202u16 => {
                Ok(
                    ResponseValue::<::std::string::String>::from_response(response)
                        .await?
                        .map(responses::StartSuccess::Accepted),
                )
            }
            204u16 => {
                Ok(
                    ResponseValue::empty(response)
                        .map(|()| responses::StartSuccess::NoContent),
                )
            }
            400u16 => {
                Err(
                    Error::ErrorResponse(
                        ResponseValue::<types::Problem>::from_response(response)
                            .await?
                            .map(responses::StartFailure::BadRequest),
                    ),
                )
            }
            422u16 => {
                Err(
                    Error::ErrorResponse(
                        ResponseValue::<types::Invalid>::from_response(response)
                            .await?
                            .map(responses::StartFailure::UnprocessableEntity),
                    ),
                )
            }
            500u16..=599u16 => {
                Err(
                    Error::ErrorResponse(
                        ResponseValue::text(response)
                            .await?
                            .map(responses::StartFailure::Status5xx),
                    ),
                )
            }
            _ => {
                Err(
                    Error::ErrorResponse(
                        ResponseValue::<::serde_json::Value>::from_response(response)
                            .await?
                            .map(responses::StartFailure::Other),
                    ),
                )
            }
        }
    }
}

/// Builder for [`Client::job`](crate::Client::job).
#[derive(Clone)]
#[derive(Debug)]
pub struct Job<'a> {
    client: &'a crate::Client,
    id: Result<::uuid::Uuid, String>,
    call_options: crate::support::CallOptions,
}

impl<'a> Job<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
            call_options: ::std::default::Default::default(),
        }
    }

    /// The required path parameter `id`.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::uuid::Uuid>,
        V::Error: ::std::fmt::Display,
    {
        self.id = crate::support::wire::converted("id", value);
        self
    }

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        let mut call = Call::new(
            OperationInfo {
                operation_id: "job",
                method: "GET",
                path: "/jobs/{id}",
            },
            self.call_options,
        );
        call.path("id", &self.id?, "simple", false)?;
        Ok(call)
    }

    /// Sends the call.
    ///
    /// A failed attempt is repeated as the retry policy of the client or the call says. Dropping the future
    /// cancels the call; the API may have processed it all the same.
    ///
    /// # Errors
    ///
    /// Returns an error if a parameter is missing or invalid, if the request fails,
    /// if the API responds with an error status, or if the response cannot be decoded.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        ResponseValue<::std::option::Option<types::Job>>,
        Error<types::Problem>,
    > {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200u16 => {
                Ok(ResponseValue::<types::Job>::from_response(response).await?.map(Some))
            }
            204u16 => Ok(ResponseValue::empty(response).map(|()| None)),
            404u16 => {
                Err(
                    Error::ErrorResponse(
                        ResponseValue::<types::Problem>::from_response(response).await?,
                    ),
                )
            }
            410u16 => {
                Err(
                    Error::ErrorResponse(
                        ResponseValue::<types::Problem>::from_response(response).await?,
                    ),
                )
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::job_options`](crate::Client::job_options).
#[derive(Clone)]
#[derive(Debug)]
pub struct JobOptions<'a> {
    client: &'a crate::Client,
    id: Result<::uuid::Uuid, String>,
    call_options: crate::support::CallOptions,
}

impl<'a> JobOptions<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
            call_options: ::std::default::Default::default(),
        }
    }

    /// The required path parameter `id`.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::uuid::Uuid>,
        V::Error: ::std::fmt::Display,
    {
        self.id = crate::support::wire::converted("id", value);
        self
    }

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        let mut call = Call::new(
            OperationInfo {
                operation_id: "job_options",
                method: "OPTIONS",
                path: "/jobs/{id}",
            },
            self.call_options,
        );
        call.path("id", &self.id?, "simple", false)?;
        Ok(call)
    }

    /// Sends the call.
    ///
    /// A failed attempt is repeated as the retry policy of the client or the call says. Dropping the future
    /// cancels the call; the API may have processed it all the same.
    ///
    /// # Errors
    ///
    /// Returns an error if a parameter is missing or invalid, if the request fails,
    /// if the API responds with an error status, or if the response cannot be decoded.
    pub async fn send(
        self,
    ) -> ::std::result::Result<ResponseValue<types::Problem>, Error<types::Problem>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200u16..=299u16 => {
                ResponseValue::<types::Problem>::from_response(response).await
            }
            _ => {
                Err(
                    Error::ErrorResponse(
                        ResponseValue::<types::Problem>::from_response(response).await?,
                    ),
                )
            }
        }
    }
}

/// Builder for [`Client::job_there`](crate::Client::job_there).
#[derive(Clone)]
#[derive(Debug)]
pub struct JobThere<'a> {
    client: &'a crate::Client,
    id: Result<::uuid::Uuid, String>,
    call_options: crate::support::CallOptions,
}

impl<'a> JobThere<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
            call_options: ::std::default::Default::default(),
        }
    }

    /// The required path parameter `id`.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::uuid::Uuid>,
        V::Error: ::std::fmt::Display,
    {
        self.id = crate::support::wire::converted("id", value);
        self
    }

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        let mut call = Call::new(
            OperationInfo {
                operation_id: "job_there",
                method: "HEAD",
                path: "/jobs/{id}",
            },
            self.call_options,
        );
        call.path("id", &self.id?, "simple", false)?;
        Ok(call)
    }

    /// Sends the call.
    ///
    /// A failed attempt is repeated as the retry policy of the client or the call says. Dropping the future
    /// cancels the call; the API may have processed it all the same.
    ///
    /// # Errors
    ///
    /// Returns an error if a parameter is missing or invalid, if the request fails,
    /// if the API responds with an error status, or if the response cannot be decoded.
    pub async fn send(self) -> ::std::result::Result<ResponseValue<()>, Error<()>> {
        let response = Call::send(self.client, self.call(), "").await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::job_trace`](crate::Client::job_trace).
#[derive(Clone)]
#[derive(Debug)]
pub struct JobTrace<'a> {
    client: &'a crate::Client,
    id: Result<::uuid::Uuid, String>,
    call_options: crate::support::CallOptions,
}

impl<'a> JobTrace<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
            call_options: ::std::default::Default::default(),
        }
    }

    /// The required path parameter `id`.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::uuid::Uuid>,
        V::Error: ::std::fmt::Display,
    {
        self.id = crate::support::wire::converted("id", value);
        self
    }

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        let mut call = Call::new(
            OperationInfo {
                operation_id: "job_trace",
                method: "TRACE",
                path: "/jobs/{id}",
            },
            self.call_options,
        );
        call.path("id", &self.id?, "simple", false)?;
        Ok(call)
    }

    /// Sends the call.
    ///
    /// A failed attempt is repeated as the retry policy of the client or the call says. Dropping the future
    /// cancels the call; the API may have processed it all the same.
    ///
    /// # Errors
    ///
    /// Returns an error if a parameter is missing or invalid, if the request fails,
    /// if the API responds with an error status, or if the response cannot be decoded.
    pub async fn send(self) -> ::std::result::Result<ResponseValue<()>, Error<()>> {
        let response = Call::send(self.client, self.call(), "").await?;
        match response.status().as_u16() {
            200u16..=299u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

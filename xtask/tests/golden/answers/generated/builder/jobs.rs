// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, ResponseValue};
use crate::{Client, types};
use crate::answers;
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

/// Builder for [`Client::start`](crate::Client::start).
#[derive(Clone)]
#[derive(Debug)]
pub struct Start<'a> {
    client: &'a crate::Client,
    body: ::std::result::Result<
        ::std::option::Option<types::builder::Job>,
        ::std::string::String,
    >,
}

impl<'a> Start<'a> {
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
        ResponseValue<answers::StartSuccess>,
        Error<answers::StartFailure>,
    > {
        let Self { client, body } = self;
        let call = (move || -> ::std::result::Result<Call, ::std::string::String> {
            let mut call = Call::new(::reqwest::Method::POST, "/jobs");
            call.accept("application/json");
            if let Some(body) = body? {
                let body: types::Job = crate::support::wire::converted("body", body)?;
                call.json("application/json", &body)?;
            }
            Ok(call)
        })()
            .map_err(Error::InvalidRequest)?;
        let info = OperationInfo {
            operation_id: "start",
        };
        let response = call.send(client, &info).await?;
        match response.status().as_u16() {
            200u16 => {
                Ok(
                    ResponseValue::<types::Job>::from_response(response)
                        .await?
                        .map(answers::StartSuccess::Ok),
                )
            }
            202u16 => {
                Ok(
                    ResponseValue::<::std::string::String>::from_response(response)
                        .await?
                        .map(answers::StartSuccess::Accepted),
                )
            }
            204u16 => {
                Ok(
                    ResponseValue::empty(response)
                        .map(|()| answers::StartSuccess::NoContent),
                )
            }
            400u16 => {
                Err(
                    Error::ErrorResponse(
                        ResponseValue::<types::Problem>::from_response(response)
                            .await?
                            .map(answers::StartFailure::BadRequest),
                    ),
                )
            }
            422u16 => {
                Err(
                    Error::ErrorResponse(
                        ResponseValue::<types::Invalid>::from_response(response)
                            .await?
                            .map(answers::StartFailure::UnprocessableEntity),
                    ),
                )
            }
            500u16..=599u16 => {
                Err(
                    Error::ErrorResponse(
                        ResponseValue::text(response)
                            .await?
                            .map(answers::StartFailure::Status5xx),
                    ),
                )
            }
            _ => {
                Err(
                    Error::ErrorResponse(
                        ResponseValue::<::serde_json::Value>::from_response(response)
                            .await?
                            .map(answers::StartFailure::Other),
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
}

impl<'a> Job<'a> {
    /// A call that sets nothing yet.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
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
        ResponseValue<::std::option::Option<types::Job>>,
        Error<types::Problem>,
    > {
        let Self { client, id } = self;
        let call = (move || -> ::std::result::Result<Call, ::std::string::String> {
            let mut call = Call::new(::reqwest::Method::GET, "/jobs/{id}");
            call.path("id", &id?, "simple", false)?;
            call.accept("application/json");
            Ok(call)
        })()
            .map_err(Error::InvalidRequest)?;
        let info = OperationInfo {
            operation_id: "job",
        };
        let response = call.send(client, &info).await?;
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
}

impl<'a> JobOptions<'a> {
    /// A call that sets nothing yet.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
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
    ) -> ::std::result::Result<ResponseValue<types::Problem>, Error<types::Problem>> {
        let Self { client, id } = self;
        let call = (move || -> ::std::result::Result<Call, ::std::string::String> {
            let mut call = Call::new(::reqwest::Method::OPTIONS, "/jobs/{id}");
            call.path("id", &id?, "simple", false)?;
            call.accept("application/json");
            Ok(call)
        })()
            .map_err(Error::InvalidRequest)?;
        let info = OperationInfo {
            operation_id: "job_options",
        };
        let response = call.send(client, &info).await?;
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
}

impl<'a> JobThere<'a> {
    /// A call that sets nothing yet.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
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

    /// Sends the call.
    ///
    /// Dropping the future gives the call up; the API may have taken it all the same.
    ///
    /// # Errors
    ///
    /// When a parameter is missing or does not convert, when no answer comes, and when the
    /// answer tells of an error or does not decode.
    pub async fn send(self) -> ::std::result::Result<ResponseValue<()>, Error<()>> {
        let Self { client, id } = self;
        let call = (move || -> ::std::result::Result<Call, ::std::string::String> {
            let mut call = Call::new(::reqwest::Method::HEAD, "/jobs/{id}");
            call.path("id", &id?, "simple", false)?;
            Ok(call)
        })()
            .map_err(Error::InvalidRequest)?;
        let info = OperationInfo {
            operation_id: "job_there",
        };
        let response = call.send(client, &info).await?;
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
}

impl<'a> JobTrace<'a> {
    /// A call that sets nothing yet.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
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

    /// Sends the call.
    ///
    /// Dropping the future gives the call up; the API may have taken it all the same.
    ///
    /// # Errors
    ///
    /// When a parameter is missing or does not convert, when no answer comes, and when the
    /// answer tells of an error or does not decode.
    pub async fn send(self) -> ::std::result::Result<ResponseValue<()>, Error<()>> {
        let Self { client, id } = self;
        let call = (move || -> ::std::result::Result<Call, ::std::string::String> {
            let mut call = Call::new(::reqwest::Method::TRACE, "/jobs/{id}");
            call.path("id", &id?, "simple", false)?;
            Ok(call)
        })()
            .map_err(Error::InvalidRequest)?;
        let info = OperationInfo {
            operation_id: "job_trace",
        };
        let response = call.send(client, &info).await?;
        match response.status().as_u16() {
            200u16..=299u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::builder::{Field, IntoField, Required};
use openapi_client_runtime::wire::{Call, body};
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};
use uuid::Uuid;

impl Client {
    /// Sends a `POST` request to `/jobs`.
    #[doc(alias = "/jobs")]
    pub fn start(&self) -> Start<'_> {
        Start::new(self)
    }

    /// Sends a `GET` request to `/jobs/{id}`.
    #[doc(alias = "/jobs/{id}")]
    pub fn job(&self) -> Job<'_> {
        Job::new(self)
    }

    /// Sends a `OPTIONS` request to `/jobs/{id}`.
    #[doc(alias = "/jobs/{id}")]
    pub fn job_options(&self) -> JobOptions<'_> {
        JobOptions::new(self)
    }

    /// Sends a `HEAD` request to `/jobs/{id}`.
    #[doc(alias = "/jobs/{id}")]
    pub fn job_there(&self) -> JobThere<'_> {
        JobThere::new(self)
    }

    /// Sends a `TRACE` request to `/jobs/{id}`.
    #[doc(alias = "/jobs/{id}")]
    #[deprecated]
    pub fn job_trace(&self) -> JobTrace<'_> {
        JobTrace::new(self)
    }
}

call_builders! {
    #[operation("start", "POST", "/jobs")]
    type Start = Result<responses::StartSuccess, responses::StartFailure>;
    #[operation("job", "GET", "/jobs/{id}")]
    type Job = Result<Option<types::Job>, types::Problem>;
    #[operation("job_options", "OPTIONS", "/jobs/{id}")]
    type JobOptions = Result<types::Problem, types::Problem>;
    #[operation("job_there", "HEAD", "/jobs/{id}")]
    type JobThere = Result<(), ()>;
    #[operation("job_trace", "TRACE", "/jobs/{id}")]
    type JobTrace = Result<(), ()>;
}

/// Builder for [`Client::start`](crate::Client::start).
#[derive(Clone, Debug)]
pub struct Start<'a> {
    client: &'a Client,
    body: Result<Option<types::builder::Job>, String>,
    call_options: CallOptions,
}

impl<'a> Start<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<Required<types::Job>, M>) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::Job) -> types::builder::Job,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        if let Some(body) = self.body? {
            let body: types::Job = body.build()?;
            call.json("application/json", &body)?;
        }
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<responses::StartSuccess>, Error<responses::StartFailure>> {
        let response = Call::send(
            self.client,
            self.call(),
            "application/json, application/problem+json;q=0.5, text/plain;q=0.5",
        )
        .await?;
        match response.status().as_u16() {
            200 | 202 | 204 => ResponseValue::by_status(response).await,
            400 | 422 => Err(Error::by_status(response).await),
            500..=599 => Err(Error::by_status(response).await),
            _ => Err(Error::by_status(response).await),
        }
    }
}

/// Builder for [`Client::job`](crate::Client::job).
#[derive(Clone, Debug)]
pub struct Job<'a> {
    client: &'a Client,
    id: Field<Required<Uuid>>,
    call_options: CallOptions,
}

impl<'a> Job<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            id: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `id`.
    pub fn id<M>(mut self, value: impl IntoField<Required<Uuid>, M>) -> Self {
        self.id = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("id", self.id, "simple", false)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<Option<types::Job>>, Error<types::Problem>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => Ok(ResponseValue::<types::Job>::from_response(response)
                .await?
                .map(Some)),
            204 => Ok(ResponseValue::empty(response).map(|()| None)),
            404 => Err(Error::documented(response).await),
            410 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::job_options`](crate::Client::job_options).
#[derive(Clone, Debug)]
pub struct JobOptions<'a> {
    client: &'a Client,
    id: Field<Required<Uuid>>,
    call_options: CallOptions,
}

impl<'a> JobOptions<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            id: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `id`.
    pub fn id<M>(mut self, value: impl IntoField<Required<Uuid>, M>) -> Self {
        self.id = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("id", self.id, "simple", false)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<types::Problem>, Error<types::Problem>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::documented(response).await),
        }
    }
}

/// Builder for [`Client::job_there`](crate::Client::job_there).
#[derive(Clone, Debug)]
pub struct JobThere<'a> {
    client: &'a Client,
    id: Field<Required<Uuid>>,
    call_options: CallOptions,
}

impl<'a> JobThere<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            id: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `id`.
    pub fn id<M>(mut self, value: impl IntoField<Required<Uuid>, M>) -> Self {
        self.id = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("id", self.id, "simple", false)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let response = Call::send(self.client, self.call(), "").await?;
        match response.status().as_u16() {
            200 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::job_trace`](crate::Client::job_trace).
#[derive(Clone, Debug)]
pub struct JobTrace<'a> {
    client: &'a Client,
    id: Field<Required<Uuid>>,
    call_options: CallOptions,
}

impl<'a> JobTrace<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            id: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `id`.
    pub fn id<M>(mut self, value: impl IntoField<Required<Uuid>, M>) -> Self {
        self.id = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("id", self.id, "simple", false)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let response = Call::send(self.client, self.call(), "").await?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

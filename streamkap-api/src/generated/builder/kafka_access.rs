// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::{Client, types};
use openapi_client_runtime::builder::{Field, IntoField, Required};
use openapi_client_runtime::wire::{Call, body};
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Get Kafka Users
    ///
    /// Lists the users of Kafka.
    ///
    /// Sends a `GET` request to `/kafka-access/kafka-users`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (provider):
    ///
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/kafka_user.go>
    ///
    /// How well: response from the provider.
    #[doc(alias = "listKafkaUsers", alias = "/kafka-access/kafka-users")]
    #[doc(alias = "kafka_users")]
    pub fn list_kafka_users(&self) -> ListKafkaUsers<'_> {
        ListKafkaUsers::new(self)
    }

    /// Create Kafka User
    ///
    /// Creates a user of Kafka.
    ///
    /// Sends a `POST` request to `/kafka-access/kafka-users`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (provider):
    ///
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/kafka_user.go>
    ///
    /// How well: body and response from the provider.
    #[doc(alias = "createKafkaUser", alias = "/kafka-access/kafka-users")]
    #[doc(alias = "kafka_user")]
    pub fn create_kafka_user(&self) -> CreateKafkaUser<'_> {
        CreateKafkaUser::new(self)
    }

    /// Update Kafka User
    ///
    /// Changes a user of Kafka.
    ///
    /// Sends a `PUT` request to `/kafka-access/kafka-users/{username}`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (provider):
    ///
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/kafka_user.go>
    ///
    /// How well: body and response from the provider.
    #[doc(alias = "updateKafkaUser")]
    #[doc(alias = "/kafka-access/kafka-users/{username}", alias = "kafka_user")]
    pub fn update_kafka_user(&self) -> UpdateKafkaUser<'_> {
        UpdateKafkaUser::new(self)
    }

    /// Delete Kafka User
    ///
    /// Deletes a user of Kafka.
    ///
    /// Sends a `DELETE` request to `/kafka-access/kafka-users/{username}`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (provider):
    ///
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/kafka_user.go>
    ///
    /// How well: response: a 200 with an empty body.
    #[doc(alias = "deleteKafkaUser")]
    #[doc(alias = "/kafka-access/kafka-users/{username}", alias = "kafka_user")]
    pub fn delete_kafka_user(&self) -> DeleteKafkaUser<'_> {
        DeleteKafkaUser::new(self)
    }
}

call_builders! {
    #[operation(
        "list_kafka_users",
        "GET",
        "/kafka-access/kafka-users",
        id = "listKafkaUsers"
    )]
    type ListKafkaUsers = Result<Vec<types::KafkaUser>, types::HttpValidationError>;
    #[operation(
        "create_kafka_user",
        "POST",
        "/kafka-access/kafka-users",
        id = "createKafkaUser"
    )]
    type CreateKafkaUser = Result<types::KafkaUser, types::HttpValidationError>;
    #[operation(
        "update_kafka_user",
        "PUT",
        "/kafka-access/kafka-users/{username}",
        id = "updateKafkaUser"
    )]
    type UpdateKafkaUser = Result<types::KafkaUser, types::HttpValidationError>;
    #[operation(
        "delete_kafka_user",
        "DELETE",
        "/kafka-access/kafka-users/{username}",
        id = "deleteKafkaUser"
    )]
    type DeleteKafkaUser = Result<(), types::HttpValidationError>;
}

/// Builder for [`Client::list_kafka_users`](crate::Client::list_kafka_users).
#[derive(Clone, Debug)]
pub struct ListKafkaUsers<'a> {
    client: &'a Client,
    call_options: CallOptions,
}

impl<'a> ListKafkaUsers<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            call_options: Default::default(),
        }
    }

    fn call(self) -> Result<Call, String> {
        Ok(Call::of::<Self>(self.call_options))
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<Vec<types::KafkaUser>>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::create_kafka_user`](crate::Client::create_kafka_user).
#[derive(Clone, Debug)]
pub struct CreateKafkaUser<'a> {
    client: &'a Client,
    body: Result<Option<types::builder::CreateKafkaUserReq>, String>,
    call_options: CallOptions,
}

impl<'a> CreateKafkaUser<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The whole body.
    pub fn body<M>(
        mut self,
        value: impl IntoField<Required<types::CreateKafkaUserReq>, M>,
    ) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::CreateKafkaUserReq) -> types::builder::CreateKafkaUserReq,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::CreateKafkaUserReq = body.build()?;
        call.json("application/json", &body)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::KafkaUser>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::update_kafka_user`](crate::Client::update_kafka_user).
#[derive(Clone, Debug)]
pub struct UpdateKafkaUser<'a> {
    client: &'a Client,
    username: Field<Required<String>>,
    body: Result<Option<types::builder::UpdateKafkaUserReq>, String>,
    call_options: CallOptions,
}

impl<'a> UpdateKafkaUser<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            username: Default::default(),
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `username`.
    pub fn username<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.username = value.into_field();
        self
    }

    /// The whole body.
    pub fn body<M>(
        mut self,
        value: impl IntoField<Required<types::UpdateKafkaUserReq>, M>,
    ) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::UpdateKafkaUserReq) -> types::builder::UpdateKafkaUserReq,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("username", self.username, "simple", false)?;
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::UpdateKafkaUserReq = body.build()?;
        call.json("application/json", &body)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::KafkaUser>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::delete_kafka_user`](crate::Client::delete_kafka_user).
#[derive(Clone, Debug)]
pub struct DeleteKafkaUser<'a> {
    client: &'a Client,
    username: Field<Required<String>>,
    call_options: CallOptions,
}

impl<'a> DeleteKafkaUser<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            username: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `username`.
    pub fn username<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.username = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("username", self.username, "simple", false)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<()>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => Ok(ResponseValue::empty(response)),
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::{Client, types};
use openapi_client_runtime::builder::{Field, IntoField, Optional, Required};
use openapi_client_runtime::wire::{Call, body};
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Get Tags
    ///
    /// Lists tags.
    ///
    /// Sends a `GET` request to `/tags`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (provider):
    ///
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/tag.go>
    ///
    /// How well: params and response from the provider.
    #[doc(alias = "listTags", alias = "/tags", alias = "tags")]
    pub fn list_tags(&self) -> ListTags<'_> {
        ListTags::new(self)
    }

    /// Create Tag
    ///
    /// Creates a tag.
    ///
    /// Sends a `POST` request to `/tags`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (provider):
    ///
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/tag.go>
    ///
    /// How well: body and response from the provider.
    #[doc(alias = "createTag", alias = "/tags", alias = "tag")]
    pub fn create_tag(&self) -> CreateTag<'_> {
        CreateTag::new(self)
    }

    /// Search tags (POST)
    ///
    /// Lists tags. For ids that do not fit into a URL.
    ///
    /// Sends a `POST` request to `/tags/search`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (provider):
    ///
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/tag.go>
    ///
    /// How well: params, body and response from the provider.
    #[doc(alias = "searchTags", alias = "/tags/search")]
    pub fn search_tags(&self) -> SearchTags<'_> {
        SearchTags::new(self)
    }

    /// Update Tag
    ///
    /// Changes a tag.
    ///
    /// Sends a `PUT` request to `/tags/{tag_id}`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (provider):
    ///
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/tag.go>
    ///
    /// How well: body and response from the provider.
    #[doc(alias = "updateTag", alias = "/tags/{tag_id}", alias = "tag")]
    pub fn update_tag(&self) -> UpdateTag<'_> {
        UpdateTag::new(self)
    }

    /// Delete Tag
    ///
    /// Deletes a tag.
    ///
    /// Sends a `DELETE` request to `/tags/{tag_id}`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (provider):
    ///
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/tag.go>
    ///
    /// How well: response none.
    #[doc(alias = "deleteTag", alias = "/tags/{tag_id}", alias = "tag")]
    pub fn delete_tag(&self) -> DeleteTag<'_> {
        DeleteTag::new(self)
    }
}

call_builders! {
    #[operation("list_tags", "GET", "/tags", id = "listTags")]
    type ListTags = Result<types::TagList, types::HttpValidationError>;
    #[operation("create_tag", "POST", "/tags", id = "createTag")]
    type CreateTag = Result<types::Tag, types::HttpValidationError>;
    #[operation("search_tags", "POST", "/tags/search", id = "searchTags")]
    type SearchTags = Result<types::TagList, types::HttpValidationError>;
    #[operation("update_tag", "PUT", "/tags/{tag_id}", id = "updateTag")]
    type UpdateTag = Result<types::Tag, types::HttpValidationError>;
    #[operation("delete_tag", "DELETE", "/tags/{tag_id}", id = "deleteTag")]
    type DeleteTag = Result<(), types::HttpValidationError>;
}

/// Builder for [`Client::list_tags`](crate::Client::list_tags).
#[derive(Clone, Debug)]
pub struct ListTags<'a> {
    client: &'a Client,
    tag_ids: Field<Optional<Vec<String>>>,
    tag_name: Field<Optional<String>>,
    tag_type: Field<Optional<Vec<String>>>,
    call_options: CallOptions,
}

impl<'a> ListTags<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            tag_ids: Default::default(),
            tag_name: Default::default(),
            tag_type: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The optional query parameter `tag_ids`.
    pub fn tag_ids<M>(mut self, value: impl IntoField<Optional<Vec<String>>, M>) -> Self {
        self.tag_ids = value.into_field();
        self
    }

    /// The optional query parameter `tag_name`.
    pub fn tag_name<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.tag_name = value.into_field();
        self
    }

    /// The optional query parameter `tag_type`.
    pub fn tag_type<M>(mut self, value: impl IntoField<Optional<Vec<String>>, M>) -> Self {
        self.tag_type = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.query("tag_ids", self.tag_ids, "form", true)?;
        call.query("tag_name", self.tag_name, "form", true)?;
        call.query("tag_type", self.tag_type, "form", true)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::TagList>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::create_tag`](crate::Client::create_tag).
#[derive(Clone, Debug)]
pub struct CreateTag<'a> {
    client: &'a Client,
    body: Result<Option<types::builder::CreateTagReq>, String>,
    call_options: CallOptions,
}

impl<'a> CreateTag<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<Required<types::CreateTagReq>, M>) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::CreateTagReq) -> types::builder::CreateTagReq,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::CreateTagReq = body.build()?;
        call.json("application/json", &body)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::Tag>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::search_tags`](crate::Client::search_tags).
#[derive(Clone, Debug)]
pub struct SearchTags<'a> {
    client: &'a Client,
    tag_name: Field<Optional<String>>,
    tag_type: Field<Optional<Vec<String>>>,
    body: Result<Option<types::builder::TagsSearchReqBody>, String>,
    call_options: CallOptions,
}

impl<'a> SearchTags<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            tag_name: Default::default(),
            tag_type: Default::default(),
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The optional query parameter `tag_name`.
    pub fn tag_name<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.tag_name = value.into_field();
        self
    }

    /// The optional query parameter `tag_type`.
    pub fn tag_type<M>(mut self, value: impl IntoField<Optional<Vec<String>>, M>) -> Self {
        self.tag_type = value.into_field();
        self
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<Required<types::TagsSearchReqBody>, M>) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::TagsSearchReqBody) -> types::builder::TagsSearchReqBody,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.query("tag_name", self.tag_name, "form", true)?;
        call.query("tag_type", self.tag_type, "form", true)?;
        if let Some(body) = self.body? {
            let body: types::TagsSearchReqBody = body.build()?;
            call.json("application/json", &body)?;
        }
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::TagList>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::update_tag`](crate::Client::update_tag).
#[derive(Clone, Debug)]
pub struct UpdateTag<'a> {
    client: &'a Client,
    tag_id: Field<Required<String>>,
    body: Result<Option<types::builder::UpdateTagReq>, String>,
    call_options: CallOptions,
}

impl<'a> UpdateTag<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            tag_id: Default::default(),
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `tag_id`.
    pub fn tag_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.tag_id = value.into_field();
        self
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<Required<types::UpdateTagReq>, M>) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::UpdateTagReq) -> types::builder::UpdateTagReq,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("tag_id", self.tag_id, "simple", false)?;
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::UpdateTagReq = body.build()?;
        call.json("application/json", &body)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::Tag>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::delete_tag`](crate::Client::delete_tag).
#[derive(Clone, Debug)]
pub struct DeleteTag<'a> {
    client: &'a Client,
    tag_id: Field<Required<String>>,
    call_options: CallOptions,
}

impl<'a> DeleteTag<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            tag_id: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `tag_id`.
    pub fn tag_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.tag_id = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("tag_id", self.tag_id, "simple", false)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<()>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

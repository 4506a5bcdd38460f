// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;

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

call_builder! {
    #[operation("list_tags", "GET", "/tags", id = "listTags")]
    #[accept("application/json")]
    #[response(types::TagList, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct ListTags {
        /// The optional query parameter `tag_ids`.
        #[write(query("tag_ids"))]
        tag_ids: Optional<Vec<String>>,
        /// The optional query parameter `tag_name`.
        #[write(query("tag_name"))]
        tag_name: Optional<String>,
        /// The optional query parameter `tag_type`.
        #[write(query("tag_type"))]
        tag_type: Optional<Vec<String>>,
    }
}

call_builder! {
    #[operation("create_tag", "POST", "/tags", id = "createTag")]
    #[accept("application/json")]
    #[response(types::Tag, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct CreateTag {}

    /// The whole body.
    #[body(json("application/json"), types::builder::CreateTagReq)]
    type Body = Required<types::CreateTagReq>;
}

call_builder! {
    #[operation("search_tags", "POST", "/tags/search", id = "searchTags")]
    #[accept("application/json")]
    #[response(types::TagList, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct SearchTags {
        /// The optional query parameter `tag_name`.
        #[write(query("tag_name"))]
        tag_name: Optional<String>,
        /// The optional query parameter `tag_type`.
        #[write(query("tag_type"))]
        tag_type: Optional<Vec<String>>,
    }

    /// The whole body.
    #[body(json("application/json"), types::builder::TagsSearchReqBody)]
    type Body = Optional<types::TagsSearchReqBody>;
}

call_builder! {
    #[operation("update_tag", "PUT", "/tags/{tag_id}", id = "updateTag")]
    #[accept("application/json")]
    #[response(types::Tag, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct UpdateTag {
        /// The required path parameter `tag_id`.
        #[write(path("tag_id"))]
        tag_id: Required<String>,
    }

    /// The whole body.
    #[body(json("application/json"), types::builder::UpdateTagReq)]
    type Body = Required<types::UpdateTagReq>;
}

call_builder! {
    #[operation("delete_tag", "DELETE", "/tags/{tag_id}", id = "deleteTag")]
    #[accept("application/json")]
    #[response((), empty("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct DeleteTag {
        /// The required path parameter `tag_id`.
        #[write(path("tag_id"))]
        tag_id: Required<String>,
    }
}

// Generated from openapi/openapi.json and openapi/overlay.yaml by `cargo xtask generate`; do not edit.

use crate::support::mock;
use crate::types;
impl mock::Mock {
    /// Stubs [`Client::list_project_keys`](crate::Client::list_project_keys).
    #[track_caller]
    pub fn list_project_keys(&self) -> mock::Stub<ListProjectKeys> {
        mock::Stub::on(self)
    }

    /// Stubs [`Client::create_project_key`](crate::Client::create_project_key).
    #[track_caller]
    pub fn create_project_key(&self) -> mock::Stub<CreateProjectKey> {
        mock::Stub::on(self)
    }

    /// Stubs [`Client::get_project_key`](crate::Client::get_project_key).
    #[track_caller]
    pub fn get_project_key(&self) -> mock::Stub<GetProjectKey> {
        mock::Stub::on(self)
    }

    /// Stubs [`Client::update_project_key`](crate::Client::update_project_key).
    #[track_caller]
    pub fn update_project_key(&self) -> mock::Stub<UpdateProjectKey> {
        mock::Stub::on(self)
    }

    /// Stubs [`Client::get_project_key_mcp_config`](crate::Client::get_project_key_mcp_config).
    #[track_caller]
    pub fn get_project_key_mcp_config(&self) -> mock::Stub<GetProjectKeyMcpConfig> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::list_project_keys`](crate::Client::list_project_keys).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListProjectKeys {}
impl mock::Operation for ListProjectKeys {
    const ROUTE: mock::Route = mock::Route::new(
        "list_project_keys",
        "GET",
        "/project-keys",
    );
    const RESPONSES: &'static [&'static str] = &["200", "422"];
    type Response = ::std::vec::Vec<types::ProjectKeySummary>;
    type Error = types::HttpValidationError;
    fn read(_: &mock::Incoming) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {})
    }

    fn response(value: Self::Response) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(value: Self::Error) -> mock::Documented {
        mock::Documented::json(&["422"], &value)
    }
}

/// A request of [`Client::create_project_key`](crate::Client::create_project_key).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateProjectKey {
    pub body: types::BodyCreateProjectKey,
}

impl mock::Operation for CreateProjectKey {
    const ROUTE: mock::Route = mock::Route::new(
        "create_project_key",
        "POST",
        "/project-keys",
    );
    const RESPONSES: &'static [&'static str] = &["2XX", "422"];
    type Response = types::ProjectKeyFile;
    type Error = types::HttpValidationError;
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self { body: request.json()? })
    }

    fn response(value: Self::Response) -> mock::Documented {
        mock::Documented::json(&["2XX"], &value)
    }

    fn error(value: Self::Error) -> mock::Documented {
        mock::Documented::json(&["422"], &value)
    }
}

/// A request of [`Client::get_project_key`](crate::Client::get_project_key).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetProjectKey {
    pub project_key_id: ::std::string::String,
}

impl mock::Operation for GetProjectKey {
    const ROUTE: mock::Route = mock::Route::new(
        "get_project_key",
        "GET",
        "/project-keys/{project_key_id}",
    );
    const RESPONSES: &'static [&'static str] = &["200", "422"];
    type Response = types::ProjectKeyDetail;
    type Error = types::HttpValidationError;
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {
            project_key_id: request.path("project_key_id", "simple", false)?,
        })
    }

    fn response(value: Self::Response) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(value: Self::Error) -> mock::Documented {
        mock::Documented::json(&["422"], &value)
    }
}

/// A request of [`Client::update_project_key`](crate::Client::update_project_key).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateProjectKey {
    pub project_key_id: ::std::string::String,
    pub body: types::BodyUpdateProjectKey,
}

impl mock::Operation for UpdateProjectKey {
    const ROUTE: mock::Route = mock::Route::new(
        "update_project_key",
        "PATCH",
        "/project-keys/{project_key_id}",
    );
    const RESPONSES: &'static [&'static str] = &["2XX", "422"];
    type Response = types::UpdatedProjectKey;
    type Error = types::HttpValidationError;
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {
            project_key_id: request.path("project_key_id", "simple", false)?,
            body: request.json()?,
        })
    }

    fn response(value: Self::Response) -> mock::Documented {
        mock::Documented::json(&["2XX"], &value)
    }

    fn error(value: Self::Error) -> mock::Documented {
        mock::Documented::json(&["422"], &value)
    }
}

/// A request of [`Client::get_project_key_mcp_config`](crate::Client::get_project_key_mcp_config).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetProjectKeyMcpConfig {
    pub project_key_id: ::std::string::String,
}

impl mock::Operation for GetProjectKeyMcpConfig {
    const ROUTE: mock::Route = mock::Route::new(
        "get_project_key_mcp_config",
        "GET",
        "/project-keys/{project_key_id}/mcp-config",
    );
    const RESPONSES: &'static [&'static str] = &["200", "422"];
    type Response = ::serde_json::Value;
    type Error = types::HttpValidationError;
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {
            project_key_id: request.path("project_key_id", "simple", false)?,
        })
    }

    fn response(value: Self::Response) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(value: Self::Error) -> mock::Documented {
        mock::Documented::json(&["422"], &value)
    }
}

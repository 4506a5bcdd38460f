// Generated from openapi/openapi.json and openapi/overlay.yaml by `cargo xtask generate`; do not edit.

use crate::support::mock;
use crate::types;
impl mock::Mock {
    /// Stubs [`Client::get_access_token`](crate::Client::get_access_token).
    #[track_caller]
    pub fn get_access_token(&self) -> mock::Stub<GetAccessToken> {
        mock::Stub::on(self)
    }

    /// Stubs [`Client::refresh_access_token`](crate::Client::refresh_access_token).
    #[track_caller]
    pub fn refresh_access_token(&self) -> mock::Stub<RefreshAccessToken> {
        mock::Stub::on(self)
    }

    /// Stubs [`Client::list_client_credentials`](crate::Client::list_client_credentials).
    #[track_caller]
    pub fn list_client_credentials(&self) -> mock::Stub<ListClientCredentials> {
        mock::Stub::on(self)
    }

    /// Stubs [`Client::create_client_credential`](crate::Client::create_client_credential).
    #[track_caller]
    pub fn create_client_credential(&self) -> mock::Stub<CreateClientCredential> {
        mock::Stub::on(self)
    }

    /// Stubs [`Client::delete_client_credential`](crate::Client::delete_client_credential).
    #[track_caller]
    pub fn delete_client_credential(&self) -> mock::Stub<DeleteClientCredential> {
        mock::Stub::on(self)
    }

    /// Stubs [`Client::list_roles`](crate::Client::list_roles).
    #[track_caller]
    pub fn list_roles(&self) -> mock::Stub<ListRoles> {
        mock::Stub::on(self)
    }

    /// Stubs [`Client::whoami`](crate::Client::whoami).
    #[track_caller]
    pub fn whoami(&self) -> mock::Stub<Whoami> {
        mock::Stub::on(self)
    }
}

/// A request of [`Client::get_access_token`](crate::Client::get_access_token).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetAccessToken {
    pub body: types::BodyGetAccessToken,
}

impl mock::Operation for GetAccessToken {
    const ROUTE: mock::Route = mock::Route::new(
        "get_access_token",
        "POST",
        "/auth/access-token",
    );
    const RESPONSES: &'static [&'static str] = &["200", "422"];
    type Response = types::AccessToken;
    type Error = types::HttpValidationError;
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self { body: request.json()? })
    }

    fn response(value: Self::Response) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(value: Self::Error) -> mock::Documented {
        mock::Documented::json(&["422"], &value)
    }
}

/// A request of [`Client::refresh_access_token`](crate::Client::refresh_access_token).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RefreshAccessToken {
    pub body: types::BodyRefreshAccessToken,
}

impl mock::Operation for RefreshAccessToken {
    const ROUTE: mock::Route = mock::Route::new(
        "refresh_access_token",
        "POST",
        "/auth/access-token/refresh",
    );
    const RESPONSES: &'static [&'static str] = &["200", "422"];
    type Response = types::AccessToken;
    type Error = types::HttpValidationError;
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self { body: request.json()? })
    }

    fn response(value: Self::Response) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(value: Self::Error) -> mock::Documented {
        mock::Documented::json(&["422"], &value)
    }
}

/// A request of [`Client::list_client_credentials`](crate::Client::list_client_credentials).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListClientCredentials {}
impl mock::Operation for ListClientCredentials {
    const ROUTE: mock::Route = mock::Route::new(
        "list_client_credentials",
        "GET",
        "/auth/client-credentials",
    );
    const RESPONSES: &'static [&'static str] = &["200", "422"];
    type Response = ::std::vec::Vec<types::ClientCredential>;
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

/// A request of [`Client::create_client_credential`](crate::Client::create_client_credential).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateClientCredential {
    pub body: types::BodyCreateClientCredential,
}

impl mock::Operation for CreateClientCredential {
    const ROUTE: mock::Route = mock::Route::new(
        "create_client_credential",
        "POST",
        "/auth/client-credentials",
    );
    const RESPONSES: &'static [&'static str] = &["2XX", "422"];
    type Response = types::ClientCredential;
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

/// A request of [`Client::delete_client_credential`](crate::Client::delete_client_credential).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeleteClientCredential {
    pub client_id: ::std::string::String,
}

impl mock::Operation for DeleteClientCredential {
    const ROUTE: mock::Route = mock::Route::new(
        "delete_client_credential",
        "DELETE",
        "/auth/client-credentials/{client_id}",
    );
    const RESPONSES: &'static [&'static str] = &["200", "422"];
    type Response = ();
    type Error = types::HttpValidationError;
    fn read(
        request: &mock::Incoming,
    ) -> ::std::result::Result<Self, ::std::string::String> {
        Ok(Self {
            client_id: request.path("client_id", "simple", false)?,
        })
    }

    fn response((): Self::Response) -> mock::Documented {
        mock::Documented::empty(&["200"])
    }

    fn error(value: Self::Error) -> mock::Documented {
        mock::Documented::json(&["422"], &value)
    }
}

/// A request of [`Client::list_roles`](crate::Client::list_roles).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListRoles {}
impl mock::Operation for ListRoles {
    const ROUTE: mock::Route = mock::Route::new("list_roles", "GET", "/auth/roles");
    const RESPONSES: &'static [&'static str] = &["200", "422"];
    type Response = ::std::vec::Vec<types::Role>;
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

/// A request of [`Client::whoami`](crate::Client::whoami).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Whoami {}
impl mock::Operation for Whoami {
    const ROUTE: mock::Route = mock::Route::new("whoami", "GET", "/auth/whoami");
    const RESPONSES: &'static [&'static str] = &["200", "422"];
    type Response = types::Identity;
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

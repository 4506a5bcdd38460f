// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(get_access_token)]
    #[operation("get_access_token", "POST", "/auth/access-token")]
    #[response(types::AccessToken, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct GetAccessToken {
        #[read(json())]
        pub body: types::BodyGetAccessToken,
    }
}

mock_operation! {
    #[stub(refresh_access_token)]
    #[operation("refresh_access_token", "POST", "/auth/access-token/refresh")]
    #[response(types::AccessToken, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct RefreshAccessToken {
        #[read(json())]
        pub body: types::BodyRefreshAccessToken,
    }
}

mock_operation! {
    #[stub(list_client_credentials)]
    #[operation("list_client_credentials", "GET", "/auth/client-credentials")]
    #[response(Vec<types::ClientCredential>, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct ListClientCredentials {}
}

mock_operation! {
    #[stub(create_client_credential)]
    #[operation("create_client_credential", "POST", "/auth/client-credentials")]
    #[response(types::ClientCredential, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct CreateClientCredential {
        #[read(json())]
        pub body: types::BodyCreateClientCredential,
    }
}

mock_operation! {
    #[stub(delete_client_credential)]
    #[operation(
        "delete_client_credential",
        "DELETE",
        "/auth/client-credentials/{client_id}"
    )]
    #[response((), empty("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct DeleteClientCredential {
        #[read(path("client_id", "simple", false))]
        pub client_id: String,
    }
}

mock_operation! {
    #[stub(list_roles)]
    #[operation("list_roles", "GET", "/auth/roles")]
    #[response(Vec<types::Role>, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct ListRoles {}
}

mock_operation! {
    #[stub(whoami)]
    #[operation("whoami", "GET", "/auth/whoami")]
    #[response(types::Identity, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct Whoami {}
}

// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(get_access_token)]
    #[operation("get_access_token", "POST", "/auth/access-token")]
    #[statuses("200", "422")]
    pub struct GetAccessToken {
        #[read(json())]
        pub body: types::BodyGetAccessToken,
    }

    fn response(value: types::AccessToken) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(value: types::HttpValidationError) -> mock::Documented {
        mock::Documented::json(&["422"], &value)
    }
}

mock_operation! {
    #[stub(refresh_access_token)]
    #[operation("refresh_access_token", "POST", "/auth/access-token/refresh")]
    #[statuses("200", "422")]
    pub struct RefreshAccessToken {
        #[read(json())]
        pub body: types::BodyRefreshAccessToken,
    }

    fn response(value: types::AccessToken) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(value: types::HttpValidationError) -> mock::Documented {
        mock::Documented::json(&["422"], &value)
    }
}

mock_operation! {
    #[stub(list_client_credentials)]
    #[operation("list_client_credentials", "GET", "/auth/client-credentials")]
    #[statuses("200", "422")]
    pub struct ListClientCredentials {}

    fn response(value: Vec<types::ClientCredential>) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(value: types::HttpValidationError) -> mock::Documented {
        mock::Documented::json(&["422"], &value)
    }
}

mock_operation! {
    #[stub(create_client_credential)]
    #[operation("create_client_credential", "POST", "/auth/client-credentials")]
    #[statuses("2XX", "422")]
    pub struct CreateClientCredential {
        #[read(json())]
        pub body: types::BodyCreateClientCredential,
    }

    fn response(value: types::ClientCredential) -> mock::Documented {
        mock::Documented::json(&["2XX"], &value)
    }

    fn error(value: types::HttpValidationError) -> mock::Documented {
        mock::Documented::json(&["422"], &value)
    }
}

mock_operation! {
    #[stub(delete_client_credential)]
    #[operation(
        "delete_client_credential",
        "DELETE",
        "/auth/client-credentials/{client_id}"
    )]
    #[statuses("200", "422")]
    pub struct DeleteClientCredential {
        #[read(path("client_id", "simple", false))]
        pub client_id: String,
    }

    fn response(_value: ()) -> mock::Documented {
        mock::Documented::empty(&["200"])
    }

    fn error(value: types::HttpValidationError) -> mock::Documented {
        mock::Documented::json(&["422"], &value)
    }
}

mock_operation! {
    #[stub(list_roles)]
    #[operation("list_roles", "GET", "/auth/roles")]
    #[statuses("200", "422")]
    pub struct ListRoles {}

    fn response(value: Vec<types::Role>) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(value: types::HttpValidationError) -> mock::Documented {
        mock::Documented::json(&["422"], &value)
    }
}

mock_operation! {
    #[stub(whoami)]
    #[operation("whoami", "GET", "/auth/whoami")]
    #[statuses("200", "422")]
    pub struct Whoami {}

    fn response(value: types::Identity) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(value: types::HttpValidationError) -> mock::Documented {
        mock::Documented::json(&["422"], &value)
    }
}

//! A service under test: `docs/testing.md` shows this file.

use serde_json::json;
use streamkap_api::mock::Mock;
use streamkap_api::{Client, Error, types};

/// The service under test: the names of the project keys that are not active.
async fn inactive_keys(client: &Client) -> Result<Vec<String>, Error> {
    let keys = client.list_project_keys().await?.into_inner().into_iter();
    let inactive = keys.filter(|key| key.status != "active");
    Ok(inactive.map(|key| key.name).collect())
}

#[tokio::test]
async fn only_keys_that_are_not_active_are_named() -> Result<(), Box<dyn std::error::Error>> {
    let mock = Mock::start().await;
    let keys = mock.list_project_keys().times(1).returns_json(json!([
        { "id": "1", "name": "loader", "service_id": "s", "status": "active" },
        { "id": "2", "name": "old loader", "service_id": "s", "status": "revoked" },
    ]));
    assert_eq!(inactive_keys(&mock.client()?).await?, ["old loader"]);
    assert!(!keys.requests()[0].headers().contains_key("authorization"));
    Ok(())
}

#[tokio::test]
async fn a_refusal_is_passed_on() -> Result<(), Box<dyn std::error::Error>> {
    let mock = Mock::start().await;
    mock.list_project_keys()
        .returns_error(422, types::HttpValidationError::builder().build().unwrap());
    let error = inactive_keys(&mock.client()?).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(422));
    Ok(())
}

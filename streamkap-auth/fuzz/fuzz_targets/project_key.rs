//! Project keys are hostile input: nothing panics, and what is read survives being written.

#![no_main]

use libfuzzer_sys::fuzz_target;
use streamkap_auth::{Credentials, ProjectKey};

fuzz_target!(|bytes: &[u8]| {
    let Ok(key) = ProjectKey::from_bytes(bytes) else {
        return;
    };
    let again: ProjectKey = key.to_json().expose().parse().expect("its own JSON");
    assert!(again == key);
    // In base64 it is a third longer, which may be more than the API accepts.
    if let Ok(again) = key.to_base64().expose().parse::<ProjectKey>() {
        assert!(again == key);
    }
    let secret = key.api().map(|api| api.client_secret().expose().to_owned());
    let shown = format!("{:?} {:?}", key, Credentials::try_from(key.clone()));
    // A short secret may be part of a word, and one may be the same as the id.
    let shown_ids = [key.id(), key.api().map(|api| api.client_id())];
    let is_shown_id = |secret: &str| shown_ids.iter().flatten().any(|text| text.contains(secret));
    if let Some(secret) = secret.filter(|secret| secret.len() > 24 && !is_shown_id(secret)) {
        assert!(!shown.contains(&secret));
    }
});

//! Reading project keys, from friends and from foes.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};
use proptest::prelude::*;
use serde_json::{Value, json};
use streamkap_auth::{
    Credentials, EnvironmentError, PROJECT_KEY_LIMIT, ProjectKey, ProjectKeyError,
};

fn file() -> Value {
    json!({
        "project_key_id": "key-1",
        "project": { "id": 7, "anything": [true, null] },
        "created_at": "2026-01-01T00:00:00Z",
        "type": "streamkap_project_key",
        "api": { "client_id": "id", "client_secret": "sécret>>>???", "token_endpoint": null,
                 "api_url": "https://api.streamkap.com", "roles": [] },
        "kafka": { "username": "user", "password": "pass", "bootstrap_servers": "a:1, b:2",
                   "security_protocol": "SASL_SSL", "sasl_mechanism": "PLAIN",
                   "schema_registry_url": "https://registry.example" },
        "kafka_acls": [{}],
        "tool_profile": "read-only",
        "allowed_tools": null,
        "something_new": { "kept": 1 },
    })
}

fn parse(text: &str) -> Result<ProjectKey, ProjectKeyError> {
    text.parse()
}

#[test]
fn a_key_is_read_from_json_and_from_base64_in_every_dressing() {
    let json = serde_json::to_string_pretty(&file()).unwrap();
    let wrapped: String = STANDARD
        .encode(&json)
        .as_bytes()
        .chunks(64)
        .map(|line| format!("  {}\r\n", str::from_utf8(line).unwrap()))
        .collect();
    for text in [
        json.clone(),
        format!("\u{feff}\n {json} \n"),
        STANDARD.encode(&json),
        STANDARD_NO_PAD.encode(&json),
        URL_SAFE.encode(&json),
        URL_SAFE_NO_PAD.encode(&json),
        wrapped,
        format!("\u{feff}{}\n", STANDARD.encode(&json)),
        STANDARD.encode(format!("\u{feff}{json}\n")),
        format!("\"{}\"", STANDARD.encode(&json)),
        format!("'{json}'"),
    ] {
        let key = parse(&text).unwrap_or_else(|error| panic!("{error}: {text:.40}"));
        assert_eq!(key.id(), Some("key-1"));
        assert_eq!(key.tool_profile(), Some("read-only"));
        let api = key.api().unwrap();
        assert_eq!(api.client_id(), "id");
        assert_eq!(api.client_secret().expose(), "sécret>>>???");
        assert_eq!(api.token_endpoint(), None);
    }
}

#[test]
fn a_key_comes_out_as_it_went_in_with_the_fields_that_nobody_knows() {
    let key = parse(&file().to_string()).unwrap();
    let again: Value = serde_json::from_str(key.to_json().expose()).unwrap();
    assert_eq!(again, file());
    assert_eq!(parse(key.to_base64().expose()).unwrap(), key);
}

#[test]
fn a_response_of_the_api_that_is_a_key_becomes_one() {
    let key = ProjectKey::from_value(&file()).unwrap();
    assert_eq!(key, parse(&file().to_string()).unwrap());
    assert!(ProjectKey::from_value(&json!({ "id": 1 })).is_err());
}

#[test]
fn the_response_to_creating_a_key_becomes_the_key_with_every_field() {
    let created: streamkap_api::types::ProjectKeyFile = serde_json::from_value(file()).unwrap();
    let key = ProjectKey::try_from(created).unwrap();
    assert_eq!(key.id(), Some("key-1"));
    assert_eq!(key.api().unwrap().client_secret().expose(), "sécret>>>???");
    assert_eq!(key.kafka().unwrap().username(), "user");
    let kept: Value = serde_json::from_str(key.to_json().expose()).unwrap();
    assert_eq!(kept["something_new"], json!({ "kept": 1 }));
    let empty = streamkap_api::types::ProjectKeyFile::builder()
        .build()
        .unwrap();
    assert!(ProjectKey::try_from(empty).is_err());
}

#[test]
fn each_way_of_not_being_a_key_has_its_own_error() {
    use ProjectKeyError as E;
    let with_api = |api: Value| parse(&json!({ "api": api }).to_string()).unwrap_err();

    for empty in ["", " \n\t", "\u{feff}", "\"\""] {
        assert!(matches!(parse(empty), Err(E::Empty)), "{empty:?}");
    }
    for neither in [
        "hello",
        "my-client-id",
        "=",
        "a b c",
        "é",
        "SGVsbG8=",
        "////",
    ] {
        assert!(
            matches!(parse(neither), Err(E::NeitherJsonNorBase64)),
            "{neither}"
        );
    }
    assert!(matches!(
        ProjectKey::from_bytes(b"\xff\xfe\x00"),
        Err(E::NeitherJsonNorBase64)
    ));
    assert!(matches!(
        parse("{\n  \"api\": {,\n"),
        Err(E::Json {
            line: 2,
            column: 11
        })
    ));
    assert!(matches!(
        parse(&STANDARD.encode("{\n]")),
        Err(E::Json { line: 2, column: 1 })
    ));
    assert!(matches!(with_api(json!("text")), E::Form { line: 1, .. }));
    for (key, expected) in [
        (r#"{"api": "canary"}"#, "a field of the wrong type, `/api`,"),
        (
            r#"{"api": {"client_secret": ["canary"], "canary": 1}}"#,
            "a field of the wrong type, `/api/client_secret`,",
        ),
        (
            r#"{"canary": {}, "kafka": {"bootstrap_servers": {"canary": 1}}}"#,
            "a field of the wrong type, `/kafka/bootstrap_servers`,",
        ),
        (
            r#"{"api": {"client_id": 1"#,
            "a field of the wrong type, `/api/client_id`,",
        ),
        (
            r#"{"kafka": null, "kafka": {"canary": "canary"}}"#,
            "a field twice",
        ),
    ] {
        let error = parse(key).unwrap_err();
        let text = format!("{error} {error:?}");
        assert!(
            text.contains(expected) && !text.contains("canary"),
            "{text}"
        );
        assert!(matches!(error, E::Form { .. }), "{text}");
    }
    for other in [
        json!({ "type": "service_account", "api": { "client_id": "a", "client_secret": "b" } }),
        json!({}),
        json!({ "api": null, "kafka": null }),
        json!([1]),
    ] {
        let error = parse(&other.to_string()).unwrap_err();
        assert!(
            matches!(error, E::NotAProjectKey { .. }),
            "{other}: {error}"
        );
    }
    for (missing, api) in [
        ("client_id", json!({ "client_secret": "b" })),
        (
            "client_id",
            json!({ "client_id": "", "client_secret": "b" }),
        ),
        ("client_secret", json!({ "client_id": "a" })),
        (
            "client_secret",
            json!({ "client_id": "a", "client_secret": null }),
        ),
    ] {
        let error = with_api(api);
        assert!(
            matches!(error, E::MissingField { part: "api", field } if field == missing),
            "{error}"
        );
    }
    let kafka = parse(r#"{"kafka": {}}"#).unwrap();
    assert!(matches!(Credentials::try_from(kafka), Err(E::KafkaOnly)));
    let error = ProjectKey::from_file("/nonexistent/key.json").unwrap_err();
    assert_eq!(
        error.to_string(),
        "cannot read the project key file /nonexistent/key.json"
    );
}

fn key_of_length(padding: usize) -> String {
    let mut file = file();
    file["padding"] = Value::String("x".repeat(padding));
    file.to_string()
}

#[test]
fn a_key_may_be_as_long_as_the_api_accepts() {
    let overhead = key_of_length(0).chars().count();
    let longest = key_of_length(PROJECT_KEY_LIMIT - overhead);
    assert_eq!(longest.chars().count(), PROJECT_KEY_LIMIT);
    let key = parse(&longest).unwrap();
    assert_eq!(key.to_json().expose(), longest);
    // Base64 of it would not fit, but is not what is sent.
    assert!(key.to_base64().expose().len() > PROJECT_KEY_LIMIT);
    parse(key.to_base64().expose()).unwrap();

    let error = parse(&key_of_length(PROJECT_KEY_LIMIT - overhead + 1)).unwrap_err();
    assert!(matches!(
        error,
        ProjectKeyError::TooLong { characters } if characters == PROJECT_KEY_LIMIT + 1
    ));
    let error = ProjectKey::from_bytes(&vec![b' '; 1 << 20]).unwrap_err();
    assert!(matches!(error, ProjectKeyError::TooLong { .. }));
}

#[test]
fn a_key_that_is_too_long_by_its_white_space_is_sent_without_it() {
    let compact = key_of_length(4_000);
    let value: Value = serde_json::from_str(&compact).unwrap();
    let spacious = compact.replace("\":", &format!("\":{}", " ".repeat(400)));
    assert!(spacious.len() > PROJECT_KEY_LIMIT);
    let key = parse(&spacious).unwrap();
    assert!(key.to_json().expose().len() <= PROJECT_KEY_LIMIT);
    let sent: Value = serde_json::from_str(key.to_json().expose()).unwrap();
    assert_eq!(sent, value);
}

#[test]
fn a_bomb_of_brackets_is_only_an_error() {
    for open in ["[", "{\"a\":", "{\"kafka_acls\":[", "{\"project\":{\"a\":"] {
        let bomb = open.repeat(60_000 / open.len());
        parse(&bomb).unwrap_err();
        parse(&STANDARD.encode(&bomb[..40_000])).unwrap_err();
    }
}

#[test]
fn the_kafka_part_becomes_client_properties() {
    let key = parse(&file().to_string()).unwrap();
    let kafka = key.kafka().unwrap();
    assert_eq!(kafka.bootstrap_servers(), ["a:1", "b:2"]);
    let exposed = |properties: Vec<(&'static str, streamkap_auth::Secret)>| {
        let pairs = properties.into_iter();
        pairs
            .map(|(name, value)| format!("{name}={}", value.expose()))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        exposed(kafka.client_properties()),
        [
            "bootstrap.servers=a:1,b:2",
            "security.protocol=SASL_SSL",
            "sasl.mechanism=PLAIN",
            "sasl.username=user",
            "sasl.password=pass",
        ]
    );
    assert_eq!(
        exposed(kafka.schema_registry_properties()),
        [
            "schema.registry.url=https://registry.example",
            "basic.auth.credentials.source=USER_INFO",
            "basic.auth.user.info=user:pass",
        ]
    );
}

#[test]
fn what_a_kafka_part_leaves_out_is_safe() {
    let key = parse(r#"{"kafka": {"bootstrap_servers": ["a:1"], "password": null}}"#).unwrap();
    let kafka = key.kafka().unwrap();
    assert_eq!(kafka.security_protocol(), "SASL_SSL");
    assert_eq!(kafka.bootstrap_servers(), ["a:1"]);
    assert!(kafka.schema_registry_properties().is_empty());
}

// The environment.

fn from(variables: &[(&str, &str)]) -> Result<Credentials, EnvironmentError> {
    Credentials::from_variables(|name| {
        let variable = variables.iter().find(|(variable, _)| *variable == name);
        variable.map(|(_, value)| value.into())
    })
}

#[test]
fn the_environment_is_looked_at_in_the_documented_order() {
    let key = file().to_string();
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("key.json");
    std::fs::write(&path, &key).unwrap();
    let path = path.to_str().unwrap();

    let inline = from(&[("STREAMKAP_PROJECT_KEY", &key)]).unwrap();
    let all = [
        ("STREAMKAP_PROJECT_KEY", key.as_str()),
        ("STREAMKAP_PROJECT_KEY_FILE", "/nonexistent"),
        ("STREAMKAP_CLIENT_ID", "id"),
        ("STREAMKAP_SECRET", "first"),
        ("STREAMKAP_CLIENT_SECRET", "second"),
    ];
    assert_eq!(from(&all).unwrap(), inline);
    let file = [("STREAMKAP_PROJECT_KEY_FILE", path), all[2], all[3]];
    assert_eq!(from(&file).unwrap(), inline);
    assert_eq!(from(&all[2..]).unwrap(), Credentials::client("id", "first"));
    assert_eq!(
        from(&[all[2], all[4]]).unwrap(),
        Credentials::client("id", "second")
    );
    let empty = [("STREAMKAP_PROJECT_KEY", " "), all[2], all[3]];
    assert_eq!(from(&empty).unwrap(), Credentials::client("id", "first"));
}

#[test]
fn an_environment_without_credentials_says_what_was_looked_for() {
    assert_eq!(
        from(&[]).unwrap_err().to_string(),
        "no Streamkap credentials in the environment: set STREAMKAP_PROJECT_KEY, or \
         STREAMKAP_PROJECT_KEY_FILE, or STREAMKAP_CLIENT_ID with STREAMKAP_SECRET (or \
         STREAMKAP_CLIENT_SECRET)"
    );
    assert_eq!(
        from(&[("STREAMKAP_CLIENT_ID", "id")])
            .unwrap_err()
            .to_string(),
        "STREAMKAP_CLIENT_ID is set, and STREAMKAP_SECRET is not"
    );
    assert_eq!(
        from(&[("STREAMKAP_CLIENT_SECRET", "x")])
            .unwrap_err()
            .to_string(),
        "STREAMKAP_CLIENT_SECRET is set, and STREAMKAP_CLIENT_ID is not"
    );
    let bad = [
        ("STREAMKAP_PROJECT_KEY", "x"),
        ("STREAMKAP_CLIENT_ID", "id"),
    ];
    assert!(matches!(
        from(&bad).unwrap_err(),
        EnvironmentError::ProjectKey {
            variable: "STREAMKAP_PROJECT_KEY",
            ..
        }
    ));
}

// Foes.

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        ".{0,20}".prop_map(Value::from),
        Just(json!("streamkap_project_key")),
    ];
    let name = prop_oneof![
        ".{0,8}",
        prop::sample::select(vec![
            "type",
            "api",
            "kafka",
            "client_id",
            "client_secret",
            "api_url",
            "project_key_id",
            "tool_profile",
            "username",
            "password",
            "bootstrap_servers",
            "kafka_acls",
        ])
        .prop_map(str::to_owned),
    ];
    leaf.prop_recursive(4, 64, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::hash_map(name.clone(), inner, 0..6)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

/// What the fuzzer came to. The published package has no fuzz directory, and nothing to read here.
#[test]
fn what_the_fuzzer_found_is_refused_or_survives_being_written() {
    let seeds = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds");
    let mut keys = 0;
    for directory in [seeds.join("found"), seeds] {
        let Ok(files) = directory.read_dir() else {
            return;
        };
        for file in files
            .map(|file| file.unwrap().path())
            .filter(|path| path.is_file())
        {
            let Ok(key) = ProjectKey::from_bytes(&std::fs::read(file).unwrap()) else {
                continue;
            };
            assert_eq!(parse(key.to_json().expose()).unwrap(), key);
            assert_eq!(parse(key.to_base64().expose()).unwrap(), key);
            keys += 1;
        }
    }
    assert!(keys > 4, "{keys} keys");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = ProjectKey::from_bytes(&bytes);
        let _ = parse(&STANDARD.encode(&bytes));
    }

    #[test]
    fn no_json_makes_it_panic_and_what_it_takes_it_takes_again(value in any_json()) {
        if let Ok(key) = parse(&value.to_string()) {
            prop_assert_eq!(&parse(key.to_json().expose()).unwrap(), &key);
            prop_assert_eq!(&parse(key.to_base64().expose()).unwrap(), &key);
        }
    }

    #[test]
    fn a_cut_or_altered_key_never_panics(cut in 0_usize..700, at in 0_usize..700, byte: u8) {
        let mut bytes = file().to_string().into_bytes();
        let at = at % bytes.len();
        bytes[at] = byte;
        let cut = cut.min(bytes.len());
        let _ = ProjectKey::from_bytes(&bytes);
        let _ = ProjectKey::from_bytes(&bytes[..cut]);
        let _ = parse(&STANDARD.encode(&bytes)[..cut]);
    }

    #[test]
    fn any_id_and_secret_survive_every_form(id in "\\PC*[^\\s\\pC]\\PC*", secret in "\\PC*[^\\s\\pC]\\PC*") {
        let text = json!({ "api": { "client_id": id, "client_secret": secret } }).to_string();
        let key = parse(&text);
        prop_assume!(key.is_ok());
        let key = parse(key.unwrap().to_base64().expose()).unwrap();
        prop_assert_eq!(key.api().unwrap().client_id(), id);
        prop_assert_eq!(key.api().unwrap().client_secret().expose(), secret);
    }
}

/// A pipe would block until somebody writes to it, and hold up the shutdown of a runtime.
#[cfg(unix)]
#[test]
fn a_key_file_that_is_a_pipe_is_refused_at_once() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("key.json");
    let made = std::process::Command::new("mkfifo").arg(&path).status();
    assert!(made.unwrap().success());
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let error = ProjectKey::from_file(&path).unwrap_err();
        let source = std::error::Error::source(&error).unwrap().to_string();
        sender.send(source).unwrap();
    });
    let error = receiver.recv_timeout(std::time::Duration::from_secs(5));
    assert!(error.unwrap().contains("not a regular file"));
}

#[test]
fn user_information_among_the_bootstrap_servers_is_not_shown() {
    for servers in [
        r#""user:canary-7f3a@broker-1:9092, canary-7f3a@broker-2:9092""#,
        r#"["user:canary-7f3a@broker-1:9092", "SASL://u:canary-7f3a@x@broker-2:9092"]"#,
    ] {
        let text = format!(r#"{{"kafka": {{"bootstrap_servers": {servers}, "password": "p"}}}}"#);
        let key: ProjectKey = text.parse().unwrap();
        let shown = format!("{key:?} {:#?}", key.kafka());
        assert!(!shown.contains("canary"), "{shown}");
        assert!(shown.contains("broker-1:9092") && shown.contains("broker-2:9092"));
    }
}

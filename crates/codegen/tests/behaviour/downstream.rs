//! What a crate does that depends on generated ones, beside calls: it compares, copies and writes
//! values, names the crates that the API shows, and reads JSON Schemas.

use serde_json::{Value, json};

/// Compiles where the type is what error enums and errors of calls have to be.
fn is_a_value<T: Clone + PartialEq + std::fmt::Debug + serde::Serialize>(value: &T) -> Value {
    assert_eq!(value, &value.clone());
    serde_json::to_value(value).unwrap()
}

pub fn error_enums_are_values_and_errors_convert() {
    use golden_responses::responses::StartFailure;
    use golden_responses::Error;

    let failure = StartFailure::Other(json!({ "code": 7 }));
    assert_eq!(is_a_value(&failure), json!({ "code": 7 }));
    fn is_an_error<E: std::error::Error + Send + Sync + 'static>() {}
    is_an_error::<Error<StartFailure>>();
    is_an_error::<golden_constraints::BuildError>();
    is_an_error::<golden_constraints::ConstraintError>();
}

pub fn parameters_are_set_by_values_and_options() {
    let client = golden_pagination::Client::builder().with_base_url("http://127.0.0.1:9");
    let client = client.build().unwrap();
    let by_value = client.by_page().page(1).page_size(20);
    let by_option = client.by_page().page(Some(1)).page_size(Some(20)).q(None::<String>);
    assert_eq!(format!("{by_value:?}"), format!("{by_option:?}"));
}

pub fn the_crates_of_the_api_are_named_through_the_crate() {
    use golden_dates::reexports::chrono;
    use golden_parameters::reexports::uuid;

    let at: chrono::DateTime<chrono::Utc> = "2024-01-01T00:00:00Z".parse().unwrap();
    let event = golden_dates::types::Event::builder().at(at).ended(Some(at));
    assert_eq!(event.names(Vec::new()).build().unwrap().at, at);
    assert!(uuid::Uuid::nil().is_nil());
    let _: golden_dates::reexports::reqwest::Method = Default::default();
}

pub fn builders_name_every_field() {
    use golden_constraints::FieldError;
    use golden_constraints::types::{NewOrder, Order};

    let order = NewOrder::builder().currency("euro").note("n".repeat(201));
    let error = order.build().unwrap_err();
    let pattern = "does not match the pattern `^[A-Z]{3}$`".to_owned();
    let invalid = [
        FieldError::Missing("customer"),
        FieldError::Invalid("currency", pattern),
        FieldError::Invalid("note", "longer than 200 characters".to_owned()),
    ];
    assert_eq!(error.fields(), invalid);
    // A response that breaks a constraint is still a response.
    let order = Order::builder().id("x").customer("").state("lost").build().unwrap();
    let read: Order = serde_json::from_value(is_a_value(&order)).unwrap();
    assert_eq!(read, order);
    // A string that the caller makes is checked, one that the API sends is not.
    let sent = json!({ "customer": "x", "currency": "euro" });
    let read: NewOrder = serde_json::from_value(sent).unwrap();
    assert_eq!(read.currency.as_str(), "euro");
}

pub fn the_json_schema_states_what_the_document_states() {
    use golden_constraints::reexports::schemars::schema_for;
    use golden_constraints::types::{NewOrder, Order};

    let schema = schema_for!(NewOrder);
    let schema = schema.as_value();
    let named = |name: &str| &schema["$defs"][name];
    assert_eq!(schema["required"], json!(["customer", "currency"]));
    assert_eq!(schema["description"], "What an order is made of.");
    assert_eq!(schema["properties"]["customer"]["description"], "Who orders.");
    let customer = named("NewOrderCustomer");
    assert_eq!((&customer["minLength"], &customer["maxLength"]), (&json!(1), &json!(8)));
    assert_eq!(named("NewOrderNote")["maxLength"], 200);
    assert_eq!(named("Code")["pattern"], "^[A-Z]{3}$");
    assert_eq!(named("Code")["description"], "Three letters.");

    let schema = schema_for!(Order);
    let schema = schema.as_value();
    let properties = &schema["properties"];
    assert_eq!(schema["required"], json!(["id", "customer", "state"]));
    assert_eq!(properties["id"]["pattern"], "^o-");
    let customer = &properties["customer"];
    assert_eq!((&customer["minLength"], &customer["maxLength"]), (&json!(1), &json!(8)));
    assert_eq!(properties["note"]["maxLength"], 200);
    assert_eq!(schema["$defs"]["State"]["description"], "Where an order stands.");
    let states = schema["$defs"]["State"]["enum"].as_array().unwrap();
    assert_eq!(states[..], ["open", "closed"]);
}

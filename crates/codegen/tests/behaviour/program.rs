//! Uses the crates of the golden documents as their users would; ends with a panic where one of
//! them does not do what its document says.

mod calls;
mod downstream;
mod fidelity;
mod mock;
mod paging;
mod types;
mod wire;

use serde_json::{Value, json};

fn round_trip<T>(value: &Value) -> T
where
    T: for<'de> serde::Deserialize<'de> + serde::Serialize,
{
    let typed: T = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(&serde_json::to_value(&typed).unwrap(), value);
    typed
}

fn null_absent_and_a_value_are_told_apart() {
    use golden_nullable::Null;
    use golden_nullable::types::Patch;

    let patch: Patch =
        round_trip(&json!({ "id": 1, "parent": null, "by_types": null, "by_flag": "a" }));
    assert_eq!(patch.by_types, Some(None));
    assert_eq!(patch.by_flag, Some(Some("a".to_owned())));
    assert_eq!(patch.by_any_of, None);
    let built =
        Patch::builder().id(1).parent(None::<i64>).by_types(Null).build().unwrap();
    assert_eq!(
        serde_json::to_value(&built).unwrap(),
        json!({ "id": 1, "parent": null, "by_types": null })
    );
    let error = Patch::builder().name("no id").build().unwrap_err();
    assert_eq!(error.to_string(), "`Patch` cannot be built: `id` is missing");
    let nothing = Patch::builder().id(1).parent(None::<i64>).nothing(());
    let nothing = serde_json::to_value(nothing.build().unwrap()).unwrap();
    assert_eq!(nothing, json!({ "id": 1, "parent": null, "nothing": null }));
    assert_eq!(round_trip::<Patch>(&nothing).nothing, Some(()));
    round_trip::<Patch>(&json!({
        "id": 1, "parent": null, "anything": null, "everything": null, "whatever": null, "both": null,
    }));
    round_trip::<Patch>(&json!({ "id": 1, "parent": null, "anything": { "a": null }, "both": { "size": 1 } }));
    round_trip::<Patch>(&json!({
        "id": 1, "parent": 2, "by_one_of": null, "by_enum": null, "by_reference": null,
        "list": ["a", null], "map": { "a": null },
    }));
}

fn dates_and_options_are_set_by_what_converts() {
    use golden_dates::types::Event;

    let event = Event::builder()
        .at("2024-01-01T00:00:00Z")
        .ended(Some("2024-01-02T01:00:00+01:00"))
        .seen(None::<&str>)
        .day("2024-02-29".to_owned())
        .names(vec!["a".to_owned()])
        .build()
        .unwrap();
    let value = serde_json::to_value(&event).unwrap();
    assert_eq!(
        value,
        json!({
            "at": "2024-01-01T00:00:00Z", "ended": "2024-01-02T00:00:00Z", "day": "2024-02-29",
            "names": ["a"],
        })
    );
    let error = Event::builder().at("yesterday").build().unwrap_err();
    let error = error.to_string();
    let start = "`Event` cannot be built: `at` is invalid: ";
    assert!(error.starts_with(start) && error.ends_with("; `names` is missing"), "{error}");
    let client = golden_dates::Client::builder().with_base_url("http://127.0.0.1:9");
    let client = client.build().unwrap();
    let by_string = client.moments().since("2024-01-01T00:00:00Z");
    let by_date = client.moments().since(Some(event.at));
    assert_eq!(format!("{by_string:?}"), format!("{by_date:?}"));
}

fn unknown_values_of_enums_survive() {
    use golden_enums::types::{Job, Level, State};

    let job: Job = round_trip(&json!({
        "state": "paused", "kind": "job", "version": 2, "level": 9, "odd": "neither", "mixed": true,
        "exact": 1.5, "yes": true, "list": [1, "two"], "object": { "a": 1 },
    }));
    assert_eq!(job.state, State::Other("paused".to_owned()));
    assert_eq!(job.level.map(Level::as_i64), Some(9));
    assert_eq!(State::from("done"), State::Done);
    for odd in [
        "", " ", "+1", "-1", "a b", "a-b", "a_b", "A_B", "self", "Self", "Other", "💥", "it's",
    ] {
        round_trip::<golden_enums::types::Odd>(&json!(odd));
    }
    for wrong in [json!({ "kind": "other" }), json!({ "version": 3 })] {
        let mut value = json!({ "state": "done", "kind": "job", "version": 2 });
        value
            .as_object_mut()
            .unwrap()
            .extend(wrong.as_object().unwrap().clone());
        assert!(
            serde_json::from_value::<Job>(value).is_err(),
            "a constant takes nothing else"
        );
    }
}

fn members_that_nobody_described_survive_and_hide_no_secret() {
    use golden_maps::types::{Clashless, Closed, Counted, Open, Plain, Secrets};

    let clashless: Clashless = round_trip(&json!({ "extra": "its own" }));
    assert_eq!(clashless.extra.as_deref(), Some("its own"));
    round_trip::<Open>(&json!({ "id": "a", "extra": "b", "new": { "deep": [1] } }));
    let counted: Counted = round_trip(&json!({ "name": "a", "hits": 3 }));
    assert_eq!(counted.extra["hits"], 3);
    round_trip::<Plain>(&json!({ "a": "b" }));
    let closed: Closed = serde_json::from_value(json!({ "name": "a", "new": 1 })).unwrap();
    assert_eq!(
        serde_json::to_value(&closed).unwrap(),
        json!({ "name": "a" })
    );
    let secrets: Secrets =
        round_trip(&json!({ "password": "canary", "api_key": "canary", "new": "canary" }));
    let builder = golden_maps::types::builder::Secrets::from(secrets.clone());
    assert!(!format!("{secrets:?} {secrets:#?} {builder:?}").contains("canary"));
}

fn unions_hold_the_branch_that_fits() {
    use golden_unions::types::{Animal, Event, Pair, Scalar, Shape, Timestamp, Whole};

    for (value, variant) in [
        (json!({ "kind": "round", "radius": 1.0 }), "Circle"),
        (json!({ "kind": "box", "side": 1.0 }), "Square"),
        (json!({ "kind": "line" }), "Line"),
    ] {
        let shape: Shape = round_trip(&value);
        assert!(format!("{shape:?}").starts_with(variant), "{shape:?}");
    }
    // A tag that the document does not know, none, a branch that does not fit: all are kept.
    for value in [
        json!({ "kind": "blob", "size": 1 }),
        json!({ "size": 1 }),
        json!({ "kind": "round", "radius": "far" }),
        json!(["blob", null]),
    ] {
        assert!(matches!(round_trip(&value), Shape::Other(kept) if kept == value));
    }
    for (value, variant) in [
        (json!({ "type": "started", "at": 1 }), "Started"),
        (json!({ "type": "stopped", "at": 1 }), "Stopped"),
        // Neither lists it, and enums are open.
        (json!({ "type": "paused", "at": 1 }), "Started"),
        (json!({ "at": 1 }), "Started"),
    ] {
        let event: Event = round_trip(&value);
        assert!(format!("{event:?}").starts_with(variant), "{event:?}");
    }
    assert!(matches!(
        round_trip(&json!({ "wings": 2, "name": "a" })),
        Animal::Bird(_)
    ));
    assert!(matches!(
        round_trip(&json!({ "fins": 2, "name": "a" })),
        Animal::Fish(_)
    ));
    assert!(matches!(
        round_trip(&json!(["a", [{ "fins": 2 }]])),
        Animal::AnimalArray(_)
    ));
    assert!(matches!(round_trip(&json!("ant")), Animal::String(_)));
    for value in [json!(1.5), json!("a"), json!(true)] {
        round_trip::<Scalar>(&value);
    }
    let timestamps = [
        "2024-05-06T07:08:09Z",
        "2024-05-06",
        "67e55044-10b1-426f-9247-bb680e5fe0c8",
        "now+1",
        "later",
    ];
    for (timestamp, variant) in timestamps
        .iter()
        .zip(["DateTime", "Date(", "Uuid", "String(", "String("])
    {
        let value: Timestamp = round_trip(&json!(timestamp));
        assert!(format!("{value:?}").starts_with(variant), "{value:?}");
    }
    round_trip::<Whole>(&json!({ "id": "a", "wings": 2 }));
    let pair: Pair = round_trip(&json!(["a", { "fins": 1 }]));
    assert_eq!(pair.0, "a");
}

fn values_of_several_subschemas_keep_the_properties_of_all() {
    use golden_values::types::Compositions;

    round_trip::<Compositions>(&json!({
        "any": { "a": 1, "b": "x" },
        "within": { "base": 1, "a": 1, "b": "x" },
        "beside": { "kind": "dog", "tricks": 2, "a": 1, "b": "x" },
        "arrays": [{ "a": 1, "b": "x" }, {}],
        "required": { "id": 1, "more": [2] },
    }));
    round_trip::<Compositions>(&json!({
        "any": { "b": "x" }, "within": { "base": 1, "b": "x" }, "beside": { "kind": "cat", "lives": 9, "a": 1 },
    }));
    // It is in the year 10000 in UTC, which RFC 3339 has no spelling for.
    let late = json!({ "late": "9999-12-31T23:59:59-05:00" });
    let late: Compositions = serde_json::from_value(late).unwrap();
    let written = serde_json::to_value(&late).unwrap();
    assert_eq!(written, json!({ "late": "+10000-01-01T04:59:59Z" }));
    assert_eq!(serde_json::from_value::<Compositions>(written).unwrap(), late);
}

fn unions_are_read_as_the_construct_asks() {
    use golden_unions_nested::types::{Entry, Item, Measure};
    use golden_unions_recursive::types::Node;
    use golden_unions_tags::types::{Event, Only, Secretive};

    // A nested union gets what only its branches list, and a branch that drops nothing wins.
    let call = json!({ "type": "call", "name": "a" });
    let Entry::Item(Item::Call(_)) = round_trip(&call) else {
        panic!("{call}");
    };
    let measure = json!({ "grams": 1, "of": "gold" });
    let Entry::Measure(held) = round_trip(&measure) else {
        panic!("{measure}");
    };
    assert!(matches!(*held, Measure::Weight(_)));
    let update = json!({ "type": "UPDATE_MEDIA_RUNTIME", "mediaAction": "PLAY" });
    let _: Entry = serde_json::from_value(update).unwrap();
    for unknown in [json!({ "type": "tomorrow", "a": [1] }), json!({ "type": "call", "name": 3 })] {
        assert!(matches!(round_trip(&unknown), Entry::Other(kept) if kept == unknown));
    }

    // Without a discriminator the shape decides.
    let moved = json!({ "from": 1, "to": 2 });
    assert!(matches!(round_trip(&moved), Event::Moved(_)));
    let mapped = json!({ "type": "shifted", "from": 1, "to": 2 });
    assert!(matches!(round_trip(&mapped), Event::Moved(_)));
    let deleted = json!({ "forced": true });
    assert!(matches!(round_trip(&deleted), Event::Deleted(_)));
    let unknown = json!({ "type": "tomorrow", "by": "a" });
    assert!(matches!(round_trip(&unknown), Event::Other(_)));
    assert!(matches!(round_trip(&unknown), Only::Other(_)));
    let secret = json!({ "password": ["canary"] });
    let shown = format!("{:?}", round_trip::<Secretive>(&secret));
    assert!(!shown.contains("canary"), "{shown}");

    // The ambiguous recursive union costs the same at every depth.
    let mut node = json!({ "kids": [], "x": "leaf" });
    for _ in 0..50 {
        node = json!({ "kids": [node], "x": 1 });
    }
    assert!(matches!(round_trip(&node), Node::Number(_)));
}

fn types_that_hold_themselves_are_read_and_written() {
    use golden_recursion::types::{Expression, Json, List, Tree};

    round_trip::<Tree>(&json!({
        "value": "a", "left": { "value": "b", "right": null }, "children": [{ "value": "c" }],
        "named": { "d": { "value": "d" } }, "husband": { "wife": { "husband": {} } },
        "pair": ["a", { "pair": ["b", {}] }],
    }));
    round_trip::<Expression>(
        &json!({ "op": "+", "left": 1.0, "right": { "negated": { "negated": 2.0 } } }),
    );
    round_trip::<Json>(&json!({ "a": [1.5, "b", { "c": true }, null] }));
    round_trip::<List>(&json!([[], [[]]]));
}

fn a_package_has_derives_and_types_of_its_own() {
    use std::collections::{BTreeMap, HashSet};

    use golden_custom::{Client, types};
    let price = serde_json::Number::from(3);
    let pet: types::Pet = types::Pet::builder()
        .name("Ada")
        .born("any text")
        .seen(golden_custom::Null)
        .price(price.clone())
        .tags(BTreeMap::from([("a".to_owned(), 1)]))
        .toys(std::num::NonZeroU32::MIN)
        .build()
        .unwrap();
    let born: &String = &pet.born;
    assert_eq!(born, "any text");
    assert_eq!(pet, pet.clone());
    assert!(types::Found::from(pet.clone()) == types::Found::from(pet));
    assert_eq!(HashSet::from([types::None::default()]).len(), 1);
    let client = Client::builder()
        .with_base_url("http://127.0.0.1:9")
        .build()
        .unwrap();
    let _ = client.get().day("1").least(std::num::NonZeroU32::MAX).price(price);
}

#[allow(deprecated)]
fn former_names_stand_for_the_present_ones() {
    use golden_renamed::{Client, builder, multipart, responses, types};
    let animal: types::Animal = types::builder::Animal::default()
        .name("Ada")
        .color(types::AnimalColor::Black)
        .build()
        .unwrap();
    let pet: types::Pet = animal.clone();
    assert_eq!(pet.color, Some(types::PetColor::Black));
    let species: types::PetSpecies = types::AnimalSpecies;
    assert!(matches!(species, types::AnimalSpecies));
    assert_eq!(pet.species, species);
    let client = Client::builder()
        .with_base_url("http://127.0.0.1:9")
        .build()
        .unwrap();
    let _: builder::ListPets<'_> = client.list_pets_pets_get();
    let _: builder::ListPetsPetsGet<'_> = client.list_pets();
    let _: builder::PostPets<'_> = client.add_animal().body(pet);
    let _: fn(responses::ListPetsPetsGetSuccess) -> responses::ListPetsSuccess = |value| value;
    let _: fn(multipart::Image) -> multipart::Photo = |value| value;
    let _: fn(multipart::builder::Image) -> multipart::builder::Photo = |value| value;
    let _: Option<golden_renamed::mock::requests::ListPetsPetsGet> = None;
}

fn main() {
    null_absent_and_a_value_are_told_apart();
    dates_and_options_are_set_by_what_converts();
    unknown_values_of_enums_survive();
    members_that_nobody_described_survive_and_hide_no_secret();
    unions_hold_the_branch_that_fits();
    values_of_several_subschemas_keep_the_properties_of_all();
    unions_are_read_as_the_construct_asks();
    former_names_stand_for_the_present_ones();
    downstream::error_enums_are_values_and_errors_convert();
    downstream::parameters_are_set_by_values_and_options();
    downstream::the_crates_of_the_api_are_named_through_the_crate();
    downstream::builders_name_every_field();
    downstream::the_json_schema_states_what_the_document_states();
    a_package_has_derives_and_types_of_its_own();
    calls::numbers_and_strings_are_kept_in_every_spelling();
    fidelity::values_are_read_and_written_again();
    fidelity::deep_types_are_types_like_others();
    fidelity::objects_are_read_from_objects_alone();
    types_that_hold_themselves_are_read_and_written();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        wire::bodies_are_sent_as_the_document_says().await;
        wire::members_of_forms_are_encoded_as_the_document_says().await;
        wire::responses_are_distinguished_by_status().await;
        wire::every_media_type_is_asked_for_and_read().await;
        wire::credentials_are_sent_as_the_security_schemes_say().await;
        wire::parameters_are_written_in_their_styles().await;
        wire::a_response_that_breaks_off_does_not_show_the_query().await;
        wire::dates_are_read_loosely_and_sent_as_rfc_3339().await;
        calls::parameters_with_content_are_json_wherever_they_are().await;
        calls::a_form_of_bytes_is_sent_again_and_its_file_is_a_file().await;
        calls::a_form_of_bytes_is_sent_again_with_the_renewed_token().await;
        calls::a_stream_in_a_form_is_sent_once().await;
        calls::the_caller_states_the_media_type_of_a_range().await;
        calls::what_any_media_type_may_have_is_what_the_response_states().await;
        calls::an_operation_goes_to_its_own_server().await;
        calls::a_whole_body_may_be_null().await;
        calls::a_response_that_does_not_fit_states_where().await;
        paging::every_row_arrives_once_and_in_order().await;
        paging::a_stream_begins_where_the_call_does_and_keeps_its_other_parameters().await;
        paging::a_dropped_stream_leaves_nothing_running().await;
        paging::an_error_ends_the_stream().await;
        paging::a_list_without_an_end_is_an_error().await;
        mock::parameters_are_read_in_their_styles().await;
        mock::bodies_are_read_as_the_document_describes().await;
        mock::a_request_that_breaks_a_constraint_is_unexpected().await;
    });
    // The test that runs the program compares them with the documents.
    println!("{}", Value::Array(types::schemas()));
}

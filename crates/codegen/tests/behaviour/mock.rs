//! The mocks of the golden crates read what their clients send.

use serde_json::{json, to_value};

pub async fn parameters_are_read_in_their_styles() {
    use golden_parameters::mock::Mock;
    use golden_parameters::types::{ByQuerySort, Colour};

    let mock = Mock::start().await;
    let client = mock.client().unwrap();
    let colour = || Colour::builder().r(1).g(2).build().unwrap();
    let list = || vec!["a".to_owned(), "b c".to_owned()];

    let by_path = mock.by_path().returns(()).times(1);
    let call = client
        .by_path()
        .text("a/b")
        .list(vec![1, 2])
        .object(colour());
    let call = call.label(list()).matrix(list());
    call.when("2024-05-06".parse::<chrono::NaiveDate>().unwrap())
        .send()
        .await
        .unwrap();
    let request = by_path.requests().remove(0).into_inner();
    assert_eq!(
        (request.text.as_str(), &request.list[..]),
        ("a/b", &[1, 2][..])
    );
    assert_eq!(
        to_value(&request.object).unwrap(),
        json!({ "r": 1, "g": 2 })
    );
    assert_eq!((request.label, request.matrix), (list(), list()));
    assert_eq!(request.when.to_string(), "2024-05-06");

    let by_query = mock
        .by_query()
        .when(|query| query.page == Some(7))
        .returns(())
        .times(1);
    let call = client
        .by_query()
        .q("né")
        .form(list())
        .joined(list())
        .pipe(list());
    let call = call
        .space(vec!["a".to_owned(), "b".to_owned()])
        .deep(colour())
        .json(colour());
    let call = call
        .flag(true)
        .sort(ByQuerySort::Up)
        .filter_name("x")
        .page(7u64);
    call.send().await.unwrap();
    let request = by_query.requests().remove(0).into_inner();
    assert_eq!(request.form, Some(list()));
    assert_eq!(request.joined, Some(list()));
    assert_eq!(request.pipe, Some(list()));
    assert_eq!(request.space, Some(vec!["a".to_owned(), "b".to_owned()]));
    for object in [&request.deep, &request.json] {
        assert_eq!(to_value(object).unwrap(), json!({ "r": 1, "g": 2 }));
    }
    assert_eq!(
        (request.flag, request.sort),
        (Some(true), Some(ByQuerySort::Up))
    );
    assert_eq!(
        (request.filter_name.as_deref(), request.anything),
        (Some("x"), None)
    );

    let by_header = mock.by_header().returns(());
    let id: uuid::Uuid = "67e55044-10b1-426f-9247-bb680e5fe0c8".parse().unwrap();
    let call = client
        .by_header()
        .x_request_id(id)
        .x_list(list())
        .x_object(colour());
    call.session("a b")
        .x_api_key("canary")
        .send()
        .await
        .unwrap();
    let request = by_header.requests().remove(0);
    assert_eq!((request.x_request_id, &request.x_list), (id, &Some(list())));
    assert_eq!(
        to_value(&request.x_object).unwrap(),
        json!({ "r": 1, "g": 2 })
    );
    assert_eq!(request.session.as_deref(), Some("a b"));
    assert_eq!(request.x_api_key.as_deref(), Some("canary"));
    assert!(!format!("{request:?}").contains("canary"), "{request:?}");
}

pub async fn bodies_are_read_as_the_document_describes() {
    use golden_multipart::mock::Mock;
    use golden_multipart::multipart::UploadMultipart;
    use golden_multipart::Part;

    let mock = Mock::start().await;
    let client = mock.client().unwrap();

    let upload = mock
        .upload()
        .returns_json(json!({ "file": "a", "name": "b" }));
    let file = Part::bytes(vec![0, 159])
        .file_name("a.bin")
        .content_type("image/png")
        .unwrap();
    let body = UploadMultipart::builder().file(file).name("näme").size(4);
    let body = body.labels(vec!["a".to_owned(), "b".to_owned()]);
    client.upload().body(body).send().await.unwrap();
    let request = upload.requests().remove(0);
    let parts = request.body.iter();
    let parts: Vec<_> = parts
        .map(|part| (part.name(), part.file_name(), part.text()))
        .collect();
    assert!(parts.contains(&("file", Some("a.bin"), None)), "{parts:?}");
    assert!(parts.contains(&("name", None, Some("näme"))), "{parts:?}");
    assert_eq!(
        parts.iter().filter(|(name, ..)| *name == "labels").count(),
        2
    );
    let file = request
        .body
        .iter()
        .find(|part| part.name() == "file")
        .unwrap();
    assert_eq!(
        (file.content_type(), &file.bytes()[..]),
        (Some("image/png"), &[0, 159][..])
    );

    let submit = mock.submit().returns(());
    let scopes = || vec!["a b".to_owned(), "c&d".to_owned()];
    let call = client
        .submit()
        .body_map(|body| body.grant_type("client").scopes(scopes()));
    call.send().await.unwrap();
    let request = submit.requests().remove(0);
    let form = to_value(&request.body).unwrap();
    assert_eq!(form, json!({ "grant_type": "client", "scopes": scopes() }));

    let write_text = mock.write_text().returns("done");
    client.write_text().body("some text").send().await.unwrap();
    assert_eq!(write_text.requests()[0].body, "some text");
}

pub async fn a_request_that_breaks_a_constraint_is_unexpected() {
    use golden_constraints::mock::Mock;
    use golden_constraints::types::NewOrder;

    let mock = Mock::start().await;
    mock.create_order().returns_json(json!({ "id": "o-1", "customer": "a", "state": "open" }));
    // What a client has read is not checked, so it may send what the document does not allow.
    let order = |currency: &str| -> NewOrder {
        serde_json::from_value(json!({ "customer": "a", "currency": currency })).unwrap()
    };
    let client = mock.client().unwrap();
    client.create_order().body(order("EUR")).send().await.unwrap();
    assert_eq!(mock.unexpected().len(), 0);
    client.create_order().body(order("euros")).send().await.unwrap_err();
    assert_eq!(mock.unexpected().len(), 1);
    mock.reset();
}

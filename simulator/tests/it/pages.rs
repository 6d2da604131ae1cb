//! The page at `/` has everything that it needs with it.

use serde_json::json;

use crate::client::{Client, description, object, simulator};

#[test]
fn the_page_asks_nobody_else_for_anything() {
    let simulator = simulator();
    let client = Client::bare(&simulator);
    let page = String::from_utf8(client.get("/").bytes).unwrap();
    let addresses: Vec<&str> =
        page.split(['"', '\'']).filter(|text| text.starts_with("/simulator/") || text.contains("://")).collect();
    assert!(addresses.len() >= 4, "{addresses:?}");
    for address in addresses {
        assert!(!address.contains("://"), "{address}");
        let file = client.get(address);
        assert_eq!(file.status, 200, "{address}");
        assert!(file.header("Content-Type").starts_with("text/"), "{address}");
    }
    assert_eq!(client.get("/simulator/page/none").status, 404);
}

#[test]
fn the_openapi_documents_point_at_the_simulator() {
    let simulator = simulator();
    let client = Client::bare(&simulator);
    let documents = client.get("/simulator/operations").json["documents"].clone();
    let apis: Vec<String> = description().apis.into_iter().map(|api| api.id).collect();
    assert_eq!(documents, json!(apis));
    for id in &apis {
        let document = client.get(&format!("/simulator/openapi/{id}.json")).json;
        assert!(document["openapi"].as_str().unwrap().starts_with("3.1."));
        assert_eq!(document["servers"][0]["url"], "/");
    }
    assert_eq!(client.get("/simulator/openapi/none.json").status, 404);
}

#[test]
fn the_last_requests_and_the_newest_things_can_be_seen() {
    let simulator = simulator();
    let category = "/iodm/northbound/v1.5.0/category";
    simulator.insert(category, (0..30).map(|number| object(json!({ "version": number.to_string() })))).unwrap();
    let client = Client::new(&simulator);
    client.get(&format!("{category}?pageSize=0"));
    let requests = client.get("/simulator/requests").json;
    assert_eq!((&requests["count"], &requests["requests"][0]["status"]), (&json!(1), &json!(400)));
    assert_eq!(requests["requests"][0]["violation"], "query parameter pageSize is 0, at least 1 is needed");
    let collections = client.get("/simulator/collections").json;
    let collection = &collections["collections"][0];
    assert_eq!((&collection["path"], &collection["count"]), (&json!(category), &json!(30)));
    assert_eq!(
        (collection["newest"].as_array().unwrap().len(), &collection["newest"][0]["version"]),
        (20, &json!("29"))
    );
}

#[test]
fn only_the_last_requests_are_kept() {
    let simulator = simulator();
    let client = Client::new(&simulator);
    for _ in 0..210 {
        client.get("/nowhere");
    }
    let requests = simulator.requests();
    assert_eq!((requests.len(), requests.last().unwrap().number), (200, 210));
}

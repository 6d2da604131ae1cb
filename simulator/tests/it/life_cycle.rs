//! What is created can be listed, shown, changed and deleted; on page files that the simulator never saw, and on real ones.

use serde_json::{Value, json};

use crate::client::{Client, object, simulator, workshop};

const WIDGETS: &str = "/workshop/s1/widgets";
const CATEGORY: &str = "/iodm/northbound/v1.5.0/category";

fn create(client: &Client, name: &str) -> String {
    let answer = client.post(WIDGETS, &json!({ "name": name, "colour": "red" }));
    assert_eq!(answer.status, 201, "{}", answer.violation());
    answer.json["widget_id"].as_str().unwrap().to_owned()
}

#[test]
fn new_page_files_work_without_new_code() {
    let simulator = workshop();
    let client = Client::new(&simulator).with("X-Batch", "1");
    let created = client.post(WIDGETS, &json!({ "name": "one", "size": 2, "secret": "abc" }));
    let id = created.json["widget_id"].as_str().unwrap();
    let expected = json!({ "widget_id": id, "name": "one", "size": 2, "create_time": "20240229T235959Z" });
    assert_eq!((created.status, &created.json), (201, &expected));
    assert!(id.len() == 24 && id.bytes().all(|digit| digit.is_ascii_hexdigit()), "{id}");

    let one = format!("{WIDGETS}/{id}");
    assert_eq!(client.get(&one).json, expected);
    let listed = client.get(WIDGETS).json;
    assert_eq!((&listed["widgets"], &listed["page"]["count"]), (&json!([expected]), &json!(1)));
    assert_eq!(client.get("/workshop/s2/widgets").json["widgets"], json!([]));

    let changed = client.put(&one, &json!({ "name": "two" }));
    assert_eq!((changed.status, &changed.json["name"], &changed.json["size"]), (200, &json!("two"), &json!(2)));

    let deleted = client.delete(&one);
    assert_eq!((deleted.status, deleted.bytes.len()), (204, 0));
    for again in [client.delete(&one), client.get(&one), client.put(&one, &json!({}))] {
        assert_eq!(again.error(), (404, "W.404"));
        assert_eq!(again.violation(), format!("there is no widget {id:?}"));
    }
}

#[test]
fn a_package_of_the_northbound_api_is_deleted_once() {
    let simulator = simulator();
    let ids = simulator.insert(CATEGORY, [object(json!({ "name": "p", "version": "V1" }))]).unwrap();
    let client = Client::new(&simulator);
    let one = format!("{CATEGORY}/{}", ids[0]);
    let shown = client.get(&one).json;
    assert_eq!((&shown["fileId"], &shown["version"]), (&json!(ids[0]), &json!("V1")));
    assert_eq!(client.delete(&one).status, 200);
    let again = client.delete(&one);
    assert_eq!(again.error(), (404, "123002"));
    assert_eq!(again.json["error_desc"], "Device or package file not found.");
}

#[test]
fn a_package_of_iotda_is_deleted_once() {
    let simulator = simulator();
    let packages = "/v5/iot/p1/ota-upgrades/packages";
    let ids = simulator.insert(packages, [object(json!({ "version": "V1" }))]).unwrap();
    assert_eq!(ids[0].len(), 36);
    let client = Client::new(&simulator);
    let one = format!("{packages}/{}", ids[0]);
    let deleted = client.delete(&one);
    assert_eq!((deleted.status, deleted.bytes.len()), (204, 0));
    assert_eq!(deleted.header("X-Request-Id").len(), 32);
    assert_eq!(client.delete(&one).error(), (404, "IOTDA.019300"));
}

#[test]
fn paging_by_marker_shows_everything_once_the_newest_first() {
    let simulator = workshop();
    let client = Client::new(&simulator).with("X-Batch", "1");
    let mut created: Vec<String> = (10..33).map(|number| create(&client, &format!("w{number}"))).collect();
    created.reverse();
    let (mut seen, mut address) = (Vec::new(), format!("{WIDGETS}?limit=5"));
    loop {
        let page = client.get(&address).json;
        assert_eq!(page["page"]["count"], 23);
        let items = page["widgets"].as_array().unwrap().clone();
        if items.is_empty() {
            break;
        }
        assert!(items.len() <= 5);
        seen.extend(items.iter().map(|item| item["widget_id"].as_str().unwrap().to_owned()));
        address = format!("{WIDGETS}?limit=5&marker={}", page["page"]["marker"].as_str().unwrap());
    }
    assert_eq!(seen, created);

    let skipped = client.get(&format!("{WIDGETS}?limit=1&offset=20")).json;
    assert_eq!(skipped["widgets"][0]["widget_id"], created[20]);
    assert_eq!(client.get(WIDGETS).json["widgets"].as_array().unwrap().len(), 10);
}

#[test]
fn a_page_may_say_in_its_own_words_how_it_is_paged() {
    let simulator = workshop();
    let search = "/workshop/s1/search/widgets";
    let widgets = (0..5).map(|number| object(json!({ "colour": if number == 2 { "green" } else { "red" } })));
    let mut ids = simulator.insert(search, widgets).unwrap();
    ids.reverse();
    ids.remove(2);
    let client = Client::new(&simulator);
    let (mut seen, mut asked) = (Vec::new(), json!({ "colour": "red" }));
    for _ in 0..3 {
        let answer = client.post(search, &asked);
        assert_eq!(answer.header("Content-Type"), "application/json;charset=UTF-8");
        let found = &answer.json["found"];
        let page: Vec<Value> =
            found["widgets"].as_array().unwrap().iter().map(|one| one["widget_id"].clone()).collect();
        seen.push(page);
        asked["cursor"] = found["cursor"].clone();
    }
    assert_eq!(json!(seen), json!([ids[..2], ids[2..], []]));
}

#[test]
fn paging_by_number_shows_everything_once() {
    let simulator = simulator();
    let packages =
        (0..25).map(|number| object(json!({ "version": format!("V{number}"), "fileType": "softwarePackage" })));
    let mut ids = simulator.insert(CATEGORY, packages).unwrap();
    ids.reverse();
    let client = Client::new(&simulator);
    let mut seen = Vec::new();
    for number in 0..4 {
        let page = client.get(&format!("{CATEGORY}?pageNo={number}&pageSize=10")).json;
        assert_eq!((&page["totalCount"], &page["pageNo"], &page["pageSize"]), (&json!(25), &json!(number), &json!(10)));
        let items = page["data"].as_array().unwrap();
        seen.extend(items.iter().map(|item| item["fileId"].as_str().unwrap().to_owned()));
    }
    assert_eq!(seen, ids);
    // In any order, and after a change.
    let page = |number: usize| client.get(&format!("{CATEGORY}?pageNo={number}&pageSize=10")).json["data"].clone();
    let first = page(0);
    assert_eq!((page(2)[0]["fileId"].as_str(), page(1)[0]["fileId"].as_str()), (Some(&*ids[20]), Some(&*ids[10])));
    assert_eq!(page(0), first);
    client.delete(&format!("{CATEGORY}/{}", ids[0]));
    assert_eq!(page(1)[0]["fileId"], ids[11].as_str());
}

#[test]
fn a_list_keeps_to_its_filters() {
    let simulator = workshop();
    let client = Client::new(&simulator).with("X-Batch", "1");
    for (name, colour) in [("aa", "red"), ("bb", "green"), ("cc", "red")] {
        client.post(WIDGETS, &json!({ "name": name, "colour": colour }));
    }
    let red = client.get(&format!("{WIDGETS}?colour=red")).json;
    let names: Vec<&Value> = red["widgets"].as_array().unwrap().iter().map(|widget| &widget["name"]).collect();
    assert_eq!((names, &red["page"]["count"]), (vec![&json!("cc"), &json!("aa")], &json!(2)));
    // An empty value is no condition, and a count is never an old one.
    assert_eq!(client.get(&format!("{WIDGETS}?colour=")).json["page"]["count"], 3);
    client.post(WIDGETS, &json!({ "name": "dd", "colour": "red" }));
    assert_eq!(client.get(&format!("{WIDGETS}?colour=red")).json["page"]["count"], 3);
}

#[test]
fn many_packages_are_listed_page_by_page() {
    let simulator = simulator();
    const MANY: usize = 20_000;
    let packages =
        (0..MANY).map(|number| object(json!({ "version": format!("V{number}"), "fileType": "firmwarePackage" })));
    simulator.insert(CATEGORY, packages).unwrap();
    let client = Client::new(&simulator);
    let pages = MANY / 100;
    let count: usize = (0..=pages)
        .map(|number| client.get(&format!("{CATEGORY}?fileType=firmwarePackage&pageNo={number}&pageSize=100")).json)
        .map(|page| page["data"].as_array().unwrap().len())
        .sum();
    assert_eq!(count, MANY);
}

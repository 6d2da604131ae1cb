//! The state as JSON, and that nothing is left to chance.

use iot_simulator::{Simulator, State};
use serde_json::{Value, json};

use crate::client::{Answer, Client, object, simulator, still, workshop};

const CATEGORY: &str = "/iodm/northbound/v1.5.0/category";
const SOFTWARE: &str = "/iodm/northbound/v1.5.0/operations/softwareUpgrade";

/// A state with packages and a task on its way.
fn busy() -> State {
    let simulator = simulator();
    simulator.insert(CATEGORY, [object(json!({ "version": "V1" })), object(json!({ "version": "V2" }))]).unwrap();
    let client = Client::new(&simulator);
    let task = json!({ "fileId": "f", "targets": { "devices": ["d-1", "d-2-fail"] } });
    assert_eq!(client.post(SOFTWARE, &task).status, 200);
    simulator.advance(std::time::Duration::from_millis(30_500));
    simulator.stop()
}

#[test]
fn a_state_file_is_read_as_it_was_written() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("state.json");
    let state = busy();
    state.write(&file).unwrap();
    let read = State::read(&file).unwrap();
    assert_eq!(read, state);
    let again = still().state(read).start().unwrap();
    assert_eq!(again.stop(), state);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing else is left in the folder");
}

#[test]
fn a_task_goes_on_where_it_was() {
    let simulator = still().state(busy()).start().unwrap();
    let tasks = Client::new(&simulator).get("/iodm/northbound/v1.5.0/operations").json;
    let task = &tasks["data"][0];
    assert_eq!((&task["status"], &task["staResult"]["processing"]), (&json!("processing"), &json!(2)));
}

#[test]
fn a_scenario_is_easily_written_by_hand() {
    let scenario =
        json!({ "collections": { CATEGORY: [{ "object": { "version": "V1" } }, { "object": { "fileId": "mine" } }] } });
    let state = State::from_json(scenario.to_string().as_bytes()).unwrap();
    let simulator = still().state(state).start().unwrap();
    let listed = Client::new(&simulator).get(CATEGORY).json;
    assert_eq!((&listed["totalCount"], &listed["data"][0]["fileId"]), (&json!(2), &json!("mine")));
    assert_eq!(listed["data"][1]["uploadTime"], "20240229T235959Z");
}

#[test]
fn a_state_that_does_not_fit_is_told_from_one_that_does() {
    let client_of = |simulator: &Simulator| Client::new(simulator);
    let simulator = simulator();
    let put = |state: Value| {
        let answer = client_of(&simulator).put("/simulator/state", &state);
        (answer.status, answer.json["problem"].as_str().unwrap_or_default().to_owned())
    };
    let twice =
        json!({ "collections": { CATEGORY: [{ "object": { "fileId": "a" } }, { "object": { "fileId": "a" } }] } });
    let cases = [
        (json!({ "colections": {} }), "the state is not of the form that README.md shows: unknown field `colections`"),
        (
            json!({ "collections": { "/elsewhere": [] } }),
            r#"the state cannot be taken: "/elsewhere" is no collection; there are /"#,
        ),
        (twice, r#"the state cannot be taken: /iodm/northbound/v1.5.0/category: the id "a" stands there twice"#),
    ];
    for (state, expected) in cases {
        let (status, problem) = put(state);
        assert!(status == 400 && problem.starts_with(expected), "{problem}");
    }
    assert_eq!(put(json!({ "collections": { CATEGORY: [{ "object": {} }] } })).0, 204);
    assert_eq!(Client::new(&simulator).get(CATEGORY).json["totalCount"], 1);
    assert_eq!(Client::new(&simulator).delete("/simulator/state").status, 204);
    assert_eq!(Client::new(&simulator).get(CATEGORY).json["totalCount"], 0);
}

/// A whole story, as its answers.
fn story(simulator: &Simulator) -> Vec<Answer> {
    let client = Client::new(simulator).with("X-Batch", "1");
    let created = client.post("/workshop/s1/widgets", &json!({ "name": "abc" }));
    let one = format!("/workshop/s1/widgets/{}", created.json["widget_id"].as_str().unwrap());
    let mut answers = vec![created, client.get(&one), client.delete(&one), client.delete(&one)];
    answers.push(Client::new(simulator).with("X-Simulator-Fault", "garbage").get(&one));
    for answer in &mut answers {
        // The wall clock of HTTP is none of the simulator's.
        answer.headers.remove("date");
    }
    answers
}

#[test]
fn the_same_seed_and_calls_give_the_same_answers() {
    assert_eq!(story(&workshop()), story(&workshop()));
    assert_eq!(busy(), busy());
    let other = Simulator::builder().seed(8).start().unwrap();
    let id = |simulator: &Simulator| simulator.insert(CATEGORY, [object(json!({}))]).unwrap();
    assert_ne!(id(&other), id(&simulator()));
}

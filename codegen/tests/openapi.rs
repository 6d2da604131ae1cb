//! The OpenAPI documents are valid for a validator that is not ours, and say all that the description says.
//!
//! `openapi-3.1.schema.json` is the schema of OpenAPI 3.1 documents as the OpenAPI Initiative publishes it
//! (`$id` https://spec.openapis.org/oas/3.1/schema/2022-10-07, Apache-2.0), unchanged.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use std::path::Path;

use serde_json::{Value, json};

fn documents(folder: &str) -> Vec<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let files = codegen::generate(&api_spec::load(&folder).unwrap()).unwrap();
    let documents = files.iter().filter(|(path, _)| path.starts_with("openapi/"));
    documents.map(|(_, text)| serde_json::from_str(text).unwrap()).collect()
}

/// How many folders hold an `api.yaml`.
fn books(folder: &str) -> usize {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|entry| entry.join("api.yaml").exists()).count()
}

#[test]
fn every_document_is_valid_openapi() {
    let schema = serde_json::from_str(include_str!("openapi-3.1.schema.json")).unwrap();
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    let documents = [documents("../api-spec"), documents("tests/fixtures/hostile")].concat();
    assert_eq!(documents.len(), books("../api-spec") + books("tests/fixtures/hostile"));
    for document in &documents {
        let errors: Vec<String> =
            validator.iter_errors(document).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{}: {errors:#?}", document["info"]["title"]);
    }
    let broken = json!({ "openapi": "3.1.0", "info": { "title": "no version" }, "paths": {} });
    assert!(!validator.is_valid(&broken));
}

#[test]
fn what_openapi_has_no_word_for_is_kept() {
    let documents = documents("../api-spec");
    let book = |title: &str| documents.iter().find(|document| document["info"]["title"] == title).unwrap();
    let (v5, northbound) = (book("IoT Device Access v5"), book("Northbound API v1"));
    let operation = &v5["paths"]["/v5/iot/{project_id}/ota-upgrades/packages/{package_id}"]["delete"];
    assert_eq!(operation["x-page"]["updated"], "2023-11-08");
    assert_eq!(operation["x-preconditions"].as_array().unwrap().len(), 2);
    let row = "ota-upgrade-packages.PackageNotFound";
    assert_eq!(operation["responses"]["404"]["x-errors"][0]["$ref"], format!("#/components/x-errors/{row}"));
    assert_eq!(v5["components"]["x-errors"][row]["code"], "IOTDA.019300");
    assert!(v5["components"]["schemas"]["PackageId"]["pattern"].as_str().unwrap().contains("{1,36}"));

    let operation = &northbound["paths"]["/iodm/northbound/v1.5.0/category/{fileId}"]["delete"];
    assert_eq!(operation["responses"]["403"]["x-errors"][0]["$ref"], "#/components/x-errors/ThrottleExceeded");
    let shared = &northbound["components"]["x-errors"]["ThrottleExceeded"];
    assert_eq!((&shared["code"], &shared["then"]), (&json!("1010009"), &json!("slow-down")));
    assert_eq!(operation["x-examples"][0]["request"]["headers"]["app_key"], "******");
}

#[test]
fn media_types_formats_codes_and_what_a_chapter_shares_are_kept() {
    let documents = documents("tests/fixtures/hostile");
    let search = &documents[0]["paths"]["/v1/parts/search"]["post"];
    let body = &search["requestBody"]["content"]["application/json;charset=UTF-8"]["schema"]["properties"];
    assert_eq!(body["rows"], json!({ "type": "integer", "format": "int32" }));
    assert_eq!(body["weight"], json!({ "type": "number", "format": "float" }));
    assert_eq!(body["text"]["x-required-when"], "nothing else is given");
    let answer = &search["responses"]["200"]["content"]["application/json;charset=UTF-8"]["schema"];
    assert_eq!(
        (&answer["x-max-bytes"], &answer["properties"]["total"]),
        (&json!(65536), &json!({ "type": "integer" }))
    );
    assert_eq!(answer["properties"]["parts"]["items"]["$ref"], "#/components/schemas/Part");
    assert_eq!(documents[0]["components"]["schemas"]["Part"]["x-chapter"], "shapes");
    assert_eq!(search["responses"]["404"]["x-codes"], json!(["SHAPES.7"]));
    // The API and a chapter have a row of the same key, and they are two.
    let rows = &documents[0]["components"]["x-errors"];
    assert_eq!(
        (&rows["NotThere"]["code"], &rows["shapes.NotThere"]["code"]),
        (&json!("IOTDA.019301"), &json!("SHAPES.1"))
    );
    let login = &documents[1]["components"]["securitySchemes"]["AccessToken"]["x-login"];
    assert_eq!((&login["operation"], &login["applicationId"]), (&json!("LogIn"), &json!("app")));
}

#[test]
fn pagination_timestamps_and_regions_are_kept() {
    let documents = documents("tests/fixtures/hostile");
    let list = &documents[0]["paths"]["/v1/lists/{since}"]["get"];
    assert_eq!(
        list["x-pagination"],
        json!({ "marker": "type", "next": "answer.loop.self", "offset": "self", "size": "answer", "items": "answer.crate" })
    );
    assert_eq!(list["parameters"][0]["schema"]["format"], "basic-date-time");
    let counted = &documents[0]["paths"]["/v1/pages"]["get"]["x-pagination"];
    assert_eq!(*counted, json!({ "page": "page", "total": "meta.count", "items": "kinds" }));
    let region = &documents[0]["servers"][0]["variables"]["region"];
    assert_eq!((&region["enum"][0], &region["default"]), (&json!("cn-north-4"), &json!("a")));
}

#[test]
fn every_reference_leads_somewhere() {
    for document in [documents("../api-spec"), documents("tests/fixtures/hostile")].concat() {
        let mut references = Vec::new();
        collect(&document, &mut references);
        assert!(!references.is_empty());
        for reference in references {
            let pointer = reference.strip_prefix('#').unwrap();
            assert!(document.pointer(pointer).is_some(), "{reference}");
        }
    }
}

fn collect(value: &Value, references: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            references.extend(fields.get("$ref").and_then(Value::as_str).map(str::to_owned));
            fields.values().for_each(|value| collect(value, references));
        }
        Value::Array(items) => items.iter().for_each(|value| collect(value, references)),
        _ => {}
    }
}

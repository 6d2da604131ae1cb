//! What loading gives: the description, all problems at once, and both ways to show them.

use std::path::Path;

use crate::fixture::{API, CHAPTER_ERRORS, PAGE, SCHEMAS, replaced, sources};
use api_spec::model::{
    ContentType, NamedSchema, SchemaKind, SchemaRef, Schemas, Scope, Spec, StatusRange, Supplier, Then,
};
use api_spec::{Finding, LoadError, Place, Problems, Sources};

#[test]
fn the_page_files_beside_this_library_have_no_problems() {
    let spec = api_spec::load(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap_or_else(|error| panic!("{error}"));
    assert!(spec.operations().count() > 0);
}

#[test]
fn a_description_is_written_as_it_is_read() {
    let spec = api_spec::load(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap_or_else(|error| panic!("{error}"));
    let written = serde_json::to_string(&spec).expect("JSON");
    assert_eq!(serde_json::from_str::<Spec>(&written).expect("a description"), spec);
}

#[test]
fn references_are_followed_and_defaults_filled_in() {
    let spec = sources().load().expect("the fixture is good");
    let (api, chapter, operation) = spec.operations().next().expect("an operation");
    assert_eq!((api.id.as_str(), chapter.id.as_str(), operation.file.as_str()), ("things-v1", "things", PAGE));
    assert_eq!(operation.page.url.as_deref(), Some("https://example.com/update-thing.html"));
    assert_eq!(operation.path.parameters, ["project_id", "id"]);
    assert!(operation.authenticated && operation.idempotent && !operation.deprecated);

    let shared = &operation.parameters[0];
    assert_eq!((shared.shared.as_deref(), shared.supplied_by), (Some("ProjectId"), Supplier::Client));
    assert_eq!(operation.parameters[1].supplied_by, Supplier::Caller);

    let statuses: Vec<_> = operation.responses.iter().map(|response| response.status).collect();
    assert_eq!(statuses, [200, 401, 403, 404, 410].map(StatusRange::Code));
    let shared = operation.responses[2].errors[0].shared.as_ref().expect("a shared row");
    assert_eq!((shared.file.as_str(), shared.key.as_str()), ("api.yaml", "TooFast"));

    let SchemaKind::Object(thing) = &operation.schemas[1].schema.kind else { panic!("an object") };
    let properties: Vec<_> =
        thing.properties.iter().map(|property| (property.name.as_str(), property.required)).collect();
    assert_eq!(properties, [("name", true), ("size", false), ("tags", false), ("colour", false)]);
    let SchemaKind::Integer(size) = &thing.properties[1].schema.kind else { panic!("an integer") };
    assert_eq!((size.format, size.minimum, size.maximum), (None, Some(1), Some(9)));
    let SchemaKind::String(colour) = &thing.properties[3].schema.kind else { panic!("a text") };
    assert_eq!(colour.values[0].rust_name.as_deref(), Some("Scarlet"));
    assert_eq!(colour.values[0].description.as_deref(), Some("Like a rose."));
}

#[test]
fn what_every_page_has_is_added_unless_the_page_states_it() {
    let only = |sources: &Sources| {
        let mut spec = sources.load().unwrap_or_else(|problems| panic!("{problems}"));
        spec.apis.remove(0).chapters.remove(0).operations.remove(0)
    };
    let operation = only(&replaced(PAGE, "  - $ref: 'api.yaml#/parameters/ProjectId'\n", ""));
    let parameters: Vec<_> = operation.parameters.iter().map(|parameter| parameter.name.as_str()).collect();
    assert_eq!(parameters, ["id", "project_id"]);
    assert_eq!(operation.parameters[1].shared.as_deref(), Some("ProjectId"));
    let unauthorized = &operation.responses[1];
    assert!(unauthorized.shared && unauthorized.documented);
    assert_eq!((unauthorized.status, unauthorized.then), (StatusRange::Code(401), Some(Then::LogInAgain)));
    assert_eq!(operation.place_of_response(unauthorized), Place::file(API).key("defaults").key("responses").key("401"));

    let own = only(&replaced(PAGE, "  '403':", "  '401': { description: Who are you? }\n  '403':"));
    assert_eq!((own.responses[1].shared, own.responses[1].then), (false, None));
    let without = only(&replaced(PAGE, "method: PUT", "method: PUT\nauthenticated: false"));
    assert!(without.responses.iter().all(|response| response.status != StatusRange::Code(401)));
}

#[test]
fn a_status_is_documented_by_itself_or_by_its_codes() {
    let documented = |sources: Sources| {
        let spec = sources.load().unwrap_or_else(|problems| panic!("{problems}"));
        let (.., operation) = spec.operations().next().expect("an operation");
        let documented = operation.responses.iter().filter(|response| response.documented);
        documented.map(|response| response.status.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(documented(sources()), ["200", "401"]);
    let all = replaced(API, "errorStatuses: of-codes", "errorStatuses: documented");
    assert_eq!(documented(all), ["200", "401", "403", "404", "410"]);
    let described = replaced(PAGE, "  '404':\n", "  '404':\n    description: It may have been deleted.\n");
    assert_eq!(documented(described), ["200", "401", "404"]);
}

#[test]
fn a_status_with_codes_alone_is_no_success_beside_another() {
    let body = "content: { application/json;charset=UTF-8: { schema: { $ref: '#/schemas/Thing' } } }";
    let page = format!("'200': {{ codes: ['7'] }}\n  '201': {{ {body} }}");
    let spec = replaced(PAGE, "'200': {}", &page).load().unwrap_or_else(|problems| panic!("{problems}"));
    let (.., operation) = spec.operations().next().expect("an operation");
    let successes: Vec<_> = operation.successes().map(|response| response.status).collect();
    assert_eq!(successes, [StatusRange::Code(201)]);
    let content = operation.success().and_then(|success| success.content.as_ref()).expect("a body");
    assert_eq!(content.content_type, ContentType::Json);
    assert_eq!(content.media_type, "application/json;charset=UTF-8");
}

#[test]
fn a_chapter_has_types_and_rows_of_its_own() {
    let spec = sources().load().expect("the fixture is good");
    let (api, chapter, operation) = spec.operations().next().expect("an operation");
    let names = |schemas: &[NamedSchema]| schemas.iter().map(|named| named.name.clone()).collect::<Vec<_>>();
    assert_eq!((names(&api.schemas), names(&chapter.schemas)), (vec!["ProjectId".to_owned()], vec!["Tag".to_owned()]));
    let gone = operation.responses.last().expect("a response");
    assert_eq!(gone.errors[0].shared.as_ref().map(|row| row.file.as_str()), Some("things/errors.yaml"));
    assert_eq!(operation.place_of_error(gone, 0), Place::file(CHAPTER_ERRORS).key("ThingGone"));
    let tag = SchemaRef { scope: Scope::Chapter, name: "Tag".to_owned(), chapter: Some("things".to_owned()) };
    assert_eq!(Schemas::of(api, chapter, operation).get(&tag), Some(&chapter.schemas[0].schema));
}

#[test]
fn what_is_stated_goes_before_what_is_implied() {
    let stated = "url: https://example.com/other.html, updated";
    let sources = replaced(PAGE, "updated", stated);
    let spec = sources.load().expect("a page with an address is good");
    let (.., operation) = spec.operations().next().expect("an operation");
    assert_eq!(operation.page.url.as_deref(), Some("https://example.com/other.html"));

    let spec = replaced(PAGE, "method: PUT", "method: POST").load().expect("a POST is good");
    assert!(!spec.operations().next().expect("an operation").2.idempotent);
    let sources = replaced(PAGE, "method: PUT", "method: POST\nidempotent: true\nauthenticated: false");
    let spec = sources.load().expect("the keys are good");
    let (.., operation) = spec.operations().next().expect("an operation");
    assert!(operation.idempotent && !operation.authenticated);
}

#[test]
fn responses_come_by_status() {
    let sources = replaced(PAGE, "  '200': {}\n", "  '500': {}\n  2XX: {}\n  '201': {}\n");
    let spec = sources.load().expect("several successes are good");
    let (.., operation) = spec.operations().next().expect("an operation");
    let statuses: Vec<_> = operation.responses.iter().map(|response| response.status).collect();
    let code = StatusRange::Code;
    assert_eq!(statuses, [code(201), StatusRange::Success, code(401), code(403), code(404), code(410), code(500)]);
}

/// A dozen mistakes in four files.
fn mistaken() -> Sources {
    let mut sources = sources();
    let mut replace = |file: &str, from: &str, to: &str| {
        let text = String::from_utf8_lossy(sources.get(file).expect("the file")).into_owned();
        assert!(text.contains(from), "{file} holds no {from:?}");
        sources.insert(file, text.replacen(from, to, 1));
    };
    replace(API, "kind: auth-token", "kind: auth_token");
    replace(API, "status: 403, code: '100'", "status: 403, code: 100");
    replace(API, "title: Things\n", "");
    replace(SCHEMAS, "maxLength: 36", "maxLenght: 36");
    replace(PAGE, "2023-11-08", "08.11.2023");
    replace(PAGE, "things/{id}", "things/{thing}");
    replace(PAGE, "'#/schemas/ThingId'", "'#/schemas/ThingID'");
    replace(PAGE, "minLength: 1,", "minLength: 37,");
    replace(PAGE, "required: [name]", "required: [nmae]");
    replace(PAGE, "default: 5", "default: 10");
    replace(PAGE, "^[a-z]+$", "^[a-z+$");
    replace(PAGE, "'>']", "'>', '>']");
    sources.insert("things-v1/things/list-things.yaml", "page: { title: Things }\n\tmethod: GET\n");
    sources
}

#[test]
fn all_problems_are_reported_at_once() {
    let problems = mistaken().load().expect_err("there are mistakes");
    insta::assert_snapshot!(problems.render(false));
    assert_eq!(problems.render(false), problems.to_string());
    assert_eq!(problems.iter().count(), problems.to_string().lines().count());
}

#[test]
fn a_terminal_sees_the_place() {
    let problems = replaced(PAGE, "required: [name]", "required: [nmae]").load().expect_err("there is a mistake");
    let drawing = problems.render(true);
    insta::assert_snapshot!(drawing);
}

#[test]
fn reading_tells_the_file_that_it_cannot_read() {
    let missing = Path::new("no-such-folder");
    let Err(LoadError::Io { path, source }) = api_spec::load(missing) else { panic!("the folder is missing") };
    assert_eq!((path.as_path(), source.kind()), (missing, std::io::ErrorKind::NotFound));
}

#[test]
fn reading_finds_what_the_sources_hold() {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, bytes) in sources().iter() {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        std::fs::write(path, bytes).expect("a file");
    }
    for other in ["README.md", "page.schema.json", "src/x.yaml", "tests/x.yaml", ".idea/x.yaml", "things-v1/notes.txt"]
    {
        let path = folder.path().join(other);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        std::fs::write(path, "not a page").expect("a file");
    }
    assert_eq!(Sources::read(folder.path()).expect("all can be read"), sources());
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_told_and_not_opened() {
    let folder = tempfile::tempdir().expect("a folder");
    let _open = std::os::unix::net::UnixListener::bind(folder.path().join("x.yaml")).expect("a socket");
    let error = api_spec::load(folder.path()).expect_err("there is a socket");
    assert_eq!(error.to_string(), "x.yaml:1:1: not a file (x.yaml) – remove it");
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    let outside = tempfile::tempdir().expect("a folder");
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(outside.path().join("x.yaml"), "secret").expect("a file");
    std::os::unix::fs::symlink(outside.path(), folder.path().join("things-v1")).expect("a link");
    std::os::unix::fs::symlink(outside.path().join("x.yaml"), folder.path().join("x.yaml")).expect("a link");
    let error = api_spec::load(folder.path()).expect_err("there are links");
    assert_eq!(
        error.to_string(),
        "things-v1:1:1: a symbolic link, which is not followed (things-v1) – put the file itself here\n\
         x.yaml:1:1: a symbolic link, which is not followed (x.yaml) – put the file itself here"
    );
}

#[test]
fn what_a_later_step_finds_is_told_with_its_place() {
    let finding = Finding {
        place: Place::file(PAGE).key("schemas").key("Thing"),
        wrong: "the name is taken".to_owned(),
        instead: "add a \"rustName\"".to_owned(),
    };
    let problems = Problems::locate(&sources(), [finding]).expect("a problem");
    let line = "things-v1/things/update-thing.yaml:30:3: the name is taken (Thing) – add a \"rustName\"";
    assert_eq!(problems.to_string(), line);
    assert!(Problems::locate(&sources(), []).is_none());
}

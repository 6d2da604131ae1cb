//! What an operation does to the state. This is derived from method, path and the shape of the answer, so that a new page
//! file needs no code:
//!
//! | operation | role |
//! |---|---|
//! | `POST …/packages`, where `…/packages/{package_id}` or a list is described | [`Role::Create`] |
//! | `POST …/operations/softwareUpgrade`, where `…/operations/{operationId}` is described | [`Role::Create`] in `…/operations` |
//! | `POST /reg/v2.0.0/devices`, where `/reg/v1.1.0/devices/{deviceId}` is described | [`Role::Create`], in what both versions keep |
//! | `GET …/packages`; `POST …/query-devices` that gives page after page | [`Role::List`] |
//! | `GET`, `PUT` or `PATCH`, `DELETE …/packages/{package_id}` | [`Role::Show`], [`Role::Update`], [`Role::Delete`] |
//! | `DELETE …/subscriptions`, where `…/subscriptions/{subscriptionId}` is described | [`Role::Clear`] |
//! | `GET …/operations/{operationId}/subOperations` | [`Role::List`] of what belongs to one thing |
//! | `POST …/batchtasks/{task_id}/retry` | [`Role::Act`] on one thing |
//! | `PUT …/rules/{ruleId}/status/{status}`, where `status` has a list of values | as `PUT …/rules/{ruleId}/status`: it names no thing |
//! | the operations that `api.yaml` names as login, renewal and logout | [`Role::Session`] |

use api_spec::model::{Api, Method, Operation, SchemaKind};

use crate::credential::session::login;
use crate::description::Schemas;
use crate::route::{Segment, are_alike, are_versions};

/// What an operation does. The numbers say how many segments of the path lead to what it works on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// Adds a thing to the collection.
    Create { collection: usize },
    /// Lists the collection, page by page.
    List { collection: usize },
    /// Shows the thing that is named behind the collection.
    Show { collection: usize },
    /// Changes it.
    Update { collection: usize },
    /// Deletes it.
    Delete { collection: usize },
    /// Deletes all things of the collection that the query means.
    Clear { collection: usize },
    /// Does something with it, whatever the last segment says.
    Act { collection: usize },
    /// Logs an application in or out.
    Session(Session),
    /// Neither reads nor changes the state that the simulator knows.
    Nothing,
}

/// The operations around an application's access token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Session {
    Login,
    Renewal,
    Logout,
}

/// The path of an operation without a value at its end: a parameter that takes one of some listed texts names no thing.
pub(crate) fn of_things<'p>(operation: &Operation, path: &'p [Segment], schemas: Schemas<'_>) -> &'p [Segment] {
    let Some((Segment::Parameter(name), before)) = path.split_last() else { return path };
    let parameter = operation.parameters.iter().find(|parameter| parameter.name == *name);
    let is_value = parameter.is_some_and(|parameter| {
        matches!(&schemas.follow(&parameter.schema).kind, SchemaKind::String(string) if !string.values.is_empty())
    });
    if is_value { before } else { path }
}

/// Finds the role of an operation among the paths of its API.
pub(crate) fn derive(
    api: &Api,
    operation: &Operation,
    path: &[Segment],
    paths: &[(Method, Vec<Segment>)],
    schemas: Schemas<'_>,
) -> Role {
    if let Some(session) = session(api, operation) {
        return Role::Session(session);
    }
    let path = of_things(operation, path, schemas);
    let Some((last, before)) = path.split_last() else { return Role::Nothing };
    let collection = before.len();
    if matches!(last, Segment::Parameter(_)) {
        return match operation.method {
            Method::Get | Method::Head => Role::Show { collection },
            Method::Put | Method::Patch => Role::Update { collection },
            Method::Delete => Role::Delete { collection },
            Method::Post => Role::Act { collection },
        };
    }
    let answers_a_list = !schemas.list_path(operation).is_empty() || schemas.listed(operation).is_some();
    let owner = before.split_last().filter(|(owner, _)| matches!(owner, Segment::Parameter(_)));
    // The thing before a word such as `retry`, unless that begins a collection as `{project_id}` does.
    let of_one = owner.filter(|_| is_described(before, paths)).map(|(_, collection)| collection.len());
    match operation.method {
        Method::Post if has_things(path, paths) || has_list(path, paths) => Role::Create { collection: path.len() },
        Method::Post if operation.pagination.is_some() => Role::List { collection: path.len() },
        Method::Post if has_things(before, paths) => Role::Create { collection },
        Method::Post if has_other_version(path, paths) => Role::Create { collection: path.len() },
        Method::Post => of_one.map_or(Role::Nothing, |collection| Role::Act { collection }),
        Method::Get | Method::Head if has_things(path, paths) || answers_a_list => {
            Role::List { collection: path.len() }
        }
        Method::Get | Method::Head => of_one.map_or(Role::Nothing, |collection| Role::Show { collection }),
        Method::Put | Method::Patch => of_one.map_or(Role::Nothing, |collection| Role::Update { collection }),
        Method::Delete if has_things(path, paths) => Role::Clear { collection: path.len() },
        Method::Delete => Role::Nothing,
    }
}

/// Whether a path that continues this one with a parameter is described.
fn has_things(path: &[Segment], paths: &[(Method, Vec<Segment>)]) -> bool {
    paths.iter().any(|(_, other)| {
        other
            .split_last()
            .is_some_and(|(last, before)| matches!(last, Segment::Parameter(_)) && are_alike(before, path))
    })
}

/// Whether things are described below this path in another version.
fn has_other_version(path: &[Segment], paths: &[(Method, Vec<Segment>)]) -> bool {
    paths.iter().any(|(_, other)| {
        other
            .split_last()
            .is_some_and(|(last, before)| matches!(last, Segment::Parameter(_)) && are_versions(before, path))
    })
}

fn has_list(path: &[Segment], paths: &[(Method, Vec<Segment>)]) -> bool {
    paths.iter().any(|(method, other)| *method == Method::Get && are_alike(other, path))
}

fn is_described(path: &[Segment], paths: &[(Method, Vec<Segment>)]) -> bool {
    paths.iter().any(|(_, other)| are_alike(other, path))
}

fn session(api: &Api, operation: &Operation) -> Option<Session> {
    let login = login(api)?;
    let is_it = |id: &Option<String>| id.as_ref() == Some(&operation.id);
    match () {
        () if login.operation == operation.id => Some(Session::Login),
        () if is_it(&login.renewal) => Some(Session::Renewal),
        () if is_it(&login.logout) => Some(Session::Logout),
        () => None,
    }
}

//! How a client logs in by itself: which operations of the API do it, and which of their inputs take what it knows.

use api_spec::model::{Api, Login};
use api_spec::{Finding, Place};

use super::{ChapterPlan, Field, Input, OperationPlan};

/// The calls by which a client gets a token, renews it and gives it back.
pub(crate) struct LoginPlan<'a> {
    /// The names of the fields of an answer that hands out a token.
    pub(crate) fields: &'a Login,
    pub(crate) login: LoginCall<'a>,
    pub(crate) renewal: Option<LoginCall<'a>>,
    pub(crate) logout: Option<LoginCall<'a>>,
}

/// One of the calls: the operation's name, and its inputs in the order of the operation, each with its value.
pub(crate) struct LoginCall<'a> {
    pub(crate) operation: String,
    pub(crate) inputs: Vec<(Field<'a>, Given)>,
}

/// What a client knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Given {
    ApplicationId,
    Secret,
    RenewalToken,
    Token,
}

/// Plans the login of an API, if its description states one. The description has been checked: what it names is there.
pub(super) fn plan<'a>(
    api: &'a Api,
    file: &Place,
    chapters: &[ChapterPlan<'a>],
    has_scope: bool,
    problems: &mut Vec<Finding>,
) -> Option<LoginPlan<'a>> {
    let mut credentials = api.credentials.iter().enumerate();
    let (number, fields) = credentials.find_map(|(number, credential)| Some((number, credential.login.as_ref()?)))?;
    if has_scope {
        problems.push(Finding {
            place: file.key("credentials").index(number).key("login"),
            wrong: "a login cannot supply the parameters that the client supplies to every call".to_owned(),
            instead: "remove the login, or let the caller supply the parameters".to_owned(),
        });
    }
    let mut call = |id: &str, given: &[(&str, Given)]| {
        let mut operations = chapters.iter().flat_map(|chapter| &chapter.pages).map(|page| &page.operation);
        let operation = operations.find(|plan| plan.operation.id == id)?;
        Some(LoginCall { operation: operation.name.clone(), inputs: inputs(operation, given, problems) })
    };
    let known = [(fields.application_id.as_str(), Given::ApplicationId), (fields.secret.as_str(), Given::Secret)];
    let login = call(&fields.operation, &known)?;
    let renewal_token = fields.renewal_token.as_deref().map(|name| (name, Given::RenewalToken));
    let with_token: Vec<_> = known.iter().copied().chain(renewal_token).collect();
    let renewal = fields.renewal.as_deref().and_then(|id| call(id, &with_token));
    let logout = fields.logout.as_deref().and_then(|id| call(id, &[(&fields.token, Given::Token)]));
    Some(LoginPlan { fields, login, renewal, logout })
}

fn inputs<'a>(
    operation: &OperationPlan<'a>,
    given: &[(&str, Given)],
    problems: &mut Vec<Finding>,
) -> Vec<(Field<'a>, Given)> {
    let mut inputs = Vec::new();
    for Input { field, .. } in &operation.inputs {
        let value = given.iter().find(|(wire, _)| *wire == field.wire).map(|(_, value)| *value);
        let wrong = match value {
            Some(_) if !field.ty.is_text() => "a login can only supply a text here",
            None if field.required => "a login cannot supply this mandatory value",
            _ => "",
        };
        if !wrong.is_empty() {
            let instead = "choose another operation for the login".to_owned();
            problems.push(Finding { place: field.place.clone(), wrong: wrong.to_owned(), instead });
        }
        inputs.extend(value.map(|value| (field.clone(), value)));
    }
    inputs
}

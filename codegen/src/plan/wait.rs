//! What a program can wait for.

use api_spec::model::{Operation, Wait};

use super::pagination::route;
use super::types::Types;
use super::{Output, Route};

/// Where an answer tells a state, and which states are final.
pub(crate) struct WaitPlan<'a> {
    pub(crate) stated: &'a Wait,
    pub(crate) state: Route,
}

/// Plans the waiting with an operation. The description has been checked: what it names is there.
pub(super) fn plan<'a>(operation: &'a Operation, output: &Output, types: &Types<'a, '_>) -> Option<WaitPlan<'a>> {
    let stated = operation.wait.as_ref()?;
    let Output::Json(answer) = output else { return None };
    Some(WaitPlan { stated, state: route(answer, &stated.state, types)? })
}

//! What a program can wait for: where an answer tells a state, and which states are final.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::route::{Take, along};
use crate::names::ident;
use crate::plan::WaitPlan;

/// The `Awaited` impl of an operation.
///
/// ```text
/// impl rt::Awaited for ShowBatchTask {
///     const WAIT: rt::WaitMetadata =
///         rt::WaitMetadata { done: &["Success"], failed: &["Fail", "Stopped"], every_seconds: 5 };
///     fn state(answer: &Self::Output) -> Option<&str> { answer.status.as_ref().map(|state| state.as_str()) }
/// }
/// ```
pub(crate) struct Awaited<'p> {
    /// The name of the operation.
    pub(crate) operation: &'p str,
    pub(crate) plan: &'p WaitPlan<'p>,
}

impl ToTokens for Awaited<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let operation = ident(self.operation);
        let stated = self.plan.stated;
        let (done, failed, every) = (&stated.done, &stated.failed, Literal::u32_unsuffixed(stated.every));
        let state = along(&quote!(answer), &self.plan.state.steps, &Take::State(&self.plan.state.ty)).optional();
        tokens.extend(quote! {
            impl rt::Awaited for #operation {
                const WAIT: rt::WaitMetadata =
                    rt::WaitMetadata { done: &[#(#done),*], failed: &[#(#failed),*], every_seconds: #every };
                fn state(answer: &Self::Output) -> Option<&str> {
                    #state
                }
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use crate::emit::sample::assert_emitted;

    #[test]
    fn an_answer_tells_a_state_and_which_states_are_final() {
        let page = "
method: GET
path: /things
wait: { state: task.status, done: [Done], failed: [Failed, Stopped], every: 5 }
responses:
  '200': { content: { application/json: { schema: { $ref: '#/schemas/Thing' } } } }
schemas:
  Thing: { required: [task], properties: { task: { $ref: '#/schemas/Task' } } }
  Task: { properties: { status: { $ref: '#/schemas/Status' } } }
  Status: { type: string, enum: [New, Done, Failed, Stopped] }
";
        assert_emitted(
            page,
            "impl rt::Awaited for UpdateThing",
            quote! {
                impl rt::Awaited for UpdateThing {
                    const WAIT: rt::WaitMetadata = rt::WaitMetadata {
                        done: &["Done"],
                        failed: &["Failed", "Stopped"],
                        every_seconds: 5
                    };
                    fn state(answer: &Self::Output) -> Option<&str> {
                        answer.task.status.as_ref().map(|state| state.as_str())
                    }
                }
            },
        );
    }
}

//! How far a thing is, and the words that the documents have for it.

use api_spec::model::EnumValue;
use serde::{Deserialize, Serialize};

use super::Overall;
use super::timeline::State;

/// How far a task, a command, a message or a device is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Stage {
    /// A device has never connected.
    Inactive,
    /// A device is connected.
    Online,
    Waiting,
    Sent,
    Delivered,
    Processing,
    Success,
    PartialSuccess,
    Fail,
    Timeout,
    Stopped,
}

impl Stage {
    pub(crate) const ALL: [Self; 11] = [
        Self::Inactive,
        Self::Online,
        Self::Waiting,
        Self::Sent,
        Self::Delivered,
        Self::Processing,
        Self::Success,
        Self::PartialSuccess,
        Self::Fail,
        Self::Timeout,
        Self::Stopped,
    ];

    /// How the documents' words for it begin, the closest first.
    pub(super) fn words(self) -> &'static [&'static str] {
        match self {
            Self::Inactive => &["inactive"],
            Self::Online => &["online", "succe"],
            // Spelled `Waitting` in places.
            Self::Waiting => &["wait", "pending"],
            Self::Sent => &["sent"],
            Self::Delivered => &["deliver"],
            Self::Processing => &["processing", "updating", "running"],
            Self::Success => &["succe"],
            Self::PartialSuccess => &["partialsucc", "part_succ"],
            Self::Fail => &["fail"],
            Self::Timeout => &["timeout", "expired", "fail"],
            Self::Stopped => &["stop", "cancel"],
        }
    }

    /// The word among those that the documents list.
    pub(crate) fn choose(self, values: &[EnumValue]) -> Option<&str> {
        let says = |value: &EnumValue, word: &str| {
            let names = [Some(&value.value), value.rust_name.as_ref()];
            names.into_iter().flatten().any(|name| name.to_ascii_lowercase().starts_with(word))
        };
        let found = self.words().iter().find_map(|word| values.iter().find(|value| says(value, word)));
        found.map(|value| value.value.as_str())
    }
}

impl From<State> for Stage {
    fn from(state: State) -> Self {
        match state {
            State::Waiting | State::WaitingForRetry => Self::Waiting,
            State::Processing => Self::Processing,
            State::Success => Self::Success,
            State::Fail => Self::Fail,
            State::Timeout => Self::Timeout,
            State::Stopped => Self::Stopped,
        }
    }
}

impl From<Overall> for Stage {
    fn from(overall: Overall) -> Self {
        match overall {
            Overall::Waiting => Self::Waiting,
            Overall::Processing => Self::Processing,
            Overall::Success => Self::Success,
            Overall::PartialSuccess => Self::PartialSuccess,
            Overall::Fail => Self::Fail,
            Overall::Stopped => Self::Stopped,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_the_documents_are_found() {
        let choose = |stage: Stage, words: &[&str]| {
            let values = words.iter().map(|word| EnumValue { value: (*word).to_owned(), ..EnumValue::default() });
            stage.choose(&values.collect::<Vec<_>>()).map(str::to_owned)
        };
        assert_eq!(choose(Stage::Success, &["SENT", "SUCCESS", "SUCCESSFUL"]).as_deref(), Some("SUCCESS"));
        assert_eq!(choose(Stage::Online, &["expired", "succeeded"]).as_deref(), Some("succeeded"));
        assert_eq!(choose(Stage::Timeout, &["SUCCESS", "FAIL"]).as_deref(), Some("FAIL"));
        assert_eq!(choose(Stage::Processing, &["SUCCESS", "FAIL"]), None);
        let digit = EnumValue { value: "3".to_owned(), rust_name: Some("Updating".to_owned()), description: None };
        assert_eq!(Stage::Processing.choose(&[digit]), Some("3"));
    }
}

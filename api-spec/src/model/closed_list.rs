//! Closed lists: enums whose variants are words of the page files, each spelled once, with a sentence for editors.

/// A word of a closed list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word {
    /// As page files write it.
    pub text: &'static str,
    /// What it means, in a sentence.
    pub description: &'static str,
}

/// A text that is no word of a closed list.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{text:?} is not one of {}", words.iter().map(|word| word.text).collect::<Vec<_>>().join(", "))]
pub struct UnknownWord {
    pub(crate) text: String,
    pub(crate) words: &'static [Word],
}

/// Declares an enum whose variants are words of the page files; the doc comment of a variant explains it to editors, too.
macro_rules! closed_list {
    (
        $(#[$meta:meta])*
        $visibility:vis enum $name:ident {
            $(#[doc = $description:literal] $(#[$attribute:meta])* $variant:ident = $word:literal,)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        $visibility enum $name {
            $(#[doc = $description] $(#[$attribute])* #[serde(rename = $word)] $variant,)*
        }

        impl $name {
            /// All words, in the order of the variants.
            $visibility const WORDS: &'static [crate::model::Word] = &[
                $(crate::model::Word { text: $word, description: $description.trim_ascii() },)*
            ];

            /// The word in page files.
            $visibility const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)*
                }
            }
        }

        impl std::str::FromStr for $name {
            type Err = crate::model::UnknownWord;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($word => Ok(Self::$variant),)*
                    _ => Err(crate::model::UnknownWord { text: text.to_owned(), words: Self::WORDS }),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}

pub(crate) use closed_list;

#[cfg(test)]
mod tests {
    use crate::model::{Method, Then};

    #[test]
    fn a_word_is_read_as_it_is_written() {
        assert_eq!("slow-down".parse(), Ok(Then::SlowDown));
        assert_eq!(Then::LogInAgain.to_string(), "log-in-again");
        assert_eq!(serde_json::to_value(Method::Get).unwrap(), "GET");
        assert_eq!(Then::WORDS[0].description, "Call less often, and try again later.");
    }

    #[test]
    fn another_word_is_refused() {
        let error = "slowdown".parse::<Then>().unwrap_err();
        assert_eq!(error.to_string(), r#""slowdown" is not one of slow-down, log-in-again"#);
    }
}

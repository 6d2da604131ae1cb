//! Why a page is not transcribed.

use crate::facts::Check;

/// Why a page cannot become a page file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Declined {
    /// Nothing stands in the file.
    #[error("the page is empty")]
    Empty,
    /// The page describes no call.
    #[error("this is no page of an API operation: no line says what method is called at what address")]
    NoOperation,
    /// The copy of the page holds the site's menu alone.
    #[error("only the site's menu is in this copy, not the page: save the page again")]
    OnlyMenu,
    /// The page describes a method of a language SDK.
    #[error("line {line}: this page describes a method of a language SDK, not a call of the API")]
    Sdk {
        /// The line of the page.
        line: usize,
    },
    /// The platform calls the application.
    #[error("line {line}: the platform makes this call, at an address of the application")]
    Callback {
        /// The line of the page.
        line: usize,
    },
    /// The page is neither in English nor in simplified Chinese.
    #[error("the page is in another language: only English and simplified Chinese are read")]
    OtherLanguage,
    /// The page has no title.
    #[error("line {line}: no title stands above the first section")]
    NoTitle {
        /// The line of the page.
        line: usize,
    },
    /// The page is not whole.
    #[error("the page is cut off at line {line}: save it again, or take what is there with --partial")]
    Cut {
        /// The last line of the page.
        line: usize,
    },
    /// What the page says makes no page file that can be read.
    #[error("line {}: what the page says makes no valid page file: {}", .0.line, .0.text)]
    Invalid(Check),
}

//! The kinds of change: the one list that tells what each is called, who speaks of it, and what it does to callers.

use std::fmt;

/// What a change does to a program that uses the generated crate. The highest level of all changes decides the next
/// version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Other words; the program does what it did.
    Docs,
    /// Something new, or less strict.
    Addition,
    /// The program compiles and its values are taken, but a call does or answers something else.
    Behaviour,
    /// The program no longer compiles, or what it sends is refused now.
    Breaking,
}

/// Who speaks of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Voice {
    /// The page that people read: its date and its words.
    Page,
    /// The description: what goes over the wire.
    Description,
    /// The Rust API that is generated from it.
    Rust,
}

macro_rules! kinds {
    ($($voice:ident { $($kind:ident $id:literal $level:ident $says:literal,)* })*) => {
        /// What happened. Its name in text, such as `request-limit-tightened`, is part of a change's id and stays.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        #[expect(missing_docs, reason = "`says` is the documentation")]
        pub enum Kind {
            $($($kind,)*)*
        }

        impl Kind {
            /// All kinds, voice by voice.
            pub const ALL: &'static [Self] = &[$($(Self::$kind,)*)*];

            /// The name in text, in kebab case.
            pub fn id(self) -> &'static str {
                match self { $($(Self::$kind => $id,)*)* }
            }

            /// What a change of this kind does to callers.
            pub fn level(self) -> Level {
                match self { $($(Self::$kind => Level::$level,)*)* }
            }

            /// Who speaks of it.
            pub fn voice(self) -> Voice {
                match self { $($(Self::$kind => Voice::$voice,)*)* }
            }

            /// What it means, in a few words.
            pub fn says(self) -> &'static str {
                match self { $($(Self::$kind => $says,)*)* }
            }
        }
    };
}

kinds! {
    Page {
        PageUpdated "page-updated" Docs "the page carries another date",
        PageTitleChanged "page-title-changed" Docs "the page has another title",
        PageMoved "page-moved" Docs "the page has another address",
        WordsChanged "words-changed" Docs "a sentence or a note says something else",
        ExampleAdded "example-added" Docs "the page shows one more request",
        ExampleRemoved "example-removed" Docs "the page no longer shows the request",
        ExampleChanged "example-changed" Docs "an example reads differently",
    }
    Description {
        ApiAdded "api-added" Addition "there is a new API",
        ApiRemoved "api-removed" Breaking "the API is gone",
        ServerAdded "server-added" Addition "there is a new address to call",
        ServerRemoved "server-removed" Behaviour "the address is gone",
        ServerChanged "server-changed" Behaviour "the address takes other variables",
        ServerValueAdded "server-value-added" Addition "a part of the address has a new value, such as a region",
        ServerValueRemoved "server-value-removed" Breaking "a part of the address no longer has the value",
        CredentialAdded "credential-added" Addition "there is a new way to authenticate",
        CredentialRemoved "credential-removed" Breaking "the way to authenticate is gone",
        CredentialChanged "credential-changed" Behaviour "the way to authenticate works otherwise",
        FlowControlChanged "flow-control-changed" Behaviour "the limit of calls is another",
        ErrorBodyChanged "error-body-changed" Behaviour "errors carry their code or message under another key",
        RequestIdHeaderChanged "request-id-header-changed" Behaviour "the id of a request stands in another header",
        GatewayCodesChanged "gateway-codes-changed" Behaviour "other codes are the gateway's",
        ErrorEverywhereAdded "error-everywhere-added" Behaviour "any operation may be refused with one more error",
        ErrorEverywhereRemoved "error-everywhere-removed" Behaviour "only pages that list the error may be refused with it",
        ChapterAdded "chapter-added" Docs "the book has a new chapter",
        ChapterRemoved "chapter-removed" Docs "the chapter is gone; its operations tell the rest",
        ChapterRenamed "chapter-renamed" Docs "the chapter has another folder",
        OperationAdded "operation-added" Addition "there is a new operation",
        OperationRemoved "operation-removed" Breaking "the operation is gone",
        OperationRenamed "operation-renamed" Behaviour "the same call has another operationId",
        OperationMoved "operation-moved" Docs "the operation stands in another chapter",
        MethodChanged "method-changed" Behaviour "the call has another method",
        PathChanged "path-changed" Behaviour "the call has another path",
        AuthenticationChanged "authentication-changed" Behaviour "the call starts or stops to carry a credential",
        PermissionChanged "permission-changed" Behaviour "the caller needs another permission",
        IdempotenceChanged "idempotence-changed" Behaviour "the call may, or may no longer, be repeated safely",
        Deprecated "deprecated" Docs "the documents advise against it",
        DeprecationLifted "deprecation-lifted" Docs "the documents no longer advise against it",
        WebhookAdded "webhook-added" Addition "there is a new push notification",
        WebhookRemoved "webhook-removed" Breaking "the push notification is gone",
        WebhookRenamed "webhook-renamed" Behaviour "the same push notification has another name",
        WebhookMoved "webhook-moved" Docs "the push notification stands in another chapter",
        WebhookSignsChanged "webhook-signs-changed" Behaviour "push notifications are told apart by other keys or values",
        WebhookCausesChanged "webhook-causes-changed" Docs "the documents tell otherwise what leads to a push notification",
        ParameterAdded "parameter-added" Addition "there is a new optional parameter",
        ParameterAddedMandatory "parameter-added-mandatory" Breaking "there is a new mandatory parameter",
        ParameterRemoved "parameter-removed" Breaking "the parameter is gone",
        ParameterRenamed "parameter-renamed" Behaviour "the parameter is called otherwise on the wire",
        PathParameterRenamed "path-parameter-renamed" Docs "the path has another name for the parameter; the call is the same",
        ParameterMoved "parameter-moved" Behaviour "the parameter goes to another part of the request",
        ParameterMandatory "parameter-mandatory" Breaking "the parameter may no longer be left out",
        ParameterOptional "parameter-optional" Addition "the parameter may be left out",
        ParameterSupplierChanged "parameter-supplier-changed" Behaviour "someone else gives the parameter its value",
        SuppliedParameterAdded "supplied-parameter-added" Behaviour "client or credential send one more parameter",
        SuppliedParameterRemoved "supplied-parameter-removed" Behaviour "client or credential send it no longer",
        PaginationAdded "pagination-added" Addition "the list can be read item by item",
        PaginationRemoved "pagination-removed" Breaking "the list can no longer be read item by item",
        PaginationChanged "pagination-changed" Behaviour "the next page of the list is found otherwise",
        WaitAdded "wait-added" Addition "a program can wait for what the answer tells about",
        WaitRemoved "wait-removed" Breaking "a program can no longer wait for it",
        WaitChanged "wait-changed" Behaviour "a program waits for other states, or asks at other times",
        RequestBodyAdded "request-body-added" Addition "the call may carry a body",
        RequestBodyAddedMandatory "request-body-added-mandatory" Breaking "the call must carry a body",
        RequestBodyRemoved "request-body-removed" Breaking "the call carries no body any more",
        RequestBodyMandatory "request-body-mandatory" Breaking "the body may no longer be left out",
        RequestBodyOptional "request-body-optional" Addition "the body may be left out",
        ContentTypeChanged "content-type-changed" Behaviour "a body has another media type",
        RequestPropertyAdded "request-property-added" Addition "there is a new optional property",
        RequestPropertyAddedMandatory "request-property-added-mandatory" Breaking "there is a new mandatory property",
        RequestPropertyRemoved "request-property-removed" Breaking "the property is no longer sent",
        RequestPropertyRenamed "request-property-renamed" Behaviour "the property is called otherwise on the wire",
        RequestPropertyMandatory "request-property-mandatory" Breaking "the property may no longer be left out",
        RequestPropertyOptional "request-property-optional" Addition "the property may be left out",
        RequestTypeChanged "request-type-changed" Breaking "a value to send has another type",
        RequestFormatChanged "request-format-changed" Behaviour "a value to send has another format",
        RequestLimitTightened "request-limit-tightened" Breaking "values that were taken are refused now",
        RequestLimitLoosened "request-limit-loosened" Addition "values that were refused are taken now",
        RequestLimitChanged "request-limit-changed" Breaking "other values are taken than before",
        RequestValueAdded "request-value-added" Addition "there is a new value to choose",
        RequestValueRemoved "request-value-removed" Breaking "the value can no longer be chosen",
        RequestValueRenamed "request-value-renamed" Behaviour "the value is written otherwise",
        RequestDefaultChanged "request-default-changed" Behaviour "what is left out means something else",
        ResponseBodyAdded "response-body-added" Addition "the answer carries a body",
        ResponseBodyRemoved "response-body-removed" Breaking "the answer carries no body any more",
        ResponsePropertyAdded "response-property-added" Addition "the answer tells one thing more",
        ResponsePropertyRemoved "response-property-removed" Breaking "the answer no longer tells it",
        ResponsePropertyRenamed "response-property-renamed" Behaviour "the answer tells it under another name",
        ResponsePropertyMandatory "response-property-mandatory" Behaviour "the answer has to tell it",
        ResponsePropertyOptional "response-property-optional" Behaviour "the answer may not tell it",
        ResponseTypeChanged "response-type-changed" Breaking "a value in the answer has another type",
        ResponseFormatChanged "response-format-changed" Behaviour "a value in the answer has another format",
        ResponseLimitTightened "response-limit-tightened" Docs "fewer values can be in the answer, unchecked",
        ResponseLimitLoosened "response-limit-loosened" Docs "more values can be in the answer, unchecked",
        ResponseLimitChanged "response-limit-changed" Docs "other values can be in the answer, unchecked",
        ResponseValueAdded "response-value-added" Addition "the answer can have a new value",
        ResponseValueRemoved "response-value-removed" Breaking "the answer can no longer have the value",
        ResponseValueRenamed "response-value-renamed" Behaviour "the value is written otherwise in the answer",
        ResponseDefaultChanged "response-default-changed" Docs "what the answer leaves out means something else",
        SuccessStatusAdded "success-status-added" Behaviour "one more status means success",
        SuccessStatusRemoved "success-status-removed" Behaviour "the status no longer means success",
        ErrorAdded "error-added" Addition "one more error is documented",
        ErrorRemoved "error-removed" Breaking "the error is no longer documented",
        ErrorCodeChanged "error-code-changed" Behaviour "the error has another code",
        ErrorStatusChanged "error-status-changed" Behaviour "the error comes with another status, or with one more or one less",
        CodeAdded "code-added" Docs "one more code is documented; it has no variant",
        CodeRemoved "code-removed" Docs "a code is no longer documented; it had no variant",
        ErrorMessageChanged "error-message-changed" Behaviour "the API returns another message",
        ErrorReactionChanged "error-reaction-changed" Behaviour "a program is to react differently to the error",
        SchemaAdded "schema-added" Docs "a type has got a name; who uses it tells the rest",
        SchemaRemoved "schema-removed" Docs "the name of a type is gone; who used it tells the rest",
        SchemaRenamed "schema-renamed" Docs "the type has another name in the description",
        SchemaMoved "schema-moved" Docs "the type stands in another file",
        ReferenceChanged "reference-changed" Docs "a type or an entry is stated in another place",
        RustNameChanged "rust-name-changed" Docs "another name for Rust is wished for; the Rust API tells the rest",
        AssumptionChanged "assumption-changed" Docs "something is, or is no longer, assumed",
        Reordered "reordered" Docs "the same things stand in another order",
        OtherChanged "other-changed" Behaviour "something else is stated, and no rule tells what it means",
    }
    Rust {
        RustItemAdded "rust-item-added" Addition "there is a new item",
        RustItemRemoved "rust-item-removed" Breaking "the item is gone",
        RustItemRenamed "rust-item-renamed" Breaking "the item has another name",
        RustItemMoved "rust-item-moved" Breaking "the item stands in another module",
        RustItemReaimed "rust-item-reaimed" Breaking "the name now stands for another parameter, property or value",
        RustWireChanged "rust-wire-changed" Behaviour "the item has another name or address on the wire",
        RustSignatureChanged "rust-signature-changed" Breaking "the item takes, holds or returns something else",
    }
}

impl Level {
    /// All levels, the highest first.
    pub const ALL: [Self; 4] = [Self::Breaking, Self::Behaviour, Self::Addition, Self::Docs];

    /// The name in text.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Docs => "docs",
            Self::Addition => "addition",
            Self::Behaviour => "behaviour",
            Self::Breaking => "breaking",
        }
    }
}

impl Voice {
    /// All voices, from what people read to what programs use.
    pub const ALL: [Self; 3] = [Self::Page, Self::Description, Self::Rust];

    /// The name in text.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Description => "description",
            Self::Rust => "rust",
        }
    }
}

impl Kind {
    /// The kind of the same change of what is received: `request-type-changed` becomes `response-type-changed`.
    pub(super) fn received(self) -> Self {
        let Some(rest) = self.id().strip_prefix("request-") else { return self };
        // An answer that tells one thing more asks nothing of callers.
        let rest = if rest.ends_with("-added-mandatory") { rest.trim_end_matches("-mandatory") } else { rest };
        let is_twin = |kind: &&Self| kind.id().strip_prefix("response-") == Some(rest);
        Self::ALL.iter().find(is_twin).copied().unwrap_or(self)
    }

    /// Whether the thing is the same under another name, so that the places of both sides belong together.
    pub fn is_renaming(self) -> bool {
        matches!(
            self,
            Self::OperationRenamed
                | Self::ParameterRenamed
                | Self::PathParameterRenamed
                | Self::RequestPropertyRenamed
                | Self::RequestValueRenamed
                | Self::ResponsePropertyRenamed
                | Self::ResponseValueRenamed
                | Self::ErrorCodeChanged
                | Self::SchemaRenamed
        )
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

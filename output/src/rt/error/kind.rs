//! The names of errors that are worth telling apart.

macro_rules! kinds {
    ($($(#[$attribute:meta])* $kind:ident = $name:literal,)*) => {
        /// What kind of error an [`Error`](super::Error) is, after its JavaScript name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum ErrorKind {
            $($(#[$attribute])* $kind,)*
            /// An error with another name, or something thrown that is no error.
            Other,
        }

        impl ErrorKind {
            /// The name in JavaScript.
            pub const fn name(self) -> &'static str {
                match self {
                    $(ErrorKind::$kind => $name,)*
                    ErrorKind::Other => "Error",
                }
            }

            /// The kind that has this name.
            pub fn from_name(name: &str) -> ErrorKind {
                match name {
                    $($name => ErrorKind::$kind,)*
                    _ => ErrorKind::Other,
                }
            }
        }
    };
}

kinds! {
    /// A plain `Error`.
    Error = "Error",
    /// A value of the wrong type.
    TypeError = "TypeError",
    /// A value out of range.
    RangeError = "RangeError",
    /// Text that cannot be parsed.
    SyntaxError = "SyntaxError",
    /// A name that does not exist.
    ReferenceError = "ReferenceError",
    /// Several errors in one.
    AggregateError = "AggregateError",
    /// The operation was cancelled.
    AbortError = "AbortError",
    /// It took too long.
    TimeoutError = "TimeoutError",
    /// The network failed.
    NetworkError = "NetworkError",
    /// There is no such thing.
    NotFoundError = "NotFoundError",
    /// This is not supported.
    NotSupportedError = "NotSupportedError",
    /// This is not allowed.
    NotAllowedError = "NotAllowedError",
    /// The object is in a state in which this cannot be done.
    InvalidStateError = "InvalidStateError",
    /// The object does not support the operation or the argument.
    InvalidAccessError = "InvalidAccessError",
    /// The value cannot be cloned, so that it can neither be stored nor sent.
    DataCloneError = "DataCloneError",
    /// The data are wrong.
    DataError = "DataError",
    /// An operation failed, of cryptography as a rule.
    OperationError = "OperationError",
    /// A limit is exceeded.
    QuotaExceededError = "QuotaExceededError",
}

//! What `?` turns into an [`Error`].

use super::{Error, ErrorKind};

impl From<&str> for Error {
    fn from(message: &str) -> Error {
        Error::new(String::from(message))
    }
}

impl From<String> for Error {
    fn from(message: String) -> Error {
        Error::new(message)
    }
}

impl From<core::convert::Infallible> for Error {
    fn from(never: core::convert::Infallible) -> Error {
        match never {}
    }
}

impl From<Box<dyn std::error::Error + Send + Sync>> for Error {
    fn from(error: Box<dyn std::error::Error + Send + Sync>) -> Error {
        match error.downcast::<Error>() {
            Ok(error) => *error,
            Err(error) => chain(ErrorKind::Error, &*error),
        }
    }
}

macro_rules! from {
    ($($kind:ident: $($error:ty),+;)*) => {
        $($(
            impl From<$error> for Error {
                fn from(error: $error) -> Error {
                    chain(ErrorKind::$kind, &error)
                }
            }
        )+)*
    };
}

from! {
    SyntaxError: core::num::ParseIntError, core::num::ParseFloatError, core::str::ParseBoolError,
        core::char::ParseCharError, std::net::AddrParseError;
    TypeError: core::str::Utf8Error, std::string::FromUtf8Error, std::string::FromUtf16Error;
    RangeError: core::num::TryFromIntError, core::char::CharTryFromError,
        core::array::TryFromSliceError, std::time::SystemTimeError;
    Error: core::fmt::Error;
}

/// One that was an [`Error`] before it is itself again.
impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Error {
        match error.downcast::<Error>() {
            Ok(error) => error,
            Err(error) => chain(ErrorKind::Error, &error),
        }
    }
}

impl From<Error> for std::io::Error {
    fn from(error: Error) -> std::io::Error {
        std::io::Error::other(error)
    }
}

#[cfg(feature = "serde")]
from! {
    SyntaxError: serde_json::Error;
}

/// The error and what it says is behind it.
fn chain(kind: ErrorKind, error: &(dyn std::error::Error + 'static)) -> Error {
    let made = Error::with_kind(kind, error.to_string());
    match error.source() {
        Some(source) => made.with_cause(chain(ErrorKind::Error, source)),
        None => made,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn question_mark_works_on_std_errors() {
        fn parse(text: &str) -> Result<u32, Error> {
            Ok(text.parse::<u32>()?)
        }
        let error = parse("x").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::SyntaxError);
        assert_eq!(error.message(), "invalid digit found in string");
    }

    #[test]
    fn a_boxed_error_of_ours_stays_itself() {
        let error = Error::new("x");
        let boxed: Box<dyn std::error::Error + Send + Sync> = Box::new(error.clone());
        assert_eq!(Error::from(boxed), error);
    }
}

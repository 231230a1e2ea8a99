//! The one error type: made in Rust, or thrown by JavaScript.

mod convert;
mod details;
mod kind;
mod own;
mod value;

use core::fmt;
use std::borrow::Cow;
use std::sync::Arc;

use self::details::{Details, Lazy};
pub use self::kind::ErrorKind;
use self::own::Own;
use super::{FromHandle, Js};

/// `Result` with the error of this crate.
pub type Result<T, E = Error> = core::result::Result<T, E>;

/// An error.
///
/// One that JavaScript threw keeps the thrown value: handed back to JavaScript (as the `Err` of a handler) it is that same value, not a copy. What it says is read
/// when it is asked for.
#[derive(Clone)]
pub struct Error(Arc<Source>);

/// A class of errors that a product throws.
pub trait ErrorType: FromHandle {
    /// What the `name` of such an error is.
    const NAME: &'static str;
}

enum Source {
    Rust(Own),
    JavaScript { value: Js, details: Lazy },
}

impl From<Source> for Error {
    fn from(source: Source) -> Error {
        Error(Arc::new(source))
    }
}

impl Error {
    /// An `Error` with this message.
    pub fn new(message: impl Into<Cow<'static, str>>) -> Error {
        Error::with_kind(ErrorKind::Error, message)
    }

    /// A `TypeError` with this message.
    pub fn type_error(message: impl Into<Cow<'static, str>>) -> Error {
        Error::with_kind(ErrorKind::TypeError, message)
    }

    /// A `RangeError` with this message.
    pub fn range_error(message: impl Into<Cow<'static, str>>) -> Error {
        Error::with_kind(ErrorKind::RangeError, message)
    }

    /// An error of any kind.
    #[inline]
    pub fn with_kind(kind: ErrorKind, message: impl Into<Cow<'static, str>>) -> Error {
        Error::with_name(kind.name(), message.into())
    }

    /// What JavaScript threw: an `Error` as a rule, but anything can be thrown.
    pub fn from_thrown(value: Js) -> Error {
        Error(Arc::new(Source::JavaScript { value, details: Lazy::new() }))
    }

    /// Says where in a value the error is: `messages[3]: expected text, found number`.
    #[doc(hidden)]
    #[cold]
    pub fn at(self, place: &str) -> Error {
        let mut message = String::from(place);
        let inner = self.message();
        if !inner.starts_with('[') && !inner.starts_with('.') {
            message.push_str(": ");
        }
        message.push_str(inner);
        Error::with_kind(self.kind(), message)
    }

    /// The thrown value as an error that has more to say: `error.as_type::<NonRetryableError>()`. `None` if its name is another, or Rust made it.
    pub fn as_type<T: ErrorType>(&self) -> Option<T> {
        match &*self.0 {
            Source::JavaScript { value, .. } if self.name() == T::NAME => {
                Some(T::from_handle(value.clone()))
            }
            _ => None,
        }
    }

    /// What kind of error this is.
    pub fn kind(&self) -> ErrorKind {
        ErrorKind::from_name(self.name())
    }

    /// The name: `TypeError`, `AbortError`, or what the thrown object says.
    pub fn name(&self) -> &str {
        match &*self.0 {
            Source::Rust(own) => own.name,
            Source::JavaScript { .. } => &self.details().name,
        }
    }

    /// The message.
    pub fn message(&self) -> &str {
        match &*self.0 {
            Source::Rust(own) => &own.message,
            Source::JavaScript { .. } => &self.details().message,
        }
    }

    /// The code that some errors have.
    pub fn code(&self) -> Option<&str> {
        match &*self.0 {
            Source::Rust(own) => own.code.as_deref(),
            Source::JavaScript { .. } => self.details().code.as_deref(),
        }
    }

    /// Where it was thrown in JavaScript.
    pub fn stack(&self) -> Option<&str> {
        self.thrown()?.stack.as_deref()
    }

    /// The error behind this one.
    pub fn cause(&self) -> Option<&Error> {
        match &*self.0 {
            Source::Rust(own) => own.cause.as_ref(),
            Source::JavaScript { .. } => self.details().cause.as_ref(),
        }
    }

    /// Whether the platform says that trying again may help.
    pub fn retryable(&self) -> bool {
        self.thrown().is_some_and(|details| details.retryable())
    }

    /// Whether the platform says that the callee has too much to do. Trying again makes it worse.
    pub fn overloaded(&self) -> bool {
        self.thrown().is_some_and(|details| details.overloaded())
    }

    /// Whether it was thrown by the other side of a call to another Worker or a Durable Object.
    pub fn remote(&self) -> bool {
        self.thrown().is_some_and(|details| details.remote())
    }

    /// The value that JavaScript threw, if this comes from there.
    pub fn raw(&self) -> Option<&Js> {
        match &*self.0 {
            Source::Rust(_) => None,
            Source::JavaScript { value, .. } => Some(value),
        }
    }

    fn thrown(&self) -> Option<&Details> {
        matches!(&*self.0, Source::JavaScript { .. }).then(|| self.details())
    }

    #[cold]
    fn details(&self) -> &Details {
        match &*self.0 {
            Source::JavaScript { value, details } => details.get(value),
            Source::Rust(_) => &details::NONE,
        }
    }

    /// The value with which JavaScript is told.
    pub(crate) fn thrown_value(&self) -> Js {
        match &*self.0 {
            Source::JavaScript { value, .. } => value.clone(),
            Source::Rust(own) => own.to_js(),
        }
    }
}

/// As JavaScript prints it: `TypeError: message`.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.name();
        if name != ErrorKind::Error.name() {
            f.write_str(name)?;
            f.write_str(": ")?;
        }
        f.write_str(self.message())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.cause().map(|cause| cause as _)
    }
}

/// Two owners of one error are equal, and no others.
impl PartialEq for Error {
    fn eq(&self, other: &Error) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

#[cfg(test)]
mod tests;

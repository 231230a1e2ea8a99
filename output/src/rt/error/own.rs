//! Errors that Rust makes.

use std::borrow::Cow;

use super::{Error, Source};
use crate::rt::{sys, FromJs, IntoJs, Js, Pack, Result};

/// `name` is text, so that a program has only the names that it uses.
#[derive(Clone)]
pub(super) struct Own {
    pub(super) name: &'static str,
    pub(super) message: Cow<'static, str>,
    pub(super) code: Option<Cow<'static, str>>,
    pub(super) cause: Option<Error>,
    /// Makes an object of the code and the cause. A program whose errors have none has no code for it.
    more: Option<fn(&Own) -> Js>,
}

impl Error {
    /// An error with a name of the author's own: `Error::named("StockError", "sold out")`.
    pub fn named(name: &'static str, message: impl Into<Cow<'static, str>>) -> Error {
        Error::with_name(name, message.into())
    }

    pub(super) fn with_name(name: &'static str, message: Cow<'static, str>) -> Error {
        Source::Rust(Own { name, message, code: None, cause: None, more: None }).into()
    }

    /// The same with a cause. An error that JavaScript threw has its own cause and stays as it is.
    #[must_use]
    pub fn with_cause(self, cause: impl Into<Error>) -> Error {
        match &*self.0 {
            Source::Rust(own) => {
                let cause = Some(cause.into());
                Source::Rust(Own { cause, more: Some(more), ..own.clone() }).into()
            }
            Source::JavaScript { .. } => self,
        }
    }

    /// The same with a `code`, by which programs tell errors apart. An error that JavaScript threw stays as it is.
    #[must_use]
    pub fn with_code(self, code: impl Into<Cow<'static, str>>) -> Error {
        match &*self.0 {
            Source::Rust(own) => {
                let code = Some(code.into());
                Source::Rust(Own { code, more: Some(more), ..own.clone() }).into()
            }
            Source::JavaScript { .. } => self,
        }
    }

    /// The same error with a property of its own, which goes with it to JavaScript and to other Workers.
    ///
    /// # Errors
    /// If the error is an object that takes no property.
    pub fn with_property(self, key: &str, value: &impl IntoJs) -> Result<Error> {
        let js = self.thrown_value();
        js.set_property(key, &value.to_js())?;
        Ok(Error::from_thrown(js))
    }

    /// A property that an error of JavaScript's has, or `None`.
    ///
    /// # Errors
    /// If it is no `T`.
    pub fn property<T: FromJs>(&self, key: &str) -> Result<Option<T>> {
        match self.raw() {
            Some(js) => js.property(key)?.to(),
            None => Ok(None),
        }
    }
}

impl Own {
    /// The value with which JavaScript is told.
    pub(super) fn to_js(&self) -> Js {
        let Own { name, message, .. } = self;
        let more = self.more.map_or(Js::UNDEFINED, |make| make(self));
        // SAFETY: the texts and the handle are alive during the call; the result is ours.
        unsafe {
            Js::from_raw(sys::error_new(
                name.as_ptr(),
                name.len(),
                message.as_ptr(),
                message.len(),
                more.raw(),
            ))
        }
    }

    /// Whether there is more to it than the name and the message.
    pub(super) fn has_more(&self) -> bool {
        self.more.is_some()
    }
}

fn more(own: &Own) -> Js {
    More(own).to_js()
}

/// `{ code, cause }`
struct More<'o>(&'o Own);

impl IntoJs for More<'_> {
    fn write<'a>(&'a self, pack: &mut Pack<'a>) {
        let Own { code, cause, .. } = self.0;
        pack.value_object(|object| {
            object.field("code", code);
            object.field("cause", cause);
        });
    }
}

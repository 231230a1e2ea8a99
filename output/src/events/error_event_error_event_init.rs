//! `ErrorEventErrorEventInit`: The dictionary [`ErrorEventErrorEventInit`](https://developer.mozilla.org/docs/Web/API/EventTarget).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, IntoJs, Js};

/// The dictionary [`ErrorEventErrorEventInit`](https://developer.mozilla.org/docs/Web/API/EventTarget).
#[derive(Clone, Debug, Default)]
pub struct ErrorEventErrorEventInit {
    bubbles: Option<bool>,
    cancelable: Option<bool>,
    composed: Option<bool>,
    message: Option<String>,
    filename: Option<String>,
    lineno: Option<i32>,
    colno: Option<i32>,
    error: Option<Js>,
}

impl ErrorEventErrorEventInit {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `bubbles`.
    #[inline]
    pub fn bubbles(mut self, bubbles: bool) -> Self {
        self.bubbles = Some(bubbles);
        self
    }

    /// The member `cancelable`.
    #[inline]
    pub fn cancelable(mut self, cancelable: bool) -> Self {
        self.cancelable = Some(cancelable);
        self
    }

    /// The member `composed`.
    #[inline]
    pub fn composed(mut self, composed: bool) -> Self {
        self.composed = Some(composed);
        self
    }

    /// The member `message`.
    #[inline]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// The member `filename`.
    #[inline]
    pub fn filename(mut self, filename: impl Into<String>) -> Self {
        self.filename = Some(filename.into());
        self
    }

    /// The member `lineno`.
    #[inline]
    pub fn lineno(mut self, lineno: i32) -> Self {
        self.lineno = Some(lineno);
        self
    }

    /// The member `colno`.
    #[inline]
    pub fn colno(mut self, colno: i32) -> Self {
        self.colno = Some(colno);
        self
    }

    /// The member `error`.
    #[inline]
    pub fn error(mut self, error: impl IntoJs) -> Self {
        self.error = Some(error.into_js());
        self
    }
}

impl rt::Encode for ErrorEventErrorEventInit {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.bubbles);
        pack.put(&self.cancelable);
        pack.put(&self.composed);
        pack.put(&self.message);
        pack.put(&self.filename);
        pack.put(&self.lineno);
        pack.put(&self.colno);
        pack.put(&self.error);
    }
}

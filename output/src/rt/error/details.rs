//! What a thrown value says about itself.

use super::Error;
use crate::rt::{results, sys, Js, Reader, Result};

/// Read in one crossing, at the first question.
pub(super) struct Details {
    pub(super) name: String,
    pub(super) message: String,
    pub(super) code: Option<String>,
    pub(super) stack: Option<String>,
    pub(super) cause: Option<Error>,
    flags: u8,
}

pub(super) static NONE: Details = Details::unknown(String::new());

impl Details {
    const fn unknown(message: String) -> Details {
        Details { name: String::new(), message, code: None, stack: None, cause: None, flags: 0 }
    }

    pub(super) fn read(value: &Js) -> Details {
        // SAFETY: the handle is alive.
        let length = unsafe { sys::error_read(value.raw()) };
        Details::take(length)
            .unwrap_or_else(|_| Details::unknown(String::from("a value that cannot be read")))
    }

    fn take(length: i32) -> Result<Details> {
        let bytes = results::bytes(length)?;
        let mut reader = Reader::new(&bytes);
        let name = reader.text()?;
        let message = reader.text()?;
        let code = reader.optional(Reader::text)?;
        let stack = reader.optional(Reader::text)?;
        let flags = reader.u8()?;
        let cause = reader.handle()?;
        let cause = (cause.raw() != 0).then(|| Error::from_thrown(cause));
        Ok(Details { name, message, code, stack, cause, flags })
    }

    pub(super) fn retryable(&self) -> bool {
        self.flags & 1 != 0
    }

    pub(super) fn overloaded(&self) -> bool {
        self.flags & 2 != 0
    }

    pub(super) fn remote(&self) -> bool {
        self.flags & 4 != 0
    }
}

//! What a thrown value says about itself.

use core::ptr::null_mut;
use std::sync::atomic::{AtomicPtr, Ordering};

use super::Error;
use crate::rt::{results, sys, Js, Reader, Result};

/// Details that are read when they are first asked for.
pub(super) struct Lazy(AtomicPtr<Made>);

struct Made {
    /// How to drop this. A program that never asks has no code for it.
    release: unsafe fn(*mut Made),
    details: Details,
}

unsafe fn release(made: *mut Made) {
    // SAFETY: it came from a box, which the caller owned.
    drop(unsafe { Box::from_raw(made) });
}

impl Lazy {
    pub(super) const fn new() -> Lazy {
        Lazy(AtomicPtr::new(null_mut()))
    }

    pub(super) fn get(&self, value: &Js) -> &Details {
        let mut made = self.0.load(Ordering::Acquire);
        if made.is_null() {
            made = Box::into_raw(Box::new(Made { release, details: Details::read(value) }));
            let order = (Ordering::AcqRel, Ordering::Acquire);
            if let Err(first) = self.0.compare_exchange(null_mut(), made, order.0, order.1) {
                // SAFETY: it was not handed out: somebody else has read them meanwhile.
                unsafe { release(made) };
                made = first;
            }
        }
        // SAFETY: it stays until this is dropped.
        unsafe { &(*made).details }
    }
}

impl Drop for Lazy {
    fn drop(&mut self) {
        let made = *self.0.get_mut();
        if !made.is_null() {
            // SAFETY: it belongs to this, and nobody has it any more.
            unsafe { ((*made).release)(made) }
        }
    }
}

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
        let mut name = reader.text()?;
        let mut message = reader.text()?;
        let code = reader.optional(Reader::text)?;
        let stack = reader.optional(Reader::text)?;
        let flags = reader.u8()?;
        let cause = reader.handle()?;
        let cause = (cause.raw() != 0).then(|| Error::from_thrown(cause));
        if flags & REMOTE != 0 && name == "Error" {
            if let Some((kind, rest)) = split_kind(&message) {
                (name, message) = (kind.to_owned(), rest.to_owned());
            }
        }
        Ok(Details { name, message, code, stack, cause, flags })
    }

    pub(super) fn retryable(&self) -> bool {
        self.flags & 1 != 0
    }

    pub(super) fn overloaded(&self) -> bool {
        self.flags & 2 != 0
    }

    pub(super) fn remote(&self) -> bool {
        self.flags & REMOTE != 0
    }
}

const REMOTE: u8 = 4;

/// With earlier compatibility dates only the language's own names go from Worker to Worker; others are put before the message: `StockError: sold out`.
fn split_kind(message: &str) -> Option<(&str, &str)> {
    let (kind, rest) = message.split_once(": ")?;
    let is_word = kind.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let is_kind = kind.ends_with("Error") || kind.ends_with("Exception");
    (is_word && is_kind && kind.starts_with(|first: char| first.is_ascii_uppercase()))
        .then_some((kind, rest))
}

#[cfg(test)]
mod tests {
    use super::split_kind;

    #[test]
    fn a_kind_before_the_message() {
        let cases = [
            ("StockError: sold out: tea", Some(("StockError", "sold out: tea"))),
            ("DOMException: no", Some(("DOMException", "no"))),
            ("the Error: no", None),
            ("note: an Error: no", None),
            ("StockError", None),
        ];
        for (message, split) in cases {
            assert_eq!(split_kind(message), split);
        }
    }
}

//! One value from JavaScript, as it arrives: at once or as an answer to a slot.

use std::any::Any;

use super::{area, Error, Js, Reader, Result};

/// What JavaScript gave.
#[derive(Debug)]
pub enum Answer {
    /// Text, bytes or a pack.
    Bytes(Vec<u8>),
    /// `undefined` or `null`.
    Absent,
    /// A handle.
    Handle(Js),
    /// What a closure of the call gave, which never left Rust.
    Kept(Box<dyn Any>),
}

impl Answer {
    /// The bytes.
    ///
    /// # Errors
    /// If there are none.
    #[inline]
    pub fn bytes(self) -> Result<Vec<u8>> {
        match self {
            Answer::Bytes(bytes) => Ok(bytes),
            other => Err(other.unexpected("a value")),
        }
    }

    /// Reads a pack whose type does not tell how.
    pub fn read<T>(self, read: impl FnOnce(&mut Reader<'_>) -> Result<T>) -> Result<T> {
        read(&mut Reader::new(&self.bytes()?))
    }

    /// The same, or nothing.
    pub fn read_optional<T>(
        self,
        read: impl FnOnce(&mut Reader<'_>) -> Result<T>,
    ) -> Result<Option<T>> {
        match self {
            Answer::Absent => Ok(None),
            present => present.read(read).map(Some),
        }
    }

    /// The handle, that of `undefined` if the value is absent.
    ///
    /// # Errors
    /// If it is no handle.
    #[inline]
    pub fn handle(self) -> Result<Js> {
        match self {
            Answer::Handle(js) => Ok(js),
            Answer::Absent => Ok(Js::UNDEFINED),
            other => Err(other.unexpected("an object")),
        }
    }

    /// What a closure of the call gave.
    ///
    /// # Errors
    /// If it gave nothing.
    pub fn kept<T: 'static>(self) -> Result<T> {
        if let Answer::Kept(value) = self {
            if let Ok(value) = value.downcast() {
                return Ok(*value);
            }
        }
        Err(super::callback::not_called())
    }

    #[cold]
    fn unexpected(self, wanted: &str) -> Error {
        let found = match self {
            Answer::Bytes(_) => "data",
            Answer::Absent => "nothing",
            Answer::Handle(_) => "an object",
            Answer::Kept(_) => "a value of Rust",
        };
        Error::type_error(["expected ", wanted, ", found ", found].concat())
    }

    /// What the export `workers:answer` was given.
    ///
    /// # Safety
    /// As for [`area::take`]; a handle in `value` is ours.
    pub(crate) unsafe fn arrived(status: u32, value: u32) -> Result<Answer> {
        match status {
            // SAFETY: the caller's promise.
            0 => Ok(Answer::Bytes(unsafe { area::take(value as usize) })),
            1 => Ok(Answer::Absent),
            // SAFETY: the caller's promise.
            2 => Ok(Answer::Handle(unsafe { Js::from_raw(value) })),
            // SAFETY: the caller's promise.
            _ => Err(Error::from_thrown(unsafe { Js::from_raw(value) })),
        }
    }
}

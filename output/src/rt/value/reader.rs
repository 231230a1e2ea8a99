//! Reading value packs.

use core::cell::Cell;

use super::{tag, FromJs};
use crate::rt::units::ReadTime;
use crate::rt::{results, sys, Error, Js, Pack, Reader, Result};

/// A value pack from JavaScript. What of its handles nobody has taken when it is dropped is released.
struct ValuePack<'b> {
    bytes: &'b [u8],
    /// Up to here all handles have an owner.
    taken: Cell<usize>,
}

impl Drop for ValuePack<'_> {
    fn drop(&mut self) {
        if self.taken.get() < self.bytes.len() {
            let mut reader = ValueReader { reader: Reader::new(self.bytes), taken: &self.taken };
            // A pack that is not well-formed ends the walk; nothing can be known of what comes then.
            drop(reader.skip());
        }
    }
}

/// Reads a JavaScript value whole.
pub(super) fn read_js<T: FromJs>(js: &Js) -> Result<T> {
    // SAFETY: the handle is alive.
    let bytes = results::bytes(unsafe { sys::value_read(js.raw()) })?;
    read_bytes(&bytes)
}

/// Reads a value that is all of `bytes`.
pub(crate) fn read_bytes<T: FromJs>(bytes: &[u8]) -> Result<T> {
    let pack = ValuePack { bytes, taken: Cell::new(0) };
    let mut reader = ValueReader { reader: Reader::new(pack.bytes), taken: &pack.taken };
    let value = T::read(&mut reader)?;
    if reader.reader.is_at_end() {
        pack.taken.set(pack.bytes.len());
    }
    Ok(value)
}

/// Reads one value after the other.
pub struct ValueReader<'b> {
    pub(super) reader: Reader<'b>,
    pub(super) taken: &'b Cell<usize>,
}

impl<'b> ValueReader<'b> {
    /// Reads the next value.
    ///
    /// # Errors
    /// If it is no `T`.
    pub fn get<T: FromJs>(&mut self) -> Result<T> {
        T::read(self)
    }

    /// What comes next.
    pub(super) fn peek(&self) -> Result<u8> {
        let mut ahead = Reader::new(self.reader.rest());
        ahead.u8()
    }

    /// Whether `undefined` or `null` comes next; if so, it is read.
    pub fn nullish(&mut self) -> Result<bool> {
        let nullish = matches!(self.peek()?, tag::UNDEFINED | tag::NULL);
        if nullish {
            self.reader.u8()?;
        }
        Ok(nullish)
    }

    /// A boolean.
    pub fn bool(&mut self) -> Result<bool> {
        match self.reader.u8()? {
            tag::FALSE => Ok(false),
            tag::TRUE => Ok(true),
            found => Err(self.unexpected("a boolean", found)),
        }
    }

    /// A number.
    pub fn number(&mut self) -> Result<f64> {
        match self.reader.u8()? {
            tag::NUMBER => self.reader.f64(),
            found => Err(self.unexpected("a number", found)),
        }
    }

    /// A number that is a time.
    pub(crate) fn time<T>(&mut self, read: ReadTime<T>) -> Result<T> {
        match self.reader.u8()? {
            tag::NUMBER => read(&mut self.reader),
            found => Err(self.unexpected("a number", found)),
        }
    }

    /// An integer: a number without a fraction, or a `bigint`.
    pub fn integer(&mut self) -> Result<i128> {
        match self.reader.u8()? {
            tag::NUMBER => {
                let number = self.reader.f64()?;
                let integer = number as i128;
                if integer as f64 == number {
                    Ok(integer)
                } else {
                    Err(Error::type_error("expected an integer, found another number"))
                }
            }
            tag::BIGINT => self.reader.bigint().map(i128::from),
            tag::BIGUINT => self.reader.biguint().map(i128::from),
            found => Err(self.unexpected("an integer", found)),
        }
    }

    /// Text.
    pub fn text(&mut self) -> Result<String> {
        match self.reader.u8()? {
            tag::TEXT => self.reader.text(),
            found => Err(self.unexpected("text", found)),
        }
    }

    /// Bytes; an array of numbers will do.
    pub fn bytes(&mut self) -> Result<Vec<u8>> {
        match self.peek()? {
            tag::BYTES => {
                self.reader.u8()?;
                self.reader.bytes()
            }
            tag::ARRAY => self.array(u8::read),
            _ => {
                let found = self.reader.u8()?;
                Err(self.unexpected("bytes", found))
            }
        }
    }

    /// A date, as milliseconds.
    pub fn date(&mut self) -> Result<f64> {
        match self.reader.u8()? {
            tag::DATE => self.reader.f64(),
            found => Err(self.unexpected("a date", found)),
        }
    }

    /// An error.
    pub fn error(&mut self) -> Result<Error> {
        match self.reader.u8()? {
            tag::ERROR => {
                let name = self.reader.str()?;
                let message = self.reader.text()?;
                Ok(Error::with_kind(crate::rt::ErrorKind::from_name(name), message))
            }
            tag::HANDLE => self.handle().map(Error::from_thrown),
            found => Err(self.unexpected("an error", found)),
        }
    }

    /// Any value as JavaScript has it. Plain data is a copy: a value of values does not hold it as handles.
    pub fn js(&mut self) -> Result<Js> {
        match self.reader.u8()? {
            tag::UNDEFINED => Ok(Js::UNDEFINED),
            tag::NULL => Ok(Js::NULL),
            tag::FALSE => Ok(Js::FALSE),
            tag::TRUE => Ok(Js::TRUE),
            tag::HANDLE => self.handle(),
            found => {
                let mut pack = Pack::new();
                self.copy(found, &mut pack)?;
                // SAFETY: the pack, and with it all that it points to, is alive during the call.
                results::handle(unsafe { sys::value_make(pack.as_ptr(), pack.len()) })
            }
        }
    }

    pub(super) fn handle(&mut self) -> Result<Js> {
        let js = self.reader.handle()?;
        self.taken.set(self.reader.position());
        Ok(js)
    }

    /// An array.
    pub fn array<T>(&mut self, mut item: impl FnMut(&mut Self) -> Result<T>) -> Result<Vec<T>> {
        let count = self.array_count()?;
        let mut items = Vec::with_capacity(self.reader.plausible(count));
        for index in 0..count {
            items.push(item(self).map_err(|error| at_index(error, index))?);
        }
        Ok(items)
    }

    /// An array of a known length, item by item: tuples.
    pub fn tuple<T>(
        &mut self,
        length: usize,
        items: impl FnOnce(&mut Self) -> Result<T>,
    ) -> Result<T> {
        let count = self.array_count()?;
        if count < length {
            return Err(Error::type_error("the array is too short"));
        }
        let tuple = items(self)?;
        for _ in length..count {
            self.skip()?;
        }
        Ok(tuple)
    }

    pub(crate) fn array_count(&mut self) -> Result<usize> {
        match self.reader.u8()? {
            tag::ARRAY => Ok(self.reader.u32()? as usize),
            found => Err(self.unexpected("an array", found)),
        }
    }

    /// An object, property by property. `property` reads the value and says so, or leaves it to be skipped.
    pub fn object(
        &mut self,
        property: impl FnMut(&str, &mut ValueReader<'_>) -> Result<bool>,
    ) -> Result<()> {
        if self.peek()? != tag::HANDLE {
            return self.properties(property);
        }
        self.reader.u8()?;
        let js = self.handle()?;
        // SAFETY: the handle is alive.
        let bytes = results::bytes(unsafe { sys::value_open(js.raw()) })?;
        let pack = ValuePack { bytes: &bytes, taken: Cell::new(0) };
        let mut reader = ValueReader { reader: Reader::new(pack.bytes), taken: &pack.taken };
        reader.properties(property)?;
        pack.taken.set(pack.bytes.len());
        Ok(())
    }

    /// Those of a plain object.
    fn properties(
        &mut self,
        mut property: impl FnMut(&str, &mut ValueReader<'_>) -> Result<bool>,
    ) -> Result<()> {
        for _ in 0..self.object_count()? {
            let key = self.key()?;
            if !property(key, self).map_err(|error| at_key(error, key))? {
                self.skip()?;
            }
        }
        Ok(())
    }

    pub(crate) fn object_count(&mut self) -> Result<usize> {
        match self.reader.u8()? {
            tag::OBJECT => Ok(self.reader.u32()? as usize),
            found => Err(self.unexpected("an object", found)),
        }
    }

    /// The name of a property.
    pub(crate) fn key(&mut self) -> Result<&'b str> {
        self.reader.str()
    }

    /// What comes next, roughly.
    #[cfg(feature = "serde")]
    pub(crate) fn kind(&self) -> Result<super::Kind> {
        self.peek().map(tag::kind)
    }

    #[cold]
    fn unexpected(&mut self, wanted: &str, found: u8) -> Error {
        match self.skip_rest(found) {
            Ok(()) => {
                Error::type_error(["expected ", wanted, ", found ", tag::name(found)].concat())
            }
            Err(error) => error,
        }
    }
}

#[cold]
fn at_index(error: Error, index: usize) -> Error {
    error.at(&["[", &index.to_string(), "]"].concat())
}

#[cold]
fn at_key(error: Error, key: &str) -> Error {
    error.at(&[".", key].concat())
}

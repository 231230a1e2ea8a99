//! Packs from JavaScript.

use std::collections::HashMap;

use super::value::read_bytes;
use super::{Decode, Error, FromJs, Js, Result};

/// Reads a pack front to back.
///
/// A pack that is not what was planned gives errors, never a panic. A composite is to read all of its parts before it fails over one of them: what comes behind
/// may be handles, which somebody must own.
pub struct Reader<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Reader<'b> {
    /// Starts at the front of `bytes`.
    #[inline]
    pub const fn new(bytes: &'b [u8]) -> Reader<'b> {
        Reader { bytes, at: 0 }
    }

    /// How far it has come.
    pub(crate) fn position(&self) -> usize {
        self.at
    }

    /// What has not been read.
    pub(crate) fn rest(&self) -> &'b [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    #[inline]
    fn slice(&mut self, length: usize) -> Result<&'b [u8]> {
        match self.rest().get(..length) {
            Some(slice) => {
                self.at += length;
                Ok(slice)
            }
            None => {
                self.at = self.bytes.len();
                Err(too_short())
            }
        }
    }

    #[inline]
    fn array<const N: usize>(&mut self) -> Result<[u8; N]> {
        let mut array = [0; N];
        array.copy_from_slice(self.slice(N)?);
        Ok(array)
    }

    /// One byte: also the arm of a union.
    #[inline]
    pub fn u8(&mut self) -> Result<u8> {
        Ok(self.array::<1>()?[0])
    }

    /// A boolean.
    #[inline]
    pub fn bool(&mut self) -> Result<bool> {
        Ok(self.u8()? != 0)
    }

    /// An unsigned integer of up to 32 bits: also a count.
    #[inline]
    pub fn u32(&mut self) -> Result<u32> {
        Ok(u32::from_le_bytes(self.array()?))
    }

    /// A signed integer of up to 32 bits.
    #[inline]
    pub fn i32(&mut self) -> Result<i32> {
        Ok(i32::from_le_bytes(self.array()?))
    }

    /// Any other number.
    #[inline]
    pub fn f64(&mut self) -> Result<f64> {
        Ok(f64::from_le_bytes(self.array()?))
    }

    /// A signed `bigint`.
    #[inline]
    pub fn bigint(&mut self) -> Result<i64> {
        Ok(i64::from_le_bytes(self.array()?))
    }

    /// An unsigned `bigint`.
    #[inline]
    pub fn biguint(&mut self) -> Result<u64> {
        Ok(u64::from_le_bytes(self.array()?))
    }

    /// Bytes, where they stand.
    #[inline]
    pub fn slice_bytes(&mut self) -> Result<&'b [u8]> {
        let length = self.u32()? as usize;
        self.slice(length)
    }

    /// Bytes.
    #[inline]
    pub fn bytes(&mut self) -> Result<Vec<u8>> {
        Ok(self.slice_bytes()?.to_vec())
    }

    /// Text, where it stands.
    #[inline]
    pub fn str(&mut self) -> Result<&'b str> {
        core::str::from_utf8(self.slice_bytes()?).map_err(|_| not_text())
    }

    /// Text.
    #[inline]
    pub fn text(&mut self) -> Result<String> {
        Ok(String::from(self.str()?))
    }

    /// A handle.
    #[inline]
    pub fn handle(&mut self) -> Result<Js> {
        let raw = self.u32()?;
        // SAFETY: packs are made by the glue only, in which a handle is Rust's, and this place is read once: a reader does not go back.
        Ok(unsafe { Js::from_raw(raw) })
    }

    /// A value whose type the plan knows.
    #[inline]
    pub fn get<T: Decode>(&mut self) -> Result<T> {
        T::decode(self)
    }

    /// A value of the author's. All of it is read, also where a `T` is less, or something else.
    pub fn value<T: FromJs>(&mut self) -> Result<T> {
        read_bytes(self.slice_bytes()?)
    }

    /// Whether an optional value comes next.
    #[inline]
    pub fn present(&mut self) -> Result<bool> {
        Ok(self.u8()? == 2)
    }

    /// An optional value.
    #[inline]
    pub fn optional<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T>) -> Result<Option<T>> {
        if self.present()? {
            read(self).map(Some)
        } else {
            Ok(None)
        }
    }

    /// A list. All of it is read, also behind an item that fails.
    pub fn list<T>(&mut self, mut read: impl FnMut(&mut Self) -> Result<T>) -> Result<Vec<T>> {
        let count = self.u32()? as usize;
        let mut items = Vec::with_capacity(self.plausible(count));
        let mut failure = None;
        for _ in 0..count {
            match read(self) {
                Ok(item) => items.push(item),
                Err(error) => {
                    failure.get_or_insert(error);
                    if self.is_at_end() {
                        break;
                    }
                }
            }
        }
        failure.map_or(Ok(items), Err)
    }

    /// A string map.
    pub fn map<T>(
        &mut self,
        mut read: impl FnMut(&mut Self) -> Result<T>,
    ) -> Result<HashMap<String, T>> {
        let entries = self.list(|reader| {
            let key = reader.text();
            let value = read(reader);
            Ok((key?, value?))
        })?;
        Ok(entries.into_iter().collect())
    }

    /// Whether everything is read.
    #[inline]
    pub fn is_at_end(&self) -> bool {
        self.at >= self.bytes.len()
    }

    /// A count as a capacity: no more than there are bytes.
    pub(crate) fn plausible(&self, count: usize) -> usize {
        count.min(self.rest().len())
    }
}

#[cold]
fn too_short() -> Error {
    Error::type_error("a value from JavaScript ends too early")
}

#[cold]
pub(crate) fn not_text() -> Error {
    Error::type_error("text from JavaScript is not UTF-8")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_front_to_back() {
        let bytes = [1, 2, 0, 0, 0, b'h', b'i', 2, 7, 0, 0, 0, 0];
        let mut reader = Reader::new(&bytes);
        assert!(reader.bool().unwrap());
        assert_eq!(reader.text().unwrap(), "hi");
        assert_eq!(reader.optional(Reader::u32).unwrap(), Some(7));
        assert_eq!(reader.optional(Reader::u32).unwrap(), None);
        assert!(reader.is_at_end());
    }

    #[test]
    fn errs_at_the_end() {
        assert!(Reader::new(&[1, 0]).u32().is_err());
        assert!(Reader::new(&[255, 255, 255, 255, 1]).list(Reader::u8).is_err());
        assert!(Reader::new(&[9, 0, 0, 0, b'x']).text().is_err());
    }

    #[test]
    fn reads_on_behind_a_failure() {
        let bytes = [2, 0, 0, 0, 1, 0, 0, 0, 0xFF, 1, 0, 0, 0, b'x', 9];
        let mut reader = Reader::new(&bytes);
        assert!(reader.list(Reader::text).is_err());
        assert_eq!(reader.u8().unwrap(), 9);
    }

    #[test]
    fn reads_maps() {
        let bytes = [1, 0, 0, 0, 1, 0, 0, 0, b'k', 5];
        let map = Reader::new(&bytes).map(Reader::u8).unwrap();
        assert_eq!(map["k"], 5);
    }
}

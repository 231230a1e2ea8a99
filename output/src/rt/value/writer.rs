//! Writing value packs.

use super::object::ObjectWriter;
use super::{tag, IntoJs};
use crate::rt::{Js, Pack};

impl<'a> Pack<'a> {
    /// `undefined`
    pub fn value_undefined(&mut self) {
        self.u8(tag::UNDEFINED);
    }

    /// `null`
    pub fn value_null(&mut self) {
        self.u8(tag::NULL);
    }

    /// A boolean.
    pub fn value_bool(&mut self, value: bool) {
        self.u8(if value { tag::TRUE } else { tag::FALSE });
    }

    /// A number.
    pub fn value_number(&mut self, value: f64) {
        self.u8(tag::NUMBER);
        self.f64(value);
    }

    /// A signed integer that no number can say.
    pub fn value_bigint(&mut self, value: i64) {
        self.u8(tag::BIGINT);
        self.bigint(value);
    }

    /// An unsigned integer that no number can say.
    pub fn value_biguint(&mut self, value: u64) {
        self.u8(tag::BIGUINT);
        self.biguint(value);
    }

    /// Text.
    pub fn value_text(&mut self, text: &'a str) {
        self.u8(tag::TEXT);
        self.text(text);
    }

    /// Text that exists only for the pack.
    pub fn value_owned_text(&mut self, text: impl Into<Box<str>>) {
        self.u8(tag::TEXT);
        self.owned_text(text);
    }

    /// A `Uint8Array` of its own.
    pub fn value_bytes(&mut self, bytes: &'a [u8]) {
        self.u8(tag::BYTES);
        self.bytes(bytes);
    }

    /// A `Uint8Array` with bytes that exist only for the pack.
    #[cfg(feature = "serde")]
    pub(crate) fn value_owned_bytes(&mut self, bytes: &[u8]) {
        self.u8(tag::BYTES);
        self.owned_bytes(bytes);
    }

    /// A `Date`.
    pub fn value_date(&mut self, milliseconds: f64) {
        self.u8(tag::DATE);
        self.f64(milliseconds);
    }

    /// An `Error`.
    pub fn value_error(&mut self, name: &'a str, message: &'a str) {
        self.u8(tag::ERROR);
        self.text(name);
        self.text(message);
    }

    /// Any value that JavaScript has already.
    pub fn value_handle(&mut self, js: &'a Js) {
        self.u8(tag::HANDLE);
        self.handle(js);
    }

    /// The same, given away.
    pub fn value_owned_handle(&mut self, js: Js) {
        self.u8(tag::HANDLE);
        self.owned_handle(js);
    }

    /// An array.
    pub fn value_array<T: IntoJs + 'a>(&mut self, items: impl ExactSizeIterator<Item = &'a T>) {
        self.value_array_of(items.len());
        for item in items {
            item.write(self);
        }
    }

    /// The head of an array: as many values must come next.
    pub fn value_array_of(&mut self, count: usize) {
        self.u8(tag::ARRAY);
        self.count(count);
    }

    /// The head of an array whose length comes later: where it is to stand.
    #[cfg(feature = "serde")]
    pub(crate) fn value_array_place(&mut self) -> usize {
        self.u8(tag::ARRAY);
        self.reserve_count()
    }

    /// The head of an object whose length comes later: where it is to stand.
    #[cfg(feature = "serde")]
    pub(crate) fn value_object_place(&mut self) -> usize {
        self.u8(tag::OBJECT);
        self.reserve_count()
    }

    /// The head of an object: as many properties (name and value) must come next.
    pub(crate) fn value_object_of(&mut self, count: usize) {
        self.u8(tag::OBJECT);
        self.count(count);
    }

    /// Whether `null` is all that was written since.
    #[cfg(feature = "serde")]
    pub(crate) fn is_null_from(&self, start: usize) -> bool {
        self.tail(start) == [tag::NULL]
    }

    /// A plain object.
    pub fn value_object(&mut self, fields: impl FnOnce(&mut ObjectWriter<'_, 'a>)) {
        self.u8(tag::OBJECT);
        ObjectWriter::write(self, fields);
    }
}

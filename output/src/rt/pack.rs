//! Packs for JavaScript: bytes that are read front to back while the call lasts.

use core::marker::PhantomData;
use std::collections::HashMap;

use super::number::{inexact, is_exact};
use super::{Encode, Error, IntoJs, Js, RawHandle, Result};

/// Most packs fit into this.
const USUAL: usize = 64;

const ABSENT: u8 = 0;
const NULL: u8 = 1;
const PRESENT: u8 = 2;

/// A pack that is being written.
///
/// Text and bytes are not copied into it: it points to them, and so may not outlive them (`'a`). What exists only for the pack is kept in it.
#[derive(Default)]
pub struct Pack<'a> {
    bytes: Vec<u8>,
    kept: Vec<Kept>,
    inexact: bool,
    borrowed: PhantomData<&'a [u8]>,
    /// Where it points to something, and what that is.
    #[cfg(test)]
    places: Vec<(usize, Vec<u8>)>,
}

/// What the pack points to and owns.
#[allow(dead_code, reason = "held, never read")]
enum Kept {
    Text(Box<str>),
    #[cfg(feature = "serde")]
    Bytes(Box<[u8]>),
    Handle(Js),
    /// It is the glue's once the pack is read.
    Callback(u32),
}

impl<'a> Pack<'a> {
    /// An empty pack.
    #[inline]
    pub fn new() -> Pack<'a> {
        Pack { bytes: Vec::with_capacity(USUAL), ..Pack::default() }
    }

    /// Where the pack is.
    #[inline]
    pub fn as_ptr(&self) -> *const u8 {
        self.bytes.as_ptr()
    }

    /// How long the pack is.
    #[inline]
    pub fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Whether nothing has been written.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// Whether all that was written can be said in JavaScript.
    ///
    /// # Errors
    /// If an integer is beyond 2^53.
    pub fn check(&self) -> Result<()> {
        if self.inexact {
            return Err(self.given_up());
        }
        Ok(())
    }

    /// Nobody will read it, and so take over what it gives away.
    #[cold]
    fn given_up(&self) -> Error {
        for kept in &self.kept {
            if let Kept::Callback(id) = kept {
                super::callback::release(*id);
            }
        }
        inexact()
    }

    /// The same for a call that answers later: the error, if there is one.
    pub fn refused(&self) -> Option<Error> {
        self.check().err()
    }

    /// One byte.
    #[inline]
    pub fn u8(&mut self, value: u8) {
        self.bytes.push(value);
    }

    /// A boolean.
    #[inline]
    pub fn bool(&mut self, value: bool) {
        self.u8(u8::from(value));
    }

    /// An unsigned integer of up to 32 bits.
    #[inline]
    pub fn u32(&mut self, value: u32) {
        self.bytes.extend_from_slice(&value.to_le_bytes());
    }

    /// A signed integer of up to 32 bits.
    #[inline]
    pub fn i32(&mut self, value: i32) {
        self.bytes.extend_from_slice(&value.to_le_bytes());
    }

    /// Any other number.
    #[inline]
    pub fn f64(&mut self, value: f64) {
        self.bytes.extend_from_slice(&value.to_le_bytes());
    }

    /// A 64-bit integer as a number; [`check`](Pack::check) says whether it is one.
    pub fn i64(&mut self, value: i64) {
        self.inexact |= !is_exact(value.unsigned_abs());
        self.f64(value as f64);
    }

    /// A 64-bit integer as a number; [`check`](Pack::check) says whether it is one.
    pub fn u64(&mut self, value: u64) {
        self.inexact |= !is_exact(value);
        self.f64(value as f64);
    }

    /// A signed `bigint`.
    pub fn bigint(&mut self, value: i64) {
        self.bytes.extend_from_slice(&value.to_le_bytes());
    }

    /// An unsigned `bigint`.
    pub fn biguint(&mut self, value: u64) {
        self.bytes.extend_from_slice(&value.to_le_bytes());
    }

    /// Text.
    #[inline]
    pub fn text(&mut self, text: &'a str) {
        self.bytes(text.as_bytes());
    }

    /// Text that exists only for the pack.
    pub fn owned_text(&mut self, text: impl Into<Box<str>>) {
        let text = text.into();
        self.place(text.as_ptr(), text.len());
        self.kept.push(Kept::Text(text));
    }

    /// Bytes that exist only for the pack.
    #[cfg(feature = "serde")]
    pub(crate) fn owned_bytes(&mut self, bytes: impl Into<Box<[u8]>>) {
        let bytes = bytes.into();
        self.place(bytes.as_ptr(), bytes.len());
        self.kept.push(Kept::Bytes(bytes));
    }

    /// Bytes.
    #[inline]
    pub fn bytes(&mut self, bytes: &'a (impl AsRef<[u8]> + ?Sized)) {
        let bytes = bytes.as_ref();
        self.place(bytes.as_ptr(), bytes.len());
    }

    fn place(&mut self, pointer: *const u8, length: usize) {
        #[cfg(test)]
        // SAFETY: the callers have a slice of this place and length.
        let target = unsafe { core::slice::from_raw_parts(pointer, length) };
        #[cfg(test)]
        self.places.push((self.bytes.len(), target.to_vec()));
        self.u32(pointer.expose_provenance() as u32);
        self.u32(length as u32);
    }

    /// A handle, lent for the call.
    #[inline]
    pub fn handle(&mut self, js: &'a Js) {
        self.u32(js.raw());
    }

    /// A handle that exists only for the pack.
    pub fn owned_handle(&mut self, js: Js) {
        let raw: RawHandle = js.raw();
        self.u32(raw);
        self.kept.push(Kept::Handle(js));
    }

    /// A closure that is given away.
    pub(crate) fn callback(&mut self, id: u32) {
        self.u32(id);
        self.kept.push(Kept::Callback(id));
    }

    /// A value of the author's.
    #[inline]
    pub fn value(&mut self, value: &'a (impl IntoJs + ?Sized)) {
        value.write(self);
    }

    /// An option that is absent.
    #[inline]
    pub fn absent(&mut self) {
        self.u8(ABSENT);
    }

    /// An option that is `null`.
    #[inline]
    pub fn null(&mut self) {
        self.u8(NULL);
    }

    /// An option whose value comes next.
    #[inline]
    pub fn present(&mut self) {
        self.u8(PRESENT);
    }

    /// Appends a value by its type. (A method of the pack, since `value.encode(..)` would find a class's own `encode` first.)
    #[inline]
    pub fn put<T: Encode + ?Sized>(&mut self, value: &'a T) {
        value.encode(self);
    }

    /// An option whose value is not written by its type.
    pub fn optional<T>(&mut self, option: &'a Option<T>, write: impl FnOnce(&mut Self, &'a T)) {
        match option {
            Some(value) => {
                self.present();
                write(self, value);
            }
            None => self.absent(),
        }
    }

    /// A list whose items are not written by their type.
    pub fn list<T>(&mut self, items: &'a [T], mut write: impl FnMut(&mut Self, &'a T)) {
        self.count(items.len());
        for item in items {
            write(self, item);
        }
    }

    /// A string map whose values are not written by their type.
    pub fn map<T>(&mut self, map: &'a HashMap<String, T>, mut write: impl FnMut(&mut Self, &'a T)) {
        self.count(map.len());
        for (key, value) in map {
            self.text(key);
            write(self, value);
        }
    }

    /// An option whose `None` is `null`.
    pub fn option_or_null<T: Encode>(&mut self, option: &'a Option<T>) {
        match option {
            Some(value) => {
                self.present();
                value.encode(self);
            }
            None => self.null(),
        }
    }

    /// How many items or entries come next.
    #[inline]
    pub fn count(&mut self, count: usize) {
        self.u32(count as u32);
    }

    /// Which arm of a union comes next.
    #[inline]
    pub fn arm(&mut self, arm: u8) {
        self.u8(arm);
    }

    /// Leaves room for a count and says where.
    pub(crate) fn reserve_count(&mut self) -> usize {
        self.u32(0);
        self.bytes.len() - 4
    }

    /// Fills the room.
    pub(crate) fn fill_count(&mut self, place: usize, count: u32) {
        if let Some(room) = self.bytes.get_mut(place..place + 4) {
            room.copy_from_slice(&count.to_le_bytes());
        }
    }

    /// What was written since.
    #[cfg(feature = "serde")]
    pub(crate) fn tail(&self, start: usize) -> &[u8] {
        self.bytes.get(start..).unwrap_or_default()
    }

    /// Takes back what was written since.
    #[cfg(feature = "serde")]
    pub(crate) fn truncate(&mut self, start: usize) {
        self.bytes.truncate(start);
        #[cfg(test)]
        self.places.retain(|(at, _)| *at < start);
    }

    /// Appends a pack in which nothing is pointed to.
    #[cfg(feature = "serde")]
    pub(crate) fn append(&mut self, other: &Pack<'_>) {
        self.bytes.extend_from_slice(&other.bytes);
    }

    /// The same as JavaScript would write it: text and bytes in their places.
    #[cfg(test)]
    pub(crate) fn as_from_js(&self) -> Vec<u8> {
        let mut made = Vec::new();
        let mut from = 0;
        for (at, target) in &self.places {
            made.extend(&self.bytes[from..*at]);
            made.extend((target.len() as u32).to_le_bytes());
            made.extend(target);
            from = at + 8;
        }
        made.extend(&self.bytes[from..]);
        made
    }

    #[cfg(test)]
    pub(crate) fn written(&self) -> &[u8] {
        &self.bytes
    }
}

#[cfg(test)]
mod tests;

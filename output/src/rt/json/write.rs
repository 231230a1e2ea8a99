//! `serde::Serializer` over value packs.

use serde::ser::{Serialize, Serializer};

use super::write_compound::{Array, Map, Struct};
use crate::rt::{Error, IntoJs, Pack, Result};

macro_rules! plain {
    ($($method:ident: $type:ty;)*) => {
        $(
            fn $method(self, value: $type) -> Result<()> {
                // What is written is the number itself: nothing points to it.
                self.0.value_copy(value);
                Ok(())
            }
        )*
    };
}

impl Pack<'_> {
    /// A value without text, bytes or handles in it.
    fn value_copy(&mut self, value: impl IntoJs + Copy) {
        let mut pack = Pack::new();
        value.write(&mut pack);
        self.append(&pack);
    }

    /// `{ [name]: value }`
    pub(super) fn value_variant(&mut self, name: &'static str) {
        self.value_object_of(1);
        self.text(name);
    }
}

/// Writes one value.
pub(super) struct Writer<'p, 'a>(pub(super) &'p mut Pack<'a>);

impl<'p, 'a> Serializer for Writer<'p, 'a> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Array<'p, 'a>;
    type SerializeTuple = Array<'p, 'a>;
    type SerializeTupleStruct = Array<'p, 'a>;
    type SerializeTupleVariant = Array<'p, 'a>;
    type SerializeMap = Map<'p, 'a>;
    type SerializeStruct = Struct<'p, 'a>;
    type SerializeStructVariant = Struct<'p, 'a>;

    plain! {
        serialize_bool: bool;
        serialize_i8: i8;
        serialize_i16: i16;
        serialize_i32: i32;
        serialize_i64: i64;
        serialize_u8: u8;
        serialize_u16: u16;
        serialize_u32: u32;
        serialize_u64: u64;
        serialize_f32: f32;
        serialize_f64: f64;
    }

    fn serialize_char(self, value: char) -> Result<()> {
        self.0.value_owned_text(String::from(value));
        Ok(())
    }

    fn serialize_str(self, value: &str) -> Result<()> {
        self.0.value_owned_text(value);
        Ok(())
    }

    fn serialize_bytes(self, value: &[u8]) -> Result<()> {
        self.0.value_owned_bytes(value);
        Ok(())
    }

    fn serialize_none(self) -> Result<()> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<()> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<()> {
        self.0.value_null();
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<()> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, name: &'static str) -> Result<()> {
        self.0.value_text(name);
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<()> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
        value: &T,
    ) -> Result<()> {
        self.0.value_variant(name);
        value.serialize(self)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Array<'p, 'a>> {
        Ok(Array::new(self.0))
    }

    fn serialize_tuple(self, _: usize) -> Result<Array<'p, 'a>> {
        Ok(Array::new(self.0))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Array<'p, 'a>> {
        Ok(Array::new(self.0))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
        _: usize,
    ) -> Result<Array<'p, 'a>> {
        self.0.value_variant(name);
        Ok(Array::new(self.0))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Map<'p, 'a>> {
        Ok(Map::new(self.0))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Struct<'p, 'a>> {
        Ok(Struct::new(self.0))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
        _: usize,
    ) -> Result<Struct<'p, 'a>> {
        self.0.value_variant(name);
        Ok(Struct::new(self.0))
    }
}

//! Arrays and objects, item by item.

use serde::ser::{
    Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant,
};

use super::key::Key;
use super::write::Writer;
use crate::rt::{Error, Pack, Result};

/// What is being written, and how many items it has so far.
struct Items<'p, 'a> {
    pack: &'p mut Pack<'a>,
    place: usize,
    count: u32,
}

impl Items<'_, '_> {
    fn finish(self) {
        self.pack.fill_count(self.place, self.count);
    }
}

pub(super) struct Array<'p, 'a>(Items<'p, 'a>);

impl<'p, 'a> Array<'p, 'a> {
    pub(super) fn new(pack: &'p mut Pack<'a>) -> Self {
        let place = pack.value_array_place();
        Array(Items { pack, place, count: 0 })
    }

    fn item<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<()> {
        self.0.count += 1;
        value.serialize(Writer(self.0.pack))
    }
}

macro_rules! array {
    ($($kind:ident: $method:ident;)*) => {
        $(
            impl $kind for Array<'_, '_> {
                type Ok = ();
                type Error = Error;

                fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<()> {
                    self.item(value)
                }

                fn end(self) -> Result<()> {
                    self.0.finish();
                    Ok(())
                }
            }
        )*
    };
}

array! {
    SerializeSeq: serialize_element;
    SerializeTuple: serialize_element;
    SerializeTupleStruct: serialize_field;
    SerializeTupleVariant: serialize_field;
}

pub(super) struct Map<'p, 'a>(Items<'p, 'a>);

impl<'p, 'a> Map<'p, 'a> {
    pub(super) fn new(pack: &'p mut Pack<'a>) -> Self {
        let place = pack.value_object_place();
        Map(Items { pack, place, count: 0 })
    }
}

impl SerializeMap for Map<'_, '_> {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<()> {
        self.0.count += 1;
        let key = key.serialize(Key)?;
        self.0.pack.owned_text(key);
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<()> {
        value.serialize(Writer(self.0.pack))
    }

    fn end(self) -> Result<()> {
        self.0.finish();
        Ok(())
    }
}

pub(super) struct Struct<'p, 'a>(Items<'p, 'a>);

impl<'p, 'a> Struct<'p, 'a> {
    pub(super) fn new(pack: &'p mut Pack<'a>) -> Self {
        let Map(items) = Map::new(pack);
        Struct(items)
    }

    /// A field that turns out to be `null` is left out.
    fn field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<()> {
        let start = self.0.pack.len();
        self.0.pack.text(name);
        let value_start = self.0.pack.len();
        value.serialize(Writer(self.0.pack))?;
        if self.0.pack.is_null_from(value_start) {
            self.0.pack.truncate(start);
        } else {
            self.0.count += 1;
        }
        Ok(())
    }
}

macro_rules! structure {
    ($($kind:ident)*) => {
        $(
            impl $kind for Struct<'_, '_> {
                type Ok = ();
                type Error = Error;

                fn serialize_field<T: Serialize + ?Sized>(
                    &mut self,
                    name: &'static str,
                    value: &T,
                ) -> Result<()> {
                    self.field(name, value)
                }

                fn end(self) -> Result<()> {
                    self.0.finish();
                    Ok(())
                }
            }
        )*
    };
}

structure! { SerializeStruct SerializeStructVariant }

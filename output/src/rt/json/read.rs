//! `serde::Deserializer` over value packs.

use serde::de::value::StrDeserializer;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use super::read_enum::{Tagged, Untagged};
use crate::rt::value::Kind;
use crate::rt::{Error, Result, ValueReader};

impl<'de, 'b> Deserializer<'de> for &mut ValueReader<'b> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        match self.kind()? {
            Kind::Nothing => {
                self.skip()?;
                visitor.visit_unit()
            }
            Kind::Boolean => visitor.visit_bool(self.bool()?),
            Kind::Number => visit_number(self.number()?, visitor),
            Kind::Bigint => match self.integer()? {
                integer if integer < 0 => visitor.visit_i64(integer as i64),
                integer => visitor.visit_u64(integer as u64),
            },
            Kind::Text => visitor.visit_string(self.text()?),
            Kind::Bytes => visitor.visit_byte_buf(self.bytes()?),
            Kind::Date => visit_number(self.date()?, visitor),
            Kind::Array => {
                let left = self.array_count()?;
                let mut items = Items { reader: self, left };
                let value = visitor.visit_seq(&mut items)?;
                items.skip()?;
                Ok(value)
            }
            Kind::Object => {
                let left = self.object_count()?;
                let mut entries = Items { reader: self, left };
                let value = visitor.visit_map(&mut entries)?;
                entries.skip_entries()?;
                Ok(value)
            }
            Kind::Other => {
                self.skip()?;
                Err(Error::type_error("expected plain data, found something else"))
            }
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        if self.nullish()? {
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value> {
        if self.kind()? != Kind::Object {
            return visitor.visit_enum(Untagged(self.text()?));
        }
        if self.object_count()? != 1 {
            return Err(Error::type_error("expected an object with one property"));
        }
        visitor.visit_enum(Tagged(self))
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.skip()?;
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct map struct identifier
    }
}

/// As an integer where it is one: visitors of floats take these, too.
fn visit_number<'de, V: Visitor<'de>>(number: f64, visitor: V) -> Result<V::Value> {
    let integer = number as i64;
    if integer as f64 != number || integer.unsigned_abs() > 1 << 53 {
        visitor.visit_f64(number)
    } else if integer < 0 {
        visitor.visit_i64(integer)
    } else {
        visitor.visit_u64(integer as u64)
    }
}

/// The items of an array, or the entries of an object.
struct Items<'r, 'b> {
    reader: &'r mut ValueReader<'b>,
    left: usize,
}

impl Items<'_, '_> {
    fn take(&mut self) -> bool {
        let any = self.left > 0;
        self.left -= usize::from(any);
        any
    }

    /// What the visitor has left.
    fn skip(&mut self) -> Result<()> {
        while self.take() {
            self.reader.skip()?;
        }
        Ok(())
    }

    fn skip_entries(&mut self) -> Result<()> {
        while self.take() {
            self.reader.key()?;
            self.reader.skip()?;
        }
        Ok(())
    }
}

impl<'de> SeqAccess<'de> for Items<'_, '_> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>> {
        if self.take() {
            seed.deserialize(&mut *self.reader).map(Some)
        } else {
            Ok(None)
        }
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.left)
    }
}

impl<'de> MapAccess<'de> for Items<'_, '_> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>> {
        if self.take() {
            let key = self.reader.key()?;
            seed.deserialize(StrDeserializer::new(key)).map(Some)
        } else {
            Ok(None)
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value> {
        seed.deserialize(&mut *self.reader)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.left)
    }
}

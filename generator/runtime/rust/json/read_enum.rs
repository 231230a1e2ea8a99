//! Enums: text, or an object with one property.

use serde::de::value::{StrDeserializer, StringDeserializer};
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer, VariantAccess, Visitor,
};

use crate::rt::{Error, Result, ValueReader};

/// A variant without fields.
pub(super) struct Untagged(pub(super) String);

impl<'de> EnumAccess<'de> for Untagged {
    type Error = Error;
    type Variant = NoFields;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, NoFields)> {
        let name: StringDeserializer<Error> = self.0.into_deserializer();
        Ok((seed.deserialize(name)?, NoFields))
    }
}

/// What stands behind a variant that is text.
pub(super) struct NoFields;

fn no_fields<T>() -> Result<T> {
    Err(Error::type_error("expected an object with one property, found text"))
}

impl<'de> VariantAccess<'de> for NoFields {
    type Error = Error;

    fn unit_variant(self) -> Result<()> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, _: T) -> Result<T::Value> {
        no_fields()
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value> {
        no_fields()
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], _: V) -> Result<V::Value> {
        no_fields()
    }
}

/// A variant with fields: behind the property's name stands its value.
pub(super) struct Tagged<'r, 'b>(pub(super) &'r mut ValueReader<'b>);

impl<'de, 'r, 'b> EnumAccess<'de> for Tagged<'r, 'b> {
    type Error = Error;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self)> {
        let name: StrDeserializer<'_, Error> = StrDeserializer::new(self.0.key()?);
        Ok((seed.deserialize(name)?, self))
    }
}

impl<'de> VariantAccess<'de> for Tagged<'_, '_> {
    type Error = Error;

    fn unit_variant(self) -> Result<()> {
        self.0.skip()
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value> {
        seed.deserialize(self.0)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value> {
        self.0.deserialize_any(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value> {
        self.0.deserialize_any(visitor)
    }
}

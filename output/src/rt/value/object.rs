//! Plain objects, property by property.

use super::{FromJs, IntoJs, ValueReader};
use crate::rt::{Error, Pack, Result, Timed};

/// Writes the properties of one object.
pub struct ObjectWriter<'p, 'a> {
    pack: &'p mut Pack<'a>,
    count: u32,
}

impl<'p, 'a> ObjectWriter<'p, 'a> {
    pub(super) fn write(pack: &'p mut Pack<'a>, fields: impl FnOnce(&mut Self)) {
        let place = pack.reserve_count();
        let mut object = ObjectWriter { pack, count: 0 };
        fields(&mut object);
        let ObjectWriter { pack, count } = object;
        pack.fill_count(place, count);
    }

    /// A property, unless the value is absent.
    pub fn field<T: IntoJs + ?Sized>(&mut self, key: &'a str, value: &'a T) {
        if !value.is_absent() {
            self.entry(key, value);
        }
    }

    /// A property for each entry, unless its value is absent.
    pub fn fields<K, T>(&mut self, entries: impl IntoIterator<Item = (&'a K, &'a T)>)
    where
        K: AsRef<str> + 'a,
        T: IntoJs + 'a,
    {
        for (key, value) in entries {
            self.field(key.as_ref(), value);
        }
    }

    /// A time as a number, unless it is absent.
    pub fn time<T: Timed>(&mut self, key: &'a str, value: &T, to: fn(T::Time) -> f64) {
        if !value.is_absent() {
            self.count += 1;
            self.pack.text(key);
            value.write(to, self.pack);
        }
    }

    /// A property.
    pub fn entry<T: IntoJs + ?Sized>(&mut self, key: &'a str, value: &'a T) {
        self.count += 1;
        self.pack.text(key);
        value.write(self.pack);
    }
}

/// Puts the property that comes next into a map.
///
/// # Errors
/// If its value is no `T`.
#[doc(hidden)]
pub fn insert<M, K: From<String>, T: FromJs>(
    map: &mut M,
    key: &str,
    reader: &mut ValueReader<'_>,
) -> Result<()>
where
    M: Extend<(K, T)> + IntoIterator<Item = (K, T)>,
{
    let value = reader.get()?;
    map.extend([(K::from(String::from(key)), value)]);
    Ok(())
}

/// The value of a property after the whole object was read.
///
/// # Errors
/// If it was not there and its type cannot be absent.
#[doc(hidden)]
pub fn field<T: FromJs>(value: Option<T>, key: &str) -> Result<T> {
    match value {
        Some(value) => Ok(value),
        None => T::absent().ok_or_else(|| missing(key)),
    }
}

/// The same for a time.
///
/// # Errors
/// If it was not there and its type cannot be absent.
#[doc(hidden)]
pub fn time_field<T: Timed>(value: Option<T>, key: &str) -> Result<T> {
    match value {
        Some(value) => Ok(value),
        None => T::absent().ok_or_else(|| missing(key)),
    }
}

#[cold]
fn missing(key: &str) -> Error {
    Error::type_error(["the property \"", key, "\" is missing"].concat())
}

/// The error for text that is none of an enum's variants.
#[doc(hidden)]
#[cold]
pub fn variant(found: &str, wanted: &str) -> Error {
    Error::type_error(["expected one of ", wanted, ", found \"", found, "\""].concat())
}

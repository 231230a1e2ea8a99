//! From JavaScript to Rust: values of values.

use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasher, Hash};

use super::{FromJs, ValueReader};
use crate::rt::{Error, Js, Result};

impl<T: FromJs> FromJs for Option<T> {
    const OPAQUE: bool = T::OPAQUE;

    fn read(reader: &mut ValueReader<'_>) -> Result<Option<T>> {
        if reader.nullish()? {
            Ok(None)
        } else {
            T::read(reader).map(Some)
        }
    }

    fn from_js(js: Js) -> Result<Option<T>> {
        if js.raw() <= Js::NULL.raw() {
            Ok(None)
        } else {
            T::from_js(js).map(Some)
        }
    }

    fn absent() -> Option<Option<T>> {
        Some(None)
    }
}

impl<T: FromJs> FromJs for Vec<T> {
    fn read(reader: &mut ValueReader<'_>) -> Result<Vec<T>> {
        T::read_list(reader)
    }
}

impl<T: FromJs, const N: usize> FromJs for [T; N] {
    fn read(reader: &mut ValueReader<'_>) -> Result<[T; N]> {
        let items = T::read_list(reader)?;
        items.try_into().map_err(|_| Error::type_error("the array has another length"))
    }
}

impl<K, T, S> FromJs for HashMap<K, T, S>
where
    K: From<String> + Eq + Hash,
    T: FromJs,
    S: BuildHasher + Default,
{
    fn read(reader: &mut ValueReader<'_>) -> Result<Self> {
        let mut map = HashMap::default();
        reader.object(|key, reader| {
            map.insert(K::from(String::from(key)), reader.get()?);
            Ok(true)
        })?;
        Ok(map)
    }
}

impl<K: From<String> + Ord, T: FromJs> FromJs for BTreeMap<K, T> {
    fn read(reader: &mut ValueReader<'_>) -> Result<Self> {
        let mut map = BTreeMap::new();
        reader.object(|key, reader| {
            map.insert(K::from(String::from(key)), reader.get()?);
            Ok(true)
        })?;
        Ok(map)
    }
}

macro_rules! tuple {
    ($count:literal: $($name:ident),+) => {
        impl<$($name: FromJs),+> FromJs for ($($name,)+) {
            fn read(reader: &mut ValueReader<'_>) -> Result<($($name,)+)> {
                reader.tuple($count, |reader| Ok(($(reader.get::<$name>()?,)+)))
            }
        }
    };
}

tuple! { 1: A }
tuple! { 2: A, B }
tuple! { 3: A, B, C }
tuple! { 4: A, B, C, D }
tuple! { 5: A, B, C, D, E }
tuple! { 6: A, B, C, D, E, F }

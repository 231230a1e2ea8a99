//! Types of types.

use std::collections::{BTreeMap, HashMap};

use super::{Described, Given, Part, Type};

impl<T: Described<W> + ?Sized, W> Described<W> for &T {
    const TYPE: &'static Type = T::TYPE;
    const PROPERTY: &'static Type = T::PROPERTY;
    const OPTIONAL: bool = T::OPTIONAL;
}

impl<T: Described<W> + ?Sized, W> Described<W> for Box<T> {
    const TYPE: &'static Type = T::TYPE;
    const PROPERTY: &'static Type = T::PROPERTY;
    const OPTIONAL: bool = T::OPTIONAL;
}

impl<T: Described<W>, W> Described<W> for [T] {
    const TYPE: &'static Type = T::LIST;
}

impl<T: Described<W>, W, const N: usize> Described<W> for [T; N] {
    const TYPE: &'static Type = T::LIST;
}

impl<T: Described<W>, W> Described<W> for Vec<T> {
    const TYPE: &'static Type = T::LIST;
}

/// A property that is `None` is left out.
impl<T: Described<W>, W> Described<W> for Option<T> {
    const TYPE: &'static Type = &Type(&[Part::Of(T::TYPE), Part::Text(" | null")]);
    const PROPERTY: &'static Type = T::TYPE;
    const OPTIONAL: bool = true;
}

/// What a method gives: its errors are thrown.
impl<T: Described<Given>, E> Described<Given> for Result<T, E> {
    const TYPE: &'static Type = T::TYPE;
}

macro_rules! map {
    ($($map:ident $(, $hasher:ident)?;)*) => {
        $(
            impl<K, T: Described<W>, W $(, $hasher)?> Described<W> for $map<K, T $(, $hasher)?> {
                const TYPE: &'static Type =
                    &Type(&[Part::Text("Record<string, "), Part::Of(T::TYPE), Part::Text(">")]);
            }
        )*
    };
}

map! {
    HashMap, S;
    BTreeMap;
}

macro_rules! tuple {
    ($first:ident $(, $name:ident)*) => {
        impl<W, $first: Described<W> $(, $name: Described<W>)*> Described<W> for ($first, $($name,)*) {
            const TYPE: &'static Type = &Type(&[
                Part::Text("["), Part::Of($first::TYPE),
                $(Part::Text(", "), Part::Of($name::TYPE),)*
                Part::Text("]"),
            ]);
        }
    };
}

tuple! { A }
tuple! { A, B }
tuple! { A, B, C }
tuple! { A, B, C, D }
tuple! { A, B, C, D, E }
tuple! { A, B, C, D, E, F }

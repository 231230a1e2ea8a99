//! From Rust to JavaScript: values of values.

use std::collections::{BTreeMap, HashMap};

use super::IntoJs;
use crate::rt::{Js, Pack};

impl<T: IntoJs> IntoJs for Option<T> {
    fn write<'a>(&'a self, pack: &mut Pack<'a>) {
        match self {
            Some(value) => value.write(pack),
            None => pack.value_null(),
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn to_js(&self) -> Js {
        self.as_ref().map_or(Js::NULL, T::to_js)
    }
}

impl<T: IntoJs> IntoJs for [T] {
    fn write<'a>(&'a self, pack: &mut Pack<'a>) {
        T::write_list(self, pack);
    }
}

impl<T: IntoJs, const N: usize> IntoJs for [T; N] {
    fn write<'a>(&'a self, pack: &mut Pack<'a>) {
        T::write_list(self, pack);
    }
}

impl<T: IntoJs> IntoJs for Vec<T> {
    fn write<'a>(&'a self, pack: &mut Pack<'a>) {
        T::write_list(self, pack);
    }
}

macro_rules! map {
    ($($map:ident $(, $hasher:ident)?;)*) => {
        $(
            impl<K: AsRef<str>, T: IntoJs $(, $hasher)?> IntoJs for $map<K, T $(, $hasher)?> {
                fn write<'a>(&'a self, pack: &mut Pack<'a>) {
                    pack.value_object(|object| {
                        for (key, value) in self {
                            object.field(key.as_ref(), value);
                        }
                    });
                }
            }
        )*
    };
}

map! {
    HashMap, S;
    BTreeMap;
}

macro_rules! tuple {
    ($count:literal: $($name:ident $index:tt),+) => {
        impl<$($name: IntoJs),+> IntoJs for ($($name,)+) {
            fn write<'a>(&'a self, pack: &mut Pack<'a>) {
                pack.value_array_of($count);
                $(self.$index.write(pack);)+
            }
        }
    };
}

tuple! { 1: A 0 }
tuple! { 2: A 0, B 1 }
tuple! { 3: A 0, B 1, C 2 }
tuple! { 4: A 0, B 1, C 2, D 3 }
tuple! { 5: A 0, B 1, C 2, D 3, E 4 }
tuple! { 6: A 0, B 1, C 2, D 3, E 4, F 5 }

//! From Rust to JavaScript.

use std::borrow::Cow;

use crate::rt::number::is_exact;
use crate::rt::{results, sys, Js, Pack};

/// A value that can be stored, sent or returned to JavaScript.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be made a JavaScript value",
    note = "derive it: `#[derive(workers::IntoJs)]`"
)]
pub trait IntoJs {
    /// Appends the value to a value pack: exactly one value.
    fn write<'a>(&'a self, pack: &mut Pack<'a>);

    /// Whether a property with this value is left out.
    #[inline]
    fn is_absent(&self) -> bool {
        false
    }

    /// The JavaScript value.
    fn to_js(&self) -> Js {
        let mut pack = Pack::new();
        self.write(&mut pack);
        // SAFETY: the pack, and with it all that it points to, is alive during the call.
        let made = results::handle(unsafe { sys::value_make(pack.as_ptr(), pack.len()) });
        made.unwrap_or_else(|error| panic!("a value cannot be made in JavaScript: {error}"))
    }

    /// The JavaScript value, for one who needs this one no longer.
    #[inline]
    fn into_js(self) -> Js
    where
        Self: Sized,
    {
        self.to_js()
    }

    /// Appends several values: an array, but bytes where the values are bytes.
    #[doc(hidden)]
    fn write_list<'a>(items: &'a [Self], pack: &mut Pack<'a>)
    where
        Self: Sized,
    {
        pack.value_array(items.iter());
    }
}

impl IntoJs for Js {
    fn write<'a>(&'a self, pack: &mut Pack<'a>) {
        pack.value_handle(self);
    }

    #[inline]
    fn to_js(&self) -> Js {
        self.clone()
    }

    #[inline]
    fn into_js(self) -> Js {
        self
    }
}

impl<T: IntoJs + ?Sized> IntoJs for &T {
    fn write<'a>(&'a self, pack: &mut Pack<'a>) {
        (**self).write(pack);
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }

    #[inline]
    fn to_js(&self) -> Js {
        (**self).to_js()
    }
}

impl<T: IntoJs + ?Sized> IntoJs for Box<T> {
    fn write<'a>(&'a self, pack: &mut Pack<'a>) {
        (**self).write(pack);
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }

    #[inline]
    fn to_js(&self) -> Js {
        (**self).to_js()
    }
}

impl IntoJs for () {
    fn write<'a>(&'a self, pack: &mut Pack<'a>) {
        pack.value_undefined();
    }

    #[inline]
    fn to_js(&self) -> Js {
        Js::UNDEFINED
    }
}

impl IntoJs for bool {
    fn write<'a>(&'a self, pack: &mut Pack<'a>) {
        pack.value_bool(*self);
    }

    #[inline]
    fn to_js(&self) -> Js {
        if *self {
            Js::TRUE
        } else {
            Js::FALSE
        }
    }
}

macro_rules! numbers {
    ($($number:ty)*) => {
        $(
            impl IntoJs for $number {
                fn write<'a>(&'a self, pack: &mut Pack<'a>) {
                    pack.value_number(f64::from(*self));
                }
            }
        )*
    };
}

numbers! { i8 i16 i32 u16 u32 f32 f64 }

impl IntoJs for u8 {
    fn write<'a>(&'a self, pack: &mut Pack<'a>) {
        pack.value_number(f64::from(*self));
    }

    fn write_list<'a>(items: &'a [u8], pack: &mut Pack<'a>) {
        pack.value_bytes(items);
    }
}

macro_rules! wide {
    ($($number:ty as $wide:ty: $bigint:ident;)*) => {
        $(
            impl IntoJs for $number {
                fn write<'a>(&'a self, pack: &mut Pack<'a>) {
                    let number = *self as $wide;
                    #[allow(unused_comparisons, clippy::absurd_extreme_comparisons)]
                    let magnitude = if number < 0 { (number as i64).unsigned_abs() } else { number as u64 };
                    if is_exact(magnitude) {
                        pack.value_number(number as f64);
                    } else {
                        pack.$bigint(number);
                    }
                }
            }
        )*
    };
}

wide! {
    i64 as i64: value_bigint;
    isize as i64: value_bigint;
    u64 as u64: value_biguint;
    usize as u64: value_biguint;
}

impl IntoJs for str {
    fn write<'a>(&'a self, pack: &mut Pack<'a>) {
        pack.value_text(self);
    }
}

impl IntoJs for String {
    fn write<'a>(&'a self, pack: &mut Pack<'a>) {
        pack.value_text(self);
    }
}

impl IntoJs for char {
    fn write<'a>(&'a self, pack: &mut Pack<'a>) {
        pack.value_owned_text(String::from(*self));
    }
}

impl IntoJs for Cow<'_, str> {
    fn write<'a>(&'a self, pack: &mut Pack<'a>) {
        pack.value_text(self);
    }
}

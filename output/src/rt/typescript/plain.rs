//! Types that are one word.

use std::borrow::Cow;
use std::time::{Duration, SystemTime};

use super::{Described, Given, Part, Taken, Type};
use crate::rt::{Bytes, Date, Error, Js};

macro_rules! described {
    ($($text:literal: $($of:ty),+;)*) => {
        $($(
            impl<W> Described<W> for $of {
                const TYPE: &'static Type = &Type(&[Part::Text($text)]);
            }
        )+)*
    };
}

// A `usize` has 32 bits where JavaScript is.
described! {
    "boolean": bool;
    "number": i8, i16, i32, u16, u32, f32, f64, isize, usize;
    "number | bigint": i64, u64;
    "string": str, String, char, Cow<'_, str>;
    // With `#[js(unit = ..)]`.
    "number": Duration;
    "Date": Date, SystemTime;
    "Error": Error;
    "any": Js;
    "void": ();
}

const GIVEN_BYTES: &Type = &Type(&[Part::Text("Uint8Array")]);
const TAKEN_BYTES: &Type = &Type(&[Part::Text("Uint8Array | ArrayBuffer | DataView")]);

impl Described<Given> for u8 {
    const TYPE: &'static Type = &Type(&[Part::Text("number")]);
    const LIST: &'static Type = GIVEN_BYTES;
}

impl Described<Taken> for u8 {
    const TYPE: &'static Type = &Type(&[Part::Text("number")]);
    const LIST: &'static Type = TAKEN_BYTES;
}

impl Described<Given> for Bytes {
    const TYPE: &'static Type = GIVEN_BYTES;
}

impl Described<Taken> for Bytes {
    const TYPE: &'static Type = TAKEN_BYTES;
}

//! Values of the author's: what is stored, sent, returned.
//!
//! One set of rules, whatever the way: structs and string maps are plain objects, `Vec<u8>` is a `Uint8Array`, `None` is `null` (in a struct: an absent property),
//! 64-bit integers beyond 2^53 are `bigint`, [`Date`](super::Date) and `SystemTime` are `Date`, [`Error`](super::Error) is `Error`.

mod bytes;
mod copy;
mod from_js;
mod from_js_compound;
mod into_js;
mod into_js_compound;
mod object;
mod reader;
mod shape;
mod skip;
mod tag;
mod writer;

pub use bytes::Bytes;
pub use from_js::FromJs;
pub use into_js::IntoJs;
pub use object::{field, insert, time_field, variant, ObjectWriter};
pub use reader::ValueReader;
pub use shape::Shape;
#[cfg(feature = "serde")]
pub(crate) use tag::Kind;

pub(crate) use reader::read_bytes;

#[cfg(test)]
mod tests;

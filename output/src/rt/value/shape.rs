//! Telling values apart before they are read.

use core::mem::ManuallyDrop;

use super::{tag, ValueReader};
use crate::rt::{Js, Reader, Result};

/// What a value must be to be of an arm of a union.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub enum Shape {
    Any,
    /// Nothing has it: of a property that must be absent.
    Nothing,
    Text,
    OneOf(&'static [&'static str]),
    Number,
    Bool,
    True,
    False,
    BigInt,
    Bytes,
    Date,
    /// An array, all of whose items are so.
    List(&'static Shape),
    /// An object with these properties: their names, whether they may be absent, what they are.
    Object(&'static [(&'static str, bool, Shape)]),
    /// Something that is no plain data.
    Handle,
    /// The same, of a class of the global scope.
    Instance(&'static str),
}

impl ValueReader<'_> {
    /// The first arm whose shape the next value has.
    #[doc(hidden)]
    pub fn arm(&self, arms: &'static [(u8, Shape)]) -> Option<u8> {
        let fits = |shape| fits(&mut Reader::new(self.reader.rest()), shape).unwrap_or(false);
        arms.iter().find(|(_, shape)| fits(shape)).map(|(arm, _)| *arm)
    }
}

/// Looks at the next value, and leaves its handles alone. Behind what does not fit the reader may be anywhere.
fn fits(reader: &mut Reader<'_>, shape: &Shape) -> Result<bool> {
    let found = reader.u8()?;
    Ok(match (shape, found) {
        (Shape::OneOf(texts), tag::TEXT) => texts.contains(&reader.str()?),
        (Shape::List(item), tag::ARRAY) => {
            for _ in 0..reader.u32()? {
                if !fits(reader, item)? {
                    return Ok(false);
                }
            }
            true
        }
        (Shape::Object(keys), tag::OBJECT) => {
            let start = reader.rest();
            for (key, optional, shape) in *keys {
                if !property_fits(&mut Reader::new(start), key, *optional, shape)? {
                    return Ok(false);
                }
            }
            pass(reader, found)?;
            true
        }
        (Shape::Object(_) | Shape::Handle | Shape::Instance(_), tag::HANDLE) => {
            // What this makes is lent: the pack's owner releases it.
            let js = ManuallyDrop::new(reader.handle()?);
            handle_fits(&js, shape)
        }
        (Shape::Any, _)
        | (Shape::Text, tag::TEXT)
        | (Shape::Number, tag::NUMBER)
        | (Shape::Bool, tag::FALSE | tag::TRUE)
        | (Shape::True, tag::TRUE)
        | (Shape::False, tag::FALSE)
        | (Shape::BigInt, tag::BIGINT | tag::BIGUINT)
        | (Shape::Bytes, tag::BYTES)
        | (Shape::Date, tag::DATE) => {
            pass(reader, found)?;
            true
        }
        _ => false,
    })
}

fn property_fits(
    reader: &mut Reader<'_>,
    wanted: &str,
    optional: bool,
    shape: &Shape,
) -> Result<bool> {
    for _ in 0..reader.u32()? {
        if reader.str()? == wanted {
            let is_absent = matches!(Reader::new(reader.rest()).u8()?, tag::UNDEFINED);
            return if is_absent { Ok(optional) } else { fits(reader, shape) };
        }
        let found = reader.u8()?;
        pass(reader, found)?;
    }
    Ok(optional)
}

fn handle_fits(js: &Js, shape: &Shape) -> bool {
    match shape {
        Shape::Object(keys) => keys.iter().all(|(key, optional, shape)| {
            let must_be_absent = matches!(shape, Shape::Nothing);
            let is_absent = || js.property(key).map(|value| value.is_undefined());
            (*optional && !must_be_absent) || is_absent().is_ok_and(|it| it == must_be_absent)
        }),
        Shape::Instance(class) => is_instance(js, class).unwrap_or(false),
        _ => true,
    }
}

fn is_instance(js: &Js, path: &str) -> Result<bool> {
    let mut class = Js::GLOBAL;
    for name in path.split('.') {
        class = class.property(name)?;
    }
    Ok(js.property("constructor")? == class)
}

/// Passes by the rest of a value, which is of this tag.
fn pass(reader: &mut Reader<'_>, found: u8) -> Result<()> {
    match found {
        tag::UNDEFINED | tag::NULL | tag::FALSE | tag::TRUE => {}
        tag::NUMBER | tag::DATE | tag::BIGINT | tag::BIGUINT => {
            reader.f64()?;
        }
        tag::TEXT | tag::BYTES => {
            reader.slice_bytes()?;
        }
        tag::ERROR => {
            reader.slice_bytes()?;
            reader.slice_bytes()?;
        }
        tag::ARRAY => {
            for _ in 0..reader.u32()? {
                let found = reader.u8()?;
                pass(reader, found)?;
            }
        }
        tag::OBJECT => {
            for _ in 0..reader.u32()? {
                reader.slice_bytes()?;
                let found = reader.u8()?;
                pass(reader, found)?;
            }
        }
        _ => {
            reader.u32()?;
        }
    }
    Ok(())
}

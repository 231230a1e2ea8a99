//! Errors as values.

use super::{Error, Result, Source};
use crate::rt::{
    Answer, Decode, Encode, FromHandle, FromJs, IntoJs, Js, Pack, Reader, ValueReader,
};

impl IntoJs for Error {
    fn write<'a>(&'a self, pack: &mut Pack<'a>) {
        match &*self.0 {
            Source::Rust(own) if own.has_more() => pack.value_owned_handle(own.to_js()),
            Source::Rust(own) => pack.value_error(own.name, &own.message),
            Source::JavaScript { value, .. } => pack.value_handle(value),
        }
    }

    fn to_js(&self) -> Js {
        self.thrown_value()
    }
}

impl FromJs for Error {
    fn read(reader: &mut ValueReader<'_>) -> Result<Error> {
        reader.error()
    }

    fn from_js(js: Js) -> Result<Error> {
        Ok(Error::from_thrown(js))
    }
}

impl Encode for Error {
    fn encode<'a>(&'a self, pack: &mut Pack<'a>) {
        pack.owned_handle(self.thrown_value());
    }
}

impl Decode for Error {
    fn decode(reader: &mut Reader<'_>) -> Result<Error> {
        reader.handle().map(Error::from_thrown)
    }

    fn from_answer(answer: Answer) -> Result<Error> {
        answer.handle().map(Error::from_thrown)
    }
}

impl FromHandle for Error {
    fn from_handle(js: Js) -> Error {
        Error::from_thrown(js)
    }
}

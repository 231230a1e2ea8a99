//! Bytes by name.

use super::{FromJs, IntoJs, ValueReader};
use crate::rt::{Answer, Decode, Encode, Pack, Reader, Result};

/// Bytes: a `Uint8Array` in JavaScript, as `Vec<u8>` is, too.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Bytes(pub Vec<u8>);

impl From<Vec<u8>> for Bytes {
    fn from(bytes: Vec<u8>) -> Bytes {
        Bytes(bytes)
    }
}

impl From<&[u8]> for Bytes {
    fn from(bytes: &[u8]) -> Bytes {
        Bytes(bytes.to_vec())
    }
}

impl From<Bytes> for Vec<u8> {
    fn from(bytes: Bytes) -> Vec<u8> {
        bytes.0
    }
}

impl core::ops::Deref for Bytes {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl AsRef<[u8]> for Bytes {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl Encode for Bytes {
    fn encode<'a>(&'a self, pack: &mut Pack<'a>) {
        pack.bytes(&self.0);
    }
}

impl Decode for Bytes {
    fn decode(reader: &mut Reader<'_>) -> Result<Bytes> {
        reader.bytes().map(Bytes)
    }

    fn from_answer(answer: Answer) -> Result<Bytes> {
        answer.bytes().map(Bytes)
    }
}

impl IntoJs for Bytes {
    fn write<'a>(&'a self, pack: &mut Pack<'a>) {
        pack.value_bytes(&self.0);
    }
}

impl FromJs for Bytes {
    fn read(reader: &mut ValueReader<'_>) -> Result<Bytes> {
        Vec::read(reader).map(Bytes)
    }
}

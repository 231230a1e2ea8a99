//! Reading past values, so that nothing of them is left behind.

use super::{tag, ValueReader};
use crate::rt::Result;

impl ValueReader<'_> {
    /// Reads the next value and releases what it holds.
    pub fn skip(&mut self) -> Result<()> {
        let found = self.reader.u8()?;
        self.skip_rest(found)
    }

    pub(super) fn skip_rest(&mut self, found: u8) -> Result<()> {
        match found {
            tag::UNDEFINED | tag::NULL | tag::FALSE | tag::TRUE => {}
            tag::NUMBER | tag::DATE | tag::BIGINT | tag::BIGUINT => {
                self.reader.f64()?;
            }
            tag::TEXT | tag::BYTES => {
                self.reader.slice_bytes()?;
            }
            tag::ERROR => {
                self.reader.slice_bytes()?;
                self.reader.slice_bytes()?;
            }
            tag::ARRAY => {
                for _ in 0..self.reader.u32()? {
                    self.skip()?;
                }
            }
            tag::OBJECT => {
                for _ in 0..self.reader.u32()? {
                    self.reader.slice_bytes()?;
                    self.skip()?;
                }
            }
            _ => self.skip_handle()?,
        }
        Ok(())
    }

    fn skip_handle(&mut self) -> Result<()> {
        if self.reader.position() < self.taken.get() {
            // It has an owner already: this is the walk of `ValuePack::drop`.
            self.reader.u32()?;
            return Ok(());
        }
        self.handle().map(drop)
    }
}

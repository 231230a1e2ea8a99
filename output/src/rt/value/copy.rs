//! Value packs from JavaScript, written for JavaScript.

use super::{tag, ValueReader};
use crate::rt::{Pack, Result};

impl<'b> ValueReader<'b> {
    /// Writes the value whose tag has been read.
    pub(super) fn copy(&mut self, found: u8, pack: &mut Pack<'b>) -> Result<()> {
        match found {
            tag::ARRAY => self.copy_array(pack),
            tag::OBJECT => self.copy_object(pack),
            _ => {
                pack.u8(found);
                self.copy_scalar(found, pack)
            }
        }
    }

    fn copy_next(&mut self, pack: &mut Pack<'b>) -> Result<()> {
        let found = self.reader.u8()?;
        self.copy(found, pack)
    }

    fn copy_scalar(&mut self, found: u8, pack: &mut Pack<'b>) -> Result<()> {
        match found {
            tag::UNDEFINED | tag::NULL | tag::FALSE | tag::TRUE => {}
            tag::NUMBER | tag::DATE => pack.f64(self.reader.f64()?),
            tag::BIGINT | tag::BIGUINT => pack.biguint(self.reader.biguint()?),
            tag::TEXT | tag::BYTES => pack.bytes(self.reader.slice_bytes()?),
            tag::ERROR => {
                pack.bytes(self.reader.slice_bytes()?);
                pack.bytes(self.reader.slice_bytes()?);
            }
            _ => pack.owned_handle(self.handle()?),
        }
        Ok(())
    }

    fn copy_array(&mut self, pack: &mut Pack<'b>) -> Result<()> {
        let count = self.reader.u32()?;
        pack.value_array_of(count as usize);
        (0..count).try_for_each(|_| self.copy_next(pack))
    }

    fn copy_object(&mut self, pack: &mut Pack<'b>) -> Result<()> {
        let count = self.reader.u32()?;
        pack.value_object_of(count as usize);
        (0..count).try_for_each(|_| {
            pack.bytes(self.reader.slice_bytes()?);
            self.copy_next(pack)
        })
    }
}

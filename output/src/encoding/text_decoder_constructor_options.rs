//! `TextDecoderConstructorOptions`: The dictionary `TextDecoderConstructorOptions`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary `TextDecoderConstructorOptions`.
#[derive(Clone, Debug)]
pub struct TextDecoderConstructorOptions {
    fatal: bool,
    ignore_bom: bool,
}

impl TextDecoderConstructorOptions {
    /// With all that there is.
    #[inline]
    pub fn new(fatal: bool, ignore_bom: bool) -> Self {
        Self { fatal, ignore_bom }
    }
}

impl rt::Encode for TextDecoderConstructorOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.fatal);
        pack.put(&self.ignore_bom);
    }
}

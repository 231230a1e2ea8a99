//! `ConversionOutputOptions`: The dictionary [`ConversionOutputOptions`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::OutputFormat;
use crate::rt;

/// The dictionary [`ConversionOutputOptions`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
#[derive(Clone, Debug, Default)]
pub struct ConversionOutputOptions {
    format: Option<OutputFormat>,
}

impl ConversionOutputOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `format`.
    #[inline]
    pub fn format(mut self, format: OutputFormat) -> Self {
        self.format = Some(format);
        self
    }
}

impl rt::Encode for ConversionOutputOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.format);
    }
}

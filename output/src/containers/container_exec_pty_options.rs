//! `ContainerExecPtyOptions`: The dictionary [`ContainerExecPtyOptions`](https://developers.cloudflare.com/containers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`ContainerExecPtyOptions`](https://developers.cloudflare.com/containers/).
#[derive(Clone, Debug, Default)]
pub struct ContainerExecPtyOptions {
    cols: Option<u16>,
    rows: Option<u16>,
}

impl ContainerExecPtyOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `cols`.
    #[inline]
    pub fn cols(mut self, cols: u16) -> Self {
        self.cols = Some(cols);
        self
    }

    /// The member `rows`.
    #[inline]
    pub fn rows(mut self, rows: u16) -> Self {
        self.rows = Some(rows);
        self
    }
}

impl rt::Encode for ContainerExecPtyOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.cols);
        pack.put(&self.rows);
    }
}

//! `D1PreparedStatementRawOptions`: The dictionary [`D1PreparedStatementRawOptions`](https://developers.cloudflare.com/d1/worker-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`D1PreparedStatementRawOptions`](https://developers.cloudflare.com/d1/worker-api/).
#[derive(Clone, Debug, Default)]
pub struct D1PreparedStatementRawOptions {
    column_names: Option<bool>,
}

impl D1PreparedStatementRawOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `columnNames`.
    #[doc(alias = "columnNames")]
    #[inline]
    pub fn column_names(mut self, column_names: bool) -> Self {
        self.column_names = Some(column_names);
        self
    }
}

impl rt::Encode for D1PreparedStatementRawOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.column_names);
    }
}

//! `D1PreparedStatementRawOptions`: The dictionary `D1PreparedStatementRawOptions`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/d1.jsonc`.

use crate::rt;

/// The dictionary `D1PreparedStatementRawOptions`.
#[derive(Clone, Debug)]
pub struct D1PreparedStatementRawOptions {
    column_names: bool,
}

impl D1PreparedStatementRawOptions {
    /// A `D1PreparedStatementRawOptions` with all that it has.
    pub fn new(column_names: bool) -> Self {
        Self { column_names }
    }
}

impl rt::Encode for D1PreparedStatementRawOptions {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.column_names);
    }
}

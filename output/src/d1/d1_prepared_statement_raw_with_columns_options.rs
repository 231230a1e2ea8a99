//! `D1PreparedStatementRawWithColumnsOptions`: The dictionary [`D1PreparedStatementRawWithColumnsOptions`](https://developers.cloudflare.com/d1/worker-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`D1PreparedStatementRawWithColumnsOptions`](https://developers.cloudflare.com/d1/worker-api/).
///
/// In JavaScript, `columnNames` is always `true`.
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[js(constant(columnNames = true))]
#[non_exhaustive]
pub struct D1PreparedStatementRawWithColumnsOptions {}

impl D1PreparedStatementRawWithColumnsOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

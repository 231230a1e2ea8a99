//! `D1PreparedStatementRawWithColumnsOptions`: The dictionary [`D1PreparedStatementRawWithColumnsOptions`](https://developers.cloudflare.com/d1/worker-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`D1PreparedStatementRawWithColumnsOptions`](https://developers.cloudflare.com/d1/worker-api/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct D1PreparedStatementRawWithColumnsOptions {
    /// The member `columnNames`.
    #[doc(alias = "columnNames")]
    pub column_names: bool,
}

impl D1PreparedStatementRawWithColumnsOptions {
    /// With all that there is.
    #[inline]
    pub fn new(column_names: bool) -> Self {
        Self { column_names }
    }
}

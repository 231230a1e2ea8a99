//! `AnalyticsSQLParameter`: A parameter accepted by an Analytics SQL query.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// A parameter accepted by an Analytics SQL query.
#[doc(alias = "AnalyticsSQLParameter")]
#[derive(Clone, Debug)]
pub enum AnalyticsSqlParameter {
    /// Text.
    Str(String),
    /// A number.
    Number(f64),
    /// A boolean.
    Bool(bool),
}

rt::union_type! {
    AnalyticsSqlParameter [from encode]
    {}
    {
        Str(0): owned_text,
        Number(1): number,
        Bool(2): value bool,
    }
    []
}

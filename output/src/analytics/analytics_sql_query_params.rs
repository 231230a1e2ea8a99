//! `AnalyticsSQLQuery.params`: A list or a map.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::AnalyticsSqlParameter;
use crate::rt;

/// A list or a map.
#[derive(Clone, Debug)]
pub enum AnalyticsSqlQueryParams {
    /// A list.
    List(Vec<Option<AnalyticsSqlParameter>>),
    /// Values by name.
    Map(HashMap<String, Option<AnalyticsSqlParameter>>),
}

rt::union_type! {
    AnalyticsSqlQueryParams [from encode]
    {}
    {
        List(0): list Option<AnalyticsSqlParameter>,
        Map(1): value HashMap<String, Option<AnalyticsSqlParameter>>,
    }
    []
}

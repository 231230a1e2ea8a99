//! `AnalyticsSQLQuery.params`: What `AnalyticsSQLQuery.params` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::AnalyticsSqlParameter;
use crate::rt;

/// What `AnalyticsSQLQuery.params` takes.
#[derive(Clone, Debug)]
pub enum AnalyticsSqlQueryParams {
    /// A list.
    List(Vec<Option<AnalyticsSqlParameter<'static>>>),
    /// Values by name.
    Map(HashMap<String, Option<AnalyticsSqlParameter<'static>>>),
}

rt::union_type! {
    AnalyticsSqlQueryParams {
        List(0): value Vec<Option<AnalyticsSqlParameter<'static>>>,
        Map(1): value HashMap<String, Option<AnalyticsSqlParameter<'static>>>,
    }
}

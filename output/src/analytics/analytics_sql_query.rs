//! `AnalyticsSQLQuery`: An Analytics SQL query and its optional positional or named parameters.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AnalyticsSqlQueryParams;
use crate::rt;

/// An Analytics SQL query and its optional positional or named parameters.
#[doc(alias = "AnalyticsSQLQuery")]
#[derive(Clone, Debug)]
pub struct AnalyticsSqlQuery {
    query: String,
    params: Option<AnalyticsSqlQueryParams>,
}

impl AnalyticsSqlQuery {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(query: impl Into<String>) -> Self {
        Self { query: query.into(), params: None }
    }

    /// The member `params`.
    #[inline]
    pub fn params(mut self, params: impl Into<AnalyticsSqlQueryParams>) -> Self {
        self.params = Some(params.into());
        self
    }
}

impl rt::Encode for AnalyticsSqlQuery {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.query);
        pack.put(&self.params);
    }
}

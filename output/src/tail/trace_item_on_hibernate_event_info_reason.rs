//! `TraceItemOnHibernateEventInfo.reason`: The values of `TraceItemOnHibernateEventInfo.reason`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `TraceItemOnHibernateEventInfo.reason`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TraceItemOnHibernateEventInfoReason {
    /// `"inactive"`
    Inactive,
    /// `"codeUpdated"`
    CodeUpdated,
    /// `"system"`
    System,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    TraceItemOnHibernateEventInfoReason {
        Inactive = "inactive",
        CodeUpdated = "codeUpdated",
        System = "system",
    }
}

//! `AiSearchInstanceInfo.type`: The values of `AiSearchInstanceInfo.type`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `AiSearchInstanceInfo.type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiSearchInstanceInfoType {
    /// `"r2"`
    R2,
    /// `"web-crawler"`
    WebCrawler,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AiSearchInstanceInfoType {
        R2 = "r2",
        WebCrawler = "web-crawler",
    }
}

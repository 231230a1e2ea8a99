//! `BrowserRunLifecycleEvent`: The values of `BrowserRunLifecycleEvent`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `BrowserRunLifecycleEvent`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BrowserRunLifecycleEvent {
    /// `"load"`
    Load,
    /// `"domcontentloaded"`
    Domcontentloaded,
    /// `"networkidle0"`
    Networkidle0,
    /// `"networkidle2"`
    Networkidle2,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    BrowserRunLifecycleEvent {
        Load = "load",
        Domcontentloaded = "domcontentloaded",
        Networkidle0 = "networkidle0",
        Networkidle2 = "networkidle2",
    }
}

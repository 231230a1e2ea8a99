//! `BrowserRunBaseOptionsGotoOptions.waitUntil`: `BrowserRunLifecycleEvent` or several.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::BrowserRunLifecycleEvent;
use crate::rt::{self, Js};

/// `BrowserRunLifecycleEvent` or several.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BrowserRunLifecycleEventOrMany {
    /// `BrowserRunLifecycleEvent`
    One(BrowserRunLifecycleEvent),
    /// A list.
    Many(Vec<BrowserRunLifecycleEvent>),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    BrowserRunLifecycleEventOrMany [from encode decode into_js from_js]
    {}
    {
        One(0): value BrowserRunLifecycleEvent,
        Many(1): list BrowserRunLifecycleEvent,
        Other(2): other Js,
    }
    [
        (0, Text),
        (1, List(&Any)),
    ]
}

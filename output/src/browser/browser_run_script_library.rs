//! `BrowserRunScriptLibrary`: Library the script runs against.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// Library the script runs against. Omit it to receive a raw CDP client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BrowserRunScriptLibrary {
    /// `"playwright"`
    Playwright,
    /// `"puppeteer"`
    Puppeteer,
}

rt::closed_enum! {
    BrowserRunScriptLibrary {
        Playwright = "playwright",
        Puppeteer = "puppeteer",
    }
}

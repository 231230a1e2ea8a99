//! `BrowserRunResourceType`: The values of `BrowserRunResourceType`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `BrowserRunResourceType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BrowserRunResourceType {
    /// `"document"`
    Document,
    /// `"stylesheet"`
    Stylesheet,
    /// `"image"`
    Image,
    /// `"media"`
    Media,
    /// `"font"`
    Font,
    /// `"script"`
    Script,
    /// `"texttrack"`
    Texttrack,
    /// `"xhr"`
    Xhr,
    /// `"fetch"`
    Fetch,
    /// `"prefetch"`
    Prefetch,
    /// `"eventsource"`
    Eventsource,
    /// `"websocket"`
    Websocket,
    /// `"manifest"`
    Manifest,
    /// `"signedexchange"`
    Signedexchange,
    /// `"ping"`
    Ping,
    /// `"cspviolationreport"`
    Cspviolationreport,
    /// `"preflight"`
    Preflight,
    /// `"other"`
    Other_,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    BrowserRunResourceType {
        Document = "document",
        Stylesheet = "stylesheet",
        Image = "image",
        Media = "media",
        Font = "font",
        Script = "script",
        Texttrack = "texttrack",
        Xhr = "xhr",
        Fetch = "fetch",
        Prefetch = "prefetch",
        Eventsource = "eventsource",
        Websocket = "websocket",
        Manifest = "manifest",
        Signedexchange = "signedexchange",
        Ping = "ping",
        Cspviolationreport = "cspviolationreport",
        Preflight = "preflight",
        Other_ = "other",
    }
}

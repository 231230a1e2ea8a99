//! `AiSearchItems.uploadAndPoll(content)`: What `AiSearchItems.uploadAndPoll(content)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use crate::rt;

/// What `AiSearchItems.uploadAndPoll(content)` takes.
#[derive(Clone, Debug)]
pub enum AiSearchItemsUploadAndPollContent<'a> {
    /// `ReadableStream`
    ReadableStream(crate::streams::ReadableStream),
    /// `Blob`
    Blob(crate::blob::Blob),
    /// Text.
    Str(Cow<'a, str>),
}

rt::union_type! {
    AiSearchItemsUploadAndPollContent<'a> {
        ReadableStream(0): handle crate::streams::ReadableStream,
        Blob(1): handle crate::blob::Blob,
        Str(2): text,
    }
}

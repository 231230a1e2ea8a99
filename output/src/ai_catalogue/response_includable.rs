//! `ResponseIncludable`: The values of `ResponseIncludable`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `ResponseIncludable`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponseIncludable {
    /// `"message.input_image.image_url"`
    MessageInputImageImageUrl,
    /// `"message.output_text.logprobs"`
    MessageOutputTextLogprobs,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    ResponseIncludable {
        MessageInputImageImageUrl = "message.input_image.image_url",
        MessageOutputTextLogprobs = "message.output_text.logprobs",
    }
}

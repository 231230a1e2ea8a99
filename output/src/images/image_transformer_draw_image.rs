//! `ImageTransformer.draw(image)`: `ReadableStream` or `ImageTransformer`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ImageTransformer;
use crate::rt;

/// `ReadableStream` or `ImageTransformer`.
#[derive(Clone, Debug)]
pub enum ImageTransformerDrawImage {
    /// `ReadableStream`
    ReadableStream(crate::streams::ReadableStream),
    /// `ImageTransformer`
    Transformer(ImageTransformer),
}

rt::union_type! {
    ImageTransformerDrawImage [from encode]
    {}
    {
        ReadableStream(0): handle crate::streams::ReadableStream,
        Transformer(1): handle ImageTransformer,
    }
    []
}

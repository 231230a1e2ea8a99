//! `ImageTransformer.draw(image)`: What `ImageTransformer.draw(image)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ImageTransformer;
use crate::rt;

/// What `ImageTransformer.draw(image)` takes.
#[derive(Clone, Debug)]
pub enum ImageTransformerDrawImage {
    /// `ReadableStream`
    ReadableStream(crate::streams::ReadableStream),
    /// `ImageTransformer`
    ImageTransformer(ImageTransformer),
}

rt::union_type! {
    ImageTransformerDrawImage {
        ReadableStream(0): handle crate::streams::ReadableStream,
        ImageTransformer(1): handle ImageTransformer,
    }
}

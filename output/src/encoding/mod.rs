//! Text encoding and Base64.
//!
//! [Documentation](https://developers.cloudflare.com/workers/runtime-apis/encoding/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod functions;
mod text_decoder;
mod text_decoder_constructor_options;
mod text_decoder_decode_options;
mod text_encoder;
mod text_encoder_encode_into_result;

pub use functions::{atob, btoa};
pub use text_decoder::TextDecoder;
pub use text_decoder_constructor_options::TextDecoderConstructorOptions;
pub use text_decoder_decode_options::TextDecoderDecodeOptions;
pub use text_encoder::TextEncoder;
pub use text_encoder_encode_into_result::TextEncoderEncodeIntoResult;

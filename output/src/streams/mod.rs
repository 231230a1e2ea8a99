//! Streams, compression and text streams.
//!
//! [Documentation](https://developers.cloudflare.com/workers/runtime-apis/streams/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod byte_length_queuing_strategy;
mod compression_stream;
mod compression_stream_format;
mod count_queuing_strategy;
mod decompression_stream;
mod decompression_stream_format;
mod fixed_length_stream;
mod identity_transform_stream;
mod identity_transform_stream_queuing_strategy;
mod queuing_strategy;
mod queuing_strategy_init;
mod readable_byte_stream_controller;
mod readable_stream;
mod readable_stream_byob_reader;
mod readable_stream_byob_reader_read_options;
mod readable_stream_byob_request;
mod readable_stream_default_controller;
mod readable_stream_default_reader;
mod readable_stream_get_reader_options;
mod readable_stream_read_result;
mod readable_stream_values_options;
mod readable_writable_pair;
mod stream_pipe_options;
mod text_decoder_stream;
mod text_decoder_stream_text_decoder_stream_init;
mod text_encoder_stream;
mod transform_stream;
mod transform_stream_default_controller;
mod transformer;
mod underlying_byte_source;
mod underlying_sink;
mod underlying_source;
mod writable_stream;
mod writable_stream_default_controller;
mod writable_stream_default_writer;

pub use byte_length_queuing_strategy::ByteLengthQueuingStrategy;
pub use compression_stream::CompressionStream;
pub use compression_stream_format::CompressionStreamFormat;
pub use count_queuing_strategy::CountQueuingStrategy;
pub use decompression_stream::DecompressionStream;
pub use decompression_stream_format::DecompressionStreamFormat;
pub use fixed_length_stream::FixedLengthStream;
pub use identity_transform_stream::IdentityTransformStream;
pub use identity_transform_stream_queuing_strategy::IdentityTransformStreamQueuingStrategy;
pub use queuing_strategy::QueuingStrategy;
pub use queuing_strategy_init::QueuingStrategyInit;
pub use readable_byte_stream_controller::ReadableByteStreamController;
pub use readable_stream::ReadableStream;
pub use readable_stream_byob_reader::ReadableStreamByobReader;
pub use readable_stream_byob_reader_read_options::ReadableStreamByobReaderReadOptions;
pub use readable_stream_byob_request::ReadableStreamByobRequest;
pub use readable_stream_default_controller::ReadableStreamDefaultController;
pub use readable_stream_default_reader::ReadableStreamDefaultReader;
pub use readable_stream_get_reader_options::ReadableStreamGetReaderOptions;
pub use readable_stream_read_result::ReadableStreamReadResult;
pub use readable_stream_values_options::ReadableStreamValuesOptions;
pub use readable_writable_pair::ReadableWritablePair;
pub use stream_pipe_options::StreamPipeOptions;
pub use text_decoder_stream::TextDecoderStream;
pub use text_decoder_stream_text_decoder_stream_init::TextDecoderStreamTextDecoderStreamInit;
pub use text_encoder_stream::TextEncoderStream;
pub use transform_stream::TransformStream;
pub use transform_stream_default_controller::TransformStreamDefaultController;
pub use transformer::Transformer;
pub use underlying_byte_source::UnderlyingByteSource;
pub use underlying_sink::UnderlyingSink;
pub use underlying_source::UnderlyingSource;
pub use writable_stream::WritableStream;
pub use writable_stream_default_controller::WritableStreamDefaultController;
pub use writable_stream_default_writer::WritableStreamDefaultWriter;

//! Media transformations.
//!
//! [Documentation](https://developers.cloudflare.com/stream/transform-videos/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod media_binding;
mod media_error;
mod media_transformation_generator;
mod media_transformation_input_options;
mod media_transformation_input_options_fit;
mod media_transformation_output_options;
mod media_transformation_output_options_format;
mod media_transformation_output_options_mode;
mod media_transformation_result;
mod media_transformer;

pub use media_binding::MediaBinding;
pub use media_error::MediaError;
pub use media_transformation_generator::MediaTransformationGenerator;
pub use media_transformation_input_options::MediaTransformationInputOptions;
pub use media_transformation_input_options_fit::MediaTransformationInputOptionsFit;
pub use media_transformation_output_options::MediaTransformationOutputOptions;
pub use media_transformation_output_options_format::MediaTransformationOutputOptionsFormat;
pub use media_transformation_output_options_mode::MediaTransformationOutputOptionsMode;
pub use media_transformation_result::MediaTransformationResult;
pub use media_transformer::MediaTransformer;

//! Workers AI.
//!
//! [Documentation](https://developers.cloudflare.com/workers-ai/configuration/bindings/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod ai;
mod ai_async_batch_response;
mod ai_internal_error;
mod ai_model;
mod ai_models_search_object;
mod ai_models_search_object_property;
mod ai_models_search_object_task;
mod ai_models_search_params;
mod ai_options;
mod ai_run_batch_inputs;
mod ai_text_generation_response_format;
mod ai_web_search_request;
mod conversion_options;
mod conversion_options_docx;
mod conversion_options_html;
mod conversion_options_html_images;
mod conversion_options_html_images_description_language;
mod conversion_options_pdf;
mod conversion_output_options;
mod conversion_request_options;
mod conversion_response;
mod conversion_response_format;
mod embedded_image_conversion_options;
mod embedded_image_conversion_options_description_language;
mod image_conversion_options;
mod image_conversion_options_description_language;
mod inference_upstream_error;
mod markdown_document;
mod output_format;
mod supported_file_format;
mod to_markdown_service;

pub use ai::Ai;
pub use ai_async_batch_response::AiAsyncBatchResponse;
pub use ai_internal_error::AiInternalError;
pub use ai_model::AiModel;
pub use ai_models_search_object::AiModelsSearchObject;
pub use ai_models_search_object_property::AiModelsSearchObjectProperty;
pub use ai_models_search_object_task::AiModelsSearchObjectTask;
pub use ai_models_search_params::AiModelsSearchParams;
pub use ai_options::AiOptions;
pub use ai_run_batch_inputs::AiRunBatchInputs;
pub use ai_text_generation_response_format::AiTextGenerationResponseFormat;
pub use ai_web_search_request::AiWebSearchRequest;
pub use conversion_options::ConversionOptions;
pub use conversion_options_docx::ConversionOptionsDocx;
pub use conversion_options_html::ConversionOptionsHtml;
pub use conversion_options_html_images::ConversionOptionsHtmlImages;
pub use conversion_options_html_images_description_language::ConversionOptionsHtmlImagesDescriptionLanguage;
pub use conversion_options_pdf::ConversionOptionsPdf;
pub use conversion_output_options::ConversionOutputOptions;
pub use conversion_request_options::ConversionRequestOptions;
pub use conversion_response::ConversionResponse;
pub use conversion_response_format::ConversionResponseFormat;
pub use embedded_image_conversion_options::EmbeddedImageConversionOptions;
pub use embedded_image_conversion_options_description_language::EmbeddedImageConversionOptionsDescriptionLanguage;
pub use image_conversion_options::ImageConversionOptions;
pub use image_conversion_options_description_language::ImageConversionOptionsDescriptionLanguage;
pub use inference_upstream_error::InferenceUpstreamError;
pub use markdown_document::MarkdownDocument;
pub use output_format::OutputFormat;
pub use supported_file_format::SupportedFileFormat;
pub use to_markdown_service::ToMarkdownService;

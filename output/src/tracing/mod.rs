//! Tracing.
//!
//! [Documentation](https://developers.cloudflare.com/workers/observability/traces/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod functions;
mod span;
mod span_record_exception_exception;
mod span_record_exception_exception_or_str;
mod span_set_attribute_value;
mod str_or_number;
mod str_or_number_or_bool;
mod tracing;
mod tracing_span_context;
mod tracing_span_status;
mod tracing_span_status_code;

pub use functions::tracing;
pub use span::Span;
pub use span_record_exception_exception::SpanRecordExceptionException;
pub use span_record_exception_exception_or_str::SpanRecordExceptionExceptionOrStr;
pub use span_set_attribute_value::SpanSetAttributeValue;
pub use str_or_number::StrOrNumber;
pub use str_or_number_or_bool::StrOrNumberOrBool;
pub use tracing::Tracing;
pub use tracing_span_context::TracingSpanContext;
pub use tracing_span_status::TracingSpanStatus;
pub use tracing_span_status_code::TracingSpanStatusCode;

//! Queues.
//!
//! [Documentation](https://developers.cloudflare.com/queues/configuration/javascript-apis/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod message;
mod message_batch;
mod message_batch_metadata;
mod message_batch_metrics;
mod message_send_request;
mod queue;
mod queue_content_type;
mod queue_event;
mod queue_metrics;
mod queue_retry_options;
mod queue_send_batch_metadata;
mod queue_send_batch_metrics;
mod queue_send_batch_options;
mod queue_send_batch_response;
mod queue_send_metadata;
mod queue_send_metrics;
mod queue_send_options;
mod queue_send_response;

#[cfg(feature = "experimental")]
mod queue_retry_batch;
#[cfg(feature = "experimental")]
mod queue_retry_message;

pub use message::Message;
pub use message_batch::MessageBatch;
pub use message_batch_metadata::MessageBatchMetadata;
pub use message_batch_metrics::MessageBatchMetrics;
pub use message_send_request::MessageSendRequest;
pub use queue::Queue;
pub use queue_content_type::QueueContentType;
pub use queue_event::QueueEvent;
pub use queue_metrics::QueueMetrics;
pub use queue_retry_options::QueueRetryOptions;
pub use queue_send_batch_metadata::QueueSendBatchMetadata;
pub use queue_send_batch_metrics::QueueSendBatchMetrics;
pub use queue_send_batch_options::QueueSendBatchOptions;
pub use queue_send_batch_response::QueueSendBatchResponse;
pub use queue_send_metadata::QueueSendMetadata;
pub use queue_send_metrics::QueueSendMetrics;
pub use queue_send_options::QueueSendOptions;
pub use queue_send_response::QueueSendResponse;

#[cfg(feature = "experimental")]
pub use queue_retry_batch::QueueRetryBatch;
#[cfg(feature = "experimental")]
pub use queue_retry_message::QueueRetryMessage;

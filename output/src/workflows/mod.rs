//! Workflows.
//!
//! [Documentation](https://developers.cloudflare.com/workflows/build/workers-api/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit: see `idl/overrides/workflows.jsonc`.

mod cloudflare_workers_module_workflow_backoff;
mod instance_status;
mod instance_status_error;
mod instance_status_status;
mod non_retryable_error;
mod workflow;
mod workflow_batch_create_options;
mod workflow_batch_create_options_retention;
mod workflow_batch_create_result;
mod workflow_batch_create_result_error;
mod workflow_batch_delete_result;
mod workflow_batch_delete_result_deleted_item;
mod workflow_batch_delete_result_error;
mod workflow_cron_schedule;
mod workflow_dynamic_delay_context;
mod workflow_entrypoint;
mod workflow_error;
mod workflow_event;
mod workflow_instance;
mod workflow_instance_create_options;
mod workflow_instance_create_options_retention;
mod workflow_instance_event;
mod workflow_instance_event_config;
mod workflow_instance_event_config_retries;
mod workflow_instance_event_config_retries_backoff;
mod workflow_instance_event_error;
mod workflow_instance_event_type;
mod workflow_instance_location_hint;
mod workflow_instance_restart_options;
mod workflow_instance_restart_options_from;
mod workflow_instance_restart_options_from_type;
mod workflow_instance_subscribe_options;
mod workflow_instance_subscription;
mod workflow_instance_terminate_options;
mod workflow_rollback_context;
mod workflow_sent_event;
mod workflow_sleep_duration;
mod workflow_step;
mod workflow_step_config;
mod workflow_step_config_retries;
mod workflow_step_config_with_delay_function;
mod workflow_step_config_with_static_delay;
mod workflow_step_config_with_static_delay_retries;
mod workflow_step_context;
mod workflow_step_context_config;
mod workflow_step_context_config_retries;
mod workflow_step_context_step;
mod workflow_step_event;
mod workflow_step_rollback_config;
mod workflow_step_wait_for_event_options;

#[cfg(feature = "experimental")]
mod cloudflare_workers_module_workflow_sleep_duration;

pub use cloudflare_workers_module_workflow_backoff::CloudflareWorkersModuleWorkflowBackoff;
pub use instance_status::InstanceStatus;
pub use instance_status_error::InstanceStatusError;
pub use instance_status_status::InstanceStatusStatus;
pub use non_retryable_error::NonRetryableError;
pub use workflow::Workflow;
pub use workflow_batch_create_options::WorkflowBatchCreateOptions;
pub use workflow_batch_create_options_retention::WorkflowBatchCreateOptionsRetention;
pub use workflow_batch_create_result::WorkflowBatchCreateResult;
pub use workflow_batch_create_result_error::WorkflowBatchCreateResultError;
pub use workflow_batch_delete_result::WorkflowBatchDeleteResult;
pub use workflow_batch_delete_result_deleted_item::WorkflowBatchDeleteResultDeletedItem;
pub use workflow_batch_delete_result_error::WorkflowBatchDeleteResultError;
pub use workflow_cron_schedule::WorkflowCronSchedule;
pub use workflow_dynamic_delay_context::WorkflowDynamicDelayContext;
pub use workflow_entrypoint::WorkflowEntrypoint;
pub use workflow_error::WorkflowError;
pub use workflow_event::WorkflowEvent;
pub use workflow_instance::WorkflowInstance;
pub use workflow_instance_create_options::WorkflowInstanceCreateOptions;
pub use workflow_instance_create_options_retention::WorkflowInstanceCreateOptionsRetention;
pub use workflow_instance_event::WorkflowInstanceEvent;
pub use workflow_instance_event_config::WorkflowInstanceEventConfig;
pub use workflow_instance_event_config_retries::WorkflowInstanceEventConfigRetries;
pub use workflow_instance_event_config_retries_backoff::WorkflowInstanceEventConfigRetriesBackoff;
pub use workflow_instance_event_error::WorkflowInstanceEventError;
pub use workflow_instance_event_type::WorkflowInstanceEventType;
pub use workflow_instance_location_hint::WorkflowInstanceLocationHint;
pub use workflow_instance_restart_options::WorkflowInstanceRestartOptions;
pub use workflow_instance_restart_options_from::WorkflowInstanceRestartOptionsFrom;
pub use workflow_instance_restart_options_from_type::WorkflowInstanceRestartOptionsFromType;
pub use workflow_instance_subscribe_options::WorkflowInstanceSubscribeOptions;
pub use workflow_instance_subscription::WorkflowInstanceSubscription;
pub use workflow_instance_terminate_options::WorkflowInstanceTerminateOptions;
pub use workflow_rollback_context::WorkflowRollbackContext;
pub use workflow_sent_event::WorkflowSentEvent;
pub use workflow_sleep_duration::WorkflowSleepDuration;
pub use workflow_step::WorkflowStep;
pub use workflow_step_config::WorkflowStepConfig;
pub use workflow_step_config_retries::WorkflowStepConfigRetries;
pub use workflow_step_config_with_delay_function::WorkflowStepConfigWithDelayFunction;
pub use workflow_step_config_with_static_delay::WorkflowStepConfigWithStaticDelay;
pub use workflow_step_config_with_static_delay_retries::WorkflowStepConfigWithStaticDelayRetries;
pub use workflow_step_context::WorkflowStepContext;
pub use workflow_step_context_config::WorkflowStepContextConfig;
pub use workflow_step_context_config_retries::WorkflowStepContextConfigRetries;
pub use workflow_step_context_step::WorkflowStepContextStep;
pub use workflow_step_event::WorkflowStepEvent;
pub use workflow_step_rollback_config::WorkflowStepRollbackConfig;
pub use workflow_step_wait_for_event_options::WorkflowStepWaitForEventOptions;

#[cfg(feature = "experimental")]
pub use cloudflare_workers_module_workflow_sleep_duration::CloudflareWorkersModuleWorkflowSleepDuration;

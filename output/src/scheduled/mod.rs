//! Cron triggers and alarms.
//!
//! [Documentation](https://developers.cloudflare.com/workers/configuration/cron-triggers/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod alarm_invocation_info;
mod scheduled_controller;
mod scheduled_event;

pub use alarm_invocation_info::AlarmInvocationInfo;
pub use scheduled_controller::ScheduledController;
pub use scheduled_event::ScheduledEvent;

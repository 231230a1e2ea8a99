//! `WorkflowInstanceEventType`: The values of `WorkflowInstanceEventType`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `WorkflowInstanceEventType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkflowInstanceEventType {
    /// `"workflow_queued"`
    WorkflowQueued,
    /// `"workflow_started"`
    WorkflowStarted,
    /// `"workflow_running"`
    WorkflowRunning,
    /// `"workflow_paused"`
    WorkflowPaused,
    /// `"workflow_waiting_for_pause"`
    WorkflowWaitingForPause,
    /// `"workflow_waiting"`
    WorkflowWaiting,
    /// `"workflow_completed"`
    WorkflowCompleted,
    /// `"workflow_errored"`
    WorkflowErrored,
    /// `"workflow_terminated"`
    WorkflowTerminated,
    /// `"step_started"`
    StepStarted,
    /// `"step_completed"`
    StepCompleted,
    /// `"step_errored"`
    StepErrored,
    /// `"attempt_started"`
    AttemptStarted,
    /// `"attempt_completed"`
    AttemptCompleted,
    /// `"attempt_errored"`
    AttemptErrored,
    /// `"sleep_started"`
    SleepStarted,
    /// `"sleep_completed"`
    SleepCompleted,
    /// `"wait_started"`
    WaitStarted,
    /// `"wait_completed"`
    WaitCompleted,
    /// `"wait_timed_out"`
    WaitTimedOut,
    /// `"rollback_started"`
    RollbackStarted,
    /// `"rollback_step_started"`
    RollbackStepStarted,
    /// `"rollback_step_completed"`
    RollbackStepCompleted,
    /// `"rollback_step_errored"`
    RollbackStepErrored,
    /// `"rollback_attempt_started"`
    RollbackAttemptStarted,
    /// `"rollback_attempt_completed"`
    RollbackAttemptCompleted,
    /// `"rollback_attempt_errored"`
    RollbackAttemptErrored,
    /// `"rollback_completed"`
    RollbackCompleted,
    /// `"rollback_errored"`
    RollbackErrored,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    WorkflowInstanceEventType {
        WorkflowQueued = "workflow_queued",
        WorkflowStarted = "workflow_started",
        WorkflowRunning = "workflow_running",
        WorkflowPaused = "workflow_paused",
        WorkflowWaitingForPause = "workflow_waiting_for_pause",
        WorkflowWaiting = "workflow_waiting",
        WorkflowCompleted = "workflow_completed",
        WorkflowErrored = "workflow_errored",
        WorkflowTerminated = "workflow_terminated",
        StepStarted = "step_started",
        StepCompleted = "step_completed",
        StepErrored = "step_errored",
        AttemptStarted = "attempt_started",
        AttemptCompleted = "attempt_completed",
        AttemptErrored = "attempt_errored",
        SleepStarted = "sleep_started",
        SleepCompleted = "sleep_completed",
        WaitStarted = "wait_started",
        WaitCompleted = "wait_completed",
        WaitTimedOut = "wait_timed_out",
        RollbackStarted = "rollback_started",
        RollbackStepStarted = "rollback_step_started",
        RollbackStepCompleted = "rollback_step_completed",
        RollbackStepErrored = "rollback_step_errored",
        RollbackAttemptStarted = "rollback_attempt_started",
        RollbackAttemptCompleted = "rollback_attempt_completed",
        RollbackAttemptErrored = "rollback_attempt_errored",
        RollbackCompleted = "rollback_completed",
        RollbackErrored = "rollback_errored",
    }
}

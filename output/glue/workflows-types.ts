/**
 * Dictionaries and unions of Workflows, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";
import * as values from "./runtime/values.js";
import * as write from "./runtime/write.js";

export const writeInstanceStatus: write.Fields<InstanceStatus> = (p, value) => {
  write.text(p, value.status);
  write.optional(writeInstanceStatusError)(p, value.error);
  write.optional(write.handle)(p, value.output);
};

/** `InstanceStatusError`: the declarations have no name for it. */
export interface InstanceStatusError {
  name: string;
  message: string;
}

export const writeInstanceStatusError: write.Fields<InstanceStatusError> = (
  p,
  value,
) => {
  write.text(p, value.name);
  write.text(p, value.message);
};

export const readStrOrNumber: read.Read<any> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.number(p);
    default:
      return read.handle<any>(p);
  }
};

export const writeStrOrNumber: write.Write<unknown> = (p, value) => {
  if (typeof value === "string") return write.armOf(p, 0, write.text, value);
  if (typeof value === "number") return write.armOf(p, 1, write.number, value);
  write.armOf(p, 2, write.handle, value);
};

export const readWorkflowBatchCreateOptions: read.Read<
  WorkflowBatchCreateOptions
> = (p) => {
  const value = read.fields<WorkflowBatchCreateOptions>();
  if (read.present(p)) value.count = read.uint(p);
  if (read.present(p)) value.params = read.handle<any>(p);
  if (read.present(p))
    value.retention = readWorkflowBatchCreateOptionsRetention(p);
  if (read.present(p)) value.locationHint = read.text(p);
  if (read.present(p))
    value.instances = read.list(readWorkflowInstanceCreateOptions)(p);
  return value;
};

/** `WorkflowBatchCreateOptionsRetention`: the declarations have no name for it. */
export type WorkflowBatchCreateOptionsRetention = any;

export const readWorkflowBatchCreateOptionsRetention: read.Read<
  WorkflowBatchCreateOptionsRetention
> = (p) => {
  const value = read.fields<WorkflowBatchCreateOptionsRetention>();
  if (read.present(p)) value.successRetention = readWorkflowSleepDuration(p);
  if (read.present(p)) value.errorRetention = readWorkflowSleepDuration(p);
  return value;
};

export const writeWorkflowBatchCreateResult: write.Fields<
  WorkflowBatchCreateResult
> = (p, value) => {
  write.list(write.handle)(p, value.created);
  write.list(writeWorkflowBatchCreateResultError)(p, value.errors);
};

/** `WorkflowBatchCreateResultError`: the declarations have no name for it. */
export interface WorkflowBatchCreateResultError {
  index: number;
  id?: string | null | undefined;
  code: number;
  message: string;
}

export const writeWorkflowBatchCreateResultError: write.Fields<
  WorkflowBatchCreateResultError
> = (p, value) => {
  write.uint(p, value.index);
  write.optional(write.text)(p, value.id);
  write.uint(p, value.code);
  write.text(p, value.message);
};

export const writeWorkflowBatchDeleteResult: write.Fields<
  WorkflowBatchDeleteResult
> = (p, value) => {
  write.list(writeWorkflowBatchDeleteResultDeletedItem)(p, value.deleted);
  write.list(writeWorkflowBatchDeleteResultError)(p, value.errors);
};

/** `WorkflowBatchDeleteResultDeletedItem`: the declarations have no name for it. */
export interface WorkflowBatchDeleteResultDeletedItem {
  id: string;
}

export const writeWorkflowBatchDeleteResultDeletedItem: write.Fields<
  WorkflowBatchDeleteResultDeletedItem
> = (p, value) => {
  write.text(p, value.id);
};

/** `WorkflowBatchDeleteResultError`: the declarations have no name for it. */
export interface WorkflowBatchDeleteResultError {
  id: string;
  code: number;
  message: string;
}

export const writeWorkflowBatchDeleteResultError: write.Fields<
  WorkflowBatchDeleteResultError
> = (p, value) => {
  write.text(p, value.id);
  write.uint(p, value.code);
  write.text(p, value.message);
};

export const readWorkflowInstanceCreateOptions: read.Read<
  WorkflowInstanceCreateOptions
> = (p) => {
  const value = read.fields<WorkflowInstanceCreateOptions>();
  if (read.present(p)) value.id = read.text(p);
  if (read.present(p)) value.params = read.handle<any>(p);
  if (read.present(p))
    value.retention = readWorkflowInstanceCreateOptionsRetention(p);
  if (read.present(p)) value.locationHint = read.text(p);
  return value;
};

/** `WorkflowInstanceCreateOptionsRetention`: the declarations have no name for it. */
export type WorkflowInstanceCreateOptionsRetention = any;

export const readWorkflowInstanceCreateOptionsRetention: read.Read<
  WorkflowInstanceCreateOptionsRetention
> = (p) => {
  const value = read.fields<WorkflowInstanceCreateOptionsRetention>();
  if (read.present(p)) value.successRetention = readWorkflowSleepDuration(p);
  if (read.present(p)) value.errorRetention = readWorkflowSleepDuration(p);
  return value;
};

export const writeWorkflowInstanceEvent: write.Fields<WorkflowInstanceEvent> = (
  p,
  value,
) => {
  write.text(p, value.instanceId);
  write.number(p, value.eventId);
  write.number(p, value.timestamp);
  write.text(p, value.type);
  write.optional(write.handle)(p, value.params);
  write.optional(write.handle)(p, value.output);
  write.optional(writeWorkflowInstanceEventError)(p, value.error);
  write.optional(write.text)(p, value.stepName);
  write.optional(writeWorkflowInstanceEventConfig)(p, value.config);
  write.optional(write.uint)(p, value.attempt);
  write.optional(write.number)(p, value.retryDelayMs);
  write.optional(write.number)(p, value.durationMs);
  write.optional(write.text)(p, value.eventType);
};

/** `WorkflowInstanceEventConfig`: the declarations have no name for it. */
export interface WorkflowInstanceEventConfig {
  retries: WorkflowInstanceEventConfigRetries;
  timeout: string | number;
  sensitive?: "output" | null | undefined;
}

export const writeWorkflowInstanceEventConfig: write.Fields<
  WorkflowInstanceEventConfig
> = (p, value) => {
  writeWorkflowInstanceEventConfigRetries(p, value.retries);
  writeWorkflowSleepDuration(p, value.timeout);
  write.optional(write.text)(p, value.sensitive);
};

/** `WorkflowInstanceEventConfigRetries`: the declarations have no name for it. */
export interface WorkflowInstanceEventConfigRetries {
  limit: number;
  delay: "[dynamic]" | string | number;
  backoff?: "constant" | "linear" | "exponential" | null | undefined;
}

export const writeWorkflowInstanceEventConfigRetries: write.Fields<
  WorkflowInstanceEventConfigRetries
> = (p, value) => {
  write.uint(p, value.limit);
  writeWorkflowInstanceEventConfigRetriesDelay(p, value.delay);
  write.optional(write.text)(p, value.backoff);
};

export const writeWorkflowInstanceEventConfigRetriesDelay: write.Write<
  unknown
> = (p, value) => {
  if (value === "[dynamic]") return write.arm(p, 0);
  if (typeof value === "string") return write.armOf(p, 1, write.text, value);
  if (typeof value === "number") return write.armOf(p, 2, write.number, value);
  write.armOf(p, 3, write.handle, value);
};

/** `WorkflowInstanceEventError`: the declarations have no name for it. */
export interface WorkflowInstanceEventError {
  name: string;
  message: string;
}

export const writeWorkflowInstanceEventError: write.Fields<
  WorkflowInstanceEventError
> = (p, value) => {
  write.text(p, value.name);
  write.text(p, value.message);
};

export const readWorkflowInstanceRestartOptions: read.Read<
  WorkflowInstanceRestartOptions
> = (p) => {
  const value = read.fields<WorkflowInstanceRestartOptions>();
  if (read.present(p)) value.from = readWorkflowInstanceRestartOptionsFrom(p);
  return value;
};

/** `WorkflowInstanceRestartOptionsFrom`: the declarations have no name for it. */
export type WorkflowInstanceRestartOptionsFrom = any;

export const readWorkflowInstanceRestartOptionsFrom: read.Read<
  WorkflowInstanceRestartOptionsFrom
> = (p) => {
  const value = read.fields<WorkflowInstanceRestartOptionsFrom>();
  value.name = read.text(p);
  if (read.present(p)) value.count = read.uint(p);
  if (read.present(p)) value.type = read.text(p);
  return value;
};

export const readWorkflowInstanceSubscribeOptions: read.Read<
  WorkflowInstanceSubscribeOptions
> = (p) => {
  const value = read.fields<WorkflowInstanceSubscribeOptions>();
  if (read.present(p)) value.cursor = read.number(p);
  if (read.present(p))
    value.filter = read.list(
      read.text<
        | "workflow_queued"
        | "workflow_started"
        | "workflow_running"
        | "workflow_paused"
        | "workflow_waiting_for_pause"
        | "workflow_waiting"
        | "workflow_completed"
        | "workflow_errored"
        | "workflow_terminated"
        | "step_started"
        | "step_completed"
        | "step_errored"
        | "attempt_started"
        | "attempt_completed"
        | "attempt_errored"
        | "sleep_started"
        | "sleep_completed"
        | "wait_started"
        | "wait_completed"
        | "wait_timed_out"
        | "rollback_started"
        | "rollback_step_started"
        | "rollback_step_completed"
        | "rollback_step_errored"
        | "rollback_attempt_started"
        | "rollback_attempt_completed"
        | "rollback_attempt_errored"
        | "rollback_completed"
        | "rollback_errored"
      >,
    )(p);
  return value;
};

export const readWorkflowInstanceTerminateOptions: read.Read<
  WorkflowInstanceTerminateOptions
> = (p) => {
  const value = read.fields<WorkflowInstanceTerminateOptions>();
  if (read.present(p)) value.rollback = read.boolean(p);
  return value;
};

export const writeCloudflareWorkersModule_WorkflowRollbackContext: write.Fields<
  CloudflareWorkersModule.WorkflowRollbackContext
> = (p, value) => {
  writeCloudflareWorkersModule_WorkflowStepContext(p, value.ctx);
  write.handle(p, value.error);
  write.optional(values.write)(p, value.output);
  write.text(p, value.stepName);
};

/** `WorkflowSentEvent`: the declarations have no name for it. */
export type WorkflowSentEvent = any;

export const readWorkflowSentEvent: read.Read<WorkflowSentEvent> = (p) => ({
  type: read.text(p),
  payload: read.handle<any>(p),
});

export const readWorkflowSleepDuration: read.Read<string | number> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.number(p);
    default:
      return read.handle<any>(p);
  }
};

export const writeWorkflowSleepDuration: write.Write<unknown> = (p, value) => {
  if (typeof value === "string") return write.armOf(p, 0, write.text, value);
  if (typeof value === "number") return write.armOf(p, 1, write.number, value);
  write.armOf(p, 2, write.handle, value);
};

export const readCloudflareWorkersModule_WorkflowStepConfig: read.Read<
  CloudflareWorkersModule.WorkflowStepConfig
> = (p) => {
  const value = read.fields<CloudflareWorkersModule.WorkflowStepConfig>();
  if (read.present(p))
    value.retries = readCloudflareWorkersModule_WorkflowStepConfigRetries(p);
  if (read.present(p)) value.timeout = readStrOrNumber(p);
  if (read.present(p)) value.sensitive = read.text(p);
  return value;
};

/** `CloudflareWorkersModule.WorkflowStepConfigRetries`: the declarations have no name for it. */
export type CloudflareWorkersModule_WorkflowStepConfigRetries = any;

export const readCloudflareWorkersModule_WorkflowStepConfigRetries: read.Read<
  CloudflareWorkersModule_WorkflowStepConfigRetries
> = (p) => {
  const value =
    read.fields<CloudflareWorkersModule_WorkflowStepConfigRetries>();
  value.limit = read.uint(p);
  value.delay = readStrOrNumber(p);
  if (read.present(p)) value.backoff = read.text(p);
  return value;
};

export const writeCloudflareWorkersModule_WorkflowStepContext: write.Fields<
  CloudflareWorkersModule.WorkflowStepContext
> = (p, value) => {
  writeCloudflareWorkersModule_WorkflowStepContextStep(p, value.step);
  write.uint(p, value.attempt);
  writeCloudflareWorkersModule_WorkflowStepContextConfig(p, value.config);
};

/** `CloudflareWorkersModule.WorkflowStepContextConfig`: the declarations have no name for it. */
export interface CloudflareWorkersModule_WorkflowStepContextConfig {
  retries?:
    CloudflareWorkersModule_WorkflowStepContextConfigRetries | null | undefined;
  timeout?: any | null | undefined;
  sensitive?: "output" | null | undefined;
}

export const writeCloudflareWorkersModule_WorkflowStepContextConfig: write.Fields<
  CloudflareWorkersModule_WorkflowStepContextConfig
> = (p, value) => {
  write.optional(writeCloudflareWorkersModule_WorkflowStepContextConfigRetries)(
    p,
    value.retries,
  );
  write.optional(writeStrOrNumber)(p, value.timeout);
  write.optional(write.text)(p, value.sensitive);
};

/** `CloudflareWorkersModule.WorkflowStepContextConfigRetries`: the declarations have no name for it. */
export interface CloudflareWorkersModule_WorkflowStepContextConfigRetries {
  limit: number;
  backoff?: "constant" | "linear" | "exponential" | null | undefined;
  delay?: any | null | undefined;
}

export const writeCloudflareWorkersModule_WorkflowStepContextConfigRetries: write.Fields<
  CloudflareWorkersModule_WorkflowStepContextConfigRetries
> = (p, value) => {
  write.uint(p, value.limit);
  write.optional(write.text)(p, value.backoff);
  write.optional(writeStrOrNumber)(p, value.delay);
};

/** `CloudflareWorkersModule.WorkflowStepContextStep`: the declarations have no name for it. */
export interface CloudflareWorkersModule_WorkflowStepContextStep {
  name: string;
  count: number;
}

export const writeCloudflareWorkersModule_WorkflowStepContextStep: write.Fields<
  CloudflareWorkersModule_WorkflowStepContextStep
> = (p, value) => {
  write.text(p, value.name);
  write.uint(p, value.count);
};

export const writeCloudflareWorkersModule_WorkflowStepEvent: write.Fields<
  CloudflareWorkersModule.WorkflowStepEvent<any>
> = (p, value) => {
  values.write(p, value.payload);
  write.date(p, value.timestamp);
  write.text(p, value.type);
  write.optional(write.text)(p, value.sensitive);
};

export const readCloudflareWorkersModule_WorkflowStepRollbackConfig: read.Read<
  CloudflareWorkersModule.WorkflowStepRollbackConfig
> = (p) => {
  const value =
    read.fields<CloudflareWorkersModule.WorkflowStepRollbackConfig>();
  if (read.present(p))
    value.retries = readCloudflareWorkersModule_WorkflowStepConfigRetries(p);
  if (read.present(p)) value.timeout = readStrOrNumber(p);
  return value;
};

export const readCloudflareWorkersModule_WorkflowStepRollbackOptions: read.Read<
  CloudflareWorkersModule.WorkflowStepRollbackOptions
> = (p) => {
  const value =
    read.fields<CloudflareWorkersModule.WorkflowStepRollbackOptions>();
  value.rollback = read.callback(
    { gives: "promise" },
    writeCloudflareWorkersModule_WorkflowRollbackContext,
  )(p);
  if (read.present(p))
    value.rollbackConfig =
      readCloudflareWorkersModule_WorkflowStepRollbackConfig(p);
  return value;
};

/** `CloudflareWorkersModule.WorkflowStepWaitForEventOptions`: the declarations have no name for it. */
export type CloudflareWorkersModule_WorkflowStepWaitForEventOptions = any;

export const readCloudflareWorkersModule_WorkflowStepWaitForEventOptions: read.Read<
  CloudflareWorkersModule_WorkflowStepWaitForEventOptions
> = (p) => {
  const value =
    read.fields<CloudflareWorkersModule_WorkflowStepWaitForEventOptions>();
  value.type = read.text(p);
  if (read.present(p)) value.timeout = read.number(p);
  return value;
};

/**
 * Shims of Workflows: the JavaScript side of `src/workflows`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import * as read from "./runtime/read.js";
import {
  type Runtime,
  callback,
  get,
  pack,
  promise,
  result,
  stepLater,
  text,
} from "./runtime/runtime.js";
import * as write from "./runtime/write.js";
import {
  readCloudflareWorkersModule_WorkflowStepConfig,
  readCloudflareWorkersModule_WorkflowStepRollbackOptions,
  readCloudflareWorkersModule_WorkflowStepWaitForEventOptions,
  readWorkflowBatchCreateOptions,
  readWorkflowInstanceCreateOptions,
  readWorkflowInstanceRestartOptions,
  readWorkflowInstanceSubscribeOptions,
  readWorkflowInstanceTerminateOptions,
  readWorkflowSentEvent,
  writeCloudflareWorkersModule_WorkflowStepContext,
  writeCloudflareWorkersModule_WorkflowStepEvent,
  writeInstanceStatus,
  writeWorkflowBatchCreateResult,
  writeWorkflowBatchDeleteResult,
  writeWorkflowInstanceEvent,
} from "./workflows-types.js";

/** `workflow.get(id)` */
export const Workflow_get =
  (rt: Runtime) =>
  (self: number, id: number, idLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<Workflow>(rt, self).get(text(rt, id, idLength)),
    );

/** `workflow.create()` */
export const Workflow_create =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.handle, () => get<Workflow>(rt, self).create());

/** `workflow.create(options)` */
export const Workflow_create_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<Workflow>(rt, self).create(
        readWorkflowInstanceCreateOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `workflow.createBatch(options)` */
export const Workflow_createBatch =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeWorkflowBatchCreateResult), () =>
      get<Workflow>(rt, self).createBatch(
        readWorkflowBatchCreateOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `workflow.createBatch(batch)` */
export const Workflow_createBatch_create_batch_of_instances =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(write.list(write.handle)), () =>
      get<Workflow>(rt, self).createBatch(
        read.list(readWorkflowInstanceCreateOptions)(
          pack(rt, packed, packedLength),
        ),
      ),
    );

/** `workflow.deleteBatch(instanceIds)` */
export const Workflow_deleteBatch =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeWorkflowBatchDeleteResult), () =>
      get<Workflow>(rt, self).deleteBatch(
        read.list(read.text)(pack(rt, packed, packedLength)),
      ),
    );

/** `workflowInstance.id` */
export const WorkflowInstance_id =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<WorkflowInstance>(rt, self).id);

/** `workflowInstance.pause()` */
export const WorkflowInstance_pause =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<WorkflowInstance>(rt, self).pause(),
    );

/** `workflowInstance.resume()` */
export const WorkflowInstance_resume =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<WorkflowInstance>(rt, self).resume(),
    );

/** `workflowInstance.terminate()` */
export const WorkflowInstance_terminate =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<WorkflowInstance>(rt, self).terminate(),
    );

/** `workflowInstance.terminate(options)` */
export const WorkflowInstance_terminate_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<WorkflowInstance>(rt, self).terminate(
        readWorkflowInstanceTerminateOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `workflowInstance.restart()` */
export const WorkflowInstance_restart =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<WorkflowInstance>(rt, self).restart(),
    );

/** `workflowInstance.restart(options)` */
export const WorkflowInstance_restart_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<WorkflowInstance>(rt, self).restart(
        readWorkflowInstanceRestartOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `workflowInstance.delete()` */
export const WorkflowInstance_delete =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<WorkflowInstance>(rt, self).delete(),
    );

/** `workflowInstance.status()` */
export const WorkflowInstance_status =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeInstanceStatus), () =>
      get<WorkflowInstance>(rt, self).status(),
    );

/** `workflowInstance.sendEvent(param0)` */
export const WorkflowInstance_sendEvent =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<WorkflowInstance>(rt, self).sendEvent(
        readWorkflowSentEvent(pack(rt, packed, packedLength)),
      ),
    );

/** `workflowInstance.subscribe()` */
export const WorkflowInstance_subscribe =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<WorkflowInstance>(rt, self).subscribe(),
    );

/** `workflowInstance.subscribe(options)` */
export const WorkflowInstance_subscribe_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<WorkflowInstance>(rt, self).subscribe(
        readWorkflowInstanceSubscribeOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `workflowInstanceSubscription.next()` */
export const WorkflowInstanceSubscription_next =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(
      rt,
      slot,
      answer.optional(answer.pack(writeWorkflowInstanceEvent)),
      () => stepLater(get<WorkflowInstanceSubscription>(rt, self).next()),
    );

/** `workflowStep.do(name, callback)` */
export const CloudflareWorkersModule_WorkflowStep_do_run =
  (rt: Runtime) =>
  (
    self: number,
    name: number,
    nameLength: number,
    callbackArgument: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.handle, () =>
      get<CloudflareWorkersModule.WorkflowStep>(rt, self).do(
        text(rt, name, nameLength),
        callback(
          rt,
          { gives: "promise" },
          callbackArgument,
          writeCloudflareWorkersModule_WorkflowStepContext,
        ),
      ),
    );

/** `workflowStep.do(name, callback, rollbackOptions)` */
export const CloudflareWorkersModule_WorkflowStep_do_run_with =
  (rt: Runtime) =>
  (
    self: number,
    name: number,
    nameLength: number,
    callbackArgument: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.handle, () =>
      get<CloudflareWorkersModule.WorkflowStep>(rt, self).do(
        text(rt, name, nameLength),
        callback(
          rt,
          { gives: "promise" },
          callbackArgument,
          writeCloudflareWorkersModule_WorkflowStepContext,
        ),
        readCloudflareWorkersModule_WorkflowStepRollbackOptions(
          pack(rt, packed, packedLength),
        ),
      ),
    );

/** `workflowStep.do(name, config, callback)` */
export const CloudflareWorkersModule_WorkflowStep_do_run_configured =
  (rt: Runtime) =>
  (
    self: number,
    name: number,
    nameLength: number,
    callbackArgument: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.handle, () =>
      get<CloudflareWorkersModule.WorkflowStep>(rt, self).do(
        text(rt, name, nameLength),
        readCloudflareWorkersModule_WorkflowStepConfig(
          pack(rt, packed, packedLength),
        ),
        callback(
          rt,
          { gives: "promise" },
          callbackArgument,
          writeCloudflareWorkersModule_WorkflowStepContext,
        ),
      ),
    );

/** `workflowStep.do(name, config, callback, rollbackOptions)` */
export const CloudflareWorkersModule_WorkflowStep_do_run_configured_with =
  (rt: Runtime) =>
  (
    self: number,
    name: number,
    nameLength: number,
    callbackArgument: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.handle, () => {
      const p = pack(rt, packed, packedLength);
      const config = readCloudflareWorkersModule_WorkflowStepConfig(p);
      const rollbackOptions =
        readCloudflareWorkersModule_WorkflowStepRollbackOptions(p);
      return get<CloudflareWorkersModule.WorkflowStep>(rt, self).do(
        text(rt, name, nameLength),
        config,
        callback(
          rt,
          { gives: "promise" },
          callbackArgument,
          writeCloudflareWorkersModule_WorkflowStepContext,
        ),
        rollbackOptions,
      );
    });

/** `workflowStep.sleep(name, duration)` */
export const CloudflareWorkersModule_WorkflowStep_sleep =
  (rt: Runtime) =>
  (
    self: number,
    name: number,
    nameLength: number,
    duration: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.unit, () =>
      get<CloudflareWorkersModule.WorkflowStep>(rt, self).sleep(
        text(rt, name, nameLength),
        duration,
      ),
    );

/** `workflowStep.sleepUntil(name, timestamp)` */
export const CloudflareWorkersModule_WorkflowStep_sleepUntil =
  (rt: Runtime) =>
  (
    self: number,
    name: number,
    nameLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.unit, () =>
      get<CloudflareWorkersModule.WorkflowStep>(rt, self).sleepUntil(
        text(rt, name, nameLength),
        read.date(pack(rt, packed, packedLength)),
      ),
    );

/** `workflowStep.waitForEvent(name, options)` */
export const CloudflareWorkersModule_WorkflowStep_waitForEvent =
  (rt: Runtime) =>
  (
    self: number,
    name: number,
    nameLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(
      rt,
      slot,
      answer.pack(writeCloudflareWorkersModule_WorkflowStepEvent),
      () =>
        get<CloudflareWorkersModule.WorkflowStep>(rt, self).waitForEvent(
          text(rt, name, nameLength),
          readCloudflareWorkersModule_WorkflowStepWaitForEventOptions(
            pack(rt, packed, packedLength),
          ),
        ),
    );

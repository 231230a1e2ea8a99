/**
 * Dictionaries and unions of Global scope, handlers and execution context, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as write from "../runtime/write.js";

/** `ExecutionContextVersion`: the declarations have no name for it. */
export interface ExecutionContextVersion {
  metadata?: ExecutionContextVersionMetadata | null | undefined;
  cohort?: string | null | undefined;
  key?: string | null | undefined;
  override?: string | null | undefined;
}

export const writeExecutionContextVersion: write.Fields<
  ExecutionContextVersion
> = (p, value) => {
  write.optional(writeExecutionContextVersionMetadata)(p, value.metadata);
  write.optional(write.text)(p, value.cohort);
  write.optional(write.text)(p, value.key);
  write.optional(write.text)(p, value.override);
};

/** `ExecutionContextVersionMetadata`: the declarations have no name for it. */
export interface ExecutionContextVersionMetadata {
  id: string;
}

export const writeExecutionContextVersionMetadata: write.Fields<
  ExecutionContextVersionMetadata
> = (p, value) => {
  write.text(p, value.id);
};

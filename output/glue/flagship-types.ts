/**
 * Dictionaries and unions of Flagship: feature flags, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";
import * as values from "./runtime/values.js";
import * as write from "./runtime/write.js";

export const readFlagshipEvaluationContextValue: read.Read<
  string | number | boolean | (any | null)[] | Record<string, any | null>
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.number(p);
    case 2:
      return read.boolean(p);
    case 3:
      return read.list(read.nullable(readFlagshipEvaluationContextValue))(p);
    default:
      return read.map(read.nullable(readFlagshipEvaluationContextValue))(p);
  }
};

export const writeFlagshipEvaluationDetails: write.Fields<
  FlagshipEvaluationDetails<any>
> = (p, value) => {
  write.text(p, value.flagKey);
  values.write(p, value.value);
  write.optional(write.text)(p, value.variant);
  write.optional(write.text)(p, value.reason);
  write.optional(write.text)(p, value.errorCode);
  write.optional(write.text)(p, value.errorMessage);
};

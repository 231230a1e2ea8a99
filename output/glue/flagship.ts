/**
 * Shims of Flagship: feature flags: the JavaScript side of `src/flagship`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import * as read from "./runtime/read.js";
import {
  type Runtime,
  get,
  optional,
  pack,
  promise,
  text,
} from "./runtime/runtime.js";
import {
  readFlagshipEvaluationContextValue,
  writeFlagshipEvaluationDetails,
} from "./flagship-types.js";

/** `flagship.get(flagKey)` */
export const Flagship_get =
  (rt: Runtime) =>
  (self: number, flagKey: number, flagKeyLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<Flagship>(rt, self).get(text(rt, flagKey, flagKeyLength)),
    );

/** `flagship.get(flagKey, defaultValue, context)` */
export const Flagship_get_with =
  (rt: Runtime) =>
  (
    self: number,
    flagKey: number,
    flagKeyLength: number,
    defaultValue: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.handle, () =>
      get<Flagship>(rt, self).get(
        text(rt, flagKey, flagKeyLength),
        optional<any>(rt, defaultValue),
        read.optional(
          read.map(read.nullable(readFlagshipEvaluationContextValue)),
        )(pack(rt, packed, packedLength)),
      ),
    );

/** `flagship.getValue(flagKey, defaultValue)` */
export const Flagship_getValue =
  (rt: Runtime) =>
  (
    self: number,
    flagKey: number,
    flagKeyLength: number,
    defaultValue: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.handle, () =>
      get<Flagship>(rt, self).getValue(
        text(rt, flagKey, flagKeyLength),
        get<any>(rt, defaultValue),
      ),
    );

/** `flagship.getValue(flagKey, defaultValue, context)` */
export const Flagship_getValue_with =
  (rt: Runtime) =>
  (
    self: number,
    flagKey: number,
    flagKeyLength: number,
    defaultValue: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.handle, () =>
      get<Flagship>(rt, self).getValue(
        text(rt, flagKey, flagKeyLength),
        get<any>(rt, defaultValue),
        read.map(read.nullable(readFlagshipEvaluationContextValue))(
          pack(rt, packed, packedLength),
        ),
      ),
    );

/** `flagship.getDetails(flagKey, defaultValue)` */
export const Flagship_getDetails =
  (rt: Runtime) =>
  (
    self: number,
    flagKey: number,
    flagKeyLength: number,
    defaultValue: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeFlagshipEvaluationDetails), () =>
      get<Flagship>(rt, self).getDetails(
        text(rt, flagKey, flagKeyLength),
        get<any>(rt, defaultValue),
      ),
    );

/** `flagship.getDetails(flagKey, defaultValue, context)` */
export const Flagship_getDetails_with =
  (rt: Runtime) =>
  (
    self: number,
    flagKey: number,
    flagKeyLength: number,
    defaultValue: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeFlagshipEvaluationDetails), () =>
      get<Flagship>(rt, self).getDetails(
        text(rt, flagKey, flagKeyLength),
        get<any>(rt, defaultValue),
        read.map(read.nullable(readFlagshipEvaluationContextValue))(
          pack(rt, packed, packedLength),
        ),
      ),
    );

/** `flagship.getBooleanValue(flagKey, defaultValue)` */
export const Flagship_getBooleanValue =
  (rt: Runtime) =>
  (
    self: number,
    flagKey: number,
    flagKeyLength: number,
    defaultValue: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.boolean, () =>
      get<Flagship>(rt, self).getBooleanValue(
        text(rt, flagKey, flagKeyLength),
        defaultValue !== 0,
      ),
    );

/** `flagship.getBooleanValue(flagKey, defaultValue, context)` */
export const Flagship_getBooleanValue_with =
  (rt: Runtime) =>
  (
    self: number,
    flagKey: number,
    flagKeyLength: number,
    defaultValue: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.boolean, () =>
      get<Flagship>(rt, self).getBooleanValue(
        text(rt, flagKey, flagKeyLength),
        defaultValue !== 0,
        read.map(read.nullable(readFlagshipEvaluationContextValue))(
          pack(rt, packed, packedLength),
        ),
      ),
    );

/** `flagship.getStringValue(flagKey, defaultValue)` */
export const Flagship_getStringValue =
  (rt: Runtime) =>
  (
    self: number,
    flagKey: number,
    flagKeyLength: number,
    defaultValue: number,
    defaultValueLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.text, () =>
      get<Flagship>(rt, self).getStringValue(
        text(rt, flagKey, flagKeyLength),
        text(rt, defaultValue, defaultValueLength),
      ),
    );

/** `flagship.getStringValue(flagKey, defaultValue, context)` */
export const Flagship_getStringValue_with =
  (rt: Runtime) =>
  (
    self: number,
    flagKey: number,
    flagKeyLength: number,
    defaultValue: number,
    defaultValueLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.text, () =>
      get<Flagship>(rt, self).getStringValue(
        text(rt, flagKey, flagKeyLength),
        text(rt, defaultValue, defaultValueLength),
        read.map(read.nullable(readFlagshipEvaluationContextValue))(
          pack(rt, packed, packedLength),
        ),
      ),
    );

/** `flagship.getNumberValue(flagKey, defaultValue)` */
export const Flagship_getNumberValue =
  (rt: Runtime) =>
  (
    self: number,
    flagKey: number,
    flagKeyLength: number,
    defaultValue: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.number, () =>
      get<Flagship>(rt, self).getNumberValue(
        text(rt, flagKey, flagKeyLength),
        defaultValue,
      ),
    );

/** `flagship.getNumberValue(flagKey, defaultValue, context)` */
export const Flagship_getNumberValue_with =
  (rt: Runtime) =>
  (
    self: number,
    flagKey: number,
    flagKeyLength: number,
    defaultValue: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.number, () =>
      get<Flagship>(rt, self).getNumberValue(
        text(rt, flagKey, flagKeyLength),
        defaultValue,
        read.map(read.nullable(readFlagshipEvaluationContextValue))(
          pack(rt, packed, packedLength),
        ),
      ),
    );

/** `flagship.getObjectValue(flagKey, defaultValue)` */
export const Flagship_getObjectValue =
  (rt: Runtime) =>
  (
    self: number,
    flagKey: number,
    flagKeyLength: number,
    defaultValue: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.handle, () =>
      get<Flagship>(rt, self).getObjectValue(
        text(rt, flagKey, flagKeyLength),
        get<any>(rt, defaultValue),
      ),
    );

/** `flagship.getObjectValue(flagKey, defaultValue, context)` */
export const Flagship_getObjectValue_with =
  (rt: Runtime) =>
  (
    self: number,
    flagKey: number,
    flagKeyLength: number,
    defaultValue: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.handle, () =>
      get<Flagship>(rt, self).getObjectValue(
        text(rt, flagKey, flagKeyLength),
        get<any>(rt, defaultValue),
        read.map(read.nullable(readFlagshipEvaluationContextValue))(
          pack(rt, packed, packedLength),
        ),
      ),
    );

/** `flagship.getBooleanDetails(flagKey, defaultValue)` */
export const Flagship_getBooleanDetails =
  (rt: Runtime) =>
  (
    self: number,
    flagKey: number,
    flagKeyLength: number,
    defaultValue: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeFlagshipEvaluationDetails), () =>
      get<Flagship>(rt, self).getBooleanDetails(
        text(rt, flagKey, flagKeyLength),
        defaultValue !== 0,
      ),
    );

/** `flagship.getBooleanDetails(flagKey, defaultValue, context)` */
export const Flagship_getBooleanDetails_with =
  (rt: Runtime) =>
  (
    self: number,
    flagKey: number,
    flagKeyLength: number,
    defaultValue: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeFlagshipEvaluationDetails), () =>
      get<Flagship>(rt, self).getBooleanDetails(
        text(rt, flagKey, flagKeyLength),
        defaultValue !== 0,
        read.map(read.nullable(readFlagshipEvaluationContextValue))(
          pack(rt, packed, packedLength),
        ),
      ),
    );

/** `flagship.getStringDetails(flagKey, defaultValue)` */
export const Flagship_getStringDetails =
  (rt: Runtime) =>
  (
    self: number,
    flagKey: number,
    flagKeyLength: number,
    defaultValue: number,
    defaultValueLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeFlagshipEvaluationDetails), () =>
      get<Flagship>(rt, self).getStringDetails(
        text(rt, flagKey, flagKeyLength),
        text(rt, defaultValue, defaultValueLength),
      ),
    );

/** `flagship.getStringDetails(flagKey, defaultValue, context)` */
export const Flagship_getStringDetails_with =
  (rt: Runtime) =>
  (
    self: number,
    flagKey: number,
    flagKeyLength: number,
    defaultValue: number,
    defaultValueLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeFlagshipEvaluationDetails), () =>
      get<Flagship>(rt, self).getStringDetails(
        text(rt, flagKey, flagKeyLength),
        text(rt, defaultValue, defaultValueLength),
        read.map(read.nullable(readFlagshipEvaluationContextValue))(
          pack(rt, packed, packedLength),
        ),
      ),
    );

/** `flagship.getNumberDetails(flagKey, defaultValue)` */
export const Flagship_getNumberDetails =
  (rt: Runtime) =>
  (
    self: number,
    flagKey: number,
    flagKeyLength: number,
    defaultValue: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeFlagshipEvaluationDetails), () =>
      get<Flagship>(rt, self).getNumberDetails(
        text(rt, flagKey, flagKeyLength),
        defaultValue,
      ),
    );

/** `flagship.getNumberDetails(flagKey, defaultValue, context)` */
export const Flagship_getNumberDetails_with =
  (rt: Runtime) =>
  (
    self: number,
    flagKey: number,
    flagKeyLength: number,
    defaultValue: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeFlagshipEvaluationDetails), () =>
      get<Flagship>(rt, self).getNumberDetails(
        text(rt, flagKey, flagKeyLength),
        defaultValue,
        read.map(read.nullable(readFlagshipEvaluationContextValue))(
          pack(rt, packed, packedLength),
        ),
      ),
    );

/** `flagship.getObjectDetails(flagKey, defaultValue)` */
export const Flagship_getObjectDetails =
  (rt: Runtime) =>
  (
    self: number,
    flagKey: number,
    flagKeyLength: number,
    defaultValue: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeFlagshipEvaluationDetails), () =>
      get<Flagship>(rt, self).getObjectDetails(
        text(rt, flagKey, flagKeyLength),
        get<any>(rt, defaultValue),
      ),
    );

/** `flagship.getObjectDetails(flagKey, defaultValue, context)` */
export const Flagship_getObjectDetails_with =
  (rt: Runtime) =>
  (
    self: number,
    flagKey: number,
    flagKeyLength: number,
    defaultValue: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeFlagshipEvaluationDetails), () =>
      get<Flagship>(rt, self).getObjectDetails(
        text(rt, flagKey, flagKeyLength),
        get<any>(rt, defaultValue),
        read.map(read.nullable(readFlagshipEvaluationContextValue))(
          pack(rt, packed, packedLength),
        ),
      ),
    );

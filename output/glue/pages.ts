/**
 * Shims of Pages Functions: the JavaScript side of `src/pages`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import {
  type Runtime,
  get,
  handle,
  result,
  text,
  unit,
} from "./runtime/runtime.js";

/** `eventPluginContext.request` */
export const EventPluginContext_request =
  (rt: Runtime) =>
  (self: number): number =>
    handle(
      rt,
      () =>
        get<EventPluginContext<unknown, string, unknown, unknown>>(
          rt,
          self,
        ).request,
    );

/** `eventPluginContext.request = value` */
export const EventPluginContext_request_set =
  (rt: Runtime) =>
  (self: number, value: number): number =>
    unit(rt, () => {
      get<EventPluginContext<unknown, string, unknown, unknown>>(
        rt,
        self,
      ).request = get<Request>(rt, value);
    });

/** `eventPluginContext.functionPath` */
export const EventPluginContext_functionPath =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.text,
      () =>
        get<EventPluginContext<unknown, string, unknown, unknown>>(
          rt,
          self,
        ).functionPath,
    );

/** `eventPluginContext.functionPath = value` */
export const EventPluginContext_functionPath_set =
  (rt: Runtime) =>
  (self: number, value: number, valueLength: number): number =>
    unit(rt, () => {
      get<EventPluginContext<unknown, string, unknown, unknown>>(
        rt,
        self,
      ).functionPath = text(rt, value, valueLength);
    });

/** `eventPluginContext.waitUntil` */
export const EventPluginContext_waitUntil =
  (rt: Runtime) =>
  (self: number): number =>
    handle(
      rt,
      () =>
        get<EventPluginContext<unknown, string, unknown, unknown>>(
          rt,
          self,
        ).waitUntil,
    );

/** `eventPluginContext.waitUntil = value` */
export const EventPluginContext_waitUntil_set =
  (rt: Runtime) =>
  (self: number, value: number): number =>
    unit(rt, () => {
      get<EventPluginContext<unknown, string, unknown, unknown>>(
        rt,
        self,
      ).waitUntil = get(rt, value);
    });

/** `eventPluginContext.passThroughOnException` */
export const EventPluginContext_passThroughOnException =
  (rt: Runtime) =>
  (self: number): number =>
    handle(
      rt,
      () =>
        get<EventPluginContext<unknown, string, unknown, unknown>>(
          rt,
          self,
        ).passThroughOnException,
    );

/** `eventPluginContext.passThroughOnException = value` */
export const EventPluginContext_passThroughOnException_set =
  (rt: Runtime) =>
  (self: number, value: number): number =>
    unit(rt, () => {
      get<EventPluginContext<unknown, string, unknown, unknown>>(
        rt,
        self,
      ).passThroughOnException = get(rt, value);
    });

/** `eventPluginContext.next` */
export const EventPluginContext_next =
  (rt: Runtime) =>
  (self: number): number =>
    handle(
      rt,
      () =>
        get<EventPluginContext<unknown, string, unknown, unknown>>(
          rt,
          self,
        ).next,
    );

/** `eventPluginContext.next = value` */
export const EventPluginContext_next_set =
  (rt: Runtime) =>
  (self: number, value: number): number =>
    unit(rt, () => {
      get<EventPluginContext<unknown, string, unknown, unknown>>(
        rt,
        self,
      ).next = get(rt, value);
    });

/** `eventPluginContext.env` */
export const EventPluginContext_env =
  (rt: Runtime) =>
  (self: number): number =>
    handle(
      rt,
      () =>
        get<EventPluginContext<unknown, string, unknown, unknown>>(
          rt,
          self,
        ).env,
    );

/** `eventPluginContext.env = value` */
export const EventPluginContext_env_set =
  (rt: Runtime) =>
  (self: number, value: number): number =>
    unit(rt, () => {
      get<EventPluginContext<unknown, string, unknown, unknown>>(rt, self).env =
        get(rt, value);
    });

/** `eventPluginContext.params` */
export const EventPluginContext_params =
  (rt: Runtime) =>
  (self: number): number =>
    handle(
      rt,
      () =>
        get<EventPluginContext<unknown, string, unknown, unknown>>(
          rt,
          self,
        ).params,
    );

/** `eventPluginContext.params = value` */
export const EventPluginContext_params_set =
  (rt: Runtime) =>
  (self: number, value: number): number =>
    unit(rt, () => {
      get<EventPluginContext<unknown, string, unknown, unknown>>(
        rt,
        self,
      ).params = get(rt, value);
    });

/** `eventPluginContext.data` */
export const EventPluginContext_data =
  (rt: Runtime) =>
  (self: number): number =>
    handle(
      rt,
      () =>
        get<EventPluginContext<unknown, string, unknown, unknown>>(
          rt,
          self,
        ).data,
    );

/** `eventPluginContext.data = value` */
export const EventPluginContext_data_set =
  (rt: Runtime) =>
  (self: number, value: number): number =>
    unit(rt, () => {
      get<EventPluginContext<unknown, string, unknown, unknown>>(
        rt,
        self,
      ).data = get(rt, value);
    });

/** `eventPluginContext.pluginArgs` */
export const EventPluginContext_pluginArgs =
  (rt: Runtime) =>
  (self: number): number =>
    handle(
      rt,
      () =>
        get<EventPluginContext<unknown, string, unknown, unknown>>(
          rt,
          self,
        ).pluginArgs,
    );

/** `eventPluginContext.pluginArgs = value` */
export const EventPluginContext_pluginArgs_set =
  (rt: Runtime) =>
  (self: number, value: number): number =>
    unit(rt, () => {
      get<EventPluginContext<unknown, string, unknown, unknown>>(
        rt,
        self,
      ).pluginArgs = get(rt, value);
    });

/**
 * Shims of Global scope, handlers and execution context: the JavaScript side of `src/global`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import {
  type Runtime,
  boolean,
  get,
  handle,
  number,
  pack,
  promise,
  result,
  text,
  unit,
} from "./runtime/runtime.js";
import * as write from "./runtime/write.js";
import {
  readStructuredSerializeOptions,
  writeCloudflare,
  writeCloudflareAccessIdentity,
  writeHelloWorldBindingGetResult,
} from "./global-types.js";
import { readBodyInit } from "./http-types.js";

/** `cloudflareAccessContext.aud` */
export const CloudflareAccessContext_aud =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<CloudflareAccessContext>(rt, self).aud);

/** `cloudflareAccessContext.getIdentity()` */
export const CloudflareAccessContext_getIdentity =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(
      rt,
      slot,
      answer.optional(answer.pack(writeCloudflareAccessIdentity)),
      () => get<CloudflareAccessContext>(rt, self).getIdentity(),
    );

/** `executionContext.passThroughOnException()` */
export const ExecutionContext_passThroughOnException =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<ExecutionContext>(rt, self).passThroughOnException());

/** `executionContext.exports` */
export const ExecutionContext_exports =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.pack(write.map(write.handle)),
      () => get<ExecutionContext>(rt, self).exports,
    );

/** `executionContext.props` */
export const ExecutionContext_props =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<ExecutionContext>(rt, self).props);

/** `executionContext.cache` */
export const ExecutionContext_cache =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<ExecutionContext>(rt, self).cache);

/** `executionContext.access` */
export const ExecutionContext_access =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<ExecutionContext>(rt, self).access);

/** `executionContext.mapVirtualHost(fetcher, port)` */
export const ExecutionContext_mapVirtualHost =
  (rt: Runtime) =>
  (self: number, fetcher: number, port: number): number =>
    result(rt, answer.text, () =>
      get<ExecutionContext>(rt, self).mapVirtualHost(
        get<Fetcher>(rt, fetcher),
        port,
      ),
    );

/** `executionContext.tracing` */
export const ExecutionContext_tracing =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<ExecutionContext>(rt, self).tracing);

/** `executionContext.abort()` */
export const ExecutionContext_abort =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<ExecutionContext>(rt, self).abort());

/** `executionContext.abort(reason)` */
export const ExecutionContext_abort_with =
  (rt: Runtime) =>
  (self: number, reason: number): number =>
    unit(rt, () => get<ExecutionContext>(rt, self).abort(get<any>(rt, reason)));

/** `helloWorldBinding.get()` */
export const HelloWorldBinding_get =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeHelloWorldBindingGetResult), () =>
      get<HelloWorldBinding>(rt, self).get(),
    );

/** `helloWorldBinding.set(value)` */
export const HelloWorldBinding_set =
  (rt: Runtime) =>
  (self: number, value: number, valueLength: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<HelloWorldBinding>(rt, self).set(text(rt, value, valueLength)),
    );

/** `navigator.sendBeacon(url)` */
export const Navigator_sendBeacon =
  (rt: Runtime) =>
  (self: number, url: number, urlLength: number): number =>
    boolean(rt, () =>
      get<Navigator>(rt, self).sendBeacon(text(rt, url, urlLength)),
    );

/** `navigator.sendBeacon(url, body)` */
export const Navigator_sendBeacon_with =
  (rt: Runtime) =>
  (
    self: number,
    url: number,
    urlLength: number,
    packed: number,
    packedLength: number,
  ): number =>
    boolean(rt, () =>
      get<Navigator>(rt, self).sendBeacon(
        text(rt, url, urlLength),
        readBodyInit(pack(rt, packed, packedLength)),
      ),
    );

/** `navigator.userAgent` */
export const Navigator_userAgent =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<Navigator>(rt, self).userAgent);

/** `navigator.hardwareConcurrency` */
export const Navigator_hardwareConcurrency =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<Navigator>(rt, self).hardwareConcurrency);

/** `navigator.platform` */
export const Navigator_platform =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<Navigator>(rt, self).platform);

/** `navigator.language` */
export const Navigator_language =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<Navigator>(rt, self).language);

/** `navigator.languages` */
export const Navigator_languages =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.pack(write.list(write.text)),
      () => get<Navigator>(rt, self).languages,
    );

/** `structuredClone(value)` */
export const globalThis_structuredClone =
  (rt: Runtime) =>
  (value: number): number =>
    handle(rt, () => structuredClone(get<any>(rt, value)));

/** `structuredClone(value, options)` */
export const globalThis_structuredClone_with =
  (rt: Runtime) =>
  (value: number, packed: number, packedLength: number): number =>
    handle(rt, () =>
      structuredClone(
        get<any>(rt, value),
        readStructuredSerializeOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `reportError(error)` */
export const globalThis_reportError =
  (rt: Runtime) =>
  (error: number): number =>
    unit(rt, () => reportError(get<any>(rt, error)));

/** `Cloudflare` */
export const globalThis_Cloudflare = (rt: Runtime) => (): number =>
  result(rt, answer.pack(writeCloudflare), () => Cloudflare);

/** `origin` */
export const globalThis_origin = (rt: Runtime) => (): number =>
  result(rt, answer.text, () => origin);

/** `navigator` */
export const globalThis_navigator = (rt: Runtime) => (): number =>
  handle(rt, () => navigator);

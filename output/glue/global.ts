/**
 * Shims of Global scope, handlers and execution context: the JavaScript side of `src/global`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import * as read from "./runtime/read.js";
import {
  type Runtime,
  boolean,
  get,
  handle,
  number,
  optional,
  pack,
  promise,
  result,
  text,
  unit,
} from "./runtime/runtime.js";
import * as write from "./runtime/write.js";
import {
  readCloudflare,
  readStructuredSerializeOptions,
  writeCloudflare,
  writeCloudflareAccessIdentity,
  writeHelloWorldBindingGetResult,
} from "./global-types.js";
import { readBodyInit, readRequestInit } from "./http-types.js";

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

/** `executionContext.waitUntil(promise)` */
export const ExecutionContext_waitUntil =
  (rt: Runtime) =>
  (self: number, promiseArgument: number): number =>
    unit(rt, () =>
      get<ExecutionContext>(rt, self).waitUntil(get(rt, promiseArgument)),
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
    handle(rt, () => get<ExecutionContext>(rt, self).exports);

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

/** `executionContext.cache = value` */
export const ExecutionContext_cache_set =
  (rt: Runtime) =>
  (self: number, value: number): number =>
    unit(rt, () => {
      get<ExecutionContext>(rt, self).cache = optional<CacheContext>(rt, value);
    });

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

/** `executionContext.tracing = value` */
export const ExecutionContext_tracing_set =
  (rt: Runtime) =>
  (self: number, value: number): number =>
    unit(rt, () => {
      get<ExecutionContext>(rt, self).tracing = get<Tracing>(rt, value);
    });

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

/** `serviceWorkerGlobalScope.btoa(data)` */
export const ServiceWorkerGlobalScope_btoa =
  (rt: Runtime) =>
  (self: number, data: number, dataLength: number): number =>
    result(rt, answer.text, () =>
      get<ServiceWorkerGlobalScope>(rt, self).btoa(text(rt, data, dataLength)),
    );

/** `serviceWorkerGlobalScope.atob(data)` */
export const ServiceWorkerGlobalScope_atob =
  (rt: Runtime) =>
  (self: number, data: number, dataLength: number): number =>
    result(rt, answer.text, () =>
      get<ServiceWorkerGlobalScope>(rt, self).atob(text(rt, data, dataLength)),
    );

/** `serviceWorkerGlobalScope.setTimeout(callback)` */
export const ServiceWorkerGlobalScope_setTimeout =
  (rt: Runtime) =>
  (self: number, callback: number): number =>
    number(rt, () =>
      get<ServiceWorkerGlobalScope>(rt, self).setTimeout(get(rt, callback)),
    );

/** `serviceWorkerGlobalScope.setTimeout(callback, msDelay)` */
export const ServiceWorkerGlobalScope_setTimeout_with =
  (rt: Runtime) =>
  (self: number, callback: number, msDelay: number): number =>
    number(rt, () =>
      get<ServiceWorkerGlobalScope>(rt, self).setTimeout(
        get(rt, callback),
        msDelay,
      ),
    );

/** `serviceWorkerGlobalScope.clearTimeout(timeoutId)` */
export const ServiceWorkerGlobalScope_clearTimeout =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    unit(rt, () =>
      get<ServiceWorkerGlobalScope>(rt, self).clearTimeout(
        read.nullable(read.number)(pack(rt, packed, packedLength)),
      ),
    );

/** `serviceWorkerGlobalScope.setInterval(callback)` */
export const ServiceWorkerGlobalScope_setInterval =
  (rt: Runtime) =>
  (self: number, callback: number): number =>
    number(rt, () =>
      get<ServiceWorkerGlobalScope>(rt, self).setInterval(get(rt, callback)),
    );

/** `serviceWorkerGlobalScope.setInterval(callback, msDelay)` */
export const ServiceWorkerGlobalScope_setInterval_with =
  (rt: Runtime) =>
  (self: number, callback: number, msDelay: number): number =>
    number(rt, () =>
      get<ServiceWorkerGlobalScope>(rt, self).setInterval(
        get(rt, callback),
        msDelay,
      ),
    );

/** `serviceWorkerGlobalScope.clearInterval(timeoutId)` */
export const ServiceWorkerGlobalScope_clearInterval =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    unit(rt, () =>
      get<ServiceWorkerGlobalScope>(rt, self).clearInterval(
        read.nullable(read.number)(pack(rt, packed, packedLength)),
      ),
    );

/** `serviceWorkerGlobalScope.queueMicrotask(task)` */
export const ServiceWorkerGlobalScope_queueMicrotask =
  (rt: Runtime) =>
  (self: number, task: number): number =>
    unit(rt, () =>
      get<ServiceWorkerGlobalScope>(rt, self).queueMicrotask(get(rt, task)),
    );

/** `serviceWorkerGlobalScope.structuredClone(value)` */
export const ServiceWorkerGlobalScope_structuredClone =
  (rt: Runtime) =>
  (self: number, value: number): number =>
    handle(rt, () =>
      get<ServiceWorkerGlobalScope>(rt, self).structuredClone(get(rt, value)),
    );

/** `serviceWorkerGlobalScope.structuredClone(value, options)` */
export const ServiceWorkerGlobalScope_structuredClone_with =
  (rt: Runtime) =>
  (self: number, value: number, packed: number, packedLength: number): number =>
    handle(rt, () =>
      get<ServiceWorkerGlobalScope>(rt, self).structuredClone(
        get(rt, value),
        readStructuredSerializeOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `serviceWorkerGlobalScope.reportError(error)` */
export const ServiceWorkerGlobalScope_reportError =
  (rt: Runtime) =>
  (self: number, error: number): number =>
    unit(rt, () =>
      get<ServiceWorkerGlobalScope>(rt, self).reportError(get<any>(rt, error)),
    );

/** `serviceWorkerGlobalScope.fetch(input)` */
export const ServiceWorkerGlobalScope_fetch =
  (rt: Runtime) =>
  (self: number, input: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<ServiceWorkerGlobalScope>(rt, self).fetch(get<URL>(rt, input)),
    );

/** `serviceWorkerGlobalScope.fetch(input, init)` */
export const ServiceWorkerGlobalScope_fetch_with =
  (rt: Runtime) =>
  (
    self: number,
    input: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.handle, () =>
      get<ServiceWorkerGlobalScope>(rt, self).fetch(
        get<URL>(rt, input),
        readRequestInit(pack(rt, packed, packedLength)),
      ),
    );

/** `serviceWorkerGlobalScope.self` */
export const ServiceWorkerGlobalScope_self =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<ServiceWorkerGlobalScope>(rt, self).self);

/** `serviceWorkerGlobalScope.self = value` */
export const ServiceWorkerGlobalScope_self_set =
  (rt: Runtime) =>
  (self: number, value: number): number =>
    unit(rt, () => {
      get<ServiceWorkerGlobalScope>(rt, self).self =
        get<ServiceWorkerGlobalScope>(rt, value);
    });

/** `serviceWorkerGlobalScope.crypto` */
export const ServiceWorkerGlobalScope_crypto =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<ServiceWorkerGlobalScope>(rt, self).crypto);

/** `serviceWorkerGlobalScope.crypto = value` */
export const ServiceWorkerGlobalScope_crypto_set =
  (rt: Runtime) =>
  (self: number, value: number): number =>
    unit(rt, () => {
      get<ServiceWorkerGlobalScope>(rt, self).crypto = get<Crypto>(rt, value);
    });

/** `serviceWorkerGlobalScope.caches` */
export const ServiceWorkerGlobalScope_caches =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<ServiceWorkerGlobalScope>(rt, self).caches);

/** `serviceWorkerGlobalScope.caches = value` */
export const ServiceWorkerGlobalScope_caches_set =
  (rt: Runtime) =>
  (self: number, value: number): number =>
    unit(rt, () => {
      get<ServiceWorkerGlobalScope>(rt, self).caches = get<CacheStorage>(
        rt,
        value,
      );
    });

/** `serviceWorkerGlobalScope.scheduler` */
export const ServiceWorkerGlobalScope_scheduler =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<ServiceWorkerGlobalScope>(rt, self).scheduler);

/** `serviceWorkerGlobalScope.scheduler = value` */
export const ServiceWorkerGlobalScope_scheduler_set =
  (rt: Runtime) =>
  (self: number, value: number): number =>
    unit(rt, () => {
      get<ServiceWorkerGlobalScope>(rt, self).scheduler = get<Scheduler>(
        rt,
        value,
      );
    });

/** `serviceWorkerGlobalScope.performance` */
export const ServiceWorkerGlobalScope_performance =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<ServiceWorkerGlobalScope>(rt, self).performance);

/** `serviceWorkerGlobalScope.performance = value` */
export const ServiceWorkerGlobalScope_performance_set =
  (rt: Runtime) =>
  (self: number, value: number): number =>
    unit(rt, () => {
      get<ServiceWorkerGlobalScope>(rt, self).performance = get<Performance>(
        rt,
        value,
      );
    });

/** `serviceWorkerGlobalScope.Cloudflare` */
export const ServiceWorkerGlobalScope_Cloudflare =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.pack(writeCloudflare),
      () => get<ServiceWorkerGlobalScope>(rt, self).Cloudflare,
    );

/** `serviceWorkerGlobalScope.Cloudflare = value` */
export const ServiceWorkerGlobalScope_Cloudflare_set =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    unit(rt, () => {
      get<ServiceWorkerGlobalScope>(rt, self).Cloudflare = readCloudflare(
        pack(rt, packed, packedLength),
      );
    });

/** `serviceWorkerGlobalScope.origin` */
export const ServiceWorkerGlobalScope_origin =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.text,
      () => get<ServiceWorkerGlobalScope>(rt, self).origin,
    );

/** `serviceWorkerGlobalScope.Buffer` */
export const ServiceWorkerGlobalScope_Buffer =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<ServiceWorkerGlobalScope>(rt, self).Buffer);

/** `serviceWorkerGlobalScope.Buffer = value` */
export const ServiceWorkerGlobalScope_Buffer_set =
  (rt: Runtime) =>
  (self: number, value: number): number =>
    unit(rt, () => {
      get<ServiceWorkerGlobalScope>(rt, self).Buffer = get<any>(rt, value);
    });

/** `serviceWorkerGlobalScope.process` */
export const ServiceWorkerGlobalScope_process =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<ServiceWorkerGlobalScope>(rt, self).process);

/** `serviceWorkerGlobalScope.process = value` */
export const ServiceWorkerGlobalScope_process_set =
  (rt: Runtime) =>
  (self: number, value: number): number =>
    unit(rt, () => {
      get<ServiceWorkerGlobalScope>(rt, self).process = get<any>(rt, value);
    });

/** `serviceWorkerGlobalScope.global` */
export const ServiceWorkerGlobalScope_global =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<ServiceWorkerGlobalScope>(rt, self).global);

/** `serviceWorkerGlobalScope.global = value` */
export const ServiceWorkerGlobalScope_global_set =
  (rt: Runtime) =>
  (self: number, value: number): number =>
    unit(rt, () => {
      get<ServiceWorkerGlobalScope>(rt, self).global =
        get<ServiceWorkerGlobalScope>(rt, value);
    });

/** `serviceWorkerGlobalScope.setImmediate(function_, ...args)` */
export const ServiceWorkerGlobalScope_setImmediate =
  (rt: Runtime) =>
  (
    self: number,
    function_: number,
    packed: number,
    packedLength: number,
  ): number =>
    handle(rt, () =>
      get<ServiceWorkerGlobalScope>(rt, self).setImmediate(
        get(rt, function_),
        ...read.list(read.handle<any>)(pack(rt, packed, packedLength)),
      ),
    );

/** `serviceWorkerGlobalScope.clearImmediate(immediate)` */
export const ServiceWorkerGlobalScope_clearImmediate =
  (rt: Runtime) =>
  (self: number, immediate: number): number =>
    unit(rt, () =>
      get<ServiceWorkerGlobalScope>(rt, self).clearImmediate(
        optional<Immediate>(rt, immediate) ?? null,
      ),
    );

/** `serviceWorkerGlobalScope.navigator` */
export const ServiceWorkerGlobalScope_navigator =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<ServiceWorkerGlobalScope>(rt, self).navigator);

/** `serviceWorkerGlobalScope.navigator = value` */
export const ServiceWorkerGlobalScope_navigator_set =
  (rt: Runtime) =>
  (self: number, value: number): number =>
    unit(rt, () => {
      get<ServiceWorkerGlobalScope>(rt, self).navigator = get<Navigator>(
        rt,
        value,
      );
    });

/** `onmessage` */
export const globalThis_onmessage =
  (rt: Runtime) =>
  (): number =>
    unit(rt, () => onmessage);

/** `structuredClone(value)` */
export const globalThis_structuredClone =
  (rt: Runtime) =>
  (value: number): number =>
    handle(rt, () => structuredClone(get(rt, value)));

/** `structuredClone(value, options)` */
export const globalThis_structuredClone_with =
  (rt: Runtime) =>
  (value: number, packed: number, packedLength: number): number =>
    handle(rt, () =>
      structuredClone(
        get(rt, value),
        readStructuredSerializeOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `reportError(error)` */
export const globalThis_reportError =
  (rt: Runtime) =>
  (error: number): number =>
    unit(rt, () => reportError(get<any>(rt, error)));

/** `self` */
export const globalThis_self =
  (rt: Runtime) =>
  (): number =>
    handle(rt, () => self);

/** `origin` */
export const globalThis_origin =
  (rt: Runtime) =>
  (): number =>
    result(rt, answer.text, () => origin);

/** `global` */
export const globalThis_global =
  (rt: Runtime) =>
  (): number =>
    handle(rt, () => global);

/** `navigator` */
export const globalThis_navigator =
  (rt: Runtime) =>
  (): number =>
    handle(rt, () => navigator);

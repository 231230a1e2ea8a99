/**
 * Shims of Cache: the JavaScript side of `src/cache`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import {
  type Runtime,
  get,
  handle,
  pack,
  promise,
  text,
} from "./runtime/runtime.js";
import {
  readCacheDeleteRequest,
  readCacheMatchRequest,
  readCachePurgeOptions,
  readCachePutRequest,
  readCacheQueryOptions,
  writeCachePurgeResult,
} from "./cache-types.js";

/** `cache.delete(request)` */
export const Cache_delete =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.boolean, () =>
      get<Cache>(rt, self).delete(
        readCacheDeleteRequest(pack(rt, packed, packedLength)),
      ),
    );

/** `cache.delete(request, options)` */
export const Cache_delete_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.boolean, () => {
      const p = pack(rt, packed, packedLength);
      const request = readCacheDeleteRequest(p);
      const options = readCacheQueryOptions(p);
      return get<Cache>(rt, self).delete(request, options);
    });

/** `cache.match(request)` */
export const Cache_match =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.optionalHandle, () =>
      get<Cache>(rt, self).match(
        readCacheMatchRequest(pack(rt, packed, packedLength)),
      ),
    );

/** `cache.match(request, options)` */
export const Cache_match_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.optionalHandle, () => {
      const p = pack(rt, packed, packedLength);
      const request = readCacheMatchRequest(p);
      const options = readCacheQueryOptions(p);
      return get<Cache>(rt, self).match(request, options);
    });

/** `cache.put(request, response)` */
export const Cache_put =
  (rt: Runtime) =>
  (
    self: number,
    response: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.unit, () =>
      get<Cache>(rt, self).put(
        readCachePutRequest(pack(rt, packed, packedLength)),
        get<Response>(rt, response),
      ),
    );

/** `cacheContext.purge(options)` */
export const CacheContext_purge =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeCachePurgeResult), () =>
      get<CacheContext>(rt, self).purge(
        readCachePurgeOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `cacheContext.invalidate(options)` */
export const CacheContext_invalidate =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeCachePurgeResult), () =>
      get<CacheContext>(rt, self).invalidate(
        readCachePurgeOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `cacheStorage.open(cacheName)` */
export const CacheStorage_open =
  (rt: Runtime) =>
  (
    self: number,
    cacheName: number,
    cacheNameLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.handle, () =>
      get<CacheStorage>(rt, self).open(text(rt, cacheName, cacheNameLength)),
    );

/** `cacheStorage.default` */
export const CacheStorage_default =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<CacheStorage>(rt, self).default);

/** `caches` */
export const globalThis_caches = (rt: Runtime) => (): number =>
  handle(rt, () => caches);

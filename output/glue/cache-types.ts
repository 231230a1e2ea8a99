/**
 * Dictionaries and unions of Cache, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";
import * as write from "./runtime/write.js";

export const readCacheDeleteRequest: read.Read<string | Request | URL> = (
  p,
) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.handle<Request>(p);
    default:
      return read.handle<URL>(p);
  }
};

export const readCacheMatchRequest: read.Read<string | Request | URL> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.handle<Request>(p);
    default:
      return read.handle<URL>(p);
  }
};

export const writeCachePurgeError: write.Fields<CachePurgeError> = (
  p,
  value,
) => {
  write.int(p, value.code);
  write.text(p, value.message);
};

export const readCachePurgeOptions: read.Read<CachePurgeOptions> = (p) => {
  const value = read.fields<CachePurgeOptions>();
  if (read.present(p)) value.tags = read.list(read.text)(p);
  if (read.present(p)) value.pathPrefixes = read.list(read.text)(p);
  if (read.present(p)) value.purgeEverything = read.boolean(p);
  return value;
};

export const writeCachePurgeResult: write.Fields<CachePurgeResult> = (
  p,
  value,
) => {
  write.boolean(p, value.success);
  write.list(writeCachePurgeError)(p, value.errors);
};

export const readCachePutRequest: read.Read<string | Request | URL> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.handle<Request>(p);
    default:
      return read.handle<URL>(p);
  }
};

export const readCacheQueryOptions: read.Read<CacheQueryOptions> = (p) => {
  const value = read.fields<CacheQueryOptions>();
  if (read.present(p)) value.ignoreMethod = read.boolean(p);
  return value;
};

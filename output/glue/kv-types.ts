/**
 * Dictionaries and unions of Workers KV, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";
import * as values from "./runtime/values.js";
import * as write from "./runtime/write.js";

export const readKVNamespaceGetOptions: read.Read<
  KVNamespaceGetOptions<any>
> = (p) => {
  const value = read.fields<KVNamespaceGetOptions<any>>();
  if (read.present(p)) value.cacheTtl = read.number(p);
  return value;
};

export const writeKVNamespaceGetWithMetadataResult: write.Fields<
  KVNamespaceGetWithMetadataResult<any, any>
> = (p, value) => {
  write.optional(values.write)(p, value.value);
  write.optional(values.write)(p, value.metadata);
  write.optional(write.text)(p, value.cacheStatus);
};

export const writeKVNamespaceListKey: write.Fields<
  KVNamespaceListKey<any, string>
> = (p, value) => {
  write.text(p, value.name);
  write.optional(write.number)(p, value.expiration);
  write.optional(values.write)(p, value.metadata);
};

export const readKVNamespaceListOptions: read.Read<KVNamespaceListOptions> = (
  p,
) => {
  const value = read.fields<KVNamespaceListOptions>();
  if (read.present(p)) value.limit = read.int(p);
  if (read.present(p)) value.prefix = read.text(p);
  if (read.present(p)) value.cursor = read.text(p);
  return value;
};

export const writeKVNamespaceListResult: write.Fields<
  KVNamespaceListResult<any, string>
> = (p, value) => {
  write.boolean(p, value.list_complete);
  write.list(writeKVNamespaceListKey)(p, value.keys);
  write.optional(write.text)(p, value.cursor);
  write.optional(write.text)(p, value.cacheStatus);
};

export const readKVNamespacePutOptions: read.Read<KVNamespacePutOptions> = (
  p,
) => {
  const value = read.fields<KVNamespacePutOptions>();
  if (read.present(p)) value.expiration = read.number(p);
  if (read.present(p)) value.expirationTtl = read.number(p);
  if (read.present(p)) value.metadata = read.handle<any>(p);
  return value;
};

export const readKvNamespacePutValue: read.Read<
  string | Uint8Array<ArrayBuffer> | ReadableStream
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.view(p);
    default:
      return read.handle<ReadableStream>(p);
  }
};

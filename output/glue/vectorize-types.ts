/**
 * Dictionaries and unions of Vectorize, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";
import * as write from "./runtime/write.js";

export const writeVectorizeAsyncMutation: write.Fields<
  VectorizeAsyncMutation
> = (p, value) => {
  write.text(p, value.mutationId);
};

export const writeVectorizeIndexConfig: write.Fields<VectorizeIndexConfig> = (
  p,
  value,
) => {
  write.optional(write.uint)(p, value.dimensions);
  write.optional(write.text)(p, value.metric);
  write.optional(write.text)(p, value.preset);
};

export const writeVectorizeIndexDetails: write.Fields<VectorizeIndexDetails> = (
  p,
  value,
) => {
  write.text(p, value.id);
  write.text(p, value.name);
  write.optional(write.text)(p, value.description);
  writeVectorizeIndexConfig(p, value.config);
  write.number(p, value.vectorsCount);
};

export const writeVectorizeIndexInfo: write.Fields<VectorizeIndexInfo> = (
  p,
  value,
) => {
  write.number(p, value.vectorCount);
  write.uint(p, value.dimensions);
  write.number(p, value.processedUpToDatetime);
  write.number(p, value.processedUpToMutation);
};

export const writeVectorizeMatch: write.Fields<VectorizeMatch> = (p, value) => {
  write.optional(write.handle)(p, value.values);
  write.text(p, value.id);
  write.optional(write.text)(p, value.namespace);
  write.optional(write.map(write.handle))(p, value.metadata);
  write.number(p, value.score);
};

export const writeVectorizeMatches: write.Fields<VectorizeMatches> = (
  p,
  value,
) => {
  write.list(writeVectorizeMatch)(p, value.matches);
  write.uint(p, value.count);
};

export const readVectorizeQueryOptions: read.Read<VectorizeQueryOptions> = (
  p,
) => {
  const value = read.fields<VectorizeQueryOptions>();
  if (read.present(p)) value.topK = read.uint(p);
  if (read.present(p)) value.namespace = read.text(p);
  if (read.present(p)) value.returnValues = read.boolean(p);
  if (read.present(p))
    value.returnMetadata = readVectorizeQueryOptionsReturnMetadata(p);
  if (read.present(p))
    value.filter = read.map(
      read.nullable(readVectorizeVectorMetadataFilterValue),
    )(p);
  return value;
};

export const readVectorizeQueryOptionsReturnMetadata: read.Read<
  boolean | "all" | "indexed" | "none"
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.boolean(p);
    default:
      return read.text<"all" | "indexed" | "none">(p);
  }
};

export const readVectorizeVector: read.Read<VectorizeVector> = (p) => {
  const value = read.fields<VectorizeVector>();
  value.id = read.text(p);
  value.values = read.handle<any>(p);
  if (read.present(p)) value.namespace = read.text(p);
  if (read.present(p)) value.metadata = read.map(read.handle<any>)(p);
  return value;
};

export const writeVectorizeVector: write.Fields<VectorizeVector> = (
  p,
  value,
) => {
  write.text(p, value.id);
  write.handle(p, value.values);
  write.optional(write.text)(p, value.namespace);
  write.optional(write.map(write.handle))(p, value.metadata);
};

/** `VectorizeVectorMetadataFilterItem`: the declarations have no name for it. */
export type VectorizeVectorMetadataFilterItem = any;

export const readVectorizeVectorMetadataFilterItem: read.Read<
  VectorizeVectorMetadataFilterItem
> = (p) => {
  const value = read.fields<VectorizeVectorMetadataFilterItem>();
  if (read.present(p)) value.$eq = read.handle<any>(p);
  if (read.present(p)) value.$ne = read.handle<any>(p);
  if (read.present(p)) value.$lt = read.handle<any>(p);
  if (read.present(p)) value.$lte = read.handle<any>(p);
  if (read.present(p)) value.$gt = read.handle<any>(p);
  if (read.present(p)) value.$gte = read.handle<any>(p);
  if (read.present(p)) value.$in = read.list(read.handle<any>)(p);
  if (read.present(p)) value.$nin = read.list(read.handle<any>)(p);
  return value;
};

export const readVectorizeVectorMetadataFilterValue: read.Read<
  boolean | string | number | VectorizeVectorMetadataFilterItem
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.boolean(p);
    case 1:
      return read.text(p);
    case 2:
      return read.number(p);
    default:
      return readVectorizeVectorMetadataFilterItem(p);
  }
};

export const writeVectorizeVectorMutation: write.Fields<
  VectorizeVectorMutation
> = (p, value) => {
  write.list(write.text)(p, value.ids);
  write.uint(p, value.count);
};

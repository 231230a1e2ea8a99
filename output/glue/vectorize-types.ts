/**
 * Dictionaries and unions of Vectorize, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as is from "./runtime/is.js";
import * as read from "./runtime/read.js";
import * as write from "./runtime/write.js";

export const readBoolOrVectorizeMetadataRetrievalLevel: read.Read<
  boolean | "all" | "indexed" | "none"
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.boolean(p);
    default:
      return read.text<"all" | "indexed" | "none">(p);
  }
};

export const readStrOrNumberOrBool: read.Read<any> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.number(p);
    default:
      return read.boolean(p);
  }
};

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
  write.optional(write.list(write.number))(p, value.values);
  write.text(p, value.id);
  write.optional(write.text)(p, value.namespace);
  write.optional(write.map(writeVectorizeVectorMetadata))(p, value.metadata);
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
    value.returnMetadata = readBoolOrVectorizeMetadataRetrievalLevel(p);
  if (read.present(p))
    value.filter = read.map(
      read.nullable(readVectorizeVectorMetadataFilterValue),
    )(p);
  return value;
};

export const readVectorizeVector: read.Read<VectorizeVector> = (p) => {
  const value = read.fields<VectorizeVector>();
  value.id = read.text(p);
  value.values = read.list(read.number)(p);
  if (read.present(p)) value.namespace = read.text(p);
  if (read.present(p))
    value.metadata = read.map(readVectorizeVectorMetadata)(p);
  return value;
};

export const writeVectorizeVector: write.Fields<VectorizeVector> = (
  p,
  value,
) => {
  write.text(p, value.id);
  write.list(write.number)(p, value.values);
  write.optional(write.text)(p, value.namespace);
  write.optional(write.map(writeVectorizeVectorMetadata))(p, value.metadata);
};

export const readVectorizeVectorMetadata: read.Read<
  | string
  | number
  | boolean
  | string[]
  | Record<string, string | number | boolean | string[]>
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.number(p);
    case 2:
      return read.boolean(p);
    case 3:
      return read.list(read.text)(p);
    case 4:
      return read.map(readVectorizeVectorMetadataValue)(p);
    default:
      return read.handle<any>(p);
  }
};

export const writeVectorizeVectorMetadata: write.Write<unknown> = (
  p,
  value,
) => {
  if (typeof value === "string") return write.armOf(p, 0, write.text, value);
  if (typeof value === "number") return write.armOf(p, 1, write.number, value);
  if (typeof value === "boolean")
    return write.armOf(p, 2, write.boolean, value);
  if (Array.isArray(value))
    return write.armOf(p, 3, write.list(write.text), value);
  if (is.object(value))
    return write.armOf(
      p,
      4,
      write.map(writeVectorizeVectorMetadataValue),
      value,
    );
  write.armOf(p, 5, write.handle, value);
};

/** `VectorizeVectorMetadataFilterItem`: the declarations have no name for it. */
export type VectorizeVectorMetadataFilterItem = any;

export const readVectorizeVectorMetadataFilterItem: read.Read<
  VectorizeVectorMetadataFilterItem
> = (p) => {
  const value = read.fields<VectorizeVectorMetadataFilterItem>();
  if (read.present(p)) value.$eq = readStrOrNumberOrBool(p);
  if (read.present(p)) value.$ne = readStrOrNumberOrBool(p);
  if (read.present(p)) value.$lt = readStrOrNumberOrBool(p);
  if (read.present(p)) value.$lte = readStrOrNumberOrBool(p);
  if (read.present(p)) value.$gt = readStrOrNumberOrBool(p);
  if (read.present(p)) value.$gte = readStrOrNumberOrBool(p);
  if (read.present(p)) value.$in = read.list(readStrOrNumberOrBool)(p);
  if (read.present(p)) value.$nin = read.list(readStrOrNumberOrBool)(p);
  return value;
};

export const readVectorizeVectorMetadataFilterValue: read.Read<
  string | number | boolean | VectorizeVectorMetadataFilterItem
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.number(p);
    case 2:
      return read.boolean(p);
    default:
      return readVectorizeVectorMetadataFilterItem(p);
  }
};

export const readVectorizeVectorMetadataValue: read.Read<
  string | number | boolean | string[]
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.number(p);
    case 2:
      return read.boolean(p);
    case 3:
      return read.list(read.text)(p);
    default:
      return read.handle<any>(p);
  }
};

export const writeVectorizeVectorMetadataValue: write.Write<unknown> = (
  p,
  value,
) => {
  if (typeof value === "string") return write.armOf(p, 0, write.text, value);
  if (typeof value === "number") return write.armOf(p, 1, write.number, value);
  if (typeof value === "boolean")
    return write.armOf(p, 2, write.boolean, value);
  if (Array.isArray(value))
    return write.armOf(p, 3, write.list(write.text), value);
  write.armOf(p, 4, write.handle, value);
};

export const writeVectorizeVectorMutation: write.Fields<
  VectorizeVectorMutation
> = (p, value) => {
  write.list(write.text)(p, value.ids);
  write.uint(p, value.count);
};

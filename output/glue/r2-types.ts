/**
 * Dictionaries and unions of R2 object storage, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as is from "./runtime/is.js";
import * as read from "./runtime/read.js";
import * as write from "./runtime/write.js";

export const readR2BucketDeleteKeys: read.Read<string | string[]> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return read.list(read.text)(p);
  }
};

export const readR2BucketGetOnlyIf: read.Read<R2Conditional | Headers> = (
  p,
) => {
  switch (read.arm(p)) {
    case 0:
      return readR2Conditional(p);
    default:
      return read.handle<Headers>(p);
  }
};

export const readR2BucketPutOnlyIf: read.Read<R2Conditional | Headers> = (
  p,
) => {
  switch (read.arm(p)) {
    case 0:
      return readR2Conditional(p);
    default:
      return read.handle<Headers>(p);
  }
};

export const readR2BucketPutValue: read.Read<
  string | ArrayBuffer | ReadableStream | Blob
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.buffer(p);
    case 2:
      return read.handle<ReadableStream>(p);
    default:
      return read.handle<Blob>(p);
  }
};

export const readR2Conditional: read.Read<R2Conditional> = (p) => {
  const value = read.fields<R2Conditional>();
  if (read.present(p)) value.etagMatches = read.text(p);
  if (read.present(p)) value.etagDoesNotMatch = read.text(p);
  if (read.present(p)) value.uploadedBefore = read.date(p);
  if (read.present(p)) value.uploadedAfter = read.date(p);
  if (read.present(p)) value.secondsGranularity = read.boolean(p);
  return value;
};

export const readR2GetOptions: read.Read<R2GetOptions> = (p) => {
  const value = read.fields<R2GetOptions>();
  if (read.present(p)) value.range = readR2RangeOrHeaders(p);
  if (read.present(p)) value.ssecKey = readStrOrBytes(p);
  return value;
};

export const readR2HTTPMetadata: read.Read<R2HTTPMetadata> = (p) => {
  const value = read.fields<R2HTTPMetadata>();
  if (read.present(p)) value.contentType = read.text(p);
  if (read.present(p)) value.contentLanguage = read.text(p);
  if (read.present(p)) value.contentDisposition = read.text(p);
  if (read.present(p)) value.contentEncoding = read.text(p);
  if (read.present(p)) value.cacheControl = read.text(p);
  if (read.present(p)) value.cacheExpiry = read.date(p);
  return value;
};

export const writeR2HTTPMetadata: write.Fields<R2HTTPMetadata> = (p, value) => {
  write.optional(write.text)(p, value.contentType);
  write.optional(write.text)(p, value.contentLanguage);
  write.optional(write.text)(p, value.contentDisposition);
  write.optional(write.text)(p, value.contentEncoding);
  write.optional(write.text)(p, value.cacheControl);
  write.optional(write.date)(p, value.cacheExpiry);
};

export const readR2HttpMetadataOrHeaders: read.Read<
  R2HTTPMetadata | Headers
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return readR2HTTPMetadata(p);
    default:
      return read.handle<Headers>(p);
  }
};

export const readR2ListOptions: read.Read<R2ListOptions> = (p) => {
  const value = read.fields<R2ListOptions>();
  if (read.present(p)) value.limit = read.int(p);
  if (read.present(p)) value.prefix = read.text(p);
  if (read.present(p)) value.cursor = read.text(p);
  if (read.present(p)) value.delimiter = read.text(p);
  if (read.present(p)) value.startAfter = read.text(p);
  if (read.present(p))
    value.include = read.list(read.text<"httpMetadata" | "customMetadata">)(p);
  return value;
};

export const readR2MultipartOptions: read.Read<R2MultipartOptions> = (p) => {
  const value = read.fields<R2MultipartOptions>();
  if (read.present(p)) value.httpMetadata = readR2HttpMetadataOrHeaders(p);
  if (read.present(p)) value.customMetadata = read.map(read.text)(p);
  if (read.present(p)) value.storageClass = read.text(p);
  if (read.present(p)) value.ssecKey = readStrOrBytes(p);
  return value;
};

export const readR2MultipartUploadUploadPartValue: read.Read<
  string | ArrayBuffer | ReadableStream | Blob
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.buffer(p);
    case 2:
      return read.handle<ReadableStream>(p);
    default:
      return read.handle<Blob>(p);
  }
};

export const writeR2ObjectBodyOrObject: write.Write<unknown> = (p, value) => {
  if (
    is.object(value) &&
    "body" in value &&
    "bodyUsed" in value &&
    "arrayBuffer" in value &&
    "bytes" in value &&
    "text" in value &&
    "json" in value &&
    "blob" in value
  )
    return write.armOf(p, 0, write.handle, value);
  if (is.object(value) && "writeHttpMetadata" in value)
    return write.armOf(p, 1, write.handle, value);
  write.armOf(p, 2, write.handle, value);
};

export const writeR2Objects: write.Fields<R2Objects> = (p, value) => {
  write.list(write.handle)(p, value.objects);
  write.list(write.text)(p, value.delimitedPrefixes);
  write.boolean(p, value.truncated);
  write.optional(write.text)(p, value.cursor);
};

export const readR2PutOptions: read.Read<R2PutOptions> = (p) => {
  const value = read.fields<R2PutOptions>();
  if (read.present(p)) value.httpMetadata = readR2HttpMetadataOrHeaders(p);
  if (read.present(p)) value.customMetadata = read.map(read.text)(p);
  if (read.present(p)) value.md5 = readStrOrBytes(p);
  if (read.present(p)) value.sha1 = readStrOrBytes(p);
  if (read.present(p)) value.sha256 = readStrOrBytes(p);
  if (read.present(p)) value.sha384 = readStrOrBytes(p);
  if (read.present(p)) value.sha512 = readStrOrBytes(p);
  if (read.present(p)) value.storageClass = read.text(p);
  if (read.present(p)) value.ssecKey = readStrOrBytes(p);
  return value;
};

export const readR2Range: read.Read<R2Range> = (p) => {
  const value = read.fields<R2Range>();
  if (read.present(p)) value.offset = read.number(p);
  if (read.present(p)) value.length = read.number(p);
  if (read.present(p)) value.suffix = read.number(p);
  return value;
};

export const writeR2Range: write.Fields<R2Range> = (p, value) => {
  write.optional(write.number)(p, value.offset);
  write.optional(write.number)(p, value.length);
  write.optional(write.number)(p, value.suffix);
};

export const readR2RangeOrHeaders: read.Read<R2Range | Headers> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return readR2Range(p);
    default:
      return read.handle<Headers>(p);
  }
};

export const writeR2StringChecksums: write.Fields<R2StringChecksums> = (
  p,
  value,
) => {
  write.optional(write.text)(p, value.md5);
  write.optional(write.text)(p, value.sha1);
  write.optional(write.text)(p, value.sha256);
  write.optional(write.text)(p, value.sha384);
  write.optional(write.text)(p, value.sha512);
};

export const readR2UploadPartOptions: read.Read<R2UploadPartOptions> = (p) => {
  const value = read.fields<R2UploadPartOptions>();
  if (read.present(p)) value.ssecKey = readStrOrBytes(p);
  return value;
};

export const readR2UploadedPart: read.Read<R2UploadedPart> = (p) => ({
  partNumber: read.uint(p),
  etag: read.text(p),
});

export const writeR2UploadedPart: write.Fields<R2UploadedPart> = (p, value) => {
  write.uint(p, value.partNumber);
  write.text(p, value.etag);
};

export const readStrOrBytes: read.Read<any> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return read.buffer(p);
  }
};

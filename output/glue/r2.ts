/**
 * Shims of R2 object storage: the JavaScript side of `src/r2`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import * as read from "./runtime/read.js";
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
  readR2BucketDeleteKeys,
  readR2BucketGetOnlyIf,
  readR2BucketPutOnlyIf,
  readR2BucketPutValue,
  readR2GetOptions,
  readR2ListOptions,
  readR2MultipartOptions,
  readR2MultipartUploadUploadPartValue,
  readR2PutOptions,
  readR2UploadPartOptions,
  readR2UploadedPart,
  writeR2HTTPMetadata,
  writeR2ObjectBodyOrObject,
  writeR2Objects,
  writeR2Range,
  writeR2StringChecksums,
  writeR2UploadedPart,
} from "./r2-types.js";

/** `r2Bucket.head(key)` */
export const R2Bucket_head =
  (rt: Runtime) =>
  (self: number, key: number, keyLength: number, slot: number): void =>
    promise(rt, slot, answer.optionalHandle, () =>
      get<R2Bucket>(rt, self).head(text(rt, key, keyLength)),
    );

/** `r2Bucket.get(key, { onlyIf: onlyIf })` */
export const R2Bucket_get_only_if =
  (rt: Runtime) =>
  (
    self: number,
    key: number,
    keyLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(
      rt,
      slot,
      answer.optional(answer.pack(writeR2ObjectBodyOrObject)),
      () => {
        const optionsObject = {
          onlyIf: readR2BucketGetOnlyIf(pack(rt, packed, packedLength)),
        };
        return get<any>(rt, self).get(text(rt, key, keyLength), optionsObject);
      },
    );

/** `r2Bucket.get(key, { ...options, onlyIf: onlyIf })` */
export const R2Bucket_get_only_if_with =
  (rt: Runtime) =>
  (
    self: number,
    key: number,
    keyLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(
      rt,
      slot,
      answer.optional(answer.pack(writeR2ObjectBodyOrObject)),
      () => {
        const p = pack(rt, packed, packedLength);
        const onlyIf = readR2BucketGetOnlyIf(p);
        const options = readR2GetOptions(p);
        const optionsObject = {
          ...options,
          onlyIf,
        };
        return get<any>(rt, self).get(text(rt, key, keyLength), optionsObject);
      },
    );

/** `r2Bucket.get(key)` */
export const R2Bucket_get =
  (rt: Runtime) =>
  (self: number, key: number, keyLength: number, slot: number): void =>
    promise(rt, slot, answer.optionalHandle, () =>
      get<R2Bucket>(rt, self).get(text(rt, key, keyLength)),
    );

/** `r2Bucket.get(key, options)` */
export const R2Bucket_get_with =
  (rt: Runtime) =>
  (
    self: number,
    key: number,
    keyLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.optionalHandle, () =>
      get<R2Bucket>(rt, self).get(
        text(rt, key, keyLength),
        readR2GetOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `r2Bucket.put(key, value, { onlyIf: onlyIf })` */
export const R2Bucket_put_only_if =
  (rt: Runtime) =>
  (
    self: number,
    key: number,
    keyLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.optionalHandle, () => {
      const p = pack(rt, packed, packedLength);
      const value = readR2BucketPutValue(p);
      const onlyIf = readR2BucketPutOnlyIf(p);
      const optionsObject = {
        onlyIf,
      };
      return get<any>(rt, self).put(
        text(rt, key, keyLength),
        value,
        optionsObject,
      );
    });

/** `r2Bucket.put(key, value, { ...options, onlyIf: onlyIf })` */
export const R2Bucket_put_only_if_with =
  (rt: Runtime) =>
  (
    self: number,
    key: number,
    keyLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.optionalHandle, () => {
      const p = pack(rt, packed, packedLength);
      const value = readR2BucketPutValue(p);
      const onlyIf = readR2BucketPutOnlyIf(p);
      const options = readR2PutOptions(p);
      const optionsObject = {
        ...options,
        onlyIf,
      };
      return get<any>(rt, self).put(
        text(rt, key, keyLength),
        value,
        optionsObject,
      );
    });

/** `r2Bucket.put(key, value)` */
export const R2Bucket_put =
  (rt: Runtime) =>
  (
    self: number,
    key: number,
    keyLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.handle, () =>
      get<R2Bucket>(rt, self).put(
        text(rt, key, keyLength),
        readR2BucketPutValue(pack(rt, packed, packedLength)),
      ),
    );

/** `r2Bucket.put(key, value, options)` */
export const R2Bucket_put_with =
  (rt: Runtime) =>
  (
    self: number,
    key: number,
    keyLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.handle, () => {
      const p = pack(rt, packed, packedLength);
      const value = readR2BucketPutValue(p);
      const options = readR2PutOptions(p);
      return get<R2Bucket>(rt, self).put(
        text(rt, key, keyLength),
        value,
        options,
      );
    });

/** `r2Bucket.createMultipartUpload(key)` */
export const R2Bucket_createMultipartUpload =
  (rt: Runtime) =>
  (self: number, key: number, keyLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<R2Bucket>(rt, self).createMultipartUpload(text(rt, key, keyLength)),
    );

/** `r2Bucket.createMultipartUpload(key, options)` */
export const R2Bucket_createMultipartUpload_with =
  (rt: Runtime) =>
  (
    self: number,
    key: number,
    keyLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.handle, () =>
      get<R2Bucket>(rt, self).createMultipartUpload(
        text(rt, key, keyLength),
        readR2MultipartOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `r2Bucket.resumeMultipartUpload(key, uploadId)` */
export const R2Bucket_resumeMultipartUpload =
  (rt: Runtime) =>
  (
    self: number,
    key: number,
    keyLength: number,
    uploadId: number,
    uploadIdLength: number,
  ): number =>
    handle(rt, () =>
      get<R2Bucket>(rt, self).resumeMultipartUpload(
        text(rt, key, keyLength),
        text(rt, uploadId, uploadIdLength),
      ),
    );

/** `r2Bucket.delete(keys)` */
export const R2Bucket_delete =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<R2Bucket>(rt, self).delete(
        readR2BucketDeleteKeys(pack(rt, packed, packedLength)),
      ),
    );

/** `r2Bucket.list()` */
export const R2Bucket_list =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeR2Objects), () =>
      get<R2Bucket>(rt, self).list(),
    );

/** `r2Bucket.list(options)` */
export const R2Bucket_list_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeR2Objects), () =>
      get<R2Bucket>(rt, self).list(
        readR2ListOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `r2Checksums.md5` */
export const R2Checksums_md5 =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.optionalBytes, () => get<R2Checksums>(rt, self).md5);

/** `r2Checksums.sha1` */
export const R2Checksums_sha1 =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.optionalBytes, () => get<R2Checksums>(rt, self).sha1);

/** `r2Checksums.sha256` */
export const R2Checksums_sha256 =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.optionalBytes, () => get<R2Checksums>(rt, self).sha256);

/** `r2Checksums.sha384` */
export const R2Checksums_sha384 =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.optionalBytes, () => get<R2Checksums>(rt, self).sha384);

/** `r2Checksums.sha512` */
export const R2Checksums_sha512 =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.optionalBytes, () => get<R2Checksums>(rt, self).sha512);

/** `r2Checksums.toJSON()` */
export const R2Checksums_toJSON =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.pack(writeR2StringChecksums), () =>
      get<R2Checksums>(rt, self).toJSON(),
    );

/** `r2Error.name` */
export const R2Error_name =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<R2Error>(rt, self).name);

/** `r2Error.code` */
export const R2Error_code =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<R2Error>(rt, self).code);

/** `r2Error.message` */
export const R2Error_message =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<R2Error>(rt, self).message);

/** `r2Error.action` */
export const R2Error_action =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<R2Error>(rt, self).action);

/** `r2Error.stack` */
export const R2Error_stack =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<R2Error>(rt, self).stack);

/** `r2MultipartUpload.key` */
export const R2MultipartUpload_key =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<R2MultipartUpload>(rt, self).key);

/** `r2MultipartUpload.uploadId` */
export const R2MultipartUpload_uploadId =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<R2MultipartUpload>(rt, self).uploadId);

/** `r2MultipartUpload.uploadPart(partNumber, value)` */
export const R2MultipartUpload_uploadPart =
  (rt: Runtime) =>
  (
    self: number,
    partNumber: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeR2UploadedPart), () =>
      get<R2MultipartUpload>(rt, self).uploadPart(
        partNumber,
        readR2MultipartUploadUploadPartValue(pack(rt, packed, packedLength)),
      ),
    );

/** `r2MultipartUpload.uploadPart(partNumber, value, options)` */
export const R2MultipartUpload_uploadPart_with =
  (rt: Runtime) =>
  (
    self: number,
    partNumber: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeR2UploadedPart), () => {
      const p = pack(rt, packed, packedLength);
      const value = readR2MultipartUploadUploadPartValue(p);
      const options = readR2UploadPartOptions(p);
      return get<R2MultipartUpload>(rt, self).uploadPart(
        partNumber,
        value,
        options,
      );
    });

/** `r2MultipartUpload.abort()` */
export const R2MultipartUpload_abort =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<R2MultipartUpload>(rt, self).abort(),
    );

/** `r2MultipartUpload.complete(uploadedParts)` */
export const R2MultipartUpload_complete =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<R2MultipartUpload>(rt, self).complete(
        read.list(readR2UploadedPart)(pack(rt, packed, packedLength)),
      ),
    );

/** `r2Object.key` */
export const R2Object_key =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<R2Object>(rt, self).key);

/** `r2Object.version` */
export const R2Object_version =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<R2Object>(rt, self).version);

/** `r2Object.size` */
export const R2Object_size =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<R2Object>(rt, self).size);

/** `r2Object.etag` */
export const R2Object_etag =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<R2Object>(rt, self).etag);

/** `r2Object.httpEtag` */
export const R2Object_httpEtag =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<R2Object>(rt, self).httpEtag);

/** `r2Object.checksums` */
export const R2Object_checksums =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<R2Object>(rt, self).checksums);

/** `r2Object.uploaded` */
export const R2Object_uploaded =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.pack(write.date), () => get<R2Object>(rt, self).uploaded);

/** `r2Object.httpMetadata` */
export const R2Object_httpMetadata =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.optional(answer.pack(writeR2HTTPMetadata)),
      () => get<R2Object>(rt, self).httpMetadata,
    );

/** `r2Object.customMetadata` */
export const R2Object_customMetadata =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.optional(answer.pack(write.map(write.text))),
      () => get<R2Object>(rt, self).customMetadata,
    );

/** `r2Object.range` */
export const R2Object_range =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.optional(answer.pack(writeR2Range)),
      () => get<R2Object>(rt, self).range,
    );

/** `r2Object.storageClass` */
export const R2Object_storageClass =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<R2Object>(rt, self).storageClass);

/** `r2Object.ssecKeyMd5` */
export const R2Object_ssecKeyMd5 =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.optionalText, () => get<R2Object>(rt, self).ssecKeyMd5);

/** `r2Object.writeHttpMetadata(headers)` */
export const R2Object_writeHttpMetadata =
  (rt: Runtime) =>
  (self: number, headers: number): number =>
    unit(rt, () =>
      get<R2Object>(rt, self).writeHttpMetadata(get<Headers>(rt, headers)),
    );

/** `r2ObjectBody.body` */
export const R2ObjectBody_body =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<R2ObjectBody>(rt, self).body);

/** `r2ObjectBody.bodyUsed` */
export const R2ObjectBody_bodyUsed =
  (rt: Runtime) =>
  (self: number): number =>
    boolean(rt, () => get<R2ObjectBody>(rt, self).bodyUsed);

/** `r2ObjectBody.arrayBuffer()` */
export const R2ObjectBody_arrayBuffer =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.bytes, () =>
      get<R2ObjectBody>(rt, self).arrayBuffer(),
    );

/** `r2ObjectBody.bytes()` */
export const R2ObjectBody_bytes =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.bytes, () => get<R2ObjectBody>(rt, self).bytes());

/** `r2ObjectBody.text()` */
export const R2ObjectBody_text =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.text, () => get<R2ObjectBody>(rt, self).text());

/** `r2ObjectBody.json()` */
export const R2ObjectBody_json =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.handle, () => get<R2ObjectBody>(rt, self).json());

/** `r2ObjectBody.blob()` */
export const R2ObjectBody_blob =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.handle, () => get<R2ObjectBody>(rt, self).blob());

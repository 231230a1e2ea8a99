/**
 * Shims of Workers KV: the JavaScript side of `src/kv`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import * as read from "./runtime/read.js";
import { type Runtime, get, pack, promise, text } from "./runtime/runtime.js";
import * as values from "./runtime/values.js";
import * as write from "./runtime/write.js";
import {
  readKVNamespaceGetOptions,
  readKVNamespaceListOptions,
  readKVNamespacePutOptions,
  readKvNamespacePutValue,
  writeKVNamespaceGetWithMetadataResult,
  writeKVNamespaceListResult,
} from "./kv-types.js";

/** `kvNamespace.get(key, "text")` */
export const KVNamespace_get_text =
  (rt: Runtime) =>
  (self: number, key: number, keyLength: number, slot: number): void =>
    promise(rt, slot, answer.optionalText, () =>
      get<KVNamespace>(rt, self).get(text(rt, key, keyLength), "text"),
    );

/** `kvNamespace.get(key, "json")` */
export const KVNamespace_get_json =
  (rt: Runtime) =>
  (self: number, key: number, keyLength: number, slot: number): void =>
    promise(rt, slot, answer.optionalHandle, () =>
      get<KVNamespace>(rt, self).get(text(rt, key, keyLength), "json"),
    );

/** `kvNamespace.get(key, "arrayBuffer")` */
export const KVNamespace_get_bytes =
  (rt: Runtime) =>
  (self: number, key: number, keyLength: number, slot: number): void =>
    promise(rt, slot, answer.optionalBytes, () =>
      get<KVNamespace>(rt, self).get(text(rt, key, keyLength), "arrayBuffer"),
    );

/** `kvNamespace.get(key, "stream")` */
export const KVNamespace_get_stream =
  (rt: Runtime) =>
  (self: number, key: number, keyLength: number, slot: number): void =>
    promise(rt, slot, answer.optionalHandle, () =>
      get<KVNamespace>(rt, self).get(text(rt, key, keyLength), "stream"),
    );

/** `kvNamespace.get(key, { ...options, type: "text" })` */
export const KVNamespace_get_text_with =
  (rt: Runtime) =>
  (
    self: number,
    key: number,
    keyLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.optionalText, () => {
      const optionsObject = {
        ...readKVNamespaceGetOptions(pack(rt, packed, packedLength)),
        type: "text",
      };
      return get<any>(rt, self).get(text(rt, key, keyLength), optionsObject);
    });

/** `kvNamespace.get(key, { ...options, type: "json" })` */
export const KVNamespace_get_json_with =
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
      const optionsObject = {
        ...readKVNamespaceGetOptions(pack(rt, packed, packedLength)),
        type: "json",
      };
      return get<any>(rt, self).get(text(rt, key, keyLength), optionsObject);
    });

/** `kvNamespace.get(key, { ...options, type: "arrayBuffer" })` */
export const KVNamespace_get_bytes_with =
  (rt: Runtime) =>
  (
    self: number,
    key: number,
    keyLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.optionalBytes, () => {
      const optionsObject = {
        ...readKVNamespaceGetOptions(pack(rt, packed, packedLength)),
        type: "arrayBuffer",
      };
      return get<any>(rt, self).get(text(rt, key, keyLength), optionsObject);
    });

/** `kvNamespace.get(key, { ...options, type: "stream" })` */
export const KVNamespace_get_stream_with =
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
      const optionsObject = {
        ...readKVNamespaceGetOptions(pack(rt, packed, packedLength)),
        type: "stream",
      };
      return get<any>(rt, self).get(text(rt, key, keyLength), optionsObject);
    });

/** `kvNamespace.get(key, "text")` */
export const KVNamespace_get_many_text =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(
      rt,
      slot,
      answer.pack(write.jsMap(write.optional(write.text))),
      () =>
        get<KVNamespace>(rt, self).get(
          read.list(read.text)(pack(rt, packed, packedLength)),
          "text",
        ),
    );

/** `kvNamespace.get(key, "json")` */
export const KVNamespace_get_many_json =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(
      rt,
      slot,
      answer.pack(write.jsMap(write.optional(values.write))),
      () =>
        get<KVNamespace>(rt, self).get(
          read.list(read.text)(pack(rt, packed, packedLength)),
          "json",
        ),
    );

/** `kvNamespace.get(key, { ...options, type: "text" })` */
export const KVNamespace_get_many_text_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(
      rt,
      slot,
      answer.pack(write.jsMap(write.optional(write.text))),
      () => {
        const p = pack(rt, packed, packedLength);
        const key = read.list(read.text)(p);
        const options = readKVNamespaceGetOptions(p);
        const optionsObject = {
          ...options,
          type: "text",
        };
        return get<any>(rt, self).get(key, optionsObject);
      },
    );

/** `kvNamespace.get(key, { ...options, type: "json" })` */
export const KVNamespace_get_many_json_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(
      rt,
      slot,
      answer.pack(write.jsMap(write.optional(values.write))),
      () => {
        const p = pack(rt, packed, packedLength);
        const key = read.list(read.text)(p);
        const options = readKVNamespaceGetOptions(p);
        const optionsObject = {
          ...options,
          type: "json",
        };
        return get<any>(rt, self).get(key, optionsObject);
      },
    );

/** `kvNamespace.list()` */
export const KVNamespace_list =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeKVNamespaceListResult), () =>
      get<KVNamespace>(rt, self).list(),
    );

/** `kvNamespace.list(options)` */
export const KVNamespace_list_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeKVNamespaceListResult), () =>
      get<KVNamespace>(rt, self).list(
        readKVNamespaceListOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `kvNamespace.put(key, value)` */
export const KVNamespace_put =
  (rt: Runtime) =>
  (
    self: number,
    key: number,
    keyLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.unit, () =>
      get<KVNamespace>(rt, self).put(
        text(rt, key, keyLength),
        readKvNamespacePutValue(pack(rt, packed, packedLength)),
      ),
    );

/** `kvNamespace.put(key, value, options)` */
export const KVNamespace_put_with =
  (rt: Runtime) =>
  (
    self: number,
    key: number,
    keyLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.unit, () => {
      const p = pack(rt, packed, packedLength);
      const value = readKvNamespacePutValue(p);
      const options = readKVNamespacePutOptions(p);
      return get<KVNamespace>(rt, self).put(
        text(rt, key, keyLength),
        value,
        options,
      );
    });

/** `kvNamespace.getWithMetadata(key, "text")` */
export const KVNamespace_getWithMetadata_text =
  (rt: Runtime) =>
  (self: number, key: number, keyLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeKVNamespaceGetWithMetadataResult), () =>
      get<KVNamespace>(rt, self).getWithMetadata(
        text(rt, key, keyLength),
        "text",
      ),
    );

/** `kvNamespace.getWithMetadata(key, "json")` */
export const KVNamespace_getWithMetadata_json =
  (rt: Runtime) =>
  (self: number, key: number, keyLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeKVNamespaceGetWithMetadataResult), () =>
      get<KVNamespace>(rt, self).getWithMetadata(
        text(rt, key, keyLength),
        "json",
      ),
    );

/** `kvNamespace.getWithMetadata(key, "arrayBuffer")` */
export const KVNamespace_getWithMetadata_bytes =
  (rt: Runtime) =>
  (self: number, key: number, keyLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeKVNamespaceGetWithMetadataResult), () =>
      get<KVNamespace>(rt, self).getWithMetadata(
        text(rt, key, keyLength),
        "arrayBuffer",
      ),
    );

/** `kvNamespace.getWithMetadata(key, "stream")` */
export const KVNamespace_getWithMetadata_stream =
  (rt: Runtime) =>
  (self: number, key: number, keyLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeKVNamespaceGetWithMetadataResult), () =>
      get<KVNamespace>(rt, self).getWithMetadata(
        text(rt, key, keyLength),
        "stream",
      ),
    );

/** `kvNamespace.getWithMetadata(key, { ...options, type: "text" })` */
export const KVNamespace_getWithMetadata_text_with =
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
      answer.pack(writeKVNamespaceGetWithMetadataResult),
      () => {
        const optionsObject = {
          ...readKVNamespaceGetOptions(pack(rt, packed, packedLength)),
          type: "text",
        };
        return get<any>(rt, self).getWithMetadata(
          text(rt, key, keyLength),
          optionsObject,
        );
      },
    );

/** `kvNamespace.getWithMetadata(key, { ...options, type: "json" })` */
export const KVNamespace_getWithMetadata_json_with =
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
      answer.pack(writeKVNamespaceGetWithMetadataResult),
      () => {
        const optionsObject = {
          ...readKVNamespaceGetOptions(pack(rt, packed, packedLength)),
          type: "json",
        };
        return get<any>(rt, self).getWithMetadata(
          text(rt, key, keyLength),
          optionsObject,
        );
      },
    );

/** `kvNamespace.getWithMetadata(key, { ...options, type: "arrayBuffer" })` */
export const KVNamespace_getWithMetadata_bytes_with =
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
      answer.pack(writeKVNamespaceGetWithMetadataResult),
      () => {
        const optionsObject = {
          ...readKVNamespaceGetOptions(pack(rt, packed, packedLength)),
          type: "arrayBuffer",
        };
        return get<any>(rt, self).getWithMetadata(
          text(rt, key, keyLength),
          optionsObject,
        );
      },
    );

/** `kvNamespace.getWithMetadata(key, { ...options, type: "stream" })` */
export const KVNamespace_getWithMetadata_stream_with =
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
      answer.pack(writeKVNamespaceGetWithMetadataResult),
      () => {
        const optionsObject = {
          ...readKVNamespaceGetOptions(pack(rt, packed, packedLength)),
          type: "stream",
        };
        return get<any>(rt, self).getWithMetadata(
          text(rt, key, keyLength),
          optionsObject,
        );
      },
    );

/** `kvNamespace.getWithMetadata(key, "text")` */
export const KVNamespace_getWithMetadata_many_text =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(
      rt,
      slot,
      answer.pack(write.jsMap(writeKVNamespaceGetWithMetadataResult)),
      () =>
        get<KVNamespace>(rt, self).getWithMetadata(
          read.list(read.text)(pack(rt, packed, packedLength)),
          "text",
        ),
    );

/** `kvNamespace.getWithMetadata(key, "json")` */
export const KVNamespace_getWithMetadata_many_json =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(
      rt,
      slot,
      answer.pack(write.jsMap(writeKVNamespaceGetWithMetadataResult)),
      () =>
        get<KVNamespace>(rt, self).getWithMetadata(
          read.list(read.text)(pack(rt, packed, packedLength)),
          "json",
        ),
    );

/** `kvNamespace.getWithMetadata(key, { ...options, type: "text" })` */
export const KVNamespace_getWithMetadata_many_text_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(
      rt,
      slot,
      answer.pack(write.jsMap(writeKVNamespaceGetWithMetadataResult)),
      () => {
        const p = pack(rt, packed, packedLength);
        const key = read.list(read.text)(p);
        const options = readKVNamespaceGetOptions(p);
        const optionsObject = {
          ...options,
          type: "text",
        };
        return get<any>(rt, self).getWithMetadata(key, optionsObject);
      },
    );

/** `kvNamespace.getWithMetadata(key, { ...options, type: "json" })` */
export const KVNamespace_getWithMetadata_many_json_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(
      rt,
      slot,
      answer.pack(write.jsMap(writeKVNamespaceGetWithMetadataResult)),
      () => {
        const p = pack(rt, packed, packedLength);
        const key = read.list(read.text)(p);
        const options = readKVNamespaceGetOptions(p);
        const optionsObject = {
          ...options,
          type: "json",
        };
        return get<any>(rt, self).getWithMetadata(key, optionsObject);
      },
    );

/** `kvNamespace.delete(key)` */
export const KVNamespace_delete =
  (rt: Runtime) =>
  (self: number, key: number, keyLength: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<KVNamespace>(rt, self).delete(text(rt, key, keyLength)),
    );

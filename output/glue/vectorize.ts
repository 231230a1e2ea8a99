/**
 * Shims of Vectorize: the JavaScript side of `src/vectorize`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import * as read from "./runtime/read.js";
import { type Runtime, get, pack, promise, text } from "./runtime/runtime.js";
import * as write from "./runtime/write.js";
import {
  readVectorizeQueryOptions,
  readVectorizeVector,
  writeVectorizeAsyncMutation,
  writeVectorizeIndexDetails,
  writeVectorizeIndexInfo,
  writeVectorizeMatches,
  writeVectorizeVector,
  writeVectorizeVectorMutation,
} from "./vectorize-types.js";

/** `vectorize.describe()` */
export const Vectorize_describe =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeVectorizeIndexInfo), () =>
      get<Vectorize>(rt, self).describe(),
    );

/** `vectorize.query(vector)` */
export const Vectorize_query =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeVectorizeMatches), () =>
      get<Vectorize>(rt, self).query(
        read.list(read.number)(pack(rt, packed, packedLength)),
      ),
    );

/** `vectorize.query(vector, options)` */
export const Vectorize_query_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeVectorizeMatches), () => {
      const p = pack(rt, packed, packedLength);
      const vector = read.list(read.number)(p);
      const options = readVectorizeQueryOptions(p);
      return get<Vectorize>(rt, self).query(vector, options);
    });

/** `vectorize.queryById(vectorId)` */
export const Vectorize_queryById =
  (rt: Runtime) =>
  (
    self: number,
    vectorId: number,
    vectorIdLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeVectorizeMatches), () =>
      get<Vectorize>(rt, self).queryById(text(rt, vectorId, vectorIdLength)),
    );

/** `vectorize.queryById(vectorId, options)` */
export const Vectorize_queryById_with =
  (rt: Runtime) =>
  (
    self: number,
    vectorId: number,
    vectorIdLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeVectorizeMatches), () =>
      get<Vectorize>(rt, self).queryById(
        text(rt, vectorId, vectorIdLength),
        readVectorizeQueryOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `vectorize.insert(vectors)` */
export const Vectorize_insert =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeVectorizeAsyncMutation), () =>
      get<Vectorize>(rt, self).insert(
        read.list(readVectorizeVector)(pack(rt, packed, packedLength)),
      ),
    );

/** `vectorize.upsert(vectors)` */
export const Vectorize_upsert =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeVectorizeAsyncMutation), () =>
      get<Vectorize>(rt, self).upsert(
        read.list(readVectorizeVector)(pack(rt, packed, packedLength)),
      ),
    );

/** `vectorize.deleteByIds(ids)` */
export const Vectorize_deleteByIds =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeVectorizeAsyncMutation), () =>
      get<Vectorize>(rt, self).deleteByIds(
        read.list(read.text)(pack(rt, packed, packedLength)),
      ),
    );

/** `vectorize.getByIds(ids)` */
export const Vectorize_getByIds =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(write.list(writeVectorizeVector)), () =>
      get<Vectorize>(rt, self).getByIds(
        read.list(read.text)(pack(rt, packed, packedLength)),
      ),
    );

/** `vectorizeIndex.describe()` */
export const VectorizeIndex_describe =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeVectorizeIndexDetails), () =>
      get<VectorizeIndex>(rt, self).describe(),
    );

/** `vectorizeIndex.query(vector)` */
export const VectorizeIndex_query =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeVectorizeMatches), () =>
      get<VectorizeIndex>(rt, self).query(
        read.list(read.number)(pack(rt, packed, packedLength)),
      ),
    );

/** `vectorizeIndex.query(vector, options)` */
export const VectorizeIndex_query_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeVectorizeMatches), () => {
      const p = pack(rt, packed, packedLength);
      const vector = read.list(read.number)(p);
      const options = readVectorizeQueryOptions(p);
      return get<VectorizeIndex>(rt, self).query(vector, options);
    });

/** `vectorizeIndex.insert(vectors)` */
export const VectorizeIndex_insert =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeVectorizeVectorMutation), () =>
      get<VectorizeIndex>(rt, self).insert(
        read.list(readVectorizeVector)(pack(rt, packed, packedLength)),
      ),
    );

/** `vectorizeIndex.upsert(vectors)` */
export const VectorizeIndex_upsert =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeVectorizeVectorMutation), () =>
      get<VectorizeIndex>(rt, self).upsert(
        read.list(readVectorizeVector)(pack(rt, packed, packedLength)),
      ),
    );

/** `vectorizeIndex.deleteByIds(ids)` */
export const VectorizeIndex_deleteByIds =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeVectorizeVectorMutation), () =>
      get<VectorizeIndex>(rt, self).deleteByIds(
        read.list(read.text)(pack(rt, packed, packedLength)),
      ),
    );

/** `vectorizeIndex.getByIds(ids)` */
export const VectorizeIndex_getByIds =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(write.list(writeVectorizeVector)), () =>
      get<VectorizeIndex>(rt, self).getByIds(
        read.list(read.text)(pack(rt, packed, packedLength)),
      ),
    );

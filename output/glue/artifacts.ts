/**
 * Shims of Artifacts: the JavaScript side of `src/artifacts`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import * as read from "./runtime/read.js";
import {
  type Runtime,
  get,
  number,
  optionalText,
  pack,
  promise,
  result,
  text,
} from "./runtime/runtime.js";
import * as write from "./runtime/write.js";
import {
  readArtifactsCreateOpts,
  readArtifactsImportParams,
  readArtifactsListOpts,
  readArtifactsRepoForkOpts,
  readArtifactsRepoLogOpts,
  readArtifactsRepoReadFileArgs,
  writeArtifactsCommitMetadata,
  writeArtifactsCreateRepoResult,
  writeArtifactsCreateTokenResult,
  writeArtifactsRepoInfo,
  writeArtifactsRepoListResult,
  writeArtifactsTokenListResult,
  writeArtifactsTreeEntry,
} from "./artifacts-types.js";

/** `artifacts.create(name)` */
export const Artifacts_create =
  (rt: Runtime) =>
  (self: number, name: number, nameLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeArtifactsCreateRepoResult), () =>
      get<Artifacts>(rt, self).create(text(rt, name, nameLength)),
    );

/** `artifacts.create(name, opts)` */
export const Artifacts_create_with =
  (rt: Runtime) =>
  (
    self: number,
    name: number,
    nameLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeArtifactsCreateRepoResult), () =>
      get<Artifacts>(rt, self).create(
        text(rt, name, nameLength),
        readArtifactsCreateOpts(pack(rt, packed, packedLength)),
      ),
    );

/** `artifacts.get(name)` */
export const Artifacts_get =
  (rt: Runtime) =>
  (self: number, name: number, nameLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<Artifacts>(rt, self).get(text(rt, name, nameLength)),
    );

/** `artifacts.import(params)` */
export const Artifacts_import =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeArtifactsCreateRepoResult), () =>
      get<Artifacts>(rt, self).import(
        readArtifactsImportParams(pack(rt, packed, packedLength)),
      ),
    );

/** `artifacts.list()` */
export const Artifacts_list =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeArtifactsRepoListResult), () =>
      get<Artifacts>(rt, self).list(),
    );

/** `artifacts.list(opts)` */
export const Artifacts_list_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeArtifactsRepoListResult), () =>
      get<Artifacts>(rt, self).list(
        readArtifactsListOpts(pack(rt, packed, packedLength)),
      ),
    );

/** `artifacts.delete(name)` */
export const Artifacts_delete =
  (rt: Runtime) =>
  (self: number, name: number, nameLength: number, slot: number): void =>
    promise(rt, slot, answer.boolean, () =>
      get<Artifacts>(rt, self).delete(text(rt, name, nameLength)),
    );

/** `artifactsError.name` */
export const ArtifactsError_name =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<ArtifactsError>(rt, self).name);

/** `artifactsError.code` */
export const ArtifactsError_code =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<ArtifactsError>(rt, self).code);

/** `artifactsError.numericCode` */
export const ArtifactsError_numericCode =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<ArtifactsError>(rt, self).numericCode);

/** `artifactsRepo.createToken()` */
export const ArtifactsRepo_createToken =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeArtifactsCreateTokenResult), () =>
      get<ArtifactsRepo>(rt, self).createToken(),
    );

/** `artifactsRepo.createToken(scope, ttl)` */
export const ArtifactsRepo_createToken_with =
  (rt: Runtime) =>
  (
    self: number,
    scope: number,
    scopeLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeArtifactsCreateTokenResult), () =>
      get<ArtifactsRepo>(rt, self).createToken(
        optionalText(rt, scope, scopeLength),
        read.optional(read.number)(pack(rt, packed, packedLength)),
      ),
    );

/** `artifactsRepo.listTokens()` */
export const ArtifactsRepo_listTokens =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeArtifactsTokenListResult), () =>
      get<ArtifactsRepo>(rt, self).listTokens(),
    );

/** `artifactsRepo.revokeToken(tokenOrId)` */
export const ArtifactsRepo_revokeToken =
  (rt: Runtime) =>
  (
    self: number,
    tokenOrId: number,
    tokenOrIdLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.boolean, () =>
      get<ArtifactsRepo>(rt, self).revokeToken(
        text(rt, tokenOrId, tokenOrIdLength),
      ),
    );

/** `artifactsRepo.info()` */
export const ArtifactsRepo_info =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeArtifactsRepoInfo), () =>
      get<ArtifactsRepo>(rt, self).info(),
    );

/** `artifactsRepo.readBlob(hash)` */
export const ArtifactsRepo_readBlob =
  (rt: Runtime) =>
  (self: number, hash: number, hashLength: number, slot: number): void =>
    promise(rt, slot, answer.optionalHandle, () =>
      get<ArtifactsRepo>(rt, self).readBlob(text(rt, hash, hashLength)),
    );

/** `artifactsRepo.readTree(hash)` */
export const ArtifactsRepo_readTree =
  (rt: Runtime) =>
  (self: number, hash: number, hashLength: number, slot: number): void =>
    promise(
      rt,
      slot,
      answer.optional(answer.pack(write.list(writeArtifactsTreeEntry))),
      () => get<ArtifactsRepo>(rt, self).readTree(text(rt, hash, hashLength)),
    );

/** `artifactsRepo.readCommit(hash)` */
export const ArtifactsRepo_readCommit =
  (rt: Runtime) =>
  (self: number, hash: number, hashLength: number, slot: number): void =>
    promise(
      rt,
      slot,
      answer.optional(answer.pack(writeArtifactsCommitMetadata)),
      () => get<ArtifactsRepo>(rt, self).readCommit(text(rt, hash, hashLength)),
    );

/** `artifactsRepo.readFile(args)` */
export const ArtifactsRepo_readFile =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.optionalHandle, () =>
      get<ArtifactsRepo>(rt, self).readFile(
        readArtifactsRepoReadFileArgs(pack(rt, packed, packedLength)),
      ),
    );

/** `artifactsRepo.log()` */
export const ArtifactsRepo_log =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(
      rt,
      slot,
      answer.pack(write.list(writeArtifactsCommitMetadata)),
      () => get<ArtifactsRepo>(rt, self).log(),
    );

/** `artifactsRepo.log(opts)` */
export const ArtifactsRepo_log_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(
      rt,
      slot,
      answer.pack(write.list(writeArtifactsCommitMetadata)),
      () =>
        get<ArtifactsRepo>(rt, self).log(
          readArtifactsRepoLogOpts(pack(rt, packed, packedLength)),
        ),
    );

/** `artifactsRepo.fork(name)` */
export const ArtifactsRepo_fork =
  (rt: Runtime) =>
  (self: number, name: number, nameLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeArtifactsCreateRepoResult), () =>
      get<ArtifactsRepo>(rt, self).fork(text(rt, name, nameLength)),
    );

/** `artifactsRepo.fork(name, opts)` */
export const ArtifactsRepo_fork_with =
  (rt: Runtime) =>
  (
    self: number,
    name: number,
    nameLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeArtifactsCreateRepoResult), () =>
      get<ArtifactsRepo>(rt, self).fork(
        text(rt, name, nameLength),
        readArtifactsRepoForkOpts(pack(rt, packed, packedLength)),
      ),
    );

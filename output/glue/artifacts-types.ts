/**
 * Dictionaries and unions of Artifacts, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";
import * as write from "./runtime/write.js";

export const writeArtifactsCommitMetadata: write.Fields<
  ArtifactsCommitMetadata
> = (p, value) => {
  write.text(p, value.hash);
  write.text(p, value.treeHash);
  write.text(p, value.message);
  writeArtifactsCommitMetadataAuthor(p, value.author);
  writeArtifactsCommitMetadataCommitter(p, value.committer);
  write.list(write.text)(p, value.parents);
  write.number(p, value.authoredAt);
  write.number(p, value.committedAt);
};

/** `ArtifactsCommitMetadataAuthor`: the declarations have no name for it. */
export interface ArtifactsCommitMetadataAuthor {
  name: string;
  email: string;
}

export const writeArtifactsCommitMetadataAuthor: write.Fields<
  ArtifactsCommitMetadataAuthor
> = (p, value) => {
  write.text(p, value.name);
  write.text(p, value.email);
};

/** `ArtifactsCommitMetadataCommitter`: the declarations have no name for it. */
export interface ArtifactsCommitMetadataCommitter {
  name: string;
  email: string;
}

export const writeArtifactsCommitMetadataCommitter: write.Fields<
  ArtifactsCommitMetadataCommitter
> = (p, value) => {
  write.text(p, value.name);
  write.text(p, value.email);
};

/** `ArtifactsCreateOpts`: the declarations have no name for it. */
export type ArtifactsCreateOpts = any;

export const readArtifactsCreateOpts: read.Read<ArtifactsCreateOpts> = (p) => {
  const value = read.fields<ArtifactsCreateOpts>();
  if (read.present(p)) value.readOnly = read.boolean(p);
  if (read.present(p)) value.description = read.text(p);
  if (read.present(p)) value.setDefaultBranch = read.text(p);
  return value;
};

export const writeArtifactsCreateRepoResult: write.Fields<
  ArtifactsCreateRepoResult
> = (p, value) => {
  write.text(p, value.id);
  write.text(p, value.name);
  write.optional(write.text)(p, value.description);
  write.text(p, value.defaultBranch);
  write.text(p, value.remote);
  write.text(p, value.token);
};

export const writeArtifactsCreateTokenResult: write.Fields<
  ArtifactsCreateTokenResult
> = (p, value) => {
  write.text(p, value.id);
  write.text(p, value.plaintext);
  write.text(p, value.scope);
  write.text(p, value.expiresAt);
};

/** `ArtifactsImportParams`: the declarations have no name for it. */
export type ArtifactsImportParams = any;

export const readArtifactsImportParams: read.Read<ArtifactsImportParams> = (
  p,
) => ({
  source: readArtifactsImportParamsSource(p),
  target: readArtifactsImportParamsTarget(p),
});

/** `ArtifactsImportParamsSource`: the declarations have no name for it. */
export type ArtifactsImportParamsSource = any;

export const readArtifactsImportParamsSource: read.Read<
  ArtifactsImportParamsSource
> = (p) => {
  const value = read.fields<ArtifactsImportParamsSource>();
  value.url = read.text(p);
  if (read.present(p)) value.branch = read.text(p);
  if (read.present(p)) value.depth = read.uint(p);
  return value;
};

/** `ArtifactsImportParamsTarget`: the declarations have no name for it. */
export type ArtifactsImportParamsTarget = any;

export const readArtifactsImportParamsTarget: read.Read<
  ArtifactsImportParamsTarget
> = (p) => {
  const value = read.fields<ArtifactsImportParamsTarget>();
  value.name = read.text(p);
  if (read.present(p)) value.opts = readArtifactsImportParamsTargetOpts(p);
  return value;
};

/** `ArtifactsImportParamsTargetOpts`: the declarations have no name for it. */
export type ArtifactsImportParamsTargetOpts = any;

export const readArtifactsImportParamsTargetOpts: read.Read<
  ArtifactsImportParamsTargetOpts
> = (p) => {
  const value = read.fields<ArtifactsImportParamsTargetOpts>();
  if (read.present(p)) value.description = read.text(p);
  if (read.present(p)) value.readOnly = read.boolean(p);
  return value;
};

/** `ArtifactsListOpts`: the declarations have no name for it. */
export type ArtifactsListOpts = any;

export const readArtifactsListOpts: read.Read<ArtifactsListOpts> = (p) => {
  const value = read.fields<ArtifactsListOpts>();
  if (read.present(p)) value.limit = read.uint(p);
  if (read.present(p)) value.cursor = read.text(p);
  return value;
};

/** `ArtifactsRepoForkOpts`: the declarations have no name for it. */
export type ArtifactsRepoForkOpts = any;

export const readArtifactsRepoForkOpts: read.Read<ArtifactsRepoForkOpts> = (
  p,
) => {
  const value = read.fields<ArtifactsRepoForkOpts>();
  if (read.present(p)) value.description = read.text(p);
  if (read.present(p)) value.readOnly = read.boolean(p);
  if (read.present(p)) value.defaultBranchOnly = read.boolean(p);
  return value;
};

export const writeArtifactsRepoInfo: write.Fields<ArtifactsRepoInfo> = (
  p,
  value,
) => {
  write.text(p, value.id);
  write.text(p, value.name);
  write.optional(write.text)(p, value.description);
  write.text(p, value.defaultBranch);
  write.text(p, value.createdAt);
  write.text(p, value.updatedAt);
  write.optional(write.text)(p, value.lastPushAt);
  write.optional(write.text)(p, value.source);
  write.boolean(p, value.readOnly);
  write.text(p, value.remote);
};

export const writeArtifactsRepoListResult: write.Fields<
  ArtifactsRepoListResult
> = (p, value) => {
  write.list(writeArtifactsRepoListResultRepo)(p, value.repos);
  write.uint(p, value.total);
  write.optional(write.text)(p, value.cursor);
};

/** `ArtifactsRepoListResultRepo`: the declarations have no name for it. */
export interface ArtifactsRepoListResultRepo {
  id: string;
  name: string;
  description?: string | null | undefined;
  defaultBranch: string;
  createdAt: string;
  updatedAt: string;
  lastPushAt?: string | null | undefined;
  source?: string | null | undefined;
  readOnly: boolean;
}

export const writeArtifactsRepoListResultRepo: write.Fields<
  ArtifactsRepoListResultRepo
> = (p, value) => {
  write.text(p, value.id);
  write.text(p, value.name);
  write.optional(write.text)(p, value.description);
  write.text(p, value.defaultBranch);
  write.text(p, value.createdAt);
  write.text(p, value.updatedAt);
  write.optional(write.text)(p, value.lastPushAt);
  write.optional(write.text)(p, value.source);
  write.boolean(p, value.readOnly);
};

/** `ArtifactsRepoLogOpts`: the declarations have no name for it. */
export type ArtifactsRepoLogOpts = any;

export const readArtifactsRepoLogOpts: read.Read<ArtifactsRepoLogOpts> = (
  p,
) => {
  const value = read.fields<ArtifactsRepoLogOpts>();
  if (read.present(p)) value.ref = read.text(p);
  if (read.present(p)) value.limit = read.uint(p);
  if (read.present(p)) value.offset = read.uint(p);
  return value;
};

/** `ArtifactsRepoReadFileArgs`: the declarations have no name for it. */
export type ArtifactsRepoReadFileArgs = any;

export const readArtifactsRepoReadFileArgs: read.Read<
  ArtifactsRepoReadFileArgs
> = (p) => ({
  ref: read.text(p),
  path: read.text(p),
});

export const writeArtifactsTokenInfo: write.Fields<ArtifactsTokenInfo> = (
  p,
  value,
) => {
  write.text(p, value.id);
  write.text(p, value.scope);
  write.text(p, value.state);
  write.text(p, value.createdAt);
  write.text(p, value.expiresAt);
};

export const writeArtifactsTokenListResult: write.Fields<
  ArtifactsTokenListResult
> = (p, value) => {
  write.list(writeArtifactsTokenInfo)(p, value.tokens);
  write.uint(p, value.total);
};

export const writeArtifactsTreeEntry: write.Fields<ArtifactsTreeEntry> = (
  p,
  value,
) => {
  write.text(p, value.name);
  write.text(p, value.mode);
  write.text(p, value.hash);
  write.text(p, value.type);
};

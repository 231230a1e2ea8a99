/**
 * Dictionaries and unions of Containers, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";
import * as write from "./runtime/write.js";

export const readBoolOrContainerExecPtyOptions: read.Read<
  boolean | ContainerExecPtyOptions
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.boolean(p);
    default:
      return readContainerExecPtyOptions(p);
  }
};

export const readContainerDirectorySnapshot: read.Read<
  ContainerDirectorySnapshot
> = (p) => {
  const value = read.fields<ContainerDirectorySnapshot>();
  value.id = read.text(p);
  value.size = read.number(p);
  value.dir = read.text(p);
  if (read.present(p)) value.name = read.text(p);
  return value;
};

export const writeContainerDirectorySnapshot: write.Fields<
  ContainerDirectorySnapshot
> = (p, value) => {
  write.text(p, value.id);
  write.number(p, value.size);
  write.text(p, value.dir);
  write.optional(write.text)(p, value.name);
};

export const readContainerDirectorySnapshotRestoreParams: read.Read<
  ContainerDirectorySnapshotRestoreParams
> = (p) => {
  const value = read.fields<ContainerDirectorySnapshotRestoreParams>();
  if (read.present(p)) value.snapshot = readContainerDirectorySnapshot(p);
  if (read.present(p)) value.mountPoint = read.text(p);
  return value;
};

export const readContainerExecOptions: read.Read<ContainerExecOptions> = (
  p,
) => {
  const value = read.fields<ContainerExecOptions>();
  if (read.present(p)) value.cwd = read.text(p);
  if (read.present(p)) value.env = read.map(read.text)(p);
  if (read.present(p)) value.user = read.text(p);
  if (read.present(p)) value.signal = read.handle<AbortSignal>(p);
  if (read.present(p)) value.pty = readBoolOrContainerExecPtyOptions(p);
  if (read.present(p)) value.stdin = readContainerExecOptionsStdin(p);
  if (read.present(p)) value.stdout = read.text(p);
  if (read.present(p)) value.stderr = read.text(p);
  return value;
};

export const readContainerExecOptionsStdin: read.Read<
  "pipe" | ReadableStream
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return "pipe";
    default:
      return read.handle<ReadableStream>(p);
  }
};

export const readContainerExecPtyOptions: read.Read<ContainerExecPtyOptions> = (
  p,
) => {
  const value = read.fields<ContainerExecPtyOptions>();
  if (read.present(p)) value.cols = read.uint(p);
  if (read.present(p)) value.rows = read.uint(p);
  return value;
};

export const writeContainerInfo: write.Fields<ContainerInfo> = (p, value) => {
  write.map(write.text)(p, value.labels);
  write.text(p, value.image);
};

export const writeContainerSnapshot: write.Fields<ContainerSnapshot> = (
  p,
  value,
) => {
  write.text(p, value.id);
  write.number(p, value.size);
  write.optional(write.text)(p, value.name);
};

export const readContainerSnapshotOptions: read.Read<
  ContainerSnapshotOptions
> = (p) => {
  const value = read.fields<ContainerSnapshotOptions>();
  if (read.present(p)) value.name = read.text(p);
  return value;
};

export const readContainerSnapshotRestoreParams: read.Read<
  ContainerSnapshotRestoreParams
> = (p) => ({
  id: read.text(p),
});

export const readContainerStartResources: read.Read<ContainerStartResources> = (
  p,
) => ({
  vcpu: read.number(p),
  memoryMib: read.number(p),
  diskMb: read.number(p),
});

export const readContainerStartupOptions: read.Read<ContainerStartupOptions> = (
  p,
) => {
  const value = read.fields<ContainerStartupOptions & { hardTimeout?: any }>();
  if (read.present(p)) value.entrypoint = read.list(read.text)(p);
  if (read.present(p)) value.enableInternet = read.boolean(p);
  if (read.present(p)) value.env = read.map(read.text)(p);
  if (read.present(p)) value.hardTimeout = read.bigint(p);
  if (read.present(p)) value.instance = readContainerStartupOptionsInstance(p);
  if (read.present(p)) value.labels = read.map(read.text)(p);
  if (read.present(p))
    value.directorySnapshots = read.list(
      readContainerDirectorySnapshotRestoreParams,
    )(p);
  if (read.present(p)) value.image = read.text(p);
  if (read.present(p))
    value.containerSnapshot = readContainerSnapshotRestoreParams(p);
  return value;
};

export const readContainerStartupOptionsInstance: read.Read<
  | "lite"
  | "basic"
  | "standard-1"
  | "standard-2"
  | "standard-3"
  | "standard-4"
  | ContainerStartResources
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return "lite";
    case 1:
      return "basic";
    case 2:
      return "standard-1";
    case 3:
      return "standard-2";
    case 4:
      return "standard-3";
    case 5:
      return "standard-4";
    default:
      return readContainerStartResources(p);
  }
};

/**
 * Shims of Virtual file system: the JavaScript side of `src/file_system`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "../runtime/answer.js";
import {
  type Runtime,
  callback,
  get,
  handle,
  pack,
  promise,
  result,
  text,
  unit,
} from "../runtime/runtime.js";
import * as write from "../runtime/write.js";
import {
  readFileSystemDirectoryHandleFileSystemGetDirectoryOptions,
  readFileSystemDirectoryHandleFileSystemGetFileOptions,
  readFileSystemDirectoryHandleFileSystemRemoveOptions,
  readFileSystemFileHandleFileSystemCreateWritableOptions,
  readFileSystemHandleRemoveOptions,
  readFileSystemWritableFileStreamWriteData,
} from "./file-system-types.js";

/** `fileSystemDirectoryHandle.getFileHandle(name)` */
export const FileSystemDirectoryHandle_getFileHandle =
  (rt: Runtime) =>
  (self: number, name: number, nameLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<FileSystemDirectoryHandle>(rt, self).getFileHandle(
        text(rt, name, nameLength),
      ),
    );

/** `fileSystemDirectoryHandle.getFileHandle(name, options)` */
export const FileSystemDirectoryHandle_getFileHandle_with =
  (rt: Runtime) =>
  (
    self: number,
    name: number,
    nameLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.handle, () =>
      get<FileSystemDirectoryHandle>(rt, self).getFileHandle(
        text(rt, name, nameLength),
        readFileSystemDirectoryHandleFileSystemGetFileOptions(
          pack(rt, packed, packedLength),
        ),
      ),
    );

/** `fileSystemDirectoryHandle.getDirectoryHandle(name)` */
export const FileSystemDirectoryHandle_getDirectoryHandle =
  (rt: Runtime) =>
  (self: number, name: number, nameLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<FileSystemDirectoryHandle>(rt, self).getDirectoryHandle(
        text(rt, name, nameLength),
      ),
    );

/** `fileSystemDirectoryHandle.getDirectoryHandle(name, options)` */
export const FileSystemDirectoryHandle_getDirectoryHandle_with =
  (rt: Runtime) =>
  (
    self: number,
    name: number,
    nameLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.handle, () =>
      get<FileSystemDirectoryHandle>(rt, self).getDirectoryHandle(
        text(rt, name, nameLength),
        readFileSystemDirectoryHandleFileSystemGetDirectoryOptions(
          pack(rt, packed, packedLength),
        ),
      ),
    );

/** `fileSystemDirectoryHandle.removeEntry(name)` */
export const FileSystemDirectoryHandle_removeEntry =
  (rt: Runtime) =>
  (self: number, name: number, nameLength: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<FileSystemDirectoryHandle>(rt, self).removeEntry(
        text(rt, name, nameLength),
      ),
    );

/** `fileSystemDirectoryHandle.removeEntry(name, options)` */
export const FileSystemDirectoryHandle_removeEntry_with =
  (rt: Runtime) =>
  (
    self: number,
    name: number,
    nameLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.unit, () =>
      get<FileSystemDirectoryHandle>(rt, self).removeEntry(
        text(rt, name, nameLength),
        readFileSystemDirectoryHandleFileSystemRemoveOptions(
          pack(rt, packed, packedLength),
        ),
      ),
    );

/** `fileSystemDirectoryHandle.resolve(possibleDescendant)` */
export const FileSystemDirectoryHandle_resolve =
  (rt: Runtime) =>
  (self: number, possibleDescendant: number, slot: number): void =>
    promise(rt, slot, answer.pack(write.list(write.text)), () =>
      get<FileSystemDirectoryHandle>(rt, self).resolve(
        get<FileSystemHandle>(rt, possibleDescendant),
      ),
    );

/** `fileSystemDirectoryHandle.entries()` */
export const FileSystemDirectoryHandle_entries =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<FileSystemDirectoryHandle>(rt, self).entries());

/** `fileSystemDirectoryHandle.keys()` */
export const FileSystemDirectoryHandle_keys =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<FileSystemDirectoryHandle>(rt, self).keys());

/** `fileSystemDirectoryHandle.values()` */
export const FileSystemDirectoryHandle_values =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<FileSystemDirectoryHandle>(rt, self).values());

/** `fileSystemDirectoryHandle.forEach(callback)` */
export const FileSystemDirectoryHandle_forEach =
  (rt: Runtime) =>
  (self: number, callbackArgument: number): number =>
    unit(rt, () =>
      get<FileSystemDirectoryHandle>(rt, self).forEach(
        callback(
          rt,
          { lasts: "call" },
          callbackArgument,
          write.text,
          write.handle,
        ),
      ),
    );

/** `fileSystemDirectoryHandle.forEach(callback, thisArg)` */
export const FileSystemDirectoryHandle_forEach_with =
  (rt: Runtime) =>
  (self: number, thisArg: number, callbackArgument: number): number =>
    unit(rt, () =>
      get<FileSystemDirectoryHandle>(rt, self).forEach(
        callback(
          rt,
          { lasts: "call" },
          callbackArgument,
          write.text,
          write.handle,
        ),
        get<any>(rt, thisArg),
      ),
    );

/** `fileSystemFileHandle.getFile()` */
export const FileSystemFileHandle_getFile =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<FileSystemFileHandle>(rt, self).getFile(),
    );

/** `fileSystemFileHandle.createWritable()` */
export const FileSystemFileHandle_createWritable =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<FileSystemFileHandle>(rt, self).createWritable(),
    );

/** `fileSystemFileHandle.createWritable(options)` */
export const FileSystemFileHandle_createWritable_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<FileSystemFileHandle>(rt, self).createWritable(
        readFileSystemFileHandleFileSystemCreateWritableOptions(
          pack(rt, packed, packedLength),
        ),
      ),
    );

/** `fileSystemHandle.kind` */
export const FileSystemHandle_kind =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<FileSystemHandle>(rt, self).kind);

/** `fileSystemHandle.name` */
export const FileSystemHandle_name =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<FileSystemHandle>(rt, self).name);

/** `fileSystemHandle.isSameEntry(other)` */
export const FileSystemHandle_isSameEntry =
  (rt: Runtime) =>
  (self: number, other: number, slot: number): void =>
    promise(rt, slot, answer.boolean, () =>
      get<FileSystemHandle>(rt, self).isSameEntry(
        get<FileSystemHandle>(rt, other),
      ),
    );

/** `fileSystemHandle.getUniqueId()` */
export const FileSystemHandle_getUniqueId =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.text, () =>
      get<FileSystemHandle>(rt, self).getUniqueId(),
    );

/** `fileSystemHandle.remove()` */
export const FileSystemHandle_remove =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<FileSystemHandle>(rt, self).remove(),
    );

/** `fileSystemHandle.remove(options)` */
export const FileSystemHandle_remove_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<FileSystemHandle>(rt, self).remove(
        readFileSystemHandleRemoveOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `fileSystemWritableFileStream.write(data)` */
export const FileSystemWritableFileStream_write =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<FileSystemWritableFileStream>(rt, self).write(
        readFileSystemWritableFileStreamWriteData(
          pack(rt, packed, packedLength),
        ),
      ),
    );

/** `fileSystemWritableFileStream.seek(position)` */
export const FileSystemWritableFileStream_seek =
  (rt: Runtime) =>
  (self: number, position: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<FileSystemWritableFileStream>(rt, self).seek(position),
    );

/** `fileSystemWritableFileStream.truncate(size)` */
export const FileSystemWritableFileStream_truncate =
  (rt: Runtime) =>
  (self: number, size: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<FileSystemWritableFileStream>(rt, self).truncate(size),
    );

/** `storageManager.getDirectory()` */
export const StorageManager_getDirectory =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<StorageManager>(rt, self).getDirectory(),
    );

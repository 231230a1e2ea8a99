/**
 * Dictionaries and unions of Virtual file system, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "../runtime/read.js";

export const readFileSystemFileHandleFileSystemCreateWritableOptions: read.Read<
  FileSystemFileHandleFileSystemCreateWritableOptions
> = (p) => {
  const value =
    read.fields<FileSystemFileHandleFileSystemCreateWritableOptions>();
  if (read.present(p)) value.keepExistingData = read.boolean(p);
  return value;
};

export const readFileSystemFileWriteParams: read.Read<
  FileSystemFileWriteParams
> = (p) => {
  const value = read.fields<FileSystemFileWriteParams>();
  value.type = read.text(p);
  if (read.present(p)) value.size = read.uint(p);
  if (read.present(p)) value.position = read.uint(p);
  if (read.present(p)) value.data = readStrOrBytesOrBlob(p);
  return value;
};

export const readFileSystemDirectoryHandleFileSystemGetDirectoryOptions: read.Read<
  FileSystemDirectoryHandleFileSystemGetDirectoryOptions
> = (p) => ({
  create: read.boolean(p),
});

export const readFileSystemDirectoryHandleFileSystemGetFileOptions: read.Read<
  FileSystemDirectoryHandleFileSystemGetFileOptions
> = (p) => ({
  create: read.boolean(p),
});

export const readFileSystemHandleRemoveOptions: read.Read<
  FileSystemHandleRemoveOptions
> = (p) => {
  const value = read.fields<FileSystemHandleRemoveOptions>();
  if (read.present(p)) value.recursive = read.boolean(p);
  return value;
};

export const readFileSystemDirectoryHandleFileSystemRemoveOptions: read.Read<
  FileSystemDirectoryHandleFileSystemRemoveOptions
> = (p) => ({
  recursive: read.boolean(p),
});

export const readFileSystemWritableFileStreamWriteData: read.Read<
  string | ArrayBuffer | Blob | FileSystemFileWriteParams
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.buffer(p);
    case 2:
      return read.handle<Blob>(p);
    default:
      return readFileSystemFileWriteParams(p);
  }
};

export const readStrOrBytesOrBlob: read.Read<any> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.buffer(p);
    default:
      return read.handle<Blob>(p);
  }
};

/**
 * Dictionaries and unions of URLs and URL patterns, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as is from "./runtime/is.js";
import * as read from "./runtime/read.js";
import * as write from "./runtime/write.js";

export const writeStrOrUrlPatternInit: write.Write<unknown> = (p, value) => {
  if (typeof value === "string") return write.armOf(p, 0, write.text, value);
  if (is.object(value)) return write.armOf(p, 1, writeURLPatternInit, value);
  write.armOf(p, 2, write.handle, value);
};

export const readUrlBase: read.Read<string | URL> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return read.handle<URL>(p);
  }
};

export const readUrlCanParseBase: read.Read<string | URL> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return read.handle<URL>(p);
  }
};

export const readUrlCanParseUrl: read.Read<string | URL> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return read.handle<URL>(p);
  }
};

export const readUrlCreateObjectUrlObject: read.Read<File | Blob> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.handle<File>(p);
    default:
      return read.handle<Blob>(p);
  }
};

export const readUrlParseBase: read.Read<string | URL> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return read.handle<URL>(p);
  }
};

export const readUrlParseUrl: read.Read<string | URL> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return read.handle<URL>(p);
  }
};

export const writeURLPatternComponentResult: write.Fields<
  URLPatternComponentResult
> = (p, value) => {
  write.text(p, value.input);
  write.map(write.optional(write.text))(p, value.groups);
};

export const readUrlPatternExecInput: read.Read<string | URLPatternInit> = (
  p,
) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return readURLPatternInit(p);
  }
};

export const readURLPatternInit: read.Read<URLPatternInit> = (p) => {
  const value = read.fields<URLPatternInit>();
  if (read.present(p)) value.protocol = read.text(p);
  if (read.present(p)) value.username = read.text(p);
  if (read.present(p)) value.password = read.text(p);
  if (read.present(p)) value.hostname = read.text(p);
  if (read.present(p)) value.port = read.text(p);
  if (read.present(p)) value.pathname = read.text(p);
  if (read.present(p)) value.search = read.text(p);
  if (read.present(p)) value.hash = read.text(p);
  if (read.present(p)) value.baseURL = read.text(p);
  return value;
};

export const writeURLPatternInit: write.Fields<URLPatternInit> = (p, value) => {
  write.optional(write.text)(p, value.protocol);
  write.optional(write.text)(p, value.username);
  write.optional(write.text)(p, value.password);
  write.optional(write.text)(p, value.hostname);
  write.optional(write.text)(p, value.port);
  write.optional(write.text)(p, value.pathname);
  write.optional(write.text)(p, value.search);
  write.optional(write.text)(p, value.hash);
  write.optional(write.text)(p, value.baseURL);
};

export const readUrlPatternInput: read.Read<string | URLPatternInit> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return readURLPatternInit(p);
  }
};

export const readURLPatternOptions: read.Read<URLPatternOptions> = (p) => {
  const value = read.fields<URLPatternOptions>();
  if (read.present(p)) value.ignoreCase = read.boolean(p);
  return value;
};

export const writeURLPatternResult: write.Fields<URLPatternResult> = (
  p,
  value,
) => {
  write.list(writeStrOrUrlPatternInit)(p, value.inputs);
  writeURLPatternComponentResult(p, value.protocol);
  writeURLPatternComponentResult(p, value.username);
  writeURLPatternComponentResult(p, value.password);
  writeURLPatternComponentResult(p, value.hostname);
  writeURLPatternComponentResult(p, value.port);
  writeURLPatternComponentResult(p, value.pathname);
  writeURLPatternComponentResult(p, value.search);
  writeURLPatternComponentResult(p, value.hash);
};

export const readUrlPatternTestInput: read.Read<string | URLPatternInit> = (
  p,
) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return readURLPatternInit(p);
  }
};

export const readUrlSearchParamsInit: read.Read<
  string | [string, string][] | Record<string, string>
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.list(read.tuple(read.text, read.text))(p);
    default:
      return read.map(read.text)(p);
  }
};

export const readUrlUrl: read.Read<string | URL> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return read.handle<URL>(p);
  }
};

/**
 * Dictionaries and unions of Fetch: requests, responses, headers and bodies, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";

export const readBodyInit: read.Read<
  | ReadableStream
  | string
  | Blob
  | URLSearchParams
  | FormData
  | Uint8Array<ArrayBuffer>[]
  | Uint8Array<ArrayBuffer>
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.handle<ReadableStream>(p);
    case 1:
      return read.text(p);
    case 2:
      return read.handle<Blob>(p);
    case 3:
      return read.handle<URLSearchParams>(p);
    case 4:
      return read.handle<FormData>(p);
    case 5:
      return read.list(read.bytes)(p);
    default:
      return read.view(p);
  }
};

export const readFetchInput: read.Read<Request | string | URL> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.handle<Request>(p);
    case 1:
      return read.text(p);
    default:
      return read.handle<URL>(p);
  }
};

export const readFormDataAppendValue: read.Read<string | Blob> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return read.handle<Blob>(p);
  }
};

export const readFormDataSetValue: read.Read<string | Blob> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return read.handle<Blob>(p);
  }
};

export const readHeadersInit: read.Read<
  Headers | [string, string][] | Record<string, string>
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.handle<Headers>(p);
    case 1:
      return read.list(read.tuple(read.text, read.text))(p);
    default:
      return read.map(read.text)(p);
  }
};

export const readRequestInit: read.Read<RequestInit> = (p) => {
  const value = read.fields<RequestInit>();
  if (read.present(p)) value.method = read.text(p);
  if (read.present(p)) value.headers = readHeadersInit(p);
  if (read.present(p)) value.body = readBodyInit(p);
  if (read.present(p)) value.redirect = read.text(p);
  if (read.present(p)) value.fetcher = read.handle<Fetcher>(p);
  if (read.present(p)) value.cf = read.handle<any>(p);
  if (read.present(p)) value.cache = read.text(p);
  if (read.present(p)) value.integrity = read.text(p);
  if (read.present(p)) value.signal = read.handle<AbortSignal>(p);
  if (read.present(p)) value.encodeResponseBody = read.text(p);
  return value;
};

export const readRequestInput: read.Read<Request | string | URL> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.handle<Request>(p);
    case 1:
      return read.text(p);
    default:
      return read.handle<URL>(p);
  }
};

export const readResponseInit: read.Read<ResponseInit> = (p) => {
  const value = read.fields<ResponseInit>();
  if (read.present(p)) value.status = read.uint(p);
  if (read.present(p)) value.statusText = read.text(p);
  if (read.present(p)) value.headers = readHeadersInit(p);
  if (read.present(p)) value.cf = read.handle<any>(p);
  if (read.present(p)) value.webSocket = read.handle<WebSocket>(p);
  if (read.present(p)) value.encodeBody = read.text(p);
  return value;
};

export const readResponseJsonMaybeInit: read.Read<ResponseInit | Response> = (
  p,
) => {
  switch (read.arm(p)) {
    case 0:
      return readResponseInit(p);
    default:
      return read.handle<Response>(p);
  }
};

/**
 * Dictionaries and unions of HTMLRewriter, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";

export const readContentOptions: read.Read<ContentOptions> = (p) => {
  const value = read.fields<ContentOptions>();
  if (read.present(p)) value.html = read.boolean(p);
  return value;
};

export const readElementAfterContent: read.Read<
  string | ReadableStream | Response
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.handle<ReadableStream>(p);
    default:
      return read.handle<Response>(p);
  }
};

export const readElementAppendContent: read.Read<
  string | ReadableStream | Response
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.handle<ReadableStream>(p);
    default:
      return read.handle<Response>(p);
  }
};

export const readElementBeforeContent: read.Read<
  string | ReadableStream | Response
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.handle<ReadableStream>(p);
    default:
      return read.handle<Response>(p);
  }
};

export const readElementPrependContent: read.Read<
  string | ReadableStream | Response
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.handle<ReadableStream>(p);
    default:
      return read.handle<Response>(p);
  }
};

export const readElementReplaceContent: read.Read<
  string | ReadableStream | Response
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.handle<ReadableStream>(p);
    default:
      return read.handle<Response>(p);
  }
};

export const readElementSetInnerContentContent: read.Read<
  string | ReadableStream | Response
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.handle<ReadableStream>(p);
    default:
      return read.handle<Response>(p);
  }
};

export const readEndTagAfterContent: read.Read<
  string | ReadableStream | Response
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.handle<ReadableStream>(p);
    default:
      return read.handle<Response>(p);
  }
};

export const readEndTagBeforeContent: read.Read<
  string | ReadableStream | Response
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.handle<ReadableStream>(p);
    default:
      return read.handle<Response>(p);
  }
};

export const readTextAfterContent: read.Read<
  string | ReadableStream | Response
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.handle<ReadableStream>(p);
    default:
      return read.handle<Response>(p);
  }
};

export const readTextBeforeContent: read.Read<
  string | ReadableStream | Response
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.handle<ReadableStream>(p);
    default:
      return read.handle<Response>(p);
  }
};

export const readTextReplaceContent: read.Read<
  string | ReadableStream | Response
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.handle<ReadableStream>(p);
    default:
      return read.handle<Response>(p);
  }
};

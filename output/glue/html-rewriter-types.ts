/**
 * Dictionaries and unions of HTMLRewriter, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";
import * as write from "./runtime/write.js";

export const readContentOptions: read.Read<ContentOptions> = (p) => {
  const value = read.fields<ContentOptions>();
  if (read.present(p)) value.html = read.boolean(p);
  return value;
};

export const writeDoctype: write.Fields<Doctype> = (p, value) => {
  write.optional(write.text)(p, value.name);
  write.optional(write.text)(p, value.publicId);
  write.optional(write.text)(p, value.systemId);
};

export const readHTMLRewriterDocumentContentHandlers: read.Read<
  HTMLRewriterDocumentContentHandlers
> = (p) => {
  const value = read.fields<HTMLRewriterDocumentContentHandlers>();
  if (read.present(p))
    value.doctype = read.callback({ gives: "either" }, writeDoctype)(p);
  if (read.present(p))
    value.comments = read.callback({ gives: "either" }, write.handle)(p);
  if (read.present(p))
    value.text = read.callback({ gives: "either" }, write.handle)(p);
  if (read.present(p))
    value.end = read.callback({ gives: "either" }, write.handle)(p);
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

export const readHTMLRewriterElementContentHandlers: read.Read<
  HTMLRewriterElementContentHandlers
> = (p) => {
  const value = read.fields<HTMLRewriterElementContentHandlers>();
  if (read.present(p))
    value.element = read.callback({ gives: "either" }, write.handle)(p);
  if (read.present(p))
    value.comments = read.callback({ gives: "either" }, write.handle)(p);
  if (read.present(p))
    value.text = read.callback({ gives: "either" }, write.handle)(p);
  return value;
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

/**
 * Dictionaries and unions of Email, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";
import * as write from "./runtime/write.js";

export const readCloudflareEmailEmailMessageRaw: read.Read<
  string | ReadableStream
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return read.handle<ReadableStream>(p);
  }
};

export const writeEmailSendResult: write.Fields<EmailSendResult> = (
  p,
  value,
) => {
  write.text(p, value.messageId);
};

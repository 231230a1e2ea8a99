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

export const readEmailAddress: read.Read<EmailAddress> = (p) => ({
  name: read.text(p),
  email: read.text(p),
});

export const readEmailAttachment: read.Read<EmailAttachment> = (p) => {
  const value = read.fields<EmailAttachment>();
  value.disposition = read.text(p);
  if (read.present(p)) value.contentId = read.text(p);
  value.filename = read.text(p);
  value.type = read.text(p);
  value.content = readStrOrBytes(p);
  return value;
};

export const readEmailMessageBuilder: read.Read<EmailMessageBuilder> = (p) => {
  const value = read.fields<EmailMessageBuilder>();
  value.from = readStrOrEmailAddress(p);
  value.subject = read.text(p);
  if (read.present(p)) value.replyTo = readStrOrEmailAddress(p);
  if (read.present(p)) value.headers = read.map(read.text)(p);
  if (read.present(p)) value.text = read.text(p);
  if (read.present(p)) value.html = read.text(p);
  if (read.present(p)) value.attachments = read.list(readEmailAttachment)(p);
  if (read.present(p)) value.to = readStrOrEmailAddressOrMany(p);
  if (read.present(p)) value.cc = readStrOrEmailAddressOrMany(p);
  if (read.present(p)) value.bcc = readStrOrEmailAddressOrMany(p);
  return value;
};

export const readEmailReplyMessageBuilder: read.Read<
  EmailReplyMessageBuilder
> = (p) => {
  const value = read.fields<EmailReplyMessageBuilder>();
  value.from = readStrOrEmailAddress(p);
  value.subject = read.text(p);
  if (read.present(p)) value.replyTo = readStrOrEmailAddress(p);
  if (read.present(p)) value.headers = read.map(read.text)(p);
  if (read.present(p)) value.text = read.text(p);
  if (read.present(p)) value.html = read.text(p);
  if (read.present(p)) value.attachments = read.list(readEmailAttachment)(p);
  return value;
};

export const writeEmailSendResult: write.Fields<EmailSendResult> = (
  p,
  value,
) => {
  write.text(p, value.messageId);
};

export const readForwardableEmailMessageReplyMessage: read.Read<
  EmailMessage | EmailReplyMessageBuilder
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.handle<EmailMessage>(p);
    default:
      return readEmailReplyMessageBuilder(p);
  }
};

export const readSendEmailSendMessage: read.Read<
  EmailMessage | EmailMessageBuilder
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.handle<EmailMessage>(p);
    default:
      return readEmailMessageBuilder(p);
  }
};

export const readStrOrBytes: read.Read<any> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return read.buffer(p);
  }
};

export const readStrOrEmailAddress: read.Read<any> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return readEmailAddress(p);
    default:
      return read.handle<any>(p);
  }
};

export const readStrOrEmailAddressOrMany: read.Read<any> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return readEmailAddress(p);
    case 2:
      return read.list(readStrOrEmailAddress)(p);
    default:
      return read.handle<any>(p);
  }
};

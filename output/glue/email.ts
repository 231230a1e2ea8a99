/**
 * Shims of Email: the JavaScript side of `src/email`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import {
  type Runtime,
  boolean,
  get,
  handle,
  number,
  pack,
  promise,
  result,
  text,
  unit,
} from "./runtime/runtime.js";
import {
  readForwardableEmailMessageReplyMessage,
  readSendEmailSendMessage,
  writeEmailSendResult,
} from "./email-types.js";

/** `emailEvent.message` */
export const EmailEvent_message =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<EmailEvent>(rt, self).message);

/** `emailMessage.from` */
export const EmailMessage_from =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<EmailMessage>(rt, self).from);

/** `emailMessage.to` */
export const EmailMessage_to =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<EmailMessage>(rt, self).to);

/** `forwardableEmailMessage.raw` */
export const ForwardableEmailMessage_raw =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<ForwardableEmailMessage>(rt, self).raw);

/** `forwardableEmailMessage.headers` */
export const ForwardableEmailMessage_headers =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<ForwardableEmailMessage>(rt, self).headers);

/** `forwardableEmailMessage.rawSize` */
export const ForwardableEmailMessage_rawSize =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<ForwardableEmailMessage>(rt, self).rawSize);

/** `forwardableEmailMessage.canBeForwarded` */
export const ForwardableEmailMessage_canBeForwarded =
  (rt: Runtime) =>
  (self: number): number =>
    boolean(rt, () => get<ForwardableEmailMessage>(rt, self).canBeForwarded);

/** `forwardableEmailMessage.setReject(reason)` */
export const ForwardableEmailMessage_setReject =
  (rt: Runtime) =>
  (self: number, reason: number, reasonLength: number): number =>
    unit(rt, () =>
      get<ForwardableEmailMessage>(rt, self).setReject(
        text(rt, reason, reasonLength),
      ),
    );

/** `forwardableEmailMessage.forward(rcptTo)` */
export const ForwardableEmailMessage_forward =
  (rt: Runtime) =>
  (self: number, rcptTo: number, rcptToLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeEmailSendResult), () =>
      get<ForwardableEmailMessage>(rt, self).forward(
        text(rt, rcptTo, rcptToLength),
      ),
    );

/** `forwardableEmailMessage.forward(rcptTo, headers)` */
export const ForwardableEmailMessage_forward_with =
  (rt: Runtime) =>
  (
    self: number,
    rcptTo: number,
    rcptToLength: number,
    headers: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeEmailSendResult), () =>
      get<ForwardableEmailMessage>(rt, self).forward(
        text(rt, rcptTo, rcptToLength),
        get<Headers>(rt, headers),
      ),
    );

/** `forwardableEmailMessage.reply(message)` */
export const ForwardableEmailMessage_reply =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeEmailSendResult), () =>
      get<any>(rt, self).reply(
        readForwardableEmailMessageReplyMessage(pack(rt, packed, packedLength)),
      ),
    );

/** `sendEmail.send(message)` */
export const SendEmail_send =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeEmailSendResult), () =>
      get<any>(rt, self).send(
        readSendEmailSendMessage(pack(rt, packed, packedLength)),
      ),
    );

/**
 * Shims of Email: the JavaScript side of `src/email`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import { EmailMessage } from "cloudflare:email";
import { type Runtime, handle, pack, text } from "./runtime/runtime.js";
import { readCloudflareEmailEmailMessageRaw } from "./email-types.js";

/** `new EmailMessage(from, to, raw)` */
export const cloudflare_email__EmailMessage_constructor =
  (rt: Runtime) =>
  (
    from: number,
    fromLength: number,
    to: number,
    toLength: number,
    packed: number,
    packedLength: number,
  ): number =>
    handle(
      rt,
      () =>
        new EmailMessage(
          text(rt, from, fromLength),
          text(rt, to, toLength),
          readCloudflareEmailEmailMessageRaw(pack(rt, packed, packedLength)),
        ),
    );

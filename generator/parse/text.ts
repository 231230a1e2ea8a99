/** Every input is UTF-8: bytes to text, and to a diagnostic where they are not. */
import type { Reporter } from "../diagnostics.ts";
import { placeAt } from "../source.ts";

/** The text of a file, without a byte order mark; nothing, and a diagnostic at the first wrong byte, if it is not UTF-8. */
export function decodeUtf8(file: string, bytes: Uint8Array, report: Reporter): string | undefined {
  const text = decodePrefix(bytes, "whole");
  if (text !== undefined) return text;
  const valid = decodePrefix(bytes.subarray(0, validLength(bytes)), "part") ?? "";
  // A character that began well and broke off later is wrong from its first byte on.
  const wrong = new TextEncoder().encode(valid).length + 1;
  const isUtf16 = bytes[0] === 0xff || bytes[0] === 0xfe;
  report.report({
    rule: "encoding-error",
    severity: "error",
    message: isUtf16
      ? "this file is UTF-16, not UTF-8"
      : `this file is not UTF-8: byte ${wrong} cannot stand here`,
    place: placeAt({ file, text: valid }, valid.length),
    help: "save it as UTF-8",
  });
  return undefined;
}

/** A part may end within a character, the whole may not. */
function decodePrefix(bytes: Uint8Array, extent: "whole" | "part"): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: extent === "part" });
  } catch {
    return undefined;
  }
}

/** How many bytes are valid: found by halving, for a longer prefix is never better than a shorter. */
function validLength(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2);
    const isValid = decodePrefix(bytes.subarray(0, middle), "part") !== undefined;
    if (isValid) valid = middle;
    else invalid = middle;
  }
  return valid;
}

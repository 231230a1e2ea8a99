/** Falling back to an untyped value: never without a reason. */
import { typeText } from "../model/type-text.ts";
import type { TypeRef } from "../model/type-ref.ts";
import type { Codec } from "./plan.ts";
import type { Site } from "./site.ts";

/** The construct, what the rule lacks, and the type as the input has it: what the ledger says of the item. */
export function erased(site: Site, construct: string, type: TypeRef, lacks: string): Codec {
  site.erasures.push(`${construct}: ${lacks} (\`${shortTypeText(type)}\`)`);
  return { kind: "untyped", ts: "unknown" };
}

/** At most 70 characters, without the widths that other inputs added. */
export function shortTypeText(type: TypeRef): string {
  const text = typeText(type)
    .replace(/\/\*.*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/`/g, "'");
  return text.length <= 70 ? text : `${text.slice(0, 67)}...`;
}

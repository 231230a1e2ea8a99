/** Keys that no Wrangler configuration has: words that are written wrong, and kinds of bindings that do not exist. */
import type { Reporter } from "../diagnostics.ts";
import { nearestName } from "../nearest-name.ts";
import { itemsOf, type LocatedMember, type LocatedObject, memberOf } from "./located.ts";
import type { WranglerKeys } from "./wrangler-keys.ts";

export function checkKeys(root: LocatedObject, keys: WranglerKeys, report: Reporter): void {
  const inEnvironment = [...keys.inherited, ...keys.separate];
  checkMembers(root, [...inEnvironment, ...keys.top], report);
  const environments = memberOf(root, "env")?.value;
  if (environments?.kind !== "object") return;
  for (const { value } of environments.members) {
    if (value.kind === "object") checkMembers(value, inEnvironment, report);
  }
}

function checkMembers(at: LocatedObject, known: readonly string[], report: Reporter): void {
  for (const member of at.members) {
    if (known.includes(member.name)) continue;
    const near = nearestName(member.name, known);
    const isBinding = bindsSomething(member);
    report.report({
      rule: "wrangler-unknown-key",
      severity: isBinding ? "error" : "warning",
      message: isBinding
        ? `there is no kind of binding "${member.name}"`
        : `there is no key "${member.name}" here`,
      place: member.place,
      ...(near !== undefined && { help: `did you mean ${near}?` }),
    });
  }
}

/** `[{ "binding": "CACHE" }]`, `{ "binding": "AI" }` */
function bindsSomething({ value }: LocatedMember): boolean {
  const all = value.kind === "array" ? itemsOf(value) : [value];
  return all.some((one) => memberOf(one, "binding") !== undefined);
}

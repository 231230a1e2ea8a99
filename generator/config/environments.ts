/**
 * What holds in one environment:
 *
 *   { "name": "shop", "main": "a.js", "vars": { "A": "1" }, "env": { "staging": { "vars": { "A": "2" } } } }
 *   --- in "staging" --->
 *   { "name": "shop-staging", "main": "a.js", "vars": { "A": "2" } }
 */
import type { Reporter } from "../diagnostics.ts";
import { nearestName } from "../nearest-name.ts";
import { type LocatedMember, type LocatedObject, memberOf } from "./located.ts";
import type { WranglerKeys } from "./wrangler-keys.ts";

export function applyEnvironment(
  root: LocatedObject,
  name: string | undefined,
  keys: WranglerKeys,
  report: Reporter,
): LocatedObject {
  if (name === undefined) return root;
  const own = environmentOf(root, name, report);
  if (own === undefined) return root;
  const inherited = root.members.filter((one) => keys.inherited.has(one.name));
  warnOfLost(root, own, name, keys, report);
  const named = inherited.map((one) => (one.name === "name" ? suffixed(one, name) : one));
  const members = new Map([...named, ...own.members].map((one) => [one.name, one]));
  return { kind: "object", members: [...members.values()], place: own.place };
}

function environmentOf(
  root: LocatedObject,
  name: string,
  report: Reporter,
): LocatedObject | undefined {
  const all = memberOf(root, "env")?.value;
  const found = memberOf(all, name)?.value;
  if (found?.kind === "object") return found;
  const known = all?.kind === "object" ? all.members.map((one) => one.name) : [];
  const near = nearestName(name, known);
  report.report({
    rule: "wrangler-environment",
    severity: "error",
    message: `there is no environment "${name}"`,
    place: all?.place ?? root.place,
    help:
      near === undefined
        ? `there ${known.length === 0 ? "is none" : `are ${known.join(", ")}`}: add "env": { "${name}": {} }`
        : `did you mean ${near}?`,
  });
  return undefined;
}

function suffixed(member: LocatedMember, environment: string): LocatedMember {
  const { value } = member;
  if (value.kind !== "value") return member;
  return { ...member, value: { ...value, value: `${String(value.value)}-${environment}` } };
}

/** Whoever has bindings at the top level alone mostly means them for all environments. */
function warnOfLost(
  root: LocatedObject,
  own: LocatedObject,
  name: string,
  keys: WranglerKeys,
  report: Reporter,
): void {
  for (const member of root.members) {
    if (!keys.separate.has(member.name) || memberOf(own, member.name) !== undefined) continue;
    report.report({
      rule: "wrangler-environment",
      severity: "warning",
      message: `"${member.name}" is not inherited: the environment "${name}" has none`,
      place: member.place,
      help: `say it again in "env"."${name}", or say there that it is empty`,
    });
  }
}

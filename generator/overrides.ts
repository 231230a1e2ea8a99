/**
 * The overlay: what people say about the API where no input knows better. Every word of it has a reason and must change something.
 *
 *   // idl/overrides/kv.jsonc
 *   { "KVNamespacePutOptions.expirationTtl": { "duration": "seconds", "reason": "The documentation says so." } }
 *   // idl/skipped.jsonc
 *   { "onmessage": "Declared `never`: assigning to it does nothing in a Worker." }
 */
import type { Reporter, Rule } from "./diagnostics.ts";
import { parseJsonc, type LocatedMember } from "./overrides-jsonc.ts";
import { KEY_RULES, keyProblem, type OverrideKeys } from "./overrides-keys.ts";
import { parseExamples, type Example } from "./overrides-examples.ts";
import { parseProducts, type ProductTable } from "./overrides-products.ts";
import type { Place, SourceText } from "./source.ts";

export interface Override extends OverrideKeys {
  /** As written; what it means is in `idl/README.md`. */
  readonly path: string;
  readonly reason: string;
  readonly place: Place;
  /** Where each key stands. */
  readonly places: Readonly<Record<string, Place>>;
}

export interface Overlay {
  readonly overrides: readonly Override[];
  readonly products: ProductTable;
  readonly examples: readonly Example[];
}

export interface OverlaySources {
  /** `idl/overrides/*.jsonc` */
  readonly overrides: readonly SourceText[];
  /** `idl/skipped.jsonc` */
  readonly skipped: readonly SourceText[];
  /** `idl/products.jsonc`; none for a user's own input, which is one product. */
  readonly products: readonly SourceText[];
  /** `idl/examples/*.rs` */
  readonly examples?: readonly SourceText[];
}

export function parseOverlay(sources: OverlaySources, report: Reporter): Overlay {
  const overrides = sources.overrides.flatMap((source) => parseOverrides(source, report));
  const skipped = sources.skipped.flatMap((source) => parseSkipped(source, report));
  return {
    overrides: withoutTwins([...overrides, ...skipped], report),
    products: parseProducts(sources.products, report),
    examples: parseExamples(sources.examples ?? [], report),
  };
}

/** `{ "path": { keys } }` */
function parseOverrides(source: SourceText, report: Reporter): readonly Override[] {
  return parseJsonc(source, report).members.flatMap((member) => {
    const override = parseOverride(member, report);
    return override ? [override] : [];
  });
}

function parseOverride(member: LocatedMember, report: Reporter): Override | undefined {
  const { name: path, place, value } = member;
  if (value.kind !== "object") {
    fail(report, "override-syntax", "an override is an object of keys", member);
    return undefined;
  }
  const problems = value.members.filter((key) => !isGoodKey(key, path, report));
  const keys = new Map(value.members.map((key) => [key.name, key]));
  const reason = textOf(keys.get("reason"));
  if (reason === undefined && !keys.has("reason"))
    fail(report, "override-without-reason", `"${path}" has no "reason"`, member);
  if (problems.length > 0 || reason === undefined) return undefined;
  if (keys.size === 1) {
    fail(report, "stale-override", `"${path}" has a reason but says nothing`, member);
    return undefined;
  }
  const says = Object.fromEntries(
    value.members.map((key) => [
      key.name,
      key.value.kind === "value" ? key.value.value : undefined,
    ]),
  ) as OverrideKeys;
  const places = Object.fromEntries(value.members.map((key) => [key.name, key.place]));
  return { ...says, path, reason, place, places };
}

function isGoodKey(key: LocatedMember, path: string, report: Reporter): boolean {
  const message = keyProblem(key);
  if (message === undefined) return true;
  const known = Object.keys(KEY_RULES);
  const isKnown = known.includes(key.name);
  report.report({
    rule: isKnown ? "override-syntax" : "override-unknown-key",
    severity: "error",
    message,
    place: isKnown ? key.value.place : key.place,
    path,
    ...(!isKnown && { help: `the keys are ${known.join(", ")}` }),
  });
  return false;
}

/** `{ "path": "reason" }` */
function parseSkipped(source: SourceText, report: Reporter): readonly Override[] {
  return parseJsonc(source, report).members.flatMap((member) => {
    const reason = textOf(member)?.trim();
    if (!reason) {
      const message = `"${member.name}" has no reason`;
      fail(report, "override-without-reason", message, member);
      return [];
    }
    const { name: path, place } = member;
    return [{ path, place, reason, skip: true as const, places: { skip: place } }];
  });
}

/** Two files that speak about one path would hide one another. */
function withoutTwins(overrides: readonly Override[], report: Reporter): readonly Override[] {
  const seen = new Map<string, Override>();
  for (const one of overrides) {
    const before = seen.get(one.path);
    if (before) {
      const { file, line, column } = before.place;
      const message = `"${one.path}" is also in ${file}:${line}:${column}`;
      report.report({
        rule: "override-syntax",
        severity: "error",
        message,
        place: one.place,
      });
    } else seen.set(one.path, one);
  }
  return [...seen.values()];
}

function textOf(member: LocatedMember | undefined): string | undefined {
  return member?.value.kind === "value" && typeof member.value.value === "string"
    ? member.value.value
    : undefined;
}

function fail(report: Reporter, rule: Rule, message: string, at: LocatedMember): void {
  report.report({
    rule,
    severity: "error",
    message,
    place: at.place,
    path: at.name,
  });
}

/**
 * How good the emitted crate is, measured on the crate itself: its Rust is read back and held against what the merged inputs declare. Nothing of it is taken from what the
 * generator believes to have done, but for the ledger, which says which item a member has become.
 */
import type { OutputFile } from "../emit/output-file.ts";
import type { LedgerItem } from "../lower/plan.ts";
import type { ApiModel } from "../model/api-model.ts";
import { emittedItems, type EmittedItem } from "./emitted-items.ts";
import {
  coreOf,
  deprecatedIn,
  documentedIn,
  integerWidth,
  isFunction,
  isLiteralUnion,
  selectedByLiteral,
  slotsOf,
  type Slot,
} from "./expectations.ts";
import { EmittedSlots } from "./emitted-slots.ts";
import {
  differOnlyInType,
  groupsByMember,
  measureCrate,
  memberOf,
  numberedNames,
  type CrateMeasures,
} from "./measures.ts";
import { returnsOfOthers } from "./overload-results.ts";

export interface Share {
  readonly of: number;
  readonly met: number;
  /** What does not meet it. */
  readonly missing: readonly string[];
}

export interface Scorecard {
  readonly crate: CrateMeasures;
  readonly differOnlyInArgumentType: readonly string[];
  readonly numberedNames: readonly string[];
  readonly returnsOfAnotherOverload: readonly string[];
  /** Groups of functions of one member, all of which have an untyped value for a declared type. */
  readonly erasedGroups: Share;
  readonly literalUnions: Share;
  readonly integers: Share;
  readonly documented: Share;
  readonly deprecated: Share;
  readonly callbacks: Share;
  readonly decided: Share;
  /** Of the core: what is neither erased nor skipped. */
  readonly methods: Share;
  readonly properties: Share;
  readonly parameters: Share;
}

export interface Scored {
  readonly files: readonly OutputFile[];
  readonly model: ApiModel;
  readonly ledger: readonly LedgerItem[];
  /** Products that are data, not API: they are counted apart. */
  readonly apart: ReadonlySet<string>;
}

export function scorecard(scored: Scored): Scorecard {
  const { files, model, ledger } = scored;
  const items = emittedItems(files);
  const slots = slotsOf(model);
  const emitted = new EmittedSlots(items, ledger);
  const enums = new Set(items.filter((one) => isEnum(one)).map((one) => one.name));
  const core = slots.filter((one) => !scored.apart.has(one.product));
  const calls = new Set(slots.filter((one) => one.at === "result").map((one) => one.path));
  const properties = new Set(slots.filter((one) => one.at === "value").map((one) => one.path));
  // What is left out is in the ledger alone.
  const isMethod = ({ path, kind }: LedgerItem): boolean =>
    calls.has(path.replace(/#\d+$/, "")) || CALLS.has(kind);
  return {
    crate: measureCrate(files, items),
    differOnlyInArgumentType: differOnlyInType(items, selectedByLiteral(model)),
    numberedNames: numberedNames(items),
    returnsOfAnotherOverload: returnsOfOthers(model, items),
    erasedGroups: erasedGroups(items, ledger),
    literalUnions: share(
      slots.filter((one) => one.at === "value" && isLiteralUnion(coreOf(one.type, model))),
      emitted,
      (type) => words(type).some((word) => enums.has(word)),
    ),
    integers: share(
      slots.filter((one) => integerWidth(coreOf(one.type, model)) !== undefined),
      emitted,
      // A number that only serves to take something back is within a guard.
      (type) => /\b(?:[iu](?:8|16|32|64)|Duration|Date|SystemTime|Registration)\b/.test(type),
    ),
    documented: documented(model, items, emitted),
    deprecated: deprecated(model, emitted),
    callbacks: share(
      slots.filter(isArgument).filter((one) => isFunction(coreOf(one.type, model))),
      emitted,
      (type) => !isUntyped(type),
    ),
    decided: decided(ledger),
    methods: kept(ledger, scored.apart, isMethod),
    properties: kept(ledger, scored.apart, ({ path }) => properties.has(path)),
    parameters: share(
      core.filter(isArgument).filter((one) => !isAnything(coreOf(one.type, model))),
      emitted,
      (type) => !isUntyped(type),
    ),
  };
}

/** Kinds of rows of what is called. */
const CALLS: ReadonlySet<string> = new Set(["operation", "constructor", "overload", "function"]);

function isEnum({ kind, signature }: EmittedItem): boolean {
  return kind === "type" && signature.startsWith("pub enum");
}

function words(type: string): readonly string[] {
  return type.match(/\w+/g) ?? [];
}

function isUntyped(type: string): boolean {
  return /\bJs\b/.test(type);
}

function isArgument(slot: Slot): boolean {
  return typeof slot.at === "object";
}

function isAnything(type: Slot["type"]): boolean {
  return (
    type.kind === "parameter" ||
    (type.kind === "primitive" && ["any", "unknown", "object"].includes(type.name))
  );
}

/** Of those slots that the crate has: what is skipped has a row in the ledger, and is counted there. */
function share(
  slots: readonly Slot[],
  emitted: EmittedSlots,
  test: (type: string) => boolean,
): Share {
  const missing: string[] = [];
  let of = 0;
  for (const slot of slots) {
    const types = emitted.typesOf(slot);
    if (types.length === 0) continue;
    of++;
    if (!types.some(test)) missing.push(`${slotText(slot)}: ${types[0] ?? ""}`);
  }
  return { of, met: of - missing.length, missing };
}

function slotText({ path, at }: Slot): string {
  if (at === "value") return path;
  return at === "result" ? `${path}()` : `${path}(${at.argument})`;
}

function erasedGroups(items: readonly EmittedItem[], ledger: readonly LedgerItem[]): Share {
  const erased = new Set(ledger.filter((one) => one.status === "erased").map((one) => one.path));
  const groups = [...groupsByMember(items).values()];
  const missing = groups
    .filter((group) => group.every((one) => one.untyped))
    .map((group) => group[0])
    .filter((one) => one !== undefined)
    .filter((one) => erased.has(memberOf(one).replace(/^globalThis\./, "")))
    .map((one) => one.rust);
  return { of: groups.length, met: groups.length - missing.length, missing };
}

/** The first words of what the input says stand in what the crate says. */
function documented(model: ApiModel, items: readonly EmittedItem[], emitted: EmittedSlots): Share {
  const all = items.map((one) => plain(one.docs.join(" ")));
  const everything = all.join(" ");
  const wanted = documentedIn(model).filter(({ path }) => emitted.itemsOf(path).length > 0);
  const missing = wanted
    .filter(({ path, text }) => {
      const begin = plain(text).slice(0, 30);
      const own = emitted.itemsOf(path).map((one) => plain(one.docs.join(" ")));
      return !own.some((one) => one.includes(begin)) && !everything.includes(begin);
    })
    .map(({ path }) => path);
  return { of: wanted.length, met: wanted.length - missing.length, missing };
}

/** Letters and digits only: links and line breaks are set anew. */
function plain(text: string): string {
  return text
    .replace(/\]\([^)]*\)/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .toLowerCase();
}

function deprecated(model: ApiModel, emitted: EmittedSlots): Share {
  const wanted = deprecatedIn(model).filter((path) => emitted.itemsOf(path).length > 0);
  const missing = wanted.filter((path) => !emitted.itemsOf(path).some((one) => one.deprecated));
  return { of: wanted.length, met: wanted.length - missing.length, missing };
}

function decided(ledger: readonly LedgerItem[]): Share {
  const missing = ledger
    .filter(({ status }) => status === "erased" || status === "skipped")
    .filter(({ reason }) => reason === undefined || reason === "")
    .map((one) => one.path);
  return { of: ledger.length, met: ledger.length - missing.length, missing };
}

function kept(
  ledger: readonly LedgerItem[],
  apart: ReadonlySet<string>,
  test: (row: LedgerItem) => boolean,
): Share {
  const rows = ledger.filter((one) => !apart.has(one.product) && test(one));
  const missing = rows
    .filter(({ status }) => status === "erased" || status === "skipped")
    .map(({ path, status, reason }) => `${path}: ${status}: ${reason ?? ""}`);
  return { of: rows.length, met: rows.length - missing.length, missing };
}

/** What can be said of the emitted crate alone. */
import type { OutputFile } from "../emit/output-file.ts";
import { isProductFile } from "../public-items.ts";
import type { EmittedItem } from "./emitted-items.ts";

export interface CrateMeasures {
  readonly lines: number;
  readonly publicFunctions: number;
  readonly dictionarySetters: number;
  /** Public functions for each bound member, setters of dictionaries apart. */
  readonly functionsPerMember: number;
  /** Members that have functions. */
  readonly members: number;
}

export function measureCrate(
  files: readonly OutputFile[],
  items: readonly EmittedItem[],
): CrateMeasures {
  const functions = items.filter((one) => one.kind === "function");
  const bound = functions.filter((one) => one.importName !== undefined);
  const members = new Set(bound.map((one) => `${one.owner} ${memberOf(one)}`)).size;
  return {
    lines: files
      .filter(({ path }) => isProductFile(path))
      .reduce((sum, { text }) => sum + text.split("\n").length - 1, 0),
    publicFunctions: functions.length,
    dictionarySetters: functions.filter((one) => one.isSetter).length,
    functionsPerMember: members === 0 ? 0 : Math.round((bound.length / members) * 100) / 100,
    members,
  };
}

/** A getter, a setter and every variant of a method are one member's: `KVNamespace.get:many-text` is `KVNamespace.get`. */
export function memberOf({ importName = "" }: EmittedItem): string {
  return importName.replace(/:[a-z][\w-]*$/i, "");
}

export function groupsByMember(
  items: readonly EmittedItem[],
): ReadonlyMap<string, readonly EmittedItem[]> {
  const groups = new Map<string, EmittedItem[]>();
  for (const item of items) {
    if (item.importName === undefined) continue;
    const key = `${item.owner} ${memberOf(item)}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

/**
 * Pairs of one member that take as many arguments by the same names and give the same, so that only a type tells them apart. `byLiteral` are members whose overloads a
 * literal selects: that is in the name, and another thing to do.
 */
export function differOnlyInType(
  items: readonly EmittedItem[],
  byLiteral: ReadonlySet<string> = new Set(),
): readonly string[] {
  const found: string[] = [];
  for (const group of groupsByMember(items).values()) {
    if (group.some((one) => byLiteral.has(memberOf(one)))) continue;
    group.forEach((one, index) => {
      const twin = group.slice(0, index).find((other) => isTwin(one, other));
      if (twin !== undefined) found.push(`${one.rust}, ${twin.rust}`);
    });
  }
  return found;
}

function isTwin(one: EmittedItem, other: EmittedItem): boolean {
  const names = (item: EmittedItem): string => item.parameters.map(({ name }) => name).join();
  const types = (item: EmittedItem): string => item.parameters.map(({ type }) => type).join();
  const isSame = one.type === other.type && names(one) === names(other);
  return isSame && types(one) !== types(other) && literalOf(one) === literalOf(other);
}

/** ``Calls `Browser.take` with `"pdf"`.``: what selects it is in its name, and is no argument. */
function literalOf({ docs }: EmittedItem): string {
  return docs.map((line) => / with (`"[^`]*`(?:, `[^`]*`)*)/.exec(line)?.[1] ?? "").join("");
}

/** Names that end in a number that the member's own name does not have. */
export function numberedNames(items: readonly EmittedItem[]): readonly string[] {
  return items
    .filter(({ kind, isSetter }) => (kind === "function" && !isSetter) || kind === "type")
    .filter((item) => {
      const number = /\d+$/.exec(item.name)?.[0];
      if (number === undefined) return false;
      // `V1_5` is `V15` in Rust: no number that was put there.
      const said = [item.importName ?? "", ...item.docs].map(lettersAndDigits);
      return !said.some((one) => one.includes(number));
    })
    .map((item) => item.rust);
}

function lettersAndDigits(text: string): string {
  return text.replace(/[^A-Za-z0-9]/g, "");
}

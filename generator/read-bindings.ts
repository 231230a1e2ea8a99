/** `idl/bindings.jsonc`: what a Worker's environment can hold, and the types that every Worker names. */
import type { Reporter } from "./diagnostics.ts";
import type { Host } from "./host.ts";
import type { BindingKind } from "./lower/bindings.ts";
import { parseJsonc, type LocatedJson, type LocatedObject } from "./overrides-jsonc.ts";
import { readSourceText } from "./parse/sources.ts";

const FILE = "idl/bindings.jsonc";
const KEYS = ["name", "type", "docs"] as const;

export interface Bindings {
  readonly bindings: readonly BindingKind[];
  /** Declared types that stand at the crate's root, too. */
  readonly rootTypes: readonly string[];
}

export function readBindings(host: Host, report: Reporter): Bindings {
  const place = { file: FILE, line: 1, column: 1 };
  const source = readSourceText({ file: FILE, place }, host.readFile, report);
  if (source === undefined) return { bindings: [], rootTypes: [] };
  const root = parseJsonc(source, report);
  return {
    bindings: rowsOf(root, "bindings", report).flatMap((row) => bindingOf(row, report)),
    rootTypes: rowsOf(root, "root", report).flatMap((row) => textOf(row) ?? []),
  };
}

function rowsOf(root: LocatedObject, name: string, report: Reporter): readonly LocatedJson[] {
  const rows = root.members.find((one) => one.name === name)?.value;
  if (rows?.kind === "array") return rows.items;
  complain(`"${name}" is not a list`, rows ?? root, report);
  return [];
}

function bindingOf(row: LocatedJson, report: Reporter): readonly BindingKind[] {
  const [name, type, docs] = KEYS.map((key) => {
    const members = row.kind === "object" ? row.members : [];
    return textOf(members.find((one) => one.name === key)?.value);
  });
  if (name !== undefined && type !== undefined && docs !== undefined)
    return [{ name, type, docs, wrangler: wranglerOf(row) }];
  complain(`a binding has the texts ${KEYS.join(", ")}`, row, report);
  return [];
}

/** One key, or a list. */
function wranglerOf(row: LocatedJson): readonly string[] {
  const members = row.kind === "object" ? row.members : [];
  const value = members.find((one) => one.name === "wrangler")?.value;
  const all = value?.kind === "array" ? value.items : [value];
  return all.flatMap((one) => textOf(one) ?? []);
}

function textOf(json: LocatedJson | undefined): string | undefined {
  return json?.kind === "value" && typeof json.value === "string" ? json.value : undefined;
}

function complain(message: string, { place }: LocatedJson, report: Reporter): void {
  report.report({ rule: "override-syntax", severity: "error", message, place });
}

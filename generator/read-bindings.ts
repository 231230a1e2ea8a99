/** `idl/bindings.jsonc`: what a Worker's environment can hold. */
import type { Reporter } from "./diagnostics.ts";
import type { Host } from "./host.ts";
import type { BindingKind } from "./lower/lower.ts";
import { parseJsonc, type LocatedJson } from "./overrides-jsonc.ts";
import { readSourceText } from "./parse/sources.ts";

const FILE = "idl/bindings.jsonc";
const KEYS = ["name", "type", "docs"] as const;

export function readBindings(host: Host, report: Reporter): readonly BindingKind[] {
  const place = { file: FILE, line: 1, column: 1 };
  const source = readSourceText({ file: FILE, place }, host.readFile, report);
  if (source === undefined) return [];
  const rows = parseJsonc(source, report).members.find((one) => one.name === "bindings")?.value;
  if (rows?.kind !== "array") {
    complain('"bindings" is not a list', { place, report });
    return [];
  }
  return rows.items.flatMap((row) => {
    const binding = bindingOf(row);
    if (binding === undefined) {
      complain(`a binding has the texts ${KEYS.join(", ")}`, { place: row.place, report });
      return [];
    }
    return [binding];
  });
}

function bindingOf(row: LocatedJson): BindingKind | undefined {
  if (row.kind !== "object") return undefined;
  const [name, type, docs] = KEYS.map((key) => {
    const value = row.members.find((one) => one.name === key)?.value;
    return value?.kind === "value" && typeof value.value === "string" ? value.value : undefined;
  });
  if (name === undefined || type === undefined || docs === undefined) return undefined;
  return { name, type, docs };
}

function complain(
  message: string,
  at: { readonly place: LocatedJson["place"]; readonly report: Reporter },
): void {
  at.report.report({ rule: "override-syntax", severity: "error", message, place: at.place });
}

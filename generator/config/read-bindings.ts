/**
 * The bindings, variables and migrations of an environment:
 *
 *   "kv_namespaces": [{ "binding": "CACHE", "id": "x" }]
 *   --- becomes --->
 *   { key: "kv_namespaces", name: "CACHE", place: .., settings: .. }
 */
import type { Reporter } from "../diagnostics.ts";
import type { Place } from "../source.ts";
import {
  itemsOf,
  type LocatedJson,
  type LocatedObject,
  memberOf,
  namedAt,
  namedOf,
  valueAt,
} from "./located.ts";
import type { Binding, Migration, Variable } from "./model.ts";
import type { BindingKey, WranglerKeys } from "./wrangler-keys.ts";

export function readBindings(
  settings: LocatedObject,
  keys: WranglerKeys,
  report: Reporter,
): readonly Binding[] {
  return [...keys.bindings].flatMap(([path, key]) => {
    const value = valueAt(settings, path);
    if (value === undefined) return [];
    const rows = value.kind === "array" ? value.items : [value];
    return rows.flatMap((row) => bindingOf(row, path, key, report));
  });
}

function bindingOf(
  row: LocatedJson,
  path: string,
  key: BindingKey,
  report: Reporter,
): readonly Binding[] {
  if (row.kind !== "object") {
    const message = `${path} holds objects such as { "${key.name}": "NAME" }`;
    report.report({ rule: "wrangler-binding", severity: "error", message, place: row.place });
    return [];
  }
  const named = namedAt(row, key.name);
  if (named === undefined || named.text === "") {
    report.report({
      rule: "wrangler-binding",
      severity: "error",
      message: `a binding in ${path} has no name`,
      place: row.place,
      help: `add "${key.name}": "NAME", by which the Worker knows it`,
    });
    return [];
  }
  reportMissing(row, path, { ...key, name: named.text }, report);
  return [{ key: path, name: named.text, place: named.place, settings: row }];
}

function reportMissing(
  row: LocatedObject,
  path: string,
  { name, needs }: BindingKey,
  report: Reporter,
): void {
  for (const need of needs.filter((one) => memberOf(row, one) === undefined)) {
    report.report({
      rule: "wrangler-binding",
      severity: "error",
      message: `the binding ${name} in ${path} has no "${need}"`,
      place: row.place,
      help: `add "${need}" to it`,
    });
  }
}

export function readVariables(settings: LocatedObject): readonly Variable[] {
  const vars = memberOf(settings, "vars")?.value;
  return vars?.kind === "object" ? vars.members : [];
}

export function readMigrations(settings: LocatedObject): readonly Migration[] {
  return itemsOf(memberOf(settings, "migrations")?.value).map((one) => {
    const list = (name: string) =>
      itemsOf(valueAt(one, name)).flatMap((item) => namedOf(item) ?? []);
    const added = (name: string, hasSql: boolean) =>
      list(name).map((item) => ({ ...item, hasSql }));
    const renamed = itemsOf(valueAt(one, "renamed_classes")).flatMap((item) => {
      const [from, to] = [namedAt(item, "from"), namedAt(item, "to")];
      return from !== undefined && to !== undefined ? [{ from, to }] : [];
    });
    return {
      place: one.place,
      added: [...added("new_classes", false), ...added("new_sqlite_classes", true)],
      renamed,
      deleted: list("deleted_classes"),
    };
  });
}

/** Two things cannot have one name. */
export function reportTwice(
  names: readonly { readonly name: string; readonly place: Place }[],
  report: Reporter,
): void {
  const seen = new Map<string, Place>();
  for (const { name, place } of names) {
    const first = seen.get(name);
    seen.set(name, first ?? place);
    if (first === undefined) continue;
    report.report({
      rule: "wrangler-binding",
      severity: "error",
      message: `the environment has two things of the name ${name}`,
      place,
      help: `the other one stands at ${first.file}:${first.line}:${first.column}: rename one`,
    });
  }
}

/**
 * The classes that have storage after all migrations:
 *
 *   [{ "new_sqlite_classes": ["A"] }, { "renamed_classes": [{ "from": "A", "to": "B" }] }]
 *   --- becomes --->
 *   B, with SQL
 */
import type { Reporter } from "../diagnostics.ts";
import type { Named } from "./located.ts";
import type { Migration } from "./model.ts";

export type Living = ReadonlyMap<string, Named & { readonly hasSql: boolean }>;

export function followMigrations(migrations: readonly Migration[], report?: Reporter): Living {
  const living = new Map<string, Named & { readonly hasSql: boolean }>();
  const complain = (message: string, { place }: Named): void =>
    report?.report({ rule: "wrangler-migration", severity: "error", message, place });
  const end = (named: Named): boolean => {
    const before = living.get(named.text);
    if (before === undefined)
      complain(`no migration before this one has made the class \`${named.text}\``, named);
    living.delete(named.text);
    return before?.hasSql ?? false;
  };
  for (const { added, renamed, deleted } of migrations) {
    deleted.forEach(end);
    for (const { from, to } of renamed) living.set(to.text, { ...to, hasSql: end(from) });
    for (const one of added) {
      if (living.has(one.text))
        complain(`a migration before this one has made the class \`${one.text}\` already`, one);
      living.set(one.text, one);
    }
  }
  return living;
}

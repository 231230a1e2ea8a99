/** Says of each item that fell back to an untyped value where it is declared: what a reader of the Workers API finds in the ledger, the author of an input is told. */
import type { Reporter } from "../diagnostics.ts";
import type { ApiModel } from "../model/api-model.ts";
import { memberPath } from "../model/paths.ts";
import type { Origin } from "../source.ts";
import type { LedgerItem } from "./plan.ts";

export function reportErased(
  items: readonly LedgerItem[],
  model: ApiModel,
  report: Reporter,
): void {
  const places = originsByPath(model);
  for (const { path, reason, status } of items) {
    // An unknown name has been reported where it stands.
    if (status !== "erased" || /^unknown name:[^;]*$/.test(reason ?? "")) continue;
    const origin = places.get(path) ?? places.get(path.replace(/#\d+$/, ""));
    report.report({
      rule: "erased-type",
      severity: "warning",
      message: reason ?? "its type has no counterpart in Rust",
      place: origin ?? { file: path, line: 1, column: 1 },
      path,
      help: "a .jsonc file of overrides among the inputs can give it another type",
    });
  }
}

function originsByPath(model: ApiModel): ReadonlyMap<string, Origin> {
  const found = new Map<string, Origin>();
  const add = (path: string, [origin]: readonly Origin[]): void => {
    if (origin !== undefined && !found.has(path)) found.set(path, origin);
  };
  for (const declaration of model.declarations) {
    add(declaration.path, declaration.origins);
    if (declaration.kind !== "interface") continue;
    for (const member of declaration.members)
      add(memberPath(declaration.path, member), member.origins);
  }
  return found;
}

/** Ledger rows of declarations that nothing is made of. */
import type { ApiModel, ModelInterface } from "../model/api-model.ts";
import { memberPath } from "../model/paths.ts";
import { entrypointOf, noteSaidAgain } from "./entrypoints.ts";
import { isHandlerObject } from "./handlers.ts";
import type { Ledger, Verdict } from "./ledger.ts";
import type { Lowering } from "./site.ts";
import { rustKey } from "./type-names.ts";

/** Its name is another's; a struct or class of it there is none. */
export function noteUnnamed(declaration: ModelInterface, ledger: Ledger): void {
  const { path, members } = declaration;
  const verdict = { status: "skipped", reason: `another type has its name (\`${path}\`)` } as const;
  ledger.add(path, "interface", declaration, verdict);
  for (const one of members) ledger.add(memberPath(path, one), "member", declaration, verdict);
}

/** Objects of functions that nothing here is handed: the platform looks for them elsewhere. */
export function noteUnasked(
  lowering: Lowering,
  structs: ReadonlyMap<string, unknown>,
  ledger: Ledger,
): void {
  const { model, names } = lowering;
  for (const declaration of model.declarations) {
    if (declaration.kind !== "interface" || declaration.shape !== "callbacks") continue;
    const rust = names.of(declaration.path);
    if (rust === undefined || structs.has(rustKey(rust))) continue;
    if (isHandlerObject(declaration, lowering)) continue;
    const entrypoint = entrypointOf(declaration, lowering);
    if (entrypoint !== undefined) {
      noteSaidAgain(declaration, entrypoint, lowering, ledger);
      continue;
    }
    const reason = `handler object: nothing that is bound is handed one (\`${declaration.path}\`)`;
    ledger.add(declaration.path, "callbacks", declaration, { status: "erased", reason });
  }
}

/** What the model leaves out; what other items serve is as good as bound. */
export function noteSkipped(model: ApiModel, ledger: Ledger): void {
  for (const { path, kind, product, entries, reason, servedBy } of model.skipped) {
    const [rust] = servedBy?.rust ?? [];
    const verdict: Verdict =
      rust === undefined ? { status: "skipped", reason } : { status: "adapted", reason, rust };
    ledger.add(path, kind, { product, entries }, verdict);
  }
}

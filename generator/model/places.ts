/** Where what a path means stands in the inputs: `KVNamespace.get`, `KVNamespace.get#2`, `R2ListOptions`. */
import type { Origin } from "../source.ts";
import type { ApiModel } from "./api-model.ts";
import type { Declaration, Signature } from "./api.ts";
import { memberPath, overloadPath } from "./paths.ts";

export class Places {
  readonly #origins = new Map<string, Origin>();

  constructor(model: Pick<ApiModel, "declarations">) {
    for (const one of model.declarations) this.#declaration(one);
  }

  /** What has no place of its own has that of what it is part of. */
  of(path: string): Origin | undefined {
    for (let at = path; at !== ""; at = outer(at)) {
      const origin = this.#origins.get(at);
      if (origin !== undefined) return origin;
    }
    return undefined;
  }

  #declaration(one: Declaration): void {
    this.#add(one.path, one.origins);
    if (one.kind === "function") this.#signatures(one.path, one.signatures);
    if (one.kind !== "interface") return;
    for (const member of one.members) {
      const path = memberPath(one.path, member);
      this.#add(path, member.origins);
      if ("signatures" in member) this.#signatures(path, member.signatures);
    }
  }

  #signatures(path: string, signatures: readonly Signature[]): void {
    signatures.forEach((one, index) =>
      this.#add(overloadPath(path, index, signatures.length), one.origins),
    );
  }

  #add(path: string, [origin]: readonly Origin[]): void {
    if (origin !== undefined && !this.#origins.has(path)) this.#origins.set(path, origin);
  }
}

/** `R2Bucket.list(options)` -> `R2Bucket.list` -> `R2Bucket` -> `` */
function outer(path: string): string {
  const shorter = path.replace(LAST_STEP, "");
  return shorter === path ? "" : shorter;
}

const LAST_STEP = /(?:\([^()]*\)|\[[^[\]]*\]|#\d+|(?:^|::|\.)[^.:#()[\]]*)$/;

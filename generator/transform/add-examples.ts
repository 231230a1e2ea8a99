/**
 * Gives the overlay's examples to the declarations that they are for.
 *
 *   interface KVNamespace { … }
 *   + "// for KVNamespace" in idl/examples/kv.rs
 *   --- becomes --->
 *   interface KVNamespace { … }, documented with the example
 */
import type { Reporter } from "../diagnostics.ts";
import type { Declaration, Doc } from "../model/api.ts";
import type { Example } from "../overrides-examples.ts";

const UNDOCUMENTED: Doc = { text: "", params: {}, throws: [], examples: [], see: [] };

export function addExamples(
  declarations: readonly Declaration[],
  examples: readonly Example[],
  report: Reporter,
): readonly Declaration[] {
  const known = new Set(declarations.map((one) => one.path));
  for (const one of examples) if (!known.has(one.path)) dangles(one, report);
  return declarations.map((one) => {
    const own = examples.filter(({ path }) => path === one.path).map(({ text }) => text);
    return own.length === 0 ? one : withUses(one, own);
  });
}

/** A function's documentation is that of its signatures. */
function withUses(declaration: Declaration, uses: readonly string[]): Declaration {
  const documented = { ...declaration, doc: { ...(declaration.doc ?? UNDOCUMENTED), uses } };
  if (documented.kind !== "function") return documented;
  const signatures = documented.signatures.map((one, at) =>
    at === 0 ? { ...one, doc: { ...(one.doc ?? UNDOCUMENTED), uses } } : one,
  );
  return { ...documented, signatures };
}

function dangles({ path, place }: Example, report: Reporter): void {
  report.report({
    rule: "override-dangling",
    severity: "error",
    message: `nothing is at "${path}"`,
    place,
    path,
    help: "the heading names a declaration, as in idl/overrides",
  });
}

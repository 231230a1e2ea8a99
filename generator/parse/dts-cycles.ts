/**
 * Inheritance that comes back to itself is reported and cut, so that later phases may follow `extends` and aliases without counting.
 *
 *   interface A extends B {}   interface B extends A {}   ->  B extends nothing
 *   type A = B;                type B = A                 ->  type B = any
 */
import type { Reporter } from "../diagnostics.ts";
import type { Alias, Declaration, Interface } from "../model/api.ts";
import type { TypeRef } from "../model/type-ref.ts";

type Inheriting = Interface | Alias;

export function cutCycles(
  declarations: readonly Declaration[],
  report: Reporter,
): readonly Declaration[] {
  const byPath = new Map<string, Inheriting>();
  for (const one of declarations) {
    if (isInheriting(one)) byPath.set(one.path, one);
  }
  const backEdges = findBackEdges(byPath, report);
  if (backEdges.size === 0) return declarations;
  return declarations.map((one) => {
    return isInheriting(one) ? withoutEdges(one, backEdges.get(one.path)) : one;
  });
}

function isInheriting(declaration: Declaration): declaration is Inheriting {
  return declaration.kind === "interface" || declaration.kind === "alias";
}

/** By path: the parents that lead back to it. */
function findBackEdges(
  byPath: ReadonlyMap<string, Inheriting>,
  report: Reporter,
): ReadonlyMap<string, ReadonlySet<string>> {
  const backEdges = new Map<string, Set<string>>();
  const state = new Map<string, "open" | "done">();
  const visit = (one: Inheriting): void => {
    state.set(one.path, "open");
    for (const parent of parentsOf(one)) {
      const next = byPath.get(parent);
      const seen = state.get(parent);
      if (seen === "open") {
        const edges = backEdges.get(one.path) ?? new Set();
        backEdges.set(one.path, edges.add(parent));
        reportCycle(one, parent, report);
      } else if (next && !seen) visit(next);
    }
    state.set(one.path, "done");
  };
  for (const one of byPath.values()) if (!state.has(one.path)) visit(one);
  return backEdges;
}

function reportCycle(one: Inheriting, parent: string, report: Reporter): void {
  const [origin] = one.origins;
  if (!origin) return;
  report.report({
    rule: "cyclic-inheritance",
    severity: "error",
    message:
      parent === one.path
        ? `${one.path} extends itself`
        : `${one.path} extends ${parent}, which extends ${one.path}`,
    place: { file: origin.file, line: origin.line, column: origin.column },
    path: one.path,
  });
}

function parentsOf(one: Inheriting): readonly string[] {
  return one.kind === "interface" ? one.extends.flatMap(pathsIn) : pathsIn(one.type);
}

/** The references that a type is without anything in between: `A`, `A | B`, `A & B`. */
function pathsIn(type: TypeRef): readonly string[] {
  if (type.kind === "reference") return type.builtin ? [] : [type.path];
  return type.kind === "union" || type.kind === "intersection" ? type.of.flatMap(pathsIn) : [];
}

function withoutEdges(one: Inheriting, cut: ReadonlySet<string> | undefined): Inheriting {
  if (!cut) return one;
  return one.kind === "alias"
    ? { ...one, type: { kind: "primitive", name: "any" } }
    : {
        ...one,
        extends: one.extends.filter((type) => {
          return !pathsIn(type).some((path) => cut.has(path));
        }),
      };
}

/** What the run time knows beyond declarations: where things are kept, what is global, what is a stub. */
import { namedMemberPath } from "../model/paths.ts";
import type { RttiFacts } from "./declarations.ts";
import { isUnimplemented, visibleName } from "./rtti-members.ts";
import type { Structure } from "./rtti-schema.ts";
import type { StructureTable } from "./rtti-structures.ts";

/** The global scope and its ancestors, nearest first. */
export function globalStructures(globalScope: string, table: StructureTable): readonly Structure[] {
  const found: Structure[] = [];
  let next = [...table.structures.values()].find(
    (one) => table.names.get(one.fullName) === globalScope,
  );
  while (next && !found.includes(next)) {
    found.push(next);
    next =
      next.extends?.kind === "structure" ? table.structures.get(next.extends.fullName) : undefined;
  }
  return found;
}

/** The classes that are global values: the global's name to the path of its declaration. */
export function globalClasses(
  globals: readonly Structure[],
  table: StructureTable,
): ReadonlyMap<string, string> {
  return new Map(
    globals.flatMap((scope) =>
      scope.members.flatMap((member) => {
        if (member.kind !== "nested") return [];
        const target = table.names.get(member.fullName);
        return target ? [[member.name, target] as const] : [];
      }),
    ),
  );
}

type MemberFacts = Pick<
  RttiFacts,
  "placement" | "unimplemented" | "throwsSynchronously" | "nested"
>;

export function memberFacts(
  structures: readonly Structure[],
  { names }: StructureTable,
): MemberFacts {
  const placement = new Map<string, "prototype" | "own">();
  const unimplemented = new Set<string>();
  const throwsSynchronously = new Set<string>();
  const nested = new Map<string, string>();
  for (const structure of structures) {
    const owner = names.get(structure.fullName) ?? "";
    for (const member of structure.members) {
      if (member.kind === "constructor" || member.kind === "constant") continue;
      const path = namedMemberPath(owner, {
        jsName: visibleName(member.name),
        static: member.kind === "method" && member.static,
      });
      if (isUnimplemented(member)) {
        unimplemented.add(path);
      } else if (member.kind === "property") {
        placement.set(path, member.onPrototype ? "prototype" : "own");
      } else if (member.kind === "nested") {
        nested.set(path, names.get(member.fullName) ?? member.name);
      } else if (member.callable.returns.kind !== "promise") {
        throwsSynchronously.add(path);
      }
    }
  }
  return { placement, unimplemented, throwsSynchronously, nested };
}

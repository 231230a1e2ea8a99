/** The front end for workerd's run-time type information: what is really there for a compatibility date. */
import type { Reporter } from "../diagnostics.ts";
import type { Declaration, Interface } from "../model/api.ts";
import type { Origin } from "../source.ts";
import type { RttiResult } from "./declarations.ts";
import { globalClasses, globalStructures, memberFacts } from "./rtti-facts.ts";
import { membersOf } from "./rtti-members.ts";
import { declarationsOfMembers } from "./scope-members.ts";
import { decodeRuntimeTypes, type RuntimeTypes, type Structure } from "./rtti-schema.ts";
import {
  iteratorResultValue,
  iteratorShape,
  reachableStructures,
  type StructureTable,
} from "./rtti-structures.ts";
import { typeRefOf, type RttiScope } from "./rtti-types.ts";

export interface RttiOptions {
  readonly entry: string;
  /** As it is shown to people; the information has no lines. */
  readonly file: string;
  /** The structure whose members are globals. */
  readonly globalScope: string;
}

export function parseRtti(bytes: Uint8Array, options: RttiOptions, report: Reporter): RttiResult {
  return describeRuntime(decodeOrReport(bytes, options, report), options, report);
}

/** What the structures are in the words of the model. */
export function describeRuntime(
  types: RuntimeTypes,
  options: RttiOptions,
  report: Reporter,
): RttiResult {
  const table = reachableStructures(types);
  const origin = originOf(options);
  const scope: RttiScope = { table, origin, entry: options.entry };
  const globals = globalStructures(options.globalScope, table);
  const globalNames = globalClasses(globals, table);
  const structures = declaredStructures(scope, globals, report);
  const values = new Set(globalNames.values());
  return {
    declarations: {
      input: "rtti",
      entry: options.entry,
      declarations: [
        ...structures.map((one) => interfaceOf(one, values, scope)),
        ...globals.flatMap((one) => globalDeclarations(one, scope)),
      ],
    },
    facts: {
      ...memberFacts(structures, table),
      globals: globalNames,
      modules: types.modules.map(({ specifier, structure }) => {
        const target = structure && table.names.get(structure);
        return { specifier, ...(target && { target }) };
      }),
    },
  };
}

function originOf(options: RttiOptions): Origin {
  return { input: "rtti", file: options.file, line: 1, column: 1 };
}

function decodeOrReport(bytes: Uint8Array, options: RttiOptions, report: Reporter): RuntimeTypes {
  const nothing: RuntimeTypes = { structures: [], modules: [] };
  const complain = (rule: "syntax-error" | "empty-input", message: string) => {
    report.report({
      rule,
      severity: "error",
      message,
      place: originOf(options),
    });
    return nothing;
  };
  if (bytes.length === 0) {
    return complain("empty-input", "the run-time type information is empty");
  }
  try {
    return decodeRuntimeTypes(bytes);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return complain("syntax-error", `the run-time type information is damaged: ${error.message}`);
  }
}

/**
 * Iterators and what they give are written with TypeScript's generic names, so they need no declaration. Of two structures of one name the one
 * that is a global counts: the other is kept for dates that are gone.
 */
function declaredStructures(
  scope: RttiScope,
  globals: readonly Structure[],
  report: Reporter,
): readonly Structure[] {
  const { structures, names } = scope.table;
  const classes = new Set(
    globals
      .flatMap((one) => one.members)
      .flatMap((one) => (one.kind === "nested" ? [one.fullName] : [])),
  );
  const byName = new Map<string, Structure>();
  for (const structure of structures.values()) {
    if (isIteration(structure, scope.table)) continue;
    const name = names.get(structure.fullName) ?? "";
    const other = byName.get(name);
    if (!other || classes.has(structure.fullName)) byName.set(name, structure);
    else if (!classes.has(other.fullName))
      reportCollision({ name, structure, other }, scope, report);
  }
  return [...byName.values()];
}

function isIteration(structure: Structure, table: StructureTable): boolean {
  return Boolean(iteratorShape(structure, table) ?? iteratorResultValue(structure));
}

interface Collision {
  readonly name: string;
  readonly structure: Structure;
  readonly other: Structure;
}

function reportCollision(
  { name, structure, other }: Collision,
  scope: RttiScope,
  report: Reporter,
): void {
  report.report({
    rule: "name-collision",
    severity: "warning",
    message: `${other.fullName} and ${structure.fullName} both are ${name}; the second is left out`,
    place: scope.origin,
    path: name,
  });
}

function interfaceOf(
  structure: Structure,
  values: ReadonlySet<string>,
  scope: RttiScope,
): Interface {
  const path = scope.table.names.get(structure.fullName) ?? "";
  return {
    kind: "interface",
    path,
    typeParameters: [],
    extends: structure.extends ? [typeRefOf(structure.extends, "return", scope)] : [],
    members: membersOf(structure, scope),
    hasValue: values.has(path),
    abstract: !structure.members.some((one) => one.kind === "constructor"),
    dictionary: false,
    origins: [scope.origin],
    entries: [scope.entry],
  };
}

/** Classes of the global scope have declarations already. */
function globalDeclarations(structure: Structure, scope: RttiScope): readonly Declaration[] {
  const members = structure.members.filter((one) => one.kind !== "nested");
  return declarationsOfMembers(membersOf({ ...structure, members }, scope));
}

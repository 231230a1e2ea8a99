/**
 * Adds what run-time type information knows better than TypeScript declarations.
 *
 *   d.ts   declare class Cursor { columnNames: string[]; get rowsRead(): number; static readonly NONE: number }
 *   rtti   columnNames: readonly; rowsRead: unsigned int, on the prototype; NONE = 0
 *   --- becomes --->
 *   interface Cursor { readonly columnNames [rtti]; rowsRead: unsigned long [rtti]; const NONE = 0 [rtti] }
 *
 * Stubs that only throw "not implemented" are left out. Shape (generics, overloads, unions) is never taken from here.
 */
import type {
  Attribute,
  Constant,
  Declaration,
  Declarations,
  Interface,
  Member,
  Signature,
} from "../model/api.ts";
import type { DecidedFact, Facts } from "../model/facts.ts";
import { memberPath } from "../model/paths.ts";
import { mapList, mapType } from "../model/walk.ts";
import type { RttiFacts, RttiResult } from "../parse/declarations.ts";
import type { Unplaced } from "./apply-overrides.ts";
import { matchSignature, matchWidths, type WidthSource } from "./match-widths.ts";
import { swapNothing } from "./swap-nothing.ts";
import { withFacts } from "./with-facts.ts";

export interface WithRtti {
  readonly declarations: readonly Declaration[];
  readonly skipped: readonly Unplaced[];
}

/** One result an entry; where several speak of a member, the first is believed. */
export function mergeRtti(
  declarations: readonly Declaration[],
  results: readonly RttiResult[],
): WithRtti {
  if (results.length === 0) return { declarations, skipped: [] };
  const merger = new RttiMerger(results, exportedPaths(declarations));
  return {
    declarations: mapList(declarations, (one) => merger.declaration(one)),
    skipped: merger.skipped,
  };
}

class RttiMerger {
  readonly skipped: Unplaced[] = [];
  readonly #interfaces: readonly ReadonlyMap<string, Interface>[];
  readonly #functions: ReadonlyMap<string, Declaration & { readonly kind: "function" }>;
  readonly #facts: readonly RttiFacts[];
  readonly #globals: ReadonlySet<string>;
  readonly #exported: ReadonlySet<string>;
  readonly #source: WidthSource;

  constructor(results: readonly RttiResult[], exported: ReadonlySet<string>) {
    this.#exported = exported;
    this.#interfaces = results.map((one) => interfacesOf(one.declarations));
    this.#functions = new Map(
      [...results]
        .reverse()
        .flatMap(({ declarations }) =>
          declarations.declarations.flatMap((one) =>
            one.kind === "function" ? [[one.path, one] as const] : [],
          ),
        ),
    );
    this.#facts = results.map((one) => one.facts);
    this.#globals = new Set(this.#facts.flatMap((one) => [...one.globals.values()]));
    this.#source = {
      interfaceAt: (path) => this.#said(path)[0],
      settle: (_, said) => said,
    };
  }

  declaration(declaration: Declaration): Declaration {
    const said = this.#said(declaration.path);
    switch (declaration.kind) {
      case "interface": {
        const placed = this.#placed(declaration);
        return { ...placed, members: this.#members(declaration.path, declaration.members, said) };
      }
      case "alias": {
        if (said.length === 0) return declaration;
        const type = mapType(declaration.type, (one) =>
          one.kind === "object"
            ? { ...one, members: this.#members(declaration.path, one.members, said) }
            : one,
        );
        return { ...declaration, type };
      }
      case "function": {
        const twin = this.#functions.get(declaration.path)?.signatures[0];
        if (!twin) return declaration;
        const signatures = mapList(declaration.signatures, (one) => this.#signature(one, twin));
        return { ...declaration, signatures };
      }
      case "variable":
      case "enumeration":
      case "namespace":
      case "module":
        return declaration;
      default:
        return declaration satisfies never;
    }
  }

  #said(path: string): readonly Interface[] {
    return this.#interfaces.flatMap((one) => one.get(path) ?? []);
  }

  #placed(declaration: Interface): Interface {
    if (!declaration.hasValue) return declaration;
    const { path } = declaration;
    const exported = this.#exported.has(path) ? "module" : "none";
    const placement = this.#globals.has(path) ? "global" : exported;
    return withFacts(declaration, { placement, decidedBy: { placement: "rtti" } });
  }

  #members(
    parent: string,
    members: readonly Member[],
    said: readonly Interface[],
  ): readonly Member[] {
    return members.flatMap((one) => {
      const path = memberPath(parent, one);
      if (this.#isUnimplemented(path)) {
        this.#skip(path, one);
        return [];
      }
      return [this.#member(path, one, said)];
    });
  }

  /** Every date that has it only has the stub. */
  #isUnimplemented(path: string): boolean {
    return this.#facts.length > 0 && this.#facts.every((one) => one.unimplemented.has(path));
  }

  #skip(path: string, { kind, entries, origins }: Member): void {
    const reason = "not implemented by the run time: it is there but only throws";
    this.skipped.push({ path, reason, by: "rtti", kind, entries, origins });
  }

  #member(path: string, member: Member, said: readonly Interface[]): Member {
    switch (member.kind) {
      case "attribute":
        return this.#attribute(path, member, said);
      case "operation": {
        const twin = find(said, "operation", member.jsName)?.signatures[0];
        if (!twin) return member;
        return this.#signatures(member, twin);
      }
      case "constructor": {
        const twin = said.flatMap((one) => one.members).find((one) => one.kind === "constructor")
          ?.signatures[0];
        return twin ? this.#signatures(member, twin) : member;
      }
      case "constant":
      case "index":
      case "call":
      case "symbol":
        return member;
      default:
        return member satisfies never;
    }
  }

  #signatures<M extends Member & { readonly kind: "operation" | "constructor" }>(
    member: M,
    twin: Signature,
  ): M {
    const signatures = mapList(member.signatures, (one) => this.#signature(one, twin));
    return signatures === member.signatures ? member : { ...member, signatures };
  }

  #signature(signature: Signature, twin: Signature): Signature {
    const wide = matchSignature(signature, twin, this.#source);
    const args = mapList(wide.arguments, (one) =>
      signature.arguments.includes(one) ? one : decided(one, ["width"]),
    );
    const returns = swapNothing(wide.returns, twin.returns);
    const facts: readonly DecidedFact[] = [
      ...(wide.returns === signature.returns ? [] : ["width" as const]),
      ...(returns === wide.returns ? [] : ["nullable" as const]),
    ];
    const merged = args === wide.arguments ? wide : { ...wide, arguments: args };
    return facts.length === 0 ? merged : decided({ ...merged, returns }, facts);
  }

  #attribute(path: string, member: Attribute, said: readonly Interface[]): Attribute | Constant {
    const constant = find(said, "constant", member.jsName);
    if (constant && member.static) return constantOf(member, constant);
    const placement = this.#facts.flatMap((one) => one.placement.get(path) ?? [])[0];
    const placed = placement
      ? withFacts(member, { placement, decidedBy: { placement: "rtti" } })
      : member;
    const twin = find(said, "attribute", member.jsName);
    if (!twin || member.static) return placed;
    const readonly = member.readonly || twin.readonly;
    const wide = matchWidths(member.type, twin.type, this.#source);
    const type = readonly ? swapNothing(wide, twin.type) : wide;
    const facts: readonly DecidedFact[] = [
      ...(readonly === member.readonly ? [] : ["readonly" as const]),
      ...(wide === member.type ? [] : ["width" as const]),
      ...(type === wide ? [] : ["nullable" as const]),
    ];
    return facts.length === 0 ? placed : decided({ ...placed, readonly, type }, facts);
  }
}

/** What modules export. */
function exportedPaths(declarations: readonly Declaration[]): ReadonlySet<string> {
  const modules = declarations.filter((one) => one.kind === "module");
  return new Set(modules.flatMap((one) => one.exports.map(({ target }) => target)));
}

function interfacesOf(said: Declarations): ReadonlyMap<string, Interface> {
  return new Map(
    said.declarations.flatMap((one) => (one.kind === "interface" ? [[one.path, one]] : [])),
  );
}

function find<K extends "attribute" | "operation" | "constant">(
  said: readonly Interface[],
  kind: K,
  jsName: string,
): (Member & { readonly kind: K }) | undefined {
  const isIt = (one: Member): one is Member & { readonly kind: K } =>
    one.kind === kind && "jsName" in one && one.jsName === jsName;
  for (const one of said) {
    const found = one.members.find(isIt);
    if (found) return found;
  }
  return undefined;
}

function decided<T extends { readonly facts?: Facts }>(item: T, facts: readonly DecidedFact[]): T {
  const decidedBy = Object.fromEntries(facts.map((one) => [one, "rtti" as const]));
  return withFacts(item, { decidedBy });
}

/** A static that TypeScript calls a property: its value is known. */
function constantOf(
  { static: _, readonly: __, optional: ___, ...said }: Attribute,
  { value }: Constant,
): Constant {
  return decided({ ...said, kind: "constant", ...(value !== undefined && { value }) }, ["value"]);
}

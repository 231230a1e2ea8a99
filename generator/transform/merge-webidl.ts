/**
 * Adds what specifications say of what the declarations have; adds no member.
 *
 *   d.ts     interface RequestInit { redirect?: string }  interface Response { get status(): number [long, by rtti] }
 *   webidl   RequestRedirect redirect;                    readonly attribute unsigned short status;
 *   --- becomes --->
 *   redirect?: "follow" | "error" | "manual" [webidl]     status: unsigned short [webidl]
 */
import type {
  Argument,
  Attribute,
  Declaration,
  Declarations,
  Enumeration,
  Interface,
  Member,
  Signature,
} from "../model/api.ts";
import type { DecidedFact, Facts } from "../model/facts.ts";
import { memberPath } from "../model/paths.ts";
import { mapList } from "../model/walk.ts";
import type { TypeRef } from "../model/type-ref.ts";
import { matchWidths, type WidthSource } from "./match-widths.ts";
import { settledWidth, type WidthPosition } from "./number-width.ts";
import { unionOf } from "./union-of.ts";
import { withFacts } from "./with-facts.ts";

/** The specifications' declarations have the names that the platform gives them. */
export function mergeWebidl(
  declarations: readonly Declaration[],
  specified: readonly Declarations[],
): readonly Declaration[] {
  const said = new Map(
    specified.flatMap((one) => one.declarations.map((each) => [each.path, each])),
  );
  if (said.size === 0) return declarations;
  const merger = new WebidlMerger(said);
  const merged = mapList(declarations, (one) => merger.declaration(one));
  return [...merged, ...merger.enumerations(declarations)];
}

class WebidlMerger {
  readonly #said: ReadonlyMap<string, Declaration>;
  readonly #enumerations = new Map<string, Enumeration>();

  constructor(said: ReadonlyMap<string, Declaration>) {
    this.#said = said;
  }

  declaration(declaration: Declaration): Declaration {
    const said = this.#said.get(declaration.path);
    if (!said) return declaration;
    if (declaration.kind === "interface" && said.kind === "interface") {
      const { path } = declaration;
      const twins = new Map(said.members.map((one) => [memberPath(path, one), one]));
      const members = mapList(declaration.members, (one) => {
        const twin = twins.get(memberPath(path, one));
        return twin ? withFacts(this.#member(one, twin, said), { specified: true }) : one;
      });
      const merged = members === declaration.members ? declaration : { ...declaration, members };
      return said.dictionary ? merged : withFacts(merged, { specified: true });
    }
    if (declaration.kind === "function" && said.kind === "function") {
      const signatures = this.#signatures(declaration.signatures, said.signatures);
      return withFacts({ ...declaration, signatures }, { specified: true });
    }
    return declaration;
  }

  /** Those that slots refer to now; they belong where they are used first. */
  enumerations(declarations: readonly Declaration[]): readonly Declaration[] {
    const known = new Set(declarations.map((one) => one.path));
    return [...this.#enumerations.values()].filter((one) => !known.has(one.path));
  }

  #member(member: Member, twin: Member, said: Interface): Member {
    if (member.kind === "attribute" && twin.kind === "attribute")
      return this.#attribute(member, twin, said);
    if (
      (member.kind === "operation" && twin.kind === "operation") ||
      (member.kind === "constructor" && twin.kind === "constructor")
    ) {
      const signatures = this.#signatures(member.signatures, twin.signatures);
      return signatures === member.signatures ? member : { ...member, signatures };
    }
    return member;
  }

  #attribute(member: Attribute, twin: Attribute, said: Interface): Attribute {
    const isSettled = member.facts?.decidedBy?.readonly !== undefined;
    const readonly = member.readonly || (!isSettled && twin.readonly && !said.dictionary);
    const position = said.dictionary || !readonly ? "argument" : "return";
    const type = this.#type(member.type, twin.type, position);
    const byDefault = twin.facts?.default;
    const facts: readonly DecidedFact[] = [
      ...(readonly === member.readonly ? [] : ["readonly" as const]),
      ...(type === member.type ? [] : ["type" as const]),
      ...(byDefault === undefined ? [] : ["default" as const]),
    ];
    if (facts.length === 0) return member;
    return decided({ ...member, readonly, type }, facts, byDefault);
  }

  #signatures(signatures: readonly Signature[], said: readonly Signature[]): readonly Signature[] {
    return mapList(signatures, (one) => {
      const twin = twinOf(one, { signatures, said });
      return twin ? this.#signature(one, twin) : one;
    });
  }

  #signature(signature: Signature, twin: Signature): Signature {
    const args = mapList(signature.arguments, (one) => {
      const said = twin.arguments[signature.arguments.indexOf(one)];
      return said ? this.#argument(one, said) : one;
    });
    const returns = this.#type(signature.returns, twin.returns, "return");
    if (args === signature.arguments && returns === signature.returns) return signature;
    return { ...signature, arguments: args, returns };
  }

  #argument(argument: Argument, twin: Argument): Argument {
    const type = this.#type(argument.type, twin.type, "argument");
    const byDefault = twin.facts?.default;
    const facts: readonly DecidedFact[] = [
      ...(type === argument.type ? [] : ["type" as const]),
      ...(byDefault === undefined ? [] : ["default" as const]),
    ];
    return facts.length === 0 ? argument : decided({ ...argument, type }, facts, byDefault);
  }

  #type(type: TypeRef, twin: TypeRef, position: WidthPosition): TypeRef {
    const source: WidthSource = {
      interfaceAt: (path) => {
        const found = this.#said.get(path);
        return found?.kind === "interface" ? found : undefined;
      },
      settle: (before, said) => settledWidth(before, said, position),
      textOf: (arms) => this.#textOf(arms),
    };
    const matched = matchWidths(type, twin, source);
    return matched.kind === "union" && matched !== type ? unionOf(matched.of) : matched;
  }

  /** The values of a text, unless any text will do. */
  #textOf(arms: readonly TypeRef[]): TypeRef | undefined {
    if (arms.some((one) => one.kind === "primitive" && one.name === "string")) return undefined;
    for (const one of arms) {
      const found = one.kind === "reference" && this.#said.get(one.path);
      if (!found || found.kind !== "enumeration") continue;
      this.#enumerations.set(found.path, found);
      return one;
    }
    const literals = arms.filter((one) => one.kind === "literal" && typeof one.value === "string");
    return literals.length > 0 ? unionOf(literals) : undefined;
  }
}

interface Overloads {
  readonly signatures: readonly Signature[];
  readonly said: readonly Signature[];
}

/** The same place among as many overloads, or the only one, or the only one with as many arguments. */
function twinOf(signature: Signature, { signatures, said }: Overloads): Signature | undefined {
  if (said.length === 1) return said[0];
  if (said.length === signatures.length) return said[signatures.indexOf(signature)];
  const count = signature.arguments.length;
  const [twin, ...others] = said.filter((one) => one.arguments.length === count);
  return others.length === 0 ? twin : undefined;
}

function decided<T extends { readonly facts?: Facts }>(
  item: T,
  facts: readonly DecidedFact[],
  byDefault: Facts["default"],
): T {
  const decidedBy = Object.fromEntries(facts.map((one) => [one, "webidl" as const]));
  return withFacts(item, {
    ...(byDefault !== undefined && { default: byDefault }),
    decidedBy,
  });
}

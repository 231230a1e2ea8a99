/** What two entries say about one declaration, member or type: see `merge-entries`. */
import type { Reporter } from "../diagnostics.ts";
import type { Attribute, Declaration, Interface, Member, Signature } from "../model/api.ts";
import { memberPath } from "../model/paths.ts";
import { parameterText, signatureText, typeText } from "../model/type-text.ts";
import type { TypeRef } from "../model/type-ref.ts";
import type { Origin } from "../source.ts";
import { interleave } from "./interleave.ts";

export interface EntryMergerOptions {
  /** The name of the second entry. */
  readonly entry: string;
  readonly settle: (path: string) => string | undefined;
  /** Collects the paths that `settle` answered for. */
  readonly settled: Set<string>;
  readonly report: Reporter;
}

/** Something declared, in both entries. */
interface Declared {
  readonly origins: readonly Origin[];
  readonly entries: readonly string[];
}

/** Two sides of a difference. */
interface Difference<T> {
  readonly path: string;
  readonly a: T;
  readonly b: T;
  readonly at: readonly [Declared, Declared];
  /** What each side says, for the message. */
  readonly says: readonly [string, string];
}

const PLAIN = { withoutNames: true };

export class EntryMerger {
  readonly #options: EntryMergerOptions;

  constructor(options: EntryMergerOptions) {
    this.#options = options;
  }

  declarations(a: Declaration, b: Declaration): Declaration {
    const { path } = a;
    if (a.kind === "interface" && b.kind === "interface") return this.#interfaces(a, b);
    if (a.kind === "alias" && b.kind === "alias") {
      const type = this.#types(path, [a.type, b.type], [a, b]);
      return { ...a, ...shared(a, b), type };
    }
    if (a.kind === "variable" && b.kind === "variable") {
      const type = this.#types(path, [a.type, b.type], [a, b]);
      return { ...a, ...shared(a, b), type };
    }
    if (a.kind === "function" && b.kind === "function") {
      const signatures = this.#signatures(path, [a.signatures, b.signatures], [a, b]);
      return { ...a, ...shared(a, b), signatures };
    }
    if (a.kind === "module" && b.kind === "module") {
      const exports = interleave(a.exports, b.exports, {
        key: (one) => one.jsName,
        both: (one) => one,
      });
      return { ...a, ...shared(a, b), exports };
    }
    const says = [declarationText(a), declarationText(b)] as const;
    if (says[0] === says[1]) return { ...a, ...shared(a, b) };
    const chosen = this.#choose({ path, a, b, at: [a, b], says });
    return { ...chosen, ...shared(a, b) };
  }

  #interfaces(a: Interface, b: Interface): Interface {
    const { path } = a;
    const says = [headText(a), headText(b)] as const;
    const head = says[0] === says[1] ? a : this.#choose({ path, a, b, at: [a, b], says });
    return {
      ...head,
      ...shared(a, b),
      members: this.#members(path, a.members, b.members),
    };
  }

  #members(parent: string, a: readonly Member[], b: readonly Member[]): readonly Member[] {
    return interleave(a, b, {
      key: (one) => memberPath(parent, one),
      both: (one, other) => this.#member(memberPath(parent, one), one, other),
    });
  }

  #member(path: string, a: Member, b: Member): Member {
    if (a.kind === "attribute" && b.kind === "attribute") return this.#attributes(path, a, b);
    if (
      (a.kind === "operation" && b.kind === "operation") ||
      (a.kind === "constructor" && b.kind === "constructor") ||
      (a.kind === "call" && b.kind === "call")
    ) {
      const signatures = this.#signatures(path, [a.signatures, b.signatures], [a, b]);
      return { ...a, ...shared(a, b), signatures };
    }
    if (a.kind === "index" && b.kind === "index") {
      const value = this.#types(path, [a.value, b.value], [a, b]);
      return { ...a, ...shared(a, b), value };
    }
    if (a.kind === b.kind && "type" in a && "type" in b) {
      const type = this.#types(path, [a.type, b.type], [a, b]);
      return { ...a, ...shared(a, b), type };
    }
    const says = [a.kind, b.kind] as const;
    return {
      ...this.#choose({ path, a, b, at: [a, b], says }),
      ...shared(a, b),
    };
  }

  #attributes(path: string, a: Attribute, b: Attribute): Attribute {
    const says = [a, b].map(
      (one) =>
        `${one.readonly ? "readonly" : "mutable"}, ${one.optional ? "optional" : "required"}`,
    );
    const head =
      says[0] === says[1]
        ? a
        : this.#choose({
            path,
            a,
            b,
            at: [a, b],
            says: [says[0] ?? "", says[1] ?? ""],
          });
    const type = this.#types(path, [a.type, b.type], [a, b]);
    return { ...head, ...shared(a, b), type };
  }

  /** Overloads of the same shape are one; those of one side stay, unless both sides have such ones. */
  #signatures(
    path: string,
    [a, b]: readonly [readonly Signature[], readonly Signature[]],
    at: readonly [Declared, Declared],
  ): readonly Signature[] {
    const key = (one: Signature): string => signatureText(one, PLAIN);
    const only = (list: readonly Signature[], other: readonly Signature[]) => {
      const known = new Set(other.map(key));
      return list.filter((one) => !known.has(key(one)));
    };
    const [onlyA, onlyB] = [only(a, b), only(b, a)];
    const joined = interleave(a, b, {
      key,
      both: (one, other) => ({ ...one, ...shared(one, other) }),
    });
    if (onlyA.length === 0 || onlyB.length === 0) return joined;
    const says = [onlyA, onlyB].map((list) => list.map((one) => signatureText(one)).join("; "));
    const dropped = this.#choose({
      path,
      a: onlyB,
      b: onlyA,
      at,
      says: [says[0] ?? "", says[1] ?? ""],
    });
    const kept = joined.filter((one) => !dropped.includes(one));
    const both = [...new Set(at.flatMap((one) => one.entries))];
    // The settled overloads stand for both entries: otherwise one of them would lack the member.
    return kept.map((one) =>
      onlyA.includes(one) || onlyB.includes(one) ? { ...one, entries: both } : one,
    );
  }

  #types(
    path: string,
    [a, b]: readonly [TypeRef, TypeRef],
    at: readonly [Declared, Declared],
  ): TypeRef {
    const says = [typeText(a, PLAIN), typeText(b, PLAIN)] as const;
    if (says[0] === says[1]) return a;
    if (a.kind === "object" && b.kind === "object")
      return { ...a, members: this.#members(path, a.members, b.members) };
    if (
      (a.kind === "intersection" || a.kind === "union") &&
      b.kind === a.kind &&
      a.of.length === b.of.length
    ) {
      const others = b.of;
      const pairs = a.of.map((one, index) => [one, others[index] ?? one] as const);
      if (pairs.every(([one, other]) => one.kind === other.kind))
        return { ...a, of: pairs.map((pair) => this.#types(path, pair, at)) };
    }
    return this.#choose({ path, a, b, at, says });
  }

  #choose<T>({ path, a, b, at, says }: Difference<T>): T {
    const { entry, settle, settled, report } = this.#options;
    const answer = settle(path);
    if (answer !== undefined) {
      settled.add(path);
      return answer === entry ? b : a;
    }
    const [here, there] = [at[0].origins[0], at[1].origins[0]];
    if (!here || !there) return a;
    const [name] = at[0].entries;
    report.report({
      rule: "input-conflict",
      severity: "error",
      message: `${name ?? "one entry"} declares \`${says[0]}\`, ${entry} declares \`${says[1]}\` (${there.file}:${there.line}:${there.column})`,
      place: here,
      path,
      help: `settle it in idl/overrides: "${path}": { "conflict": "${name ?? ""}" or "${entry}", "reason": … }`,
    });
    return a;
  }
}

/** What both declare has the entries and places of both; the first one's words, or else the second's. */
function shared(a: Declared & Worded, b: Declared & Worded): Declared & Worded {
  const doc = a.doc ?? b.doc;
  const deprecated = a.deprecated ?? b.deprecated;
  return {
    origins: [...a.origins, ...b.origins],
    entries: [...new Set([...a.entries, ...b.entries])],
    ...(doc && { doc }),
    ...(deprecated !== undefined && { deprecated }),
  };
}

type Worded = Pick<Interface, "doc" | "deprecated">;

function headText(one: Interface): string {
  const parameters = one.typeParameters.map((each) => parameterText(each));
  const generics = parameters.length > 0 ? `<${parameters.join(", ")}>` : "";
  const parents = one.extends.map((each) => typeText(each)).join(", ");
  const words = one.abstract ? "abstract class" : "interface";
  return `${words} ${one.path}${generics}${parents && ` extends ${parents}`}`;
}

function declarationText(one: Declaration): string {
  if (one.kind !== "enumeration") return `${one.kind} ${one.path}`;
  return one.values.map(({ value }) => JSON.stringify(value)).join(" | ");
}

/** The class whose members are lowered, and what every member's lowering needs of it. */
import type { ModelInterface } from "../model/api-model.ts";
import type { Member, TypeParameter } from "../model/api.ts";
import type { TypeRef } from "../model/type-ref.ts";
import { isCollection } from "./iterators.ts";
import type { Ledger, Verdict } from "./ledger.ts";
import type { PlannedShim, RustPath } from "./plan.ts";
import { isExperimental, type Lowering, type Site } from "./site.ts";
import { declaredName } from "./type-names.ts";

export interface ClassScope {
  readonly declaration: ModelInterface;
  readonly lowering: Lowering;
  readonly ledger: Ledger;
  readonly rust: RustPath;
  /** Absent where the class is no value at run time: nothing of it can be constructed or called without an instance. */
  readonly value?: ClassValue;
}

/** The class's expression in the glue, and what must be imported for it. */
export interface ClassValue {
  readonly expression: string;
  readonly imports: PlannedShim["imports"];
}

/** A global class by its name, a module's by an import, another's through the object that has it: `crypto.DigestStream`. */
export function valueOf(declaration: ModelInterface, lowering: Lowering): ClassValue | undefined {
  for (const [name, path] of lowering.model.globals) {
    if (path === declaration.path) return { expression: name, imports: [] };
  }
  if (!declaration.hasValue) return undefined;
  const reached = lowering.reach.value(declaration.path);
  const isReached = reached?.module !== undefined || declaration.facts?.global === true;
  return isReached ? reached : heldValue(declaration, lowering);
}

/** `declare const crypto: Crypto` and `interface Crypto { DigestStream: typeof DigestStream }` */
function heldValue({ path }: ModelInterface, lowering: Lowering): ClassValue | undefined {
  const { model, reach } = lowering;
  for (const variable of model.declarations) {
    if (variable.kind !== "variable" || variable.type.kind !== "reference") continue;
    const holder = model.byPath.get(variable.type.path);
    const members = holder?.kind === "interface" ? holder.members : [];
    const held = members.find(
      (one) =>
        one.kind === "attribute" && classNamedBy(one.type, holder?.path ?? "", lowering) === path,
    );
    const reached = held === undefined ? undefined : reach.value(variable.path);
    if (reached === undefined || held?.kind !== "attribute") continue;
    return { ...reached, expression: `${reached.expression}.${held.jsName}` };
  }
  return undefined;
}

/** The path of `typeof DigestStream`, which stands in a declaration: what is nearest to that has the name. */
export function classNamedBy(type: TypeRef, from: string, { model }: Lowering): string | undefined {
  if (type.kind !== "opaque" || type.construct !== "typeof") return undefined;
  const name = /^typeof ([\w.]+)$/.exec(type.text)?.[1];
  if (name === undefined) return undefined;
  const scopes = [...from.matchAll(/[.]/g)].map(({ index }) => from.slice(0, index + 1));
  const paths = [...scopes.reverse(), ""].map((scope) => scope + name);
  return paths.find((path) => model.byPath.get(path)?.kind === "interface");
}

/** Writes the verdict on a member into the ledger. */
export function note(scope: ClassScope, path: string, member: Member, verdict: Verdict): void {
  scope.ledger.add(
    path,
    "member",
    { product: scope.declaration.product, entries: entriesOf(scope, member) },
    verdict,
  );
}

export function siteOf(
  scope: ClassScope,
  member: Member,
  path: string,
  methodParameters: readonly TypeParameter[],
): Site {
  const { declaration, lowering } = scope;
  return {
    lowering,
    position: "argument",
    flow: "in",
    path,
    naming: `${declaredName(declaration)} ${"jsName" in member ? member.jsName : ""}`,
    product: declaration.product,
    entries: entriesOf(scope, member),
    self: declaration.path,
    classParameters: declaration.typeParameters,
    methodParameters,
    erasures: [],
    adaptations: [],
    declaredUntyped: [],
    ...(isCollection(declaration) && { iterates: "at-once" }),
    expanding: [],
  };
}

function entriesOf(scope: ClassScope, member: Member): readonly string[] {
  return member.entries.length > 0 ? member.entries : scope.declaration.entries;
}

/** What only the experimental entry has stands behind the feature of that name. */
export function featuresOf(entries: readonly string[], scope: ClassScope): readonly string[] {
  const isBehind = isExperimental(entries) || isExperimental(scope.declaration.entries);
  return isBehind ? ["experimental"] : [];
}

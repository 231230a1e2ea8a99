/**
 * Members whose names are symbols.
 *
 *   [Symbol.iterator](): IterableIterator<[string, string]>   beside `entries`, of a collection  -> `for (name, value) in &headers`
 *   [Symbol.iterator](): IterableIterator<Row>                alone                              -> iter(&self) -> Result<JsIterator<Row>>
 *   [Symbol.asyncIterator](): AsyncIterableIterator<Chunk>    beside `values`                    -> values(), which gives the same
 *   interface Lock extends Disposable                                                             -> dropped, it is disposed of
 *   [__BRAND]: never                                                                              -> the type itself
 */
import type { ModelInterface } from "../model/api-model.ts";
import type { Member, Operation, Signature, SymbolMember } from "../model/api.ts";
import { memberPath } from "../model/paths.ts";
import { typeText } from "../model/type-text.ts";
import type { TypeRef } from "../model/type-ref.ts";
import { note, type ClassScope } from "./class-scope.ts";
import { rustMemberName } from "./names.ts";
import { lowerSignatures } from "./operations.ts";
import type { PlannedClass, PlannedFunction } from "./plan.ts";
import type { Lowering } from "./site.ts";
import { declaredText } from "./ts-text.ts";
import { rustKey } from "./type-names.ts";

/** The function that stands for a symbol, and what it does. */
const FUNCTIONS: ReadonlyMap<string, readonly [rustName: string, does: string]> = new Map([
  ["iterator", ["iter", "Walks through it, a step at a time."]],
  ["asyncIterator", ["stream", "Walks through it, a step at a time."]],
  ["dispose", ["dispose", "Disposes of it."]],
  ["asyncDispose", ["dispose", "Disposes of it."]],
]);

export function lowerSymbol(member: SymbolMember, scope: ClassScope): readonly PlannedFunction[] {
  const path = memberPath(scope.declaration.path, member);
  const [rustName, does] = FUNCTIONS.get(member.symbol) ?? [];
  if (rustName === undefined || does === undefined || member.type.kind !== "function") {
    const reason = `Symbol.${member.symbol} is a brand: the type itself`;
    note(scope, path, member, { status: "adapted", reason, rust: rustKey(scope.rust) });
    return [];
  }
  if (isDisposing(member) && disposalOf(scope.declaration, scope.lowering) !== undefined) {
    const reason = "dropping the last owner does it, and `dispose`";
    note(scope, path, member, { status: "adapted", reason, rust: rustKey(scope.rust) });
    return [];
  }
  const { signature } = member.type;
  const twin = twinOf(signature, scope);
  if (twin !== undefined) {
    const rust = `${rustKey(scope.rust)}::${rustMemberName(twin.jsName)}`;
    note(scope, path, member, { status: "adapted", reason: `it is \`${twin.jsName}\``, rust });
    return [];
  }
  const jsName = `[Symbol.${member.symbol}]`;
  return lowerSignatures(
    {
      member: operationOf(member, jsName, { ...signature, doc: signature.doc ?? docOf(does) }),
      signatures: [{ ...signature, doc: signature.doc ?? docOf(does) }],
      path,
      rustName: member.facts?.rustName ?? rustName,
      callee: { kind: "method", receiver: declaredText(scope.declaration, scope.lowering), jsName },
      imports: [],
    },
    scope,
  );
}

function isDisposing({ symbol }: SymbolMember): boolean {
  return symbol === "dispose" || symbol === "asyncDispose";
}

/** Of a class that is disposable and has no parent: then it can own its object in a way of its own. */
export function disposalOf(
  declaration: ModelInterface,
  lowering: Lowering,
): PlannedClass["disposal"] {
  if (declaration.extends.some((one) => isClass(one, lowering))) return undefined;
  const has = (symbol: string, parent: string): boolean =>
    declaration.members.some((one) => one.kind === "symbol" && one.symbol === symbol) ||
    declaration.extends.some(
      (one) => one.kind === "reference" && one.builtin && one.path === parent,
    );
  if (has("dispose", "Disposable")) return "now";
  return has("asyncDispose", "AsyncDisposable") ? "later" : undefined;
}

function isClass(type: TypeRef, { model }: Lowering): boolean {
  if (type.kind !== "reference" || type.builtin) return false;
  const declared = model.byPath.get(type.path);
  return declared?.kind === "interface" && declared.shape === "object";
}

function docOf(text: string): NonNullable<Signature["doc"]> {
  return { text, params: {}, throws: [], examples: [], see: [] };
}

function operationOf(member: SymbolMember, jsName: string, signature: Signature): Operation {
  const { kind: _kind, symbol: _symbol, type: _type, ...said } = member;
  return { ...said, kind: "operation", jsName, optional: false, signatures: [signature] };
}

/** The method that gives what the symbol does: `entries`, if there are several. */
function twinOf({ returns }: Signature, { declaration }: ClassScope): Operation | undefined {
  const text = typeText(returns);
  const twins = declaration.members.filter(
    (one): one is Operation =>
      isWalk(one) && one.signatures.some((signature) => typeText(signature.returns) === text),
  );
  return twins.find((one) => one.jsName === "entries") ?? twins[0];
}

function isWalk(member: Member): member is Operation {
  return member.kind === "operation" && ["entries", "values", "keys"].includes(member.jsName);
}

/** `for item in &object`: where an iterator is given by a function that cannot fail. */
export function iterationOf(
  scope: ClassScope,
  functions: readonly PlannedFunction[],
): Pick<PlannedClass, "iterates"> {
  const member = scope.declaration.members.find(
    (one) => one.kind === "symbol" && one.symbol === "iterator",
  );
  if (member?.kind !== "symbol" || member.type.kind !== "function") return {};
  const twin = twinOf(member.type.signature, scope);
  const path = twin && memberPath(scope.declaration.path, twin);
  const by = functions.find(
    (one) => one.path === path && one.returns.iterates && one.parameters.length === 0,
  );
  if (by?.returns.codec.kind !== "list" || by.typeParameters.length > 0) return {};
  return { iterates: { by: by.rustName, of: by.returns.codec.of } };
}

/** Whether a method is a step of the object's own iteration, which its iterator makes. */
export function isOwnStep(member: Operation, { declaration }: ClassScope): boolean {
  const symbols = declaration.members.flatMap((one) => (one.kind === "symbol" ? one.symbol : []));
  const steps = (type: TypeRef): string | undefined => {
    if (type.kind === "promise" && isStep(type.of)) return "asyncIterator";
    return isStep(type) ? "iterator" : undefined;
  };
  return member.signatures.every((one) => symbols.includes(steps(one.returns) ?? ""));
}

function isStep(type: TypeRef): boolean {
  return type.kind === "reference" && type.builtin && type.path === "IteratorResult";
}

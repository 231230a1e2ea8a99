/**
 * Classes and interfaces with behaviour.
 *
 *   interface Body { readonly body: ReadableStream | null; text(): Promise<string> }
 *   --- becomes --->
 *   struct Body(Js) with `body(&self) -> Option<ReadableStream>` and `text(&self) -> Promise<String>`, imports `Body.body`, `Body.text`
 */
import type { ModelInterface } from "../model/api-model.ts";
import type { Member } from "../model/api.ts";
import { memberPath } from "../model/paths.ts";
import { lowerAttribute } from "./attributes.ts";
import { note, valueOf, type ClassScope } from "./class-scope.ts";
import { asConstant, lowerConstant } from "./constants.ts";
import { displayOf, errorOf } from "./class-traits.ts";
import { lowerDocs } from "./docs.ts";
import { lowerEvents } from "./events.ts";
import type { Ledger, Verdict } from "./ledger.ts";
import { lowerConstructor, lowerOperation } from "./operations.ts";
import { linked, pageOf } from "./pages.ts";
import type { PlannedClass, PlannedFunction } from "./plan.ts";
import { isExperimental, type Lowering } from "./site.ts";
import { awaitedOf, isChained, noteChained } from "./thenables.ts";
import { disposalOf, iterationOf, lowerSymbol } from "./symbols.ts";
import { rustKey } from "./type-names.ts";

export function lowerClass(
  declaration: ModelInterface,
  lowering: Lowering,
  ledger: Ledger,
): PlannedClass | undefined {
  const rust = lowering.names.of(declaration.path);
  if (rust === undefined) return undefined;
  const value = valueOf(declaration, lowering);
  const scope: ClassScope = {
    declaration,
    lowering,
    ledger,
    rust,
    ...(value !== undefined && { value }),
  };
  ledger.add(declaration.path, "interface", declaration, { status: "bound", rust: rustKey(rust) });
  const members = declaration.members.map(asConstant);
  const functions = members.flatMap((member) => lowerMember(member, scope));
  const events = lowerEvents(scope);
  const chain = ancestorsOf(declaration, lowering);
  const [parent, ...ancestors] = chain.flatMap((one) => lowering.names.of(one.path) ?? []);
  const deprecated = declaration.deprecated;
  const page = pageOf(declaration, lowering);
  const disposal = disposalOf(declaration, lowering);
  const awaited = awaitedOf(scope);
  return {
    kind: "class",
    jsName: declaration.path,
    rustName: rust.name,
    docs: lowerDocs(declaration.doc, {
      fallback: `The interface ${linked(declaration.path, page)}.`,
      page,
      remarks: [
        ...(disposal === undefined ? [] : ["Dropping its last owner disposes of it."]),
        ...(awaited.awaits === undefined ? [] : ["It can be awaited, as in JavaScript."]),
      ],
      experimental: isExperimental(declaration.entries),
    }),
    ...(deprecated !== undefined && { deprecated }),
    features: isExperimental(declaration.entries) ? ["experimental"] : [],
    path: declaration.path,
    ...(parent !== undefined && { parent }),
    ...(ancestors.length > 0 && { ancestors }),
    ...errorOf([declaration, ...chain]),
    ...displayOf(functions),
    constants: members.flatMap((member) => lowerConstant(member, scope)),
    functions,
    ...(disposal !== undefined && { disposal }),
    ...(events.length > 0 && { events }),
    ...iterationOf(scope, functions),
    ...awaited,
  };
}

/** The first parent that is a class, and its, and so on; the language's own (`Error`, `Array`) are not bound. */
function ancestorsOf(
  declaration: ModelInterface,
  lowering: Lowering,
  seen: readonly string[] = [],
): readonly ModelInterface[] {
  for (const parent of declaration.extends) {
    if (parent.kind !== "reference" || parent.builtin || seen.includes(parent.path)) continue;
    const declared = lowering.model.byPath.get(parent.path);
    if (declared?.kind !== "interface" || declared.shape !== "object") continue;
    return [declared, ...ancestorsOf(declared, lowering, [...seen, declaration.path])];
  }
  return [];
}

function lowerMember(member: Member, scope: ClassScope): readonly PlannedFunction[] {
  if ((member.kind === "operation" || member.kind === "attribute") && member.protected) {
    const path = memberPath(scope.declaration.path, member);
    note(scope, path, member, {
      status: "skipped",
      reason: `protected: only the code of subclasses sees it (\`${path}\`)`,
    });
    return [];
  }
  if (isChained(member, scope)) return noteChained(member, scope);
  switch (member.kind) {
    case "operation":
      return lowerOperation(member, scope);
    case "attribute":
      return lowerAttribute(member, scope);
    case "constructor":
      return lowerConstructor(member, scope);
    case "constant":
      return [];
    case "symbol":
      return lowerSymbol(member, scope);
    case "index":
    case "call":
      return leave(member, scope);
    default:
      return member satisfies never;
  }
}

/** Members that are no functions: what has no rule is said. */
function leave(member: Unnamed, scope: ClassScope): readonly [] {
  note(scope, memberPath(scope.declaration.path, member), member, verdictOnUnnamed(member, scope));
  return [];
}

type Unnamed = Member & { kind: "index" | "call" };

function verdictOnUnnamed(member: Unnamed, scope: ClassScope): Verdict {
  const { path } = scope.declaration;
  return {
    status: "erased",
    reason: `${member.kind} signature: a class in Rust has none, so that only \`raw()\` reaches it (\`${path}\`)`,
  };
}

/**
 * Changes what stands at one path of a declaration, and nothing else.
 *
 *   editAt(interface KVNamespace { get(key: string): … }, "KVNamespace.get(key)", edit)
 *   --- hands to edit --->
 *   { kind: "argument", item: { jsName: "key", type: string, … } }
 */
import type { Argument, Attribute, Declaration, Member, Signature } from "../model/api.ts";
import { mapList, mapParts } from "../model/walk.ts";
import type { TypeRef } from "../model/type-ref.ts";
import type { MemberName, SemanticPath } from "../overrides-path.ts";

/** What a path leads to. What is returned is told by its signature. */
export type Target =
  | { readonly kind: "declaration"; readonly item: Declaration }
  | { readonly kind: "member"; readonly item: Member }
  | { readonly kind: "overload"; readonly item: Signature }
  | { readonly kind: "argument"; readonly item: Argument }
  | { readonly kind: "returns"; readonly item: Signature };

/** Gives the target as it shall be; nothing to take it away. */
export type Edit = (target: Target) => Target | undefined;

/** How many places the path led to; none: it dangles. */
export interface Edited {
  readonly declaration: Declaration | undefined;
  readonly places: number;
}

export function editAt(declaration: Declaration, path: SemanticPath, edit: Edit): Edited {
  const editor = new Editor(path, edit);
  return {
    declaration: editor.declaration(declaration),
    places: editor.places,
  };
}

class Editor {
  readonly #path: SemanticPath;
  readonly #edit: Edit;
  #places = 0;

  constructor(path: SemanticPath, edit: Edit) {
    this.#path = path;
    this.#edit = edit;
  }

  get places(): number {
    return this.#places;
  }

  declaration(item: Declaration): Declaration | undefined {
    const { member, overload, slot } = this.#path;
    if (member) return this.#inDeclaration(item, member);
    if (overload === undefined && !slot) {
      const target = this.#apply({ kind: "declaration", item });
      return target?.kind === "declaration" ? target.item : undefined;
    }
    if (item.kind !== "function") return item;
    return { ...item, signatures: this.#signatures(item.signatures) };
  }

  #inDeclaration(item: Declaration, name: MemberName): Declaration {
    if (item.kind === "interface") {
      const members = this.#members(item.members, name, (one) => this.#member(one));
      return members === item.members ? item : { ...item, members };
    }
    if (item.kind !== "alias" && item.kind !== "variable") return item;
    const type = this.#inType(item.type, [name], (one) => this.#member(one));
    return type === item.type ? item : { ...item, type };
  }

  #members(
    members: readonly Member[],
    name: MemberName,
    change: (member: Member) => Member | undefined,
  ): readonly Member[] {
    if (!members.some((one) => isNamed(one, name))) return members;
    return members.flatMap((one) => (isNamed(one, name) ? (change(one) ?? []) : [one]));
  }

  #member(item: Member): Member | undefined {
    const { overload, slot, inner } = this.#path;
    if (overload !== undefined || slot) {
      if (item.kind === "attribute") return this.#calledAttribute(item);
      if (!("signatures" in item)) return item;
      const signatures = this.#signatures(item.signatures);
      return signatures.length > 0 ? { ...item, signatures } : undefined;
    }
    if (inner.length > 0) {
      if (!("type" in item)) return item;
      return { ...item, type: this.#innerType(item.type) };
    }
    const target = this.#apply({ kind: "member", item });
    return target?.kind === "member" ? target.item : undefined;
  }

  /** `sleep: (name: string) => Promise<void>` has arguments, too. */
  #calledAttribute(item: Attribute): Attribute {
    if (item.type.kind !== "function") return item;
    const [signature] = this.#signatures([item.type.signature]);
    return signature ? { ...item, type: { ...item.type, signature } } : item;
  }

  #signatures(signatures: readonly Signature[]): readonly Signature[] {
    const { overload } = this.#path;
    return signatures.flatMap((one, index) =>
      overload === undefined || index + 1 === overload ? (this.#signature(one) ?? []) : [one],
    );
  }

  #signature(item: Signature): Signature | undefined {
    const { slot, inner } = this.#path;
    if (slot?.kind === "argument") {
      const { name } = slot;
      const args = mapList(item.arguments, (one) =>
        one.jsName === name ? this.#argument(one) : one,
      );
      return args === item.arguments ? item : { ...item, arguments: args };
    }
    if (slot && inner.length > 0) return { ...item, returns: this.#innerType(item.returns) };
    const target = this.#apply({ kind: slot ? "returns" : "overload", item });
    return target?.kind === "returns" || target?.kind === "overload" ? target.item : undefined;
  }

  /** An argument cannot be taken away: calls would shift. */
  #argument(item: Argument): Argument {
    if (this.#path.inner.length > 0) return { ...item, type: this.#innerType(item.type) };
    const target = this.#apply({ kind: "argument", item });
    return target?.kind === "argument" ? target.item : item;
  }

  #innerType(type: TypeRef): TypeRef {
    return this.#inType(type, this.#path.inner, (item) => {
      const target = this.#apply({ kind: "member", item });
      return target?.kind === "member" ? target.item : undefined;
    });
  }

  /** Goes through promises, unions, lists to the object types; each further name is one object type deeper. */
  #inType(
    type: TypeRef,
    names: readonly MemberName[],
    change: (member: Member) => Member | undefined,
  ): TypeRef {
    const [name, ...deeper] = names;
    if (!name) return type;
    if (type.kind !== "object") return mapParts(type, (part) => this.#inType(part, names, change));
    const step = (member: Member): Member | undefined => {
      if (deeper.length === 0) return change(member);
      if (!("type" in member)) return member;
      return { ...member, type: this.#inType(member.type, deeper, change) };
    };
    const members = this.#members(type.members, name, step);
    return members === type.members ? type : { ...type, members };
  }

  #apply(target: Target): Target | undefined {
    this.#places++;
    return this.#edit(target);
  }
}

function isNamed(member: Member, { name, kind }: MemberName): boolean {
  switch (member.kind) {
    case "operation":
    case "attribute":
      return member.jsName === name && kind === (member.static ? "static" : "instance");
    case "constant":
      return member.jsName === name && (kind === "instance" || kind === "static");
    case "constructor":
    case "call":
      return name === member.kind && kind === "instance";
    case "index":
      return kind === "index";
    case "symbol":
      return kind === "symbol" && name === member.symbol;
    default:
      return member satisfies never;
  }
}

/** The semantic paths that messages, overrides and the ledger use; `idl/README.md` explains them. */
import type { Declaration, Member } from "./api.ts";

/** Tells declarations apart: a type and a variable may share a path, as `interface Cloudflare` and `const Cloudflare` do. */
export function declarationKey(declaration: Declaration): string {
  return declaration.kind === "variable" ? `variable ${declaration.path}` : declaration.path;
}

/** By path; where a type and a variable share one, the type. */
export function indexByPath<D extends Declaration>(declarations: readonly D[]): Map<string, D> {
  const byPath = new Map<string, D>();
  for (const one of declarations)
    if (one.kind !== "variable" || !byPath.has(one.path)) byPath.set(one.path, one);
  return byPath;
}

/** `KVNamespace.get`, `Response::json`, `Blob.constructor` */
export function memberPath(parent: string, member: Member): string {
  switch (member.kind) {
    case "operation":
    case "attribute":
      return namedMemberPath(parent, member);
    case "constant":
      return `${parent}.${member.jsName}`;
    case "constructor":
      return `${parent}.constructor`;
    case "index":
      return `${parent}[key]`;
    case "call":
      return `${parent}.call`;
    case "symbol":
      return `${parent}[Symbol.${member.symbol}]`;
    default:
      return member satisfies never;
  }
}

/** The path of an operation or attribute. */
export function namedMemberPath(
  parent: string,
  member: { readonly jsName: string; readonly static: boolean },
): string {
  if (member.static) return `${parent}::${member.jsName}`;
  return isPlain(member.jsName) ? `${parent}.${member.jsName}` : `${parent}["${member.jsName}"]`;
}

export function overloadPath(member: string, index: number, overloads: number): string {
  return overloads > 1 ? `${member}#${index + 1}` : member;
}

export function argumentPath(signature: string, jsName: string): string {
  return `${signature}(${jsName})`;
}

export function returnPath(signature: string): string {
  return `${signature}()`;
}

function isPlain(jsName: string): boolean {
  return /^[^.:[\]#()]+$/.test(jsName);
}

/**
 * What was recorded, as a program: a function for each run, whose parameters are the objects that the harness gave.
 *
 *   async function kv_get_text_0(self: KVNamespace) {
 *     let r = await self.get("0 é🎉", "text");
 *     r = "r é🎉";
 *   }
 */
import { expression } from "./expression.ts";
import type { Target } from "../declared/targets.ts";
import { instanceOf, type Scope } from "../declared/scope.ts";
import { classText, tsText } from "../declared/ts-text.ts";
import type { Tree } from "../tree.ts";
import { at } from "../values.ts";
import type { Recorded } from "../worker/run.ts";

export interface Printed {
  /** Of the run: unique. */
  readonly name: string;
  readonly target: Target;
  readonly recorded: Recorded;
  readonly answer: Tree;
  readonly scope: Scope;
  /** The types of what the harness gave, by place. */
  readonly given: ReadonlyMap<string, string>;
  /** The type parameters of the signature that was called. */
  readonly typeArguments: readonly string[];
}

export function functionText(one: Printed): string {
  const parameters = new Map<string, string>();
  const nameOf = (tree: Tree & { readonly t: "instance" }): string => {
    const name = `o_${tree.id.replace(/\W/g, "_")}`;
    const isSelf = tree.id === "this";
    const { self } = one.scope;
    const isGeneric = isSelf && (one.target.owner?.typeParameters.length ?? 0) > 0;
    const own =
      isGeneric && self ? tsText(self, one.scope) : classText(tree.type, one.scope, isSelf);
    const ts = tree.ts ?? one.given.get(tree.id) ?? own;
    parameters.set(name, ts);
    return name;
  };
  const lines = statements(one, nameOf);
  const list = [...parameters].map(([name, type]) => `${name}: ${type}`).join(", ");
  return `async function ${one.name}(${list}) {\n${lines.map((line) => `  ${line}\n`).join("")}}\n`;
}

/** What stands for a value that Rust has no type for prints as an object of the type that is declared there. */
function asGiven(tree: Tree, path: string, given: Printed["given"]): Tree {
  const ts = given.get(path);
  if (tree.t !== "instance" && ts !== undefined) return { t: "instance", type: "", id: path, ts };
  switch (tree.t) {
    case "list":
    case "set":
    case "iterator":
      return { ...tree, of: tree.of.map((one, index) => asGiven(one, at(path, index), given)) };
    case "object":
    case "map":
      return {
        ...tree,
        of: tree.of.map(([key, one]) => [key, asGiven(one, at(path, key), given)] as const),
      };
    default:
      return tree;
  }
}

function statements(
  { target, recorded, answer, scope, given, typeArguments }: Printed,
  nameOf: (tree: Tree & { readonly t: "instance" }) => string,
): readonly string[] {
  const called = `${receiver(target, recorded, nameOf)}`;
  const list = recorded.arguments
    .map((one, index) => expression(asGiven(one, String(index), given), nameOf))
    .join(", ");
  const generics = typeArguments.length === 0 ? "" : `<${typeArguments.join(", ")}>`;
  switch (recorded.kind) {
    case "set":
      return [`${called} = ${list};`];
    case "get":
      return gives(called, answer, nameOf);
    case "method":
    case "call":
      return gives(`${called}${generics}(${list})`, answer, nameOf);
    case "construct": {
      // `new <R>(..): Stream<R>` has its own, of which each overload may have others.
      const hasOwn = target.signatures.some((one) => one.typeParameters.length > 0);
      const of = hasOwn ? generics : classArguments(target, scope);
      return gives(`new ${called}${of}(${list})`, answer, nameOf);
    }
    case "stray":
      return [`${called};`];
    default:
      return recorded.kind satisfies never;
  }
}

function classArguments({ owner }: Target, scope: Scope): string {
  const all = (owner?.typeParameters ?? []).map((one) =>
    tsText(instanceOf(one, scope.generic), scope),
  );
  return all.length === 0 ? "" : `<${all.join(", ")}>`;
}

function gives(
  call: string,
  answer: Tree,
  nameOf: (tree: Tree & { readonly t: "instance" }) => string,
): readonly string[] {
  const isLater = answer.t === "promise";
  const value = expression(isLater ? answer.of : answer, nameOf);
  return [`let r = ${isLater ? "await " : ""}${call};`, `r = ${value};`, "void r;"];
}

function receiver(
  { owner }: Target,
  { on, name, kind }: Recorded,
  nameOf: (tree: Tree & { readonly t: "instance" }) => string,
): string {
  if (on === "this")
    return member(nameOf({ t: "instance", type: owner?.path ?? "", id: "this" }), name);
  if (on === "globalThis") return name;
  const [, module, inner = ""] = /^([a-z]+:[\w/*-]+)\.?(.*)$/.exec(on) ?? [];
  if (module === undefined) return member(on, name);
  const from = moduleName(module) + (inner === "" ? "" : `.${inner}`);
  void kind;
  return member(from, name);
}

function member(object: string, name: string): string {
  if (name.startsWith("[")) return object + name;
  const isName = /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name);
  return isName ? `${object}.${name}` : `${object}[${JSON.stringify(name)}]`;
}

function moduleName(specifier: string): string {
  return `m_${specifier.replace(/\W/g, "_")}`;
}

export interface Program {
  readonly text: string;
  /** Which function stands at a line, counted from 0. */
  readonly functionAt: (line: number) => string;
}

const HEAD = `export {};
declare function iterator<T>(...of: readonly T[]): IterableIterator<T> & IteratorObject<T>;
declare function iteratorLater<T>(...of: readonly T[]): AsyncGenerator<T, undefined>;
`;

export function programText(printed: readonly Printed[]): Program {
  const modules = new Set(
    printed.flatMap(({ recorded }) => /^[a-z]+:[\w/*-]+/.exec(recorded.on)?.[0] ?? []),
  );
  const heads = [...modules].map(
    (one) => `import * as ${moduleName(one)} from ${JSON.stringify(one)};\n`,
  );
  let text = `${heads.join("")}${HEAD}`;
  const starts: [number, string][] = [];
  for (const one of printed) {
    starts.push([text.split("\n").length - 1, one.name]);
    text += functionText(one);
  }
  return {
    text,
    functionAt: (line) => starts.findLast(([start]) => start <= line)?.[1] ?? "",
  };
}

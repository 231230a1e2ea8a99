/** What a planned function's path leads to in the model, and what the recorder calls it. */
import type { ApiModel, ModelInterface } from "../../../generator/model/api-model.ts";
import type { Argument, Signature, TypeParameter } from "../../../generator/model/api.ts";
import { withKeyedParameters } from "./keys.ts";
import { memberPath } from "../../../generator/model/paths.ts";
import type { TypeRef } from "../../../generator/model/type-ref.ts";

export interface Target {
  readonly kind: "method" | "attribute" | "construct" | "call" | "read";
  /** `this`, a class (`Response`), `globalThis`, a module. */
  readonly on: string;
  readonly name: string;
  /** In the model, and so in the ledger. */
  readonly path: string;
  /** The class whose member it is. */
  readonly owner?: ModelInterface;
  /** An attribute or a variable has one without arguments. */
  readonly signatures: readonly Signature[];
}

export type Targets = ReadonlyMap<string, Target>;

export function targetsOf(model: ApiModel): Targets {
  const targets = new Map<string, Target>();
  for (const one of model.declarations) {
    if (one.kind === "interface") addMembers(targets, withKeyedParameters(one), model);
    else if (one.kind === "function" || one.kind === "variable") {
      const { on, name, path } = reach(one.path, model);
      const kind = one.kind === "function" ? "call" : "read";
      const signatures = one.kind === "function" ? one.signatures : [giving(one.type)];
      const target: Target = { kind, on, name, path: one.path, signatures };
      targets.set(path, target);
      targets.set(one.kind === "variable" ? `variable ${one.path}` : one.path, target);
    }
  }
  return targets;
}

function addMembers(into: Map<string, Target>, owner: ModelInterface, model: ApiModel): void {
  const value = reach(owner.path, model);
  const inside = value.on === "globalThis" ? value.name : `${value.on}.${value.name}`;
  for (const member of owner.members) {
    const path = memberPath(owner.path, member);
    switch (member.kind) {
      case "operation":
        into.set(path, {
          kind: member.static ? "call" : "method",
          on: member.static ? inside : "this",
          name: member.jsName,
          path,
          owner,
          signatures: member.signatures,
        });
        break;
      case "attribute":
        into.set(path, {
          kind: "attribute",
          on: member.static ? inside : "this",
          name: member.jsName,
          path,
          owner,
          signatures: [giving(member.optional ? orUndefined(member.type) : member.type)],
        });
        break;
      case "constructor":
        into.set(path, {
          kind: "construct",
          on: value.on,
          name: value.name,
          path,
          owner,
          signatures: member.signatures,
        });
        break;
      case "symbol":
        if (member.type.kind === "function") {
          const name = `[Symbol.${member.symbol}]`;
          const signatures = [member.type.signature];
          into.set(path, { kind: "method", on: "this", name, path, owner, signatures });
        }
        break;
      default:
        break;
    }
  }
}

function giving(returns: TypeRef): Signature {
  return { typeParameters: [], arguments: [], returns, origins: [], entries: [] };
}

function orUndefined(type: TypeRef): TypeRef {
  return { kind: "union", of: [type, { kind: "primitive", name: "undefined" }] };
}

/** An export of a module wins over a global. */
function reach(path: string, model: ApiModel): { on: string; name: string; path: string } {
  for (const module of model.modules) {
    const found = module.exports.find((one) => one.target === path && !one.typeOnly);
    if (found !== undefined)
      return { on: module.path, name: found.jsName, path: `${module.path}.${found.jsName}` };
  }
  for (const [name, target] of model.globals) {
    if (target === path) return { on: "globalThis", name, path };
  }
  const [key] = [...model.nested].find(([, target]) => target === path) ?? [];
  const variable = key === undefined ? undefined : variableOf(key.replace(/\.\w+$/, ""), model);
  if (key !== undefined && variable !== undefined)
    return { on: variable, name: key.replace(/^.*\./, ""), path };
  const dot = path.lastIndexOf(".");
  if (dot < 0) return { on: "globalThis", name: path, path: `globalThis.${path}` };
  return { on: path.slice(0, dot), name: path.slice(dot + 1), path };
}

/** `crypto`, of `Crypto` */
function variableOf(type: string, { declarations }: ApiModel): string | undefined {
  return declarations.find(
    (one) => one.kind === "variable" && one.type.kind === "reference" && one.type.path === type,
  )?.path;
}

export type { Argument, TypeParameter };

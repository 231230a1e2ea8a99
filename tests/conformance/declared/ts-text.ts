/** A declared type as TypeScript, for what is printed and type-checked. */
import type { ModelInterface } from "../../../generator/model/api-model.ts";
import type { Argument, Member, Signature } from "../../../generator/model/api.ts";
import type { TypeRef } from "../../../generator/model/type-ref.ts";
import { instanceOf, type Scope } from "./scope.ts";

export function tsText(type: TypeRef, scope: Scope): string {
  const text = (one: TypeRef): string => tsText(one, scope);
  const grouped = (one: TypeRef): string => `(${text(one)})`;
  switch (type.kind) {
    case "primitive":
      return type.name === "any" ? "unknown" : type.name;
    case "literal":
      return JSON.stringify(type.value);
    case "reference":
      return referenceText(type, scope);
    case "parameter":
      return "unknown";
    case "promise":
      return `Promise<${text(type.of)}>`;
    case "sequence":
      return `${grouped(type.of)}[]`;
    case "record":
      return `Record<${text(type.key)}, ${text(type.value)}>`;
    case "tuple":
      return `[${type.items.map((one) => `${one.rest ? "..." : ""}${grouped(one.type)}${one.optional ? "?" : ""}`).join(", ")}]`;
    case "union":
      return type.of.map(grouped).join(" | ");
    case "intersection":
      return type.of.map(grouped).join(" & ");
    case "function":
      return signatureText(type.signature, scope, " => ");
    case "object":
      return `{ ${type.members.map((one) => memberText(one, scope)).join("; ")} }`;
    case "this":
      return scope.self === undefined ? "unknown" : text(scope.self);
    case "template":
    case "opaque":
      return type.text;
    default:
      return type satisfies never;
  }
}

function referenceText(type: TypeRef & { readonly kind: "reference" }, scope: Scope): string {
  const list = type.arguments.map((one) => tsText(one, scope));
  const args = list.length === 0 ? "" : `<${list.join(", ")}>`;
  if (type.builtin) return type.path + args;
  const declared = scope.model.byPath.get(type.path);
  if (declared?.kind === "interface" && declared.anonymous) return structure(declared, scope);
  return nameText(type.path) + args;
}

/** `cloudflare:workflows.NonRetryableError` is reached through its module. */
export function nameText(path: string): string {
  const [, module, name] = /^([a-z]+:[\w/*-]+)\.(.+)$/.exec(path) ?? [];
  return module === undefined || name === undefined ? path : `import("${module}").${name}`;
}

function structure(declared: ModelInterface, scope: Scope): string {
  return `{ ${declared.members.map((one) => memberText(one, scope)).join("; ")} }`;
}

/** An object of a class as the harness gives it: the one that is called has the case's type arguments. */
export function classText(path: string, scope: Scope, isCalled: boolean): string {
  const declared = scope.model.byPath.get(path);
  if (declared?.kind !== "interface") return nameText(path);
  if (declared.anonymous) return structure(declared, scope);
  const list = declared.typeParameters.map((one) =>
    tsText(instanceOf(one, isCalled ? scope.generic : 2), scope),
  );
  return nameText(path) + (list.length === 0 ? "" : `<${list.join(", ")}>`);
}

function memberText(member: Member, scope: Scope): string {
  switch (member.kind) {
    case "operation":
      return member.signatures
        .map(
          (one) =>
            `${JSON.stringify(member.jsName)}${member.optional ? "?" : ""}${signatureText(one, scope, ": ")}`,
        )
        .join("; ");
    case "attribute":
      return `${member.readonly ? "readonly " : ""}${JSON.stringify(member.jsName)}${member.optional ? "?" : ""}: ${tsText(member.type, scope)}`;
    case "index":
      return `[key: ${tsText(member.key, scope)}]: ${tsText(member.value, scope)}`;
    case "call":
      return member.signatures.map((one) => signatureText(one, scope, ": ")).join("; ");
    case "constructor":
    case "constant":
    case "symbol":
      return "";
    default:
      return member satisfies never;
  }
}

function signatureText(signature: Signature, scope: Scope, arrow: string): string {
  const list = signature.arguments.map((one) => argumentText(one, scope));
  return `(${list.join(", ")})${arrow}${tsText(signature.returns, scope)}`;
}

function argumentText({ jsName, rest, optional, type }: Argument, scope: Scope): string {
  const name = /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(jsName) ? jsName : "argument";
  return `${rest ? "..." : ""}${name}${optional ? "?" : ""}: ${tsText(type, scope)}`;
}

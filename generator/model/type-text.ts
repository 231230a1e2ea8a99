/** Writes a type as TypeScript, for messages, the ledger and for comparing: two types with one text are one type. */
import type { Argument, Member, Signature, TypeParameter } from "./api.ts";
import type { TypeRef } from "./type-ref.ts";

export interface TextOptions {
  /** Leaves argument names out, as they are no part of a type. */
  readonly withoutNames?: boolean;
}

export function typeText(type: TypeRef, options: TextOptions = {}): string {
  const text = (one: TypeRef): string => typeText(one, options);
  switch (type.kind) {
    case "primitive":
      return type.width ? `${type.name}/*${type.width}*/` : type.name;
    case "literal":
      return JSON.stringify(type.value);
    case "reference":
      return type.arguments.length === 0
        ? type.path
        : `${type.path}<${type.arguments.map(text).join(", ")}>`;
    case "parameter":
      return type.name;
    case "promise":
      return `Promise<${text(type.of)}>`;
    case "sequence":
      return `${grouped(type.of, options)}[]`;
    case "record":
      return `Record<${text(type.key)}, ${text(type.value)}>`;
    case "tuple":
      return `[${type.items
        .map((item) => {
          const suffix = item.optional ? "?" : "";
          return `${item.rest ? "..." : ""}${text(item.type)}${suffix}`;
        })
        .join(", ")}]`;
    case "union":
      return type.of.map((one) => grouped(one, options)).join(" | ");
    case "intersection":
      return type.of.map((one) => grouped(one, options)).join(" & ");
    case "function":
      return signatureText(type.signature, options, " => ");
    case "object":
      return `{ ${type.members.map((one) => `${memberText(one, options)}; `).join("")}}`;
    case "this":
      return "this";
    case "template":
    case "opaque":
      return type.text;
    default:
      return type satisfies never;
  }
}

export function memberText(member: Member, options: TextOptions = {}): string {
  const overloads = (signatures: readonly Signature[], name: string): string =>
    signatures.map((one) => `${name}${signatureText(one, options)}`).join("; ");
  switch (member.kind) {
    case "operation":
      return overloads(
        member.signatures,
        `${member.static ? "static " : ""}${member.jsName}${member.optional ? "?" : ""}`,
      );
    case "attribute":
      return `${member.static ? "static " : ""}${member.readonly ? "readonly " : ""}${member.jsName}${member.optional ? "?" : ""}: ${typeText(member.type, options)}`;
    case "constructor":
      return overloads(member.signatures, "new ");
    case "call":
      return overloads(member.signatures, "");
    case "constant":
      return `const ${member.jsName}: ${typeText(member.type, options)}`;
    case "index":
      return `[key: ${typeText(member.key, options)}]: ${typeText(member.value, options)}`;
    case "symbol":
      return `${member.static ? "static " : ""}[Symbol.${member.symbol}]: ${typeText(member.type, options)}`;
    default:
      return member satisfies never;
  }
}

export function signatureText(
  signature: Signature,
  options: TextOptions = {},
  arrow = ": ",
): string {
  const parameters = signature.typeParameters.map((one) => parameterText(one, options));
  const generics = parameters.length > 0 ? `<${parameters.join(", ")}>` : "";
  const args = signature.arguments.map((one) => argumentText(one, options));
  return `${generics}(${args.join(", ")})${arrow}${typeText(signature.returns, options)}`;
}

function argumentText(argument: Argument, options: TextOptions): string {
  const name = options.withoutNames ? "_" : argument.jsName;
  return `${argument.rest ? "..." : ""}${name}${argument.optional ? "?" : ""}: ${typeText(argument.type, options)}`;
}

export function parameterText(parameter: TypeParameter, options: TextOptions = {}): string {
  const constraint = parameter.constraint
    ? ` extends ${typeText(parameter.constraint, options)}`
    : "";
  const byDefault = parameter.default ? ` = ${typeText(parameter.default, options)}` : "";
  return `${parameter.name}${constraint}${byDefault}`;
}

function grouped(type: TypeRef, options: TextOptions): string {
  const text = typeText(type, options);
  return type.kind === "union" || type.kind === "intersection" || type.kind === "function"
    ? `(${text})`
    : text;
}

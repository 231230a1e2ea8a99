/**
 * Writes the widths of one description of a type into another.
 *
 *   dts    Promise<{ size: number } | null>
 *   rtti   Promise<Info | null>, where Info has size: unsigned long
 *   --- becomes --->
 *   Promise<{ size: number [unsigned long] } | null>
 *
 * Both are walked together; where they are not alike, nothing is written.
 */
import type { Argument, Interface, Member, Signature } from "../model/api.ts";
import { mapList } from "../model/walk.ts";
import type { NumberWidth, TypeRef } from "../model/type-ref.ts";

export interface WidthSource {
  /** What the other description says of a declaration. */
  readonly interfaceAt: (path: string) => Interface | undefined;
  /** The width to take where both have one. */
  readonly settle: (before: NumberWidth | undefined, said: NumberWidth) => NumberWidth;
  /** What a `string` is, if the other description knows its values. */
  readonly textOf?: (arms: readonly TypeRef[]) => TypeRef | undefined;
}

export function matchWidths(type: TypeRef, other: TypeRef, source: WidthSource): TypeRef {
  const again = (one: TypeRef, twin: TypeRef): TypeRef => matchWidths(one, twin, source);
  const arms = armsOf(other);
  switch (type.kind) {
    case "primitive":
      if (type.name === "string") return source.textOf?.(arms) ?? type;
      return type.name === "number" ? withWidth(type, arms, source) : type;
    case "union": {
      const of = mapList(type.of, (one) => again(one, other));
      return of === type.of ? type : { ...type, of };
    }
    case "intersection": {
      const of = mapList(type.of, (one) => again(one, other));
      return of === type.of ? type : { ...type, of };
    }
    case "promise":
    case "sequence": {
      const twin = itemOf(arms, type.kind);
      return twin ? rebuilt(type, again(type.of, twin)) : type;
    }
    case "record": {
      const twin = arms.find((one) => one.kind === "record");
      if (!twin) return type;
      const value = again(type.value, twin.value);
      return value === type.value ? type : { ...type, value };
    }
    case "function": {
      const twin = arms.find((one) => one.kind === "function");
      if (!twin) return type;
      const signature = matchSignature(type.signature, twin.signature, source);
      return signature === type.signature ? type : { ...type, signature };
    }
    case "object": {
      const twin = objectOf(arms, source);
      if (!twin) return type;
      const members = mapList(type.members, (one) => matchMember(one, twin, source));
      return members === type.members ? type : { ...type, members };
    }
    case "reference": {
      const twin = arms.find((one) => one.kind === "reference" && one.path === type.path);
      if (twin?.kind !== "reference") return type;
      const args = mapList(type.arguments, (one) => {
        const said = twin.arguments[type.arguments.indexOf(one)];
        return said ? again(one, said) : one;
      });
      return args === type.arguments ? type : { ...type, arguments: args };
    }
    default:
      return type;
  }
}

export function matchSignature(
  signature: Signature,
  other: Signature,
  source: WidthSource,
): Signature {
  const args = mapList(signature.arguments, (one) => {
    const twin = other.arguments[signature.arguments.indexOf(one)];
    return twin ? matchArgument(one, twin, source) : one;
  });
  const returns = matchWidths(signature.returns, other.returns, source);
  return args === signature.arguments && returns === signature.returns
    ? signature
    : { ...signature, arguments: args, returns };
}

function matchArgument(argument: Argument, twin: Argument, source: WidthSource): Argument {
  const type = matchWidths(argument.type, twin.type, source);
  return type === argument.type ? argument : { ...argument, type };
}

function matchMember(member: Member, other: readonly Member[], source: WidthSource): Member {
  if (member.kind !== "attribute") return member;
  const twin = other.find((one) => one.kind === "attribute" && one.jsName === member.jsName);
  if (twin?.kind !== "attribute") return member;
  const type = matchWidths(member.type, twin.type, source);
  return type === member.type ? member : { ...member, type };
}

function withWidth(
  type: TypeRef & { readonly kind: "primitive" },
  arms: readonly TypeRef[],
  source: WidthSource,
): TypeRef {
  const widths = arms.flatMap((one) =>
    one.kind === "primitive" && one.name === "number" && one.width ? [one.width] : [],
  );
  const [said, ...others] = new Set(widths);
  if (!said || others.length > 0) return type;
  const width = source.settle(type.width, said);
  return width === type.width ? type : { ...type, width };
}

function armsOf(type: TypeRef): readonly TypeRef[] {
  return type.kind === "union" ? type.of.flatMap(armsOf) : [type];
}

/** Where one says `T[]`, the other may say that any iterable will do. */
function itemOf(arms: readonly TypeRef[], kind: "promise" | "sequence"): TypeRef | undefined {
  for (const one of arms) {
    if (one.kind === kind) return one.of;
    const isIterable = one.kind === "reference" && one.builtin && one.path === "Iterable";
    if (kind === "sequence" && isIterable) return one.arguments[0];
  }
  return undefined;
}

function objectOf(arms: readonly TypeRef[], source: WidthSource): readonly Member[] | undefined {
  for (const one of arms) {
    if (one.kind === "object") return one.members;
    const found = one.kind === "reference" && !one.builtin && source.interfaceAt(one.path);
    if (found) return found.members;
  }
  return undefined;
}

function rebuilt(type: TypeRef & { readonly kind: "promise" | "sequence" }, of: TypeRef): TypeRef {
  return of === type.of ? type : { ...type, of };
}

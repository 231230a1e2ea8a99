/**
 * The twin of a call that a name types: with the name's type in the place of the name.
 *
 *   run<T: IntoJs, U: FromJs>(&self, model: &str, inputs: T) -> Promise<U>
 *   run_model<M: Model>(&self, model: M, inputs: impl Into<M::Input>) -> Promise<M::Output>
 */
import type { ModelInterface } from "../model/api-model.ts";
import type { TypeRef } from "../model/type-ref.ts";
import type { FunctionRequest, Lowered } from "./functions.ts";
import { indexedType } from "./indexed-types.ts";
import { rustFieldName } from "./names.ts";
import type { PlannedFunction, PlannedPick } from "./plan.ts";
import type { Site } from "./site.ts";
import { isTable } from "./table-rows.ts";

/** Nothing where no argument is a name, where nothing is looked up by it, or where what is looked up is only a part of something. */
export function pickOf(
  { rustName, variant: { signature } }: FunctionRequest,
  lowered: readonly Lowered[],
  planned: Pick<PlannedFunction, "rustName" | "returns">,
  site: Site,
): Picked {
  const { returns } = planned;
  const name = lowered.findIndex(({ argument }) => keyParameter(argument.type, site) !== undefined);
  const argument = lowered[name]?.argument;
  const table = argument && tableOf(argument.type, site);
  const isPlain = lowered.every(
    ({ codec }) => codec.kind !== "callback" && codec.kind !== "future",
  );
  if (argument === undefined || table === undefined || !isPlain || !returns.fallible) return {};
  if (lowered[name]?.codec.kind !== "text") return {};
  const places = [
    ...lowered.map(
      (one) => ({ type: one.argument.type, codec: one.codec, bound: "IntoJs" }) as const,
    ),
    { type: awaited(signature.returns), codec: returns.codec, bound: "FromJs" } as const,
  ];
  const picked = places.flatMap(({ type, codec, bound }) => {
    const member = indexedType(type)?.member;
    return member === undefined || codec.kind !== "generic"
      ? []
      : [{ letter: codec.parameter, member, bound }];
  });
  const members = picked.map((one) => one.member);
  if (picked.length === 0 || !isTable(table, members, site.lowering)) return {};
  const { tables } = site.lowering;
  const trait = tables.trait(table, site);
  return {
    pick: {
      rustName: twinName(rustName, argument.jsName, planned.rustName),
      trait,
      name,
      types: picked.map(({ letter, member, bound }) => ({
        letter,
        associated: tables.associated(table, member, bound),
      })),
    },
  };
}

interface Picked {
  readonly pick?: PlannedPick;
}

/** `run` and `run_stream_with` of a `model` are `run_model` and `run_model_stream_with`. */
function twinName(plain: string, argument: string, rustName: string): string {
  const ending = rustName.startsWith(plain) ? rustName.slice(plain.length) : `_${rustName}`;
  return `${plain}_${rustFieldName(argument)}${ending}`;
}

function awaited(type: TypeRef): TypeRef {
  return type.kind === "promise" ? type.of : type;
}

/** `Name extends keyof Models`: `Models`. */
function keyParameter(type: TypeRef, site: Site): string | undefined {
  if (type.kind !== "parameter") return undefined;
  const constraint = site.methodParameters.find((one) => one.name === type.name)?.constraint;
  if (constraint?.kind !== "opaque" || constraint.construct !== "keyof") return undefined;
  return /^keyof ([\w.]+)$/.exec(constraint.text)?.[1];
}

/** By its name, or as what a parameter of the class is unless one says otherwise. */
function tableOf(type: TypeRef, site: Site): ModelInterface | undefined {
  const name = keyParameter(type, site) ?? "";
  const told = site.classParameters.find((one) => one.name === name);
  const path = told?.default?.kind === "reference" ? told.default.path : name;
  const declared = site.lowering.model.byPath.get(path);
  return declared?.kind === "interface" ? declared : undefined;
}

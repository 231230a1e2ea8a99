/** One planned function as a Rust function that calls it with values by their place, and tells what it gave. */
import type {
  PlannedFunction,
  ShimArgument,
  TypeParameter,
} from "../../../generator/lower/plan.ts";
import { passed } from "./arguments.ts";
import { suppliedValue } from "./callback.ts";
import { makeValue, quoted, Uncovered } from "./make.ts";
import { tellValue } from "./tell.ts";
import { INSTANCES, type World } from "./world.ts";

/** Where a function is called from. */
export interface Owner {
  /** `workers::kv::KvNamespace`, or `workers::kv` */
  readonly rust: string;
  /** The path of the class's declaration. */
  readonly path: string | undefined;
}

export function caseItem(
  name: string,
  planned: PlannedFunction,
  owner: Owner,
  world: World,
): string {
  const lines: string[] = [];
  if (planned.receiver === "self") {
    if (owner.path === undefined) throw new Uncovered("a method of no class");
    lines.push(`let this: ${owner.rust} = At::root("this").instance(${quoted(owner.path)});`);
  }
  const { typeParameters } = planned;
  if (typeParameters.length === 0) {
    lines.push(call(planned, owner, world));
  } else {
    const arms = INSTANCES.map((instance, index) => {
      const pattern = index === INSTANCES.length - 1 ? "_" : String(index);
      return `${pattern} => { ${call(planned, owner, { ...world, instance })} }`;
    });
    lines.push(`match generic() { ${arms.join("\n")} }`);
  }
  return `fn ${name}() -> Outcome {\n${lines.join("\n")}\n}\n`;
}

function call(planned: PlannedFunction, owner: Owner, world: World): string {
  const { parameters, returns } = planned;
  const supplied = parameters.map((one, index) => {
    const value = suppliedValue(one.codec, world);
    return value && `{ let x = &At::root(${quoted(placeOf(index, planned))}); ${value} }`;
  });
  const values = parameters.map((one, index) => {
    if (supplied[index] !== undefined) return "";
    const place = placeOf(index, planned);
    return `let mut a${String(index)} = { let x = &At::root(${quoted(place)}); ${makeValue(one.codec, world)} };`;
  });
  const given = parameters.map(
    (one, index) => supplied[index] ?? passed(`a${String(index)}`, one.codec),
  );
  const receiver = planned.receiver === "self" ? "this." : `${owner.rust}::`;
  const generics = explicit(planned, world.instance);
  const called = `${receiver}${planned.rustName}${generics}(${given.join(", ")})`;
  const value = returns.iterates === true ? `${called}.collect::<Vec<_>>()` : called;
  if (returns.codec.kind === "iterator" && returns.when === "now" && returns.fallible) {
    const { of, later } = returns.codec;
    const walk = later ? "walked_later" : "walked";
    return `${values.join("\n")}\n${walk}(${value}, |t, v| ${tellValue(of, world)})`;
  }
  const tell = `|t, v| ${tellValue(returns.codec, world)}`;
  const by = returns.when === "later" ? "later" : returns.fallible ? "now" : "plain";
  return `${values.join("\n")}\n${by}(${value}, ${tell})`;
}

/** Parameters of results cannot be inferred. */
function explicit({ typeParameters }: PlannedFunction, instance: World["instance"]): string {
  const isGiven = (one: TypeParameter): boolean =>
    one.bound === "FromJs" || one.bound === "IntoJs + FromJs";
  if (!typeParameters.some(isGiven)) return "";
  return `::<${typeParameters.map((one) => (isGiven(one) ? instance : "_")).join(", ")}>`;
}

/** The place of a parameter's value: the position that the call gives it in JavaScript. */
function placeOf(index: number, { shim }: PlannedFunction): string {
  const { call: shimCall } = shim;
  switch (shimCall.kind) {
    case "method":
    case "construct":
    case "call": {
      const places = shimCall.arguments.flatMap((one, position) =>
        placesIn(one, String(position)).filter(([at]) => at === index),
      );
      const [, place] = places[0] ?? [];
      if (place === undefined) throw new Uncovered("an argument that the shim has no place for");
      return place;
    }
    case "get":
    case "read":
    case "set":
      return "0";
    default:
      return shimCall satisfies never;
  }
}

/** Whose value stands where: of an object that the shim completes, those of its members, too. */
function placesIn(
  argument: ShimArgument,
  place: string,
): readonly (readonly [index: number, place: string])[] {
  switch (argument.kind) {
    case "parameter":
    case "spread":
      return [[argument.index, place]];
    case "object":
      return [
        ...(argument.base === undefined ? [] : placesIn(argument.base, place)),
        ...argument.members.flatMap((one) => placesIn(one.value, `${place}.${one.jsName}`)),
      ];
    case "literal":
      return [];
    default:
      return argument satisfies never;
  }
}

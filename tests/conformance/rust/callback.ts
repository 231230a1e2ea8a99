/**
 * Closures and futures that a case hands over. A closure tells what it was called with, and gives the value of its place: what argument 1's closure gives is at
 * `1.ret`, its first parameter at `1.p0`.
 */
import type { CallbackCodec, Codec } from "../../../generator/lower/plan.ts";
import { makeAt } from "./make.ts";
import { tellValue } from "./tell.ts";
import { rustPath, type World } from "./world.ts";

/** Passed where it stands: only there is it known what it takes. `x` is its place. */
export function suppliedValue(codec: Codec, world: World): string | undefined {
  if (codec.kind === "callback") return closure(codec, world);
  if (codec.kind === "optional" && codec.of.kind === "callback")
    return `Some(${closure(codec.of, world)})`;
  return codec.kind === "future" ? future(codec.of, world) : undefined;
}

export function closure(codec: CallbackCodec, world: World): string {
  const names = codec.parameters.map((one, index) => parameter(one, index, world));
  const told = codec.parameters.map(
    (one, index) => `t.item(|t| { let v = &p${String(index)}; ${heard(one, world)} });`,
  );
  const tell = `called(x.place(), |t| { ${told.join(" ")} });`;
  return `{ let x = x.clone(); move |${names.join(", ")}| { ${tell} ${given(codec, world)} } }`;
}

/** What a member of a dictionary is called with has no type that its maker knows. */
function parameter(codec: Codec, index: number, { instance }: World): string {
  const name = `p${String(index)}`;
  if (instance !== "own") return name;
  if (codec.kind === "generic") return `${name}: Js`;
  if (codec.kind !== "struct" || codec.arguments === undefined) return name;
  return `${name}: ${rustPath(codec.rust)}<${codec.arguments.map(() => "Js").join(", ")}>`;
}

function heard(codec: Codec, world: World): string {
  return tellValue(codec, world.instance === "own" ? { ...world, instance: "Js" } : world);
}

function given({ gives, result, returns }: CallbackCodec, world: World): string {
  const value = returned(result, world);
  switch (gives) {
    case "promise":
      return `let x = x.clone(); async move { Ok(${value}) }`;
    case "value":
      return result.kind === "generic" ? `Ok(${value})` : value;
    case "either":
      return returns !== undefined && result.kind === "generic" ? `Ok(${value})` : value;
    default:
      return gives satisfies never;
  }
}

function future(of: Codec, world: World): string {
  return `{ let x = x.clone(); async move { Ok::<_, Error>(${returned(of, world)}) } }`;
}

function returned(codec: Codec, world: World): string {
  if (codec.kind === "unit") return "()";
  if (codec.kind === "generic" && world.instance === "own") return `x.at("ret").opaque()`;
  return makeAt("ret", codec, world);
}

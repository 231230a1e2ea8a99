/**
 * Closures and futures that a case hands over. A closure tells what it was called with, and gives the value of its place: what argument 1's closure gives is at
 * `1.ret`, its first parameter at `1.p0`.
 */
import type { CallbackCodec, Codec } from "../../../generator/lower/plan.ts";
import { makeValue, quoted } from "./make.ts";
import { tellValue } from "./tell.ts";
import type { World } from "./world.ts";

/** Passed where it stands: only there is it known what it takes. */
export function suppliedValue(codec: Codec, place: string, world: World): string | undefined {
  if (codec.kind === "callback") return closure(codec, place, world);
  if (codec.kind === "optional" && codec.of.kind === "callback")
    return `Some(${closure(codec.of, place, world)})`;
  return codec.kind === "future" ? future(codec.of, place, world) : undefined;
}

function closure(codec: CallbackCodec, place: string, world: World): string {
  const names = codec.parameters.map((_, index) => `p${String(index)}`);
  const told = codec.parameters.map(
    (one, index) => `t.item(|t| { let v = &p${String(index)}; ${tellValue(one, world)} });`,
  );
  const tell = `called(${quoted(place)}, |t| { ${told.join(" ")} });`;
  return `move |${names.join(", ")}| { ${tell} ${given(codec, place, world)} }`;
}

function given({ gives, result, returns }: CallbackCodec, place: string, world: World): string {
  const value = valueAt(result, place, world);
  switch (gives) {
    case "promise":
      return `async move { Ok(${value}) }`;
    case "value":
      return result.kind === "generic" ? `Ok(${value})` : value;
    case "either":
      return returns !== undefined && result.kind === "generic" ? `Ok(${value})` : value;
    default:
      return gives satisfies never;
  }
}

function future(of: Codec, place: string, world: World): string {
  return `async move { Ok::<_, Error>(${valueAt(of, place, world)}) }`;
}

function valueAt(codec: Codec, place: string, world: World): string {
  if (codec.kind === "unit") return "()";
  return `{ let x = &At::root(${quoted(`${place}.ret`)}); ${makeValue(codec, world)} }`;
}

/** Rust that tells what a value is, by codec: `t.text(v)`, `t.list(v, |t, v| t.number(*v))`. `v` is a reference. */
import type { Codec, PlannedStruct, PlannedUnion, RustPath } from "../../../generator/lower/plan.ts";
import { makerItem, quoted, Uncovered } from "./make.ts";
import { rustPath, typeOf, type World } from "./world.ts";

export { makerItem };

export function tellValue(codec: Codec, world: World): string {
  switch (codec.kind) {
    case "unit":
      return "{ let _ = v; t.unit() }";
    case "boolean":
      return "t.boolean(*v)";
    case "number":
      return codec.rust === "f64" ? "t.number(*v)" : "t.number(*v as f64)";
    case "bigint":
      return "t.integer(v)";
    case "text":
    case "bytes":
      return `t.${codec.kind}(v)`;
    case "date":
      return "t.date(*v)";
    case "handle":
      return `t.handle(v, ${quoted(typeOf(codec, world).path)})`;
    case "untyped":
      return "t.any(v)";
    case "generic":
      return "Tell::tell(v, t)";
    case "optional":
      return `t.optional(v.as_ref(), |t, v| ${tellValue(codec.of, world)})`;
    case "list":
    case "map":
      return `t.${codec.kind}(v, |t, v| ${tellValue(codec.of, world)})`;
    case "tuple":
      return `t.tuple(|t| { ${codec.of
        .map(
          (one, index) => `t.item(|t| { let v = &v.${String(index)}; ${tellValue(one, world)} });`,
        )
        .join(" ")} })`;
    case "enum":
      return "t.text(v.as_str())";
    case "struct":
    case "union":
      return `${tellerOf(codec.rust)}(t, v)`;
    default:
      codec satisfies never;
      return uncovered(`telling ${(codec as Codec).kind}`);
  }
}

function uncovered(what: string): never {
  throw new Uncovered(what);
}

function tellerOf({ module, name }: RustPath): string {
  return `tell::${module}::${name}`;
}

/** `pub fn KvNamespaceListKey(t: &mut Told, v: &workers::kv::KvNamespaceListKey) { … }` */
export function tellerItem(
  type: PlannedStruct | PlannedUnion,
  module: string,
  world: World,
): string {
  const told = rustPath({ module, name: type.rustName });
  const lifetime = type.kind === "union" && type.borrows ? "<'static>" : "";
  const body =
    type.kind === "struct" ? structBody(type, world) : unionBody(type, told, world);
  return `pub fn ${type.rustName}(t: &mut Told, v: &${told}${lifetime}) {\n${body}\n}\n`;
}

function structBody({ fields }: PlannedStruct, world: World): string {
  const lines = fields.map(({ jsName, rustName, codec }) => {
    const key = quoted(jsName);
    return codec.kind === "optional"
      ? `t.optional_field(${key}, v.${rustName}.as_ref(), |t, v| ${tellValue(codec.of, world)});`
      : `t.field(${key}, |t| { let v = &v.${rustName}; ${tellValue(codec, world)} });`;
  });
  return `let _ = v;\nt.object(|t| {\n${lines.join("\n")}\n});`;
}

function unionBody({ arms }: PlannedUnion, told: string, world: World): string {
  const lines = arms.map(
    ({ rustName, codec }) => `${told}::${rustName}(v) => ${tellValue(codec, world)},`,
  );
  return `match v {\n${lines.join("\n")}\n}`;
}

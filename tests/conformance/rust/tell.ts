/** Rust that tells what a value is, by codec: `t.text(v)`, `t.list(v, |t, v| t.number(*v))`. `v` is a reference. */
import type {
  Codec,
  FixedMember,
  PlannedStruct,
  PlannedUnion,
  RustPath,
} from "../../../generator/lower/plan.ts";
import { generics, quoted, Uncovered } from "./make.ts";
import { rustPath, typeOf, type World } from "./world.ts";

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
    case "error":
      return "t.error(v)";
    case "date":
      return "t.date(*v)";
    case "time":
      return `t.${codec.rust === "Date" ? "point" : "duration"}(*v, ${codec.unit === "seconds" ? "1.0" : "1e3"})`;
    case "handle":
      return `t.handle(v, ${quoted(typeOf(codec, world).path)})`;
    case "untyped":
      return "t.any(v)";
    case "generic":
      return world.instance === "own" ? `tell_${codec.parameter}(t, v)` : "Tell::tell(v, t)";
    case "optional":
      return `t.optional(v.as_ref(), |t, v| ${tellValue(codec.of, world)})`;
    case "list":
    case "map":
      return `t.${codec.kind}(v, |t, v| ${tellValue(codec.of, world)})`;
    case "tuple":
      return tuple(codec, world);
    case "enum":
      return "t.text(v.as_str())";
    case "union":
      return `${tellerOf(codec.rust)}(t, v)`;
    case "struct": {
      const inner = (codec.arguments ?? []).map((one) => `&|t, v| ${tellValue(one, world)}`);
      return `${tellerOf(codec.rust)}(${["t", "v", ...inner].join(", ")})`;
    }
    default:
      return uncovered(`telling ${codec.kind}`);
  }
}

function tuple({ of, rest }: Codec & { readonly kind: "tuple" }, world: World): string {
  const items = of.map((one, index) => {
    const value = `let v = &v.${String(index)};`;
    if (rest === true && index === of.length - 1 && one.kind === "list") {
      return `{ ${value} t.items(v, |t, v| ${tellValue(one.of, world)}); }`;
    }
    return `t.item(|t| { ${value} ${tellValue(one, world)} });`;
  });
  return `t.tuple(|t| { ${items.join(" ")} })`;
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
  const { bounds, given, letters } = generics(type);
  const inner = letters.map((one) => `, tell_${one}: &dyn Fn(&mut Told, &${one})`);
  const own: World = { ...world, instance: "own" };
  const body = type.kind === "struct" ? structBody(type, own) : unionBody(type, told, own);
  return `pub fn ${type.rustName}${bounds}(t: &mut Told, v: &${told}${given}${inner.join("")}) {\n${body}\n}\n`;
}

function structBody({ fields, fixed = [] }: PlannedStruct, world: World): string {
  const known = fixed.map(
    ({ jsName, value }) => `t.field(${quoted(jsName)}, |t| ${tellConstant(value)});`,
  );
  const lines = fields.map(({ jsName, rustName, codec, rest }) => {
    if (rest === true && codec.kind === "map") {
      return `t.fields(&v.${rustName}, |t, v| ${tellValue(codec.of, world)});`;
    }
    const key = quoted(jsName);
    return codec.kind === "optional"
      ? `t.optional_field(${key}, v.${rustName}.as_ref(), |t, v| ${tellValue(codec.of, world)});`
      : `t.field(${key}, |t| { let v = &v.${rustName}; ${tellValue(codec, world)} });`;
  });
  return `let _ = v;\nt.object(|t| {\n${[...known, ...lines].join("\n")}\n});`;
}

/** What the types say without a field. */
function tellConstant(value: FixedMember["value"]): string {
  switch (typeof value) {
    case "string":
      return `t.text(${quoted(value)})`;
    case "number":
      return `t.number(${String(value)}f64)`;
    default:
      return `t.boolean(${String(value)})`;
  }
}

function unionBody({ arms }: PlannedUnion, told: string, world: World): string {
  const lines = arms.map(({ rustName, codec, literal, isOther }) => {
    if (literal !== undefined) return `${told}::${rustName} => ${tellLiteral(literal)},`;
    return `${told}::${rustName}(v) => ${isOther ? "t.any(v)" : tellValue(codec, world)},`;
  });
  return `match v {\n${lines.join("\n")}\n_ => t.unit(),\n}`;
}

function tellLiteral(value: string | number | boolean): string {
  switch (typeof value) {
    case "string":
      return `t.text(${quoted(value)})`;
    case "number":
      return `t.number(${String(value)} as f64)`;
    default:
      return `t.boolean(${String(value)})`;
  }
}

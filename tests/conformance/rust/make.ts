/**
 * Rust that makes a value from its place, by codec: `x.text()`, `x.list(|x| x.number())`, `make::kv::KvNamespacePutOptions(x)`.
 *
 * Each kind of codec has its function; one that is missing makes the cases that need it uncovered.
 */
import type {
  Codec,
  PlannedEnum,
  PlannedField,
  PlannedStruct,
  PlannedUnion,
  RustPath,
} from "../../../generator/lower/plan.ts";
import { closure } from "./callback.ts";
import { rustPath, typeOf, type Instance, type World } from "./world.ts";

/** A kind of codec that the harness cannot make or tell yet. */
export class Uncovered extends Error {
  constructor(readonly what: string) {
    super(`no rule for ${what}`);
  }
}

export function makeValue(codec: Codec, world: World): string {
  switch (codec.kind) {
    case "unit":
      return "()";
    case "boolean":
      return "x.flag()";
    case "number":
      return codec.rust === "f64" ? "x.number()" : `x.number() as ${codec.rust}`;
    case "bigint":
      return `x.number() as ${codec.rust}`;
    case "text":
      return "x.text()";
    case "bytes":
      return "x.bytes()";
    case "error":
      return "Error::type_error(x.text())";
    case "date":
      return "x.date()";
    case "time":
      return `x.${codec.rust === "Date" ? "point" : "duration"}(${codec.unit === "seconds" ? "1.0" : "1e3"})`;
    case "handle":
      return `x.instance::<${rustPath(codec.rust)}>(${quoted(typeOf(codec, world).path)})`;
    case "untyped":
      return codec.ts === "object" ? "x.object()" : "x.value()";
    case "optional":
    case "list":
    case "map":
      return `x.${codec.kind}(|x| ${makeValue(codec.of, world)})`;
    case "tuple":
      return tuple(codec, world);
    case "struct": {
      const inner = (codec.arguments ?? []).map((one) => `&|x| ${makeValue(one, world)}`);
      const made = `${makerOf(codec.rust)}(${["x", ...inner].join(", ")})`;
      return codec.boxed ? `Box::new(${made})` : made;
    }
    case "enum":
    case "union":
      return `${makerOf(codec.rust)}(x)`;
    case "generic":
      return generic(codec, world);
    default:
      throw new Uncovered(`making ${codec.kind}`);
  }
}

/** What remains stands at the places behind the others. */
function tuple({ of, rest }: Codec & { readonly kind: "tuple" }, world: World): string {
  const items = of.map((one, index) => {
    const isRest = rest === true && index === of.length - 1;
    if (!isRest || one.kind !== "list") return makeAt(String(index), one, world);
    return `x.rest(${String(index)}, |x| ${makeValue(one.of, world)})`;
  });
  return `(${items.join(", ")},)`;
}

/** As the rest of a call's arguments: a tuple of mixed values, a list, the only one. */
const REST: Readonly<Record<Instance, string>> = {
  Thing: `(x.at("0").thing(), x.at("1").number())`,
  f64: `vec![x.at("0").number(), x.at("1").number()]`,
  Js: `x.at("0").opaque()`,
};

function generic(codec: Codec & { readonly kind: "generic" }, { instance }: World): string {
  if (instance === "own") return `make_${codec.parameter}(x)`;
  return codec.shape === "rest" ? REST[instance] : `x.given::<${instance}>()`;
}

/** The value at a place below. */
export function makeAt(key: string, codec: Codec, world: World): string {
  return `{ let x = &x.at(${quoted(key)}); ${makeValue(codec, world)} }`;
}

function makerOf({ module, name }: RustPath): string {
  return `make::${module}::${name}`;
}

/** `pub fn KvNamespacePutOptions(x: &At) -> workers::kv::KvNamespacePutOptions { … }` */
export function makerItem(
  type: PlannedStruct | PlannedEnum | PlannedUnion,
  module: string,
  world: World,
): string {
  const made = rustPath({ module, name: type.rustName });
  const { bounds, given, letters } = generics(type);
  const inner = letters.map((one) => `, make_${one}: &dyn Fn(&At) -> ${one}`);
  const body = bodyOf(type, made, { ...world, instance: "own" });
  return `pub fn ${type.rustName}${bounds}(x: &At${inner.join("")}) -> ${made}${given} {\n${body}\n}\n`;
}

interface Generics {
  /** `<T, U>` behind the function's name */
  readonly bounds: string;
  /** The same behind the type's; of what borrows, `<'static>`. */
  readonly given: string;
  readonly letters: readonly string[];
}

export function generics(type: PlannedStruct | PlannedEnum | PlannedUnion): Generics {
  if (type.kind === "union")
    return { bounds: "", given: type.borrows ? "<'static>" : "", letters: [] };
  const letters = type.kind === "struct" ? (type.typeParameters ?? []) : [];
  const list = letters.length === 0 ? "" : `<${letters.join(", ")}>`;
  return { bounds: list, given: list, letters };
}

function bodyOf(
  type: PlannedStruct | PlannedEnum | PlannedUnion,
  made: string,
  world: World,
): string {
  switch (type.kind) {
    case "struct":
      return structBody(type, made, world);
    case "enum":
      return enumBody(type, made);
    case "union":
      return unionBody(type, made, world);
    default:
      return type satisfies never;
  }
}

function structBody({ fields }: PlannedStruct, made: string, world: World): string {
  const required = fields.filter((one) => one.required);
  const values = required.map((one) =>
    one.codec.kind === "callback"
      ? `{ let x = &x.at(${quoted(one.jsName)}); ${closure(one.codec, world)} }`
      : makeAt(one.jsName, given(one), world),
  );
  const lines = [`let made = ${made}::new(${values.join(", ")});`];
  for (const one of fields) {
    if (one.rest === true && one.codec.kind === "map") {
      const entries = makeValue(one.codec, world);
      lines.push(
        `let made = ${entries}.into_iter().fold(made, |made, (key, value)| made.${one.rustName}(key, value));`,
      );
    }
    if (one.required || one.codec.kind !== "optional") continue;
    const { of } = one.codec;
    if (of.kind === "callback") {
      const set = `made.${one.rustName}(${closure(of, world)})`;
      lines.push(
        `let made = { let x = &x.at(${quoted(one.jsName)}); if x.is_present() { ${set} } else { made } };`,
      );
      continue;
    }
    lines.push(
      `let made = { let x = &x.at(${quoted(one.jsName)}); match x.optional(|x| ${makeValue(unboxed(of), world)}) { Some(value) => made.${one.rustName}(value), None => made } };`,
    );
  }
  return [...lines, "made"].join("\n");
}

function given(field: PlannedField): Codec {
  return unboxed(field.codec);
}

/** A builder takes what it boxes by value. */
function unboxed(codec: Codec): Codec {
  return codec.kind === "struct" ? { ...codec, boxed: false } : codec;
}

function enumBody({ variants }: PlannedEnum, made: string): string {
  const lines = variants.map(
    ({ rustName }, index) => `${pattern(index, variants)} => ${made}::${rustName},`,
  );
  return `match x.choice(${String(variants.length)}) {\n${lines.join("\n")}\n}`;
}

/** The last one is the others, too. */
function pattern(index: number, list: readonly unknown[]): string {
  return index === list.length - 1 ? "_" : String(index);
}

/** What this version does not know, nobody passes. */
function unionBody({ arms }: PlannedUnion, made: string, world: World): string {
  const known = arms.filter((one) => one.isOther !== true);
  const lines = known.map(({ rustName, codec, literal }, index) => {
    const arm = `${made}::${rustName}`;
    const value = literal === undefined ? makeValue(codec, world) : undefined;
    const isCow = codec.kind === "text" || codec.kind === "bytes";
    const held = value === undefined ? "" : `(${isCow ? `${value}.into()` : value})`;
    return `${pattern(index, known)} => ${arm}${held},`;
  });
  return `match x.choice(${String(known.length)}) {\n${lines.join("\n")}\n}`;
}

export function quoted(text: string): string {
  return JSON.stringify(text).replace(/\\u([0-9a-f]{4})/g, "\\u{$1}");
}

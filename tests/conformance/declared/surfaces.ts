/** From the model: what the recorder is told of types and of values, nothing of the plan. */
import type {
  ApiModel,
  ModelDeclaration,
  ModelInterface,
} from "../../../generator/model/api-model.ts";
import type { Member } from "../../../generator/model/api.ts";
import type { Surfaces, TypeSurface, ValueSurface } from "../worker/surface.ts";

export function surfacesOf(model: ApiModel): Surfaces {
  const interfaces = model.declarations.filter((one) => one.kind === "interface");
  return Object.fromEntries(interfaces.map((one) => [one.path, surfaceOf(one)]));
}

function surfaceOf({ members, extends: parents }: ModelInterface): TypeSurface {
  const names = (kind: "operation" | "attribute", isStatic: boolean): readonly string[] =>
    members.flatMap((one) =>
      one.kind === kind && one.static === isStatic && !one.protected ? [one.jsName] : [],
    );
  return {
    parents: parents.flatMap((one) => (one.kind === "reference" && !one.builtin ? [one.path] : [])),
    operations: [...names("operation", false), ...members.flatMap(symbolOf)],
    attributes: names("attribute", false),
    staticOperations: names("operation", true),
    staticAttributes: names("attribute", true),
  };
}

function symbolOf(member: Member): readonly string[] {
  return member.kind === "symbol" && !member.static ? [`[Symbol.${member.symbol}]`] : [];
}

/** The values of the global scope by name, and of each module by its specifier. */
export interface Values {
  readonly globals: Readonly<Record<string, ValueSurface>>;
  readonly modules: Readonly<Record<string, Readonly<Record<string, ValueSurface>>>>;
}

export function valuesOf(model: ApiModel): Values {
  const globals = new Map<string, ValueSurface>();
  for (const [name, path] of model.globals) addGlobal(globals, name, { kind: "class", type: path });
  for (const one of model.declarations) {
    if (one.path.includes(":")) continue;
    const value = valueOf(one, model);
    const isInside = one.path.includes(".") && isNamespace(one.path, model);
    if (value !== undefined && (value.kind !== "class" || isInside))
      addGlobal(globals, one.path, value);
  }
  const modules = model.modules.map(({ path, exports }) => {
    const values = exports.flatMap(({ jsName, target, typeOnly }) => {
      const declared = model.declarations.find((one) => one.path === target && valueOf(one, model));
      const value = typeOnly || declared === undefined ? undefined : valueOf(declared, model);
      return value === undefined ? [] : [[jsName, value] as const];
    });
    return [path, Object.fromEntries(values)] as const;
  });
  return { globals: Object.fromEntries(globals), modules: Object.fromEntries(modules) };
}

/** `WebAssembly.Memory` */
function isNamespace(path: string, model: ApiModel): boolean {
  const outer = path.slice(0, path.indexOf("."));
  return model.declarations.some((one) => one.kind === "namespace" && one.path === outer);
}

function valueOf(declared: ModelDeclaration, model: ApiModel): ValueSurface | undefined {
  switch (declared.kind) {
    case "function":
      return { kind: "function" };
    case "variable":
      return { kind: "variable", classes: classesOf(declared, model) };
    case "interface":
      return declared.hasValue ? { kind: "class", type: declared.path } : undefined;
    case "alias":
    case "enumeration":
    case "namespace":
    case "module":
      return undefined;
    default:
      return declared satisfies never;
  }
}

/** `declare const crypto: Crypto`, whose objects have the class `DigestStream`. */
function classesOf(
  { type }: ModelDeclaration & { readonly kind: "variable" },
  { nested }: ApiModel,
): Readonly<Record<string, ValueSurface>> {
  const holder = type.kind === "reference" ? `${type.path}.` : undefined;
  const own = [...nested].filter(([key]) => holder !== undefined && key.startsWith(holder));
  return Object.fromEntries(
    own.map(([key, path]) => [key.slice(holder?.length), { kind: "class", type: path }] as const),
  );
}

/** `WebAssembly.validate` is a member of a namespace. */
function addGlobal(into: Map<string, ValueSurface>, path: string, value: ValueSurface): void {
  const dot = path.indexOf(".");
  if (dot < 0) {
    if (!into.has(path)) into.set(path, value);
    return;
  }
  const [outer, inner] = [path.slice(0, dot), path.slice(dot + 1)];
  const known = into.get(outer);
  const members = new Map(Object.entries(known?.kind === "namespace" ? known.members : {}));
  addGlobal(members, inner, value);
  into.set(outer, { kind: "namespace", members: Object.fromEntries(members) });
}

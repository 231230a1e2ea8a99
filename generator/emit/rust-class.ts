/** A class: a newtype over a handle, its functions, and their imports. */
import type { PlannedClass, PlannedConstant, PlannedFunction } from "../lower/plan.ts";
import { cfgLines, itemAttributes } from "./rust-attributes.ts";
import { emitFunction, emitImport } from "./rust-function.ts";
import { type Scope, typeKey, type World } from "./rust-scope.ts";
import { body, indented, type Lines } from "./writer.ts";

const STEP = 4;

export function emitClass(
  planned: PlannedClass,
  module: string,
  scope: Scope,
  world: World,
): readonly Lines[] {
  const { rustName: name, parent } = planned;
  const wrapped = parent === undefined ? scope.rt("Js") : scope.type(parent);
  const key = typeKey({ module, name });
  const receiver = world.withRaw.has(key) ? `${scope.call("raw")}(self)` : "self.raw()";
  const members = [
    ...constants(planned.constants),
    ...planned.functions.map((one) => emitFunction(one, { scope, world, indent: STEP, receiver })),
  ];
  return [
    [
      ...itemAttributes({ ...planned, features: [] }, 0),
      "#[repr(transparent)]",
      `pub struct ${name}(${wrapped});`,
    ],
    [`${scope.call("handle_type")}!(${name}: ${parent === undefined ? "Js" : wrapped});`],
    ...(members.length === 0 ? [] : [body(`impl ${name}`, members)]),
    ...emitSys(planned.functions, scope),
  ];
}

/** Constants stand together, those without docs line by line. */
function constants(list: readonly PlannedConstant[]): readonly Lines[] {
  return list.map((one) => [
    ...itemAttributes(one, STEP),
    `pub const ${one.rustName}: ${one.rust} = ${one.value};`,
  ]);
}

/** `mod sys`: the imports, by wasm module, those behind a feature apart. */
export function emitSys(functions: readonly PlannedFunction[], outer: Scope): readonly Lines[] {
  if (functions.length === 0) return [];
  const groups = new Map<string, PlannedFunction[]>();
  for (const one of functions) {
    const key = [one.import.module, ...one.features].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const blocks = [...groups.values()].map((group): Lines => {
    const [first] = group;
    if (first === undefined) return [];
    const scope = outer.inSys().under(first.features);
    return [
      ...cfgLines(first.features, STEP),
      "crate::rt::imports! {",
      ...indented([`"${first.import.module}";`, ...group.map((one) => emitImport(one, scope))]),
      "}",
    ];
  });
  return [body("mod sys", [sysUses(functions, outer), ...blocks])];
}

/** What the macro's lines name, if some line outside every feature names it. */
function sysUses(functions: readonly PlannedFunction[], outer: Scope): Lines {
  const names = outer.inSys().imported();
  if (functions.length === 0 || names.length === 0) return [];
  return names.length === 1
    ? [`use crate::rt::${names.join("")};`]
    : [`use crate::rt::{${names.join(", ")}};`];
}

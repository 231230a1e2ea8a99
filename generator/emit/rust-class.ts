/** A class: a newtype over a handle, its functions, and their imports. */
import type { PlannedClass, PlannedConstant, PlannedFunction } from "../lower/plan.ts";
import { cfgLines, itemAttributes, rustText } from "./rust-attributes.ts";
import { emitEvent } from "./rust-event.ts";
import { emitFunction, emitImport } from "./rust-function.ts";
import { emitPicked } from "./rust-keys.ts";
import { body, newtypeLines, useLines } from "./rust-items.ts";
import type { Scope } from "./rust-scope.ts";
import { ownedType } from "./rust-types.ts";
import { typeKey, type World } from "./rust-world.ts";
import { call, indented, lay, type Lines, STEP, text } from "./writer.ts";

export function emitClass(
  planned: PlannedClass,
  module: string,
  scope: Scope,
  world: World,
): readonly Lines[] {
  const { rustName: name } = planned;
  const wrapped = wrappedType(planned, scope);
  const key = typeKey({ module, name });
  const receiver = world.withRaw.has(key) ? `${scope.call("raw")}(self)` : "self.raw()";
  const members = [
    ...constants(planned.constants),
    ...planned.functions.flatMap((one) => {
      const place = { scope, world, indent: STEP, receiver };
      return [emitFunction(one, place), ...emitPicked(one, place)];
    }),
    ...(planned.events ?? []).map((one) => emitEvent(one, scope)),
  ];
  return [
    [
      ...itemAttributes({ ...planned, features: [] }, 0),
      "#[repr(transparent)]",
      ...newtypeLines(name, wrapped),
    ],
    [
      `${scope.call("handle_type")}!(${name}: ${isHandle(planned) ? "Js" : wrapped});`,
      ...ancestorLines(planned, scope),
      ...traitLines(planned, scope),
    ],
    ...(members.length === 0 ? [] : [body(`impl ${name}`, members)]),
    ...iterationLines(planned, scope),
    ...awaitLines(planned, scope),
    ...emitSys(planned.functions, scope),
  ];
}

function isHandle({ parent, disposal }: PlannedClass): boolean {
  return parent === undefined && disposal === undefined;
}

/** What it is a newtype over: its parent, or what owns the handle. */
function wrappedType({ parent, disposal }: PlannedClass, scope: Scope): string {
  if (parent !== undefined) return scope.type(parent);
  if (disposal === undefined) return scope.rt("Js");
  return scope.rt(disposal === "now" ? "Disposable" : "AsyncDisposable");
}

/** What the parents' parents are is not the parent's to say. */
function ancestorLines({ rustName, ancestors }: PlannedClass, scope: Scope): Lines {
  if (ancestors === undefined) return [];
  const others = ancestors.map((one) => scope.type(one));
  return lay(call(`${scope.call("ancestors")}!`, [text(rustName), ...others.map(text)]), {
    indent: 0,
    after: ";",
  });
}

/** `for item in &object`, where the function is there. */
function iterationLines(planned: PlannedClass, scope: Scope): readonly Lines[] {
  const { rustName, iterates, functions } = planned;
  const by = functions.find((one) => one.rustName === iterates?.by);
  if (iterates === undefined || by === undefined) return [];
  const item = ownedType(iterates.of, scope.under(by.features));
  const macro = `${scope.call("into_iterator")}!(${rustName}: ${iterates.by}, ${item});`;
  return [[...cfgLines(by.features), macro]];
}

/** `object.await` */
function awaitLines({ rustName, awaits }: PlannedClass, scope: Scope): readonly Lines[] {
  if (awaits === undefined) return [];
  const of = ownedType(awaits.of, scope.under(awaits.features));
  return [[...cfgLines(awaits.features), `${scope.call("into_future")}!(${rustName}: ${of});`]];
}

/** An error's name is not always the class's to say. */
function traitLines({ rustName, error, display }: PlannedClass, scope: Scope): Lines {
  const name = error?.name === undefined ? "" : `, ${rustText(error.name)}`;
  return [
    ...(error === undefined ? [] : [`${scope.call("error_type")}!(${rustName}${name});`]),
    ...(display === undefined ? [] : [`${scope.call("display")}!(${rustName}, ${display});`]),
  ];
}

function constants(list: readonly PlannedConstant[]): readonly Lines[] {
  return list.map((one) => [
    ...itemAttributes(one, STEP),
    `pub const ${one.rustName}: ${one.rust} = ${one.value};`,
  ]);
}

/** `mod sys`: the imports, by wasm module. */
export function emitSys(functions: readonly PlannedFunction[], outer: Scope): readonly Lines[] {
  if (functions.length === 0) return [];
  const scope = outer.inSys();
  const modules = [...new Set(functions.map((one) => one.import.module))];
  const blocks = modules.map((module): Lines => {
    const own = functions.filter((one) => one.import.module === module);
    const imports = own.flatMap((one) => [
      ...cfgLines(one.features, STEP * 2),
      ...emitImport(one, scope.under(one.features), STEP * 2),
    ]);
    return ["crate::rt::imports! {", ...indented([`"${module}";`, ...imports]), "}"];
  });
  return [body("mod sys", [sysUses(scope.imported()), ...blocks])];
}

/** What the macro's lines name, if some line outside every feature names it. */
function sysUses(names: Lines): Lines {
  return names.length === 0 ? [] : useLines("crate::rt", names, { indent: STEP });
}

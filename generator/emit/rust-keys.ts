/**
 * A trait for the names in a table, the names' types, and the twin of a call that takes one.
 *
 *   pub trait AiModel { const NAME: &'static str; type Input: IntoJs; type Output: FromJs; }
 *   pub struct Whisper;   impl AiModel for Whisper { .. }
 *   pub fn run_model<M: AiModel>(&self, model: M, inputs: impl Into<M::Input>) -> Promise<M::Output> {
 *       let _ = model;
 *       self.run::<M::Input, M::Output>(M::NAME, inputs.into())
 *   }
 */
import type {
  PlannedFunction,
  PlannedKey,
  PlannedKeys,
  PlannedParameter,
  PlannedPick,
  PlannedKeyTrait,
} from "../lower/plan.ts";
import { docLines, itemAttributes, rustText } from "./rust-attributes.ts";
import { typeParameterText } from "./rust-callback.ts";
import { body, fn } from "./rust-items.ts";
import type { Scope } from "./rust-scope.ts";
import { argumentType, hasLifetime, ownedType } from "./rust-types.ts";
import { call, lay, type Lines, STEP, text } from "./writer.ts";

export function emitKeyTrait(planned: PlannedKeyTrait, scope: Scope): readonly Lines[] {
  const types = planned.types.map(({ jsName, rustName, bounds }): Lines => [
    ...docLines([`What JavaScript calls \`${jsName}\`.`]),
    `type ${rustName}: ${bounds.map((one) => scope.rt(one)).join(" + ")};`,
  ]);
  const name: Lines = [...docLines(["The name in JavaScript."]), "const NAME: &'static str;"];
  return [
    [
      ...itemAttributes({ ...planned, features: [] }, 0),
      ...body(`pub trait ${planned.rustName}`, [name, ...types]),
    ],
  ];
}

export function emitKeys(planned: PlannedKeys, scope: Scope): readonly Lines[] {
  return planned.keys.flatMap((one) => emitKey(one, planned, scope));
}

function emitKey(key: PlannedKey, planned: PlannedKeys, scope: Scope): readonly Lines[] {
  const types = planned.associated.map(
    (name, at) => `type ${name} = ${ownedType(key.types[at] ?? { kind: "unit" }, scope)};`,
  );
  const name = `const NAME: &'static str = ${rustText(key.jsName)};`;
  return [
    [...itemAttributes(key, 0), "#[derive(Clone, Copy, Debug)]", `pub struct ${key.rustName};`],
    [
      `impl ${scope.type(planned.trait)} for ${key.rustName} {`,
      ...[name, ...types].map((line) => `    ${line}`),
      "}",
    ],
  ];
}

/** The twin of a call that a name types, and nothing for other calls. */
export function emitPicked(planned: PlannedFunction, place: PickedPlace): readonly Lines[] {
  const { pick } = planned;
  if (pick === undefined) return [];
  const scope = place.scope.under(planned.features);
  const letter = letterOf(planned, pick);
  const told = new Map(pick.types.map((one) => [one.letter, `${letter}::${one.associated}`]));
  const name = planned.parameters[pick.name]?.rustName ?? "";
  const plain = `[\`${planned.rustName}\`](${planned.receiver === "self" ? "Self::" : ""}${planned.rustName})`;
  const docs = `${plain}, with the types that \`${name}\` stands for.`;
  const { deprecated, features, jsName, path } = planned;
  const head = { rustName: pick.rustName, jsName, path, features, docs: [docs] };
  return [
    [
      ...itemAttributes({ ...head, ...(deprecated !== undefined && { deprecated }) }, place.indent),
      "#[inline]",
      ...fn(
        {
          head: `pub fn ${pick.rustName}<${typeParameters(planned, told, letter, scope).join(", ")}>`,
          parameters: parameters(planned, told, letter, scope),
          returns: returnType(planned, told, scope),
        },
        pickedBody(planned, told, letter, place),
        place.indent,
      ),
    ],
  ];
}

interface PickedPlace {
  readonly scope: Scope;
  readonly indent: number;
}

/** The associated types by the letters that they take the place of. */
type Told = ReadonlyMap<string, string>;

function typeParameters(
  { parameters: all, typeParameters: letters, pick }: PlannedFunction,
  told: Told,
  letter: string,
  scope: Scope,
): Lines {
  return [
    ...(all.some((one) => hasLifetime(one.codec)) ? ["'a"] : []),
    ...(pick === undefined ? [] : [`${letter}: ${scope.type(pick.trait)}`]),
    ...letters.filter((one) => !told.has(one.name)).map((one) => typeParameterText(one, scope)),
  ];
}

function parameters(
  { parameters: all, pick, receiver }: PlannedFunction,
  told: Told,
  letter: string,
  scope: Scope,
): Lines {
  const types = all.map(({ codec }, at) => {
    if (at === pick?.name) return letter;
    const type = codec.kind === "generic" ? told.get(codec.parameter) : undefined;
    return type === undefined ? argumentType(codec, scope) : `impl Into<${type}>`;
  });
  return [
    ...(receiver === "self" ? ["&self"] : []),
    ...all.map(({ rustName }, at) => `${rustName}: ${types[at] ?? ""}`),
  ];
}

function returnType({ returns }: PlannedFunction, told: Told, scope: Scope): string {
  const { codec, when } = returns;
  const type = codec.kind === "generic" ? told.get(codec.parameter) : undefined;
  const held = type ?? ownedType(codec, scope);
  return `${scope.rt(when === "later" ? "Promise" : "Result")}<${held}>`;
}

function pickedBody(
  planned: PlannedFunction,
  told: Told,
  letter: string,
  { indent }: PickedPlace,
): Lines {
  const { pick, receiver, rustName } = planned;
  const isTold = ({ codec }: PlannedParameter): boolean =>
    codec.kind === "generic" && told.has(codec.parameter);
  const values = planned.parameters.map((one, at) => {
    if (at === pick?.name) return `${letter}::NAME`;
    return isTold(one) ? `${one.rustName}.into()` : one.rustName;
  });
  const given = planned.typeParameters.map((one) => told.get(one.name) ?? one.name);
  const owner = receiver === "self" ? "self." : indent === 0 ? "" : "Self::";
  const called = call(`${owner}${rustName}::<${given.join(", ")}>`, values.map(text));
  const name = planned.parameters[pick?.name ?? 0]?.rustName ?? "";
  return [`let _ = ${name};`, ...lay(called, { indent: indent + STEP })];
}

/** `M`, of an argument `model`; no other parameter of the function has it. */
function letterOf(
  { parameters: all, typeParameters: letters }: PlannedFunction,
  { name }: PlannedPick,
): string {
  const first = (all[name]?.rustName ?? "").charAt(0).toUpperCase();
  return letters.some((one) => one.name === first) || !/[A-Z]/.test(first) ? "Key" : first;
}

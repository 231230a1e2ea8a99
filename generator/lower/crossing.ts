/**
 * Lowers the dictionaries, by how they cross. Those that a function mentions cross in packs. Those that none does are data which a user hands to, or reads out of, an
 * untyped place (`ai.run(model, input)`): they are values like a user's own structs, and need no code in the glue.
 *
 *   KVNamespacePutOptions, mentioned by KVNamespace.put  -> pack
 *   AiTextGenerationInput, mentioned by nothing          -> value
 *   what is mentioned by a function and by a value       -> both
 *   Plot, of Weighed<Plot>                               -> both
 */
import type { ModelInterface } from "../model/api-model.ts";
import type { Ledger } from "./ledger.ts";
import type { Codec, PlannedFunction, PlannedStruct } from "./plan.ts";
import { eventMapsOf } from "./events.ts";
import { argumentsOf, codecsOf, partsOf, withParts } from "./codecs.ts";
import { handedOver, withObject } from "./handed-over.ts";
import type { Lowering } from "./site.ts";
import { lowerStruct } from "./structs.ts";
import { rustKey } from "./type-names.ts";

type Crossing = PlannedStruct["crossing"];

/** The structs by their Rust path. */
export function lowerStructs(
  functions: Iterable<PlannedFunction>,
  values: Iterable<Codec>,
  lowering: Lowering,
  ledger: Ledger,
): ReadonlyMap<string, PlannedStruct> {
  const dictionaries = dictionariesOf(lowering);
  const planned = new Map<string, PlannedStruct>();
  const add = (key: string, crossing: Crossing): PlannedStruct | undefined => {
    const declaration = dictionaries.get(key);
    if (declaration === undefined || planned.has(key)) return planned.get(key);
    const made = lowerStruct(declaration, crossing, lowering, ledger);
    if (made !== undefined) planned.set(key, made);
    return made;
  };
  const handed = [...values];
  const supplied = handedOver(handed, dictionaries);
  const crossing = [...[...functions].flatMap(codecsOf), ...supplied.values()];
  const packed = reached(crossing, lowering, (key) => add(key, "pack"));
  const events = eventMapsOf(lowering);
  const told = lowering.tables.paths(lowering);
  for (const [key, declaration] of dictionaries) {
    if (packed.has(key) || declaration.shape !== "dictionary") continue;
    if (events.has(declaration.path)) noteEvents(declaration, ledger);
    else if (!told.has(declaration.path)) add(key, "value");
  }
  reached(handed, lowering, (key) => add(key, "value"));
  const plain = [...planned.values()].filter((one) => one.crossing === "value");
  const filling = [...crossing, ...handed, ...fieldsOf(planned.values())];
  // What fills the parameters of structs is a value, as what a user fills them with.
  const filled = filling.flatMap(withParts).flatMap(argumentsOf);
  const mentioned = [...handed, ...fieldsOf(plain), ...filled];
  const shared = reached(mentioned, lowering, (key) => add(key, "value"));
  lowering.made.cross(packed, "pack");
  lowering.made.cross(shared, "value");
  for (const [key, made] of [...planned]) {
    if (!shared.has(key) || made.crossing !== "pack") continue;
    const object = supplied.get(key);
    if (object !== undefined) {
      planned.set(key, withObject(made, object));
      continue;
    }
    planned.delete(key);
    add(key, "both");
  }
  // What goes both ways may have unions that it did not have one way.
  const again = (codecs: Iterable<Codec>, known: ReadonlySet<string>): readonly string[] =>
    [...reached(codecs, lowering, (key) => add(key, "both"))].filter((key) => !known.has(key));
  lowering.made.cross(again(crossing, packed), "pack");
  lowering.made.cross(again(mentioned, shared), "value");
  return planned;
}

function noteEvents(declaration: ModelInterface, ledger: Ledger): void {
  const reason = "its events are functions of the class that has them";
  ledger.add(declaration.path, "dictionary", declaration, { status: "adapted", reason });
}

function dictionariesOf(lowering: Lowering): ReadonlyMap<string, ModelInterface> {
  const found = new Map<string, ModelInterface>();
  for (const declaration of lowering.model.declarations) {
    if (declaration.kind !== "interface" || declaration.shape === "object") continue;
    const rust = lowering.names.of(declaration.path);
    if (rust !== undefined) found.set(rustKey(rust), declaration);
  }
  return found;
}

function* fieldsOf(structs: Iterable<PlannedStruct>): Iterable<Codec> {
  for (const one of structs) for (const field of one.fields) yield field.codec;
}

/** The structs that the codecs mention, at whatever depth; `struct` gives (and may make) the one of a path. */
function reached(
  codecs: Iterable<Codec>,
  lowering: Lowering,
  struct: (key: string) => PlannedStruct | undefined,
): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [...codecs];
  for (let codec = queue.pop(); codec !== undefined; codec = queue.pop()) {
    queue.push(...partsOf(codec), ...argumentsOf(codec));
    if (codec.kind !== "struct" && codec.kind !== "union") continue;
    const key = rustKey(codec.rust);
    if (found.has(key)) continue;
    found.add(key);
    if (codec.kind === "struct")
      queue.push(...(struct(key)?.fields.map((field) => field.codec) ?? []));
    const union = codec.kind === "union" ? lowering.made.get(key) : undefined;
    if (union?.kind === "union") queue.push(...union.arms.map((arm) => arm.codec));
  }
  return found;
}

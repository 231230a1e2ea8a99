/**
 * Tables of types by name: an interface whose keys are names, and whose members say what a call with such a name takes and gives. The table becomes a trait, with a type
 * for each name; no object is ever one, so that it is no struct.
 *
 *   interface Models { "@a/whisper-2": Whisper }
 *   declare class Whisper { inputs: Audio; outputs: Words }
 *   --- becomes --->
 *   trait Model { const NAME: &'static str; type Input: IntoJs; type Output: FromJs }
 *   models::Whisper2: Model<Input = Audio, Output = Words>
 */
import type { ModelInterface } from "../model/api-model.ts";
import { memberPath } from "../model/paths.ts";
import type { Collisions } from "./collisions.ts";
import { lowerDocs } from "./docs.ts";
import { shortNames } from "./key-names.ts";
import type { Ledger } from "./ledger.ts";
import { rustTypeName, words } from "./names.ts";
import { linked, pageOf } from "./pages.ts";
import type { Codec, PlannedKey, PlannedKeys, PlannedKeyTrait, RustPath } from "./plan.ts";
import { isExperimental, type Lowering, type Site } from "./site.ts";
import { lowerRow, rowsOf } from "./table-rows.ts";
import { moduleName, rustKey } from "./type-names.ts";

/** `Input`, of the member `inputs`. */
interface Associated {
  readonly member: string;
  readonly name: string;
  readonly bounds: Set<"IntoJs" | "FromJs">;
}

interface Table {
  readonly declaration: ModelInterface;
  readonly trait: RustPath;
  readonly associated: Associated[];
}

/** The tables that calls pick from; filled while the calls are lowered. */
export class KeyTables {
  readonly #tables = new Map<string, Table>();

  /** The trait of a table. It stands where the first call is. */
  trait(declaration: ModelInterface, site: Site): RustPath {
    const known = this.#tables.get(declaration.path);
    if (known !== undefined) return known.trait;
    const module = moduleName(site.product);
    const singular = rustTypeName(declaration.path).replace(/s$/, "");
    const isTaken =
      singular === rustTypeName(declaration.path) ||
      site.lowering.names.isDeclared({ module, name: singular });
    const trait = { module, name: isTaken ? `${singular}Key` : singular };
    this.#tables.set(declaration.path, { declaration, trait, associated: [] });
    return trait;
  }

  /** The associated type of a member: what goes in is `Input`, what comes out `Output`, and any further one has its own name. */
  associated({ path }: ModelInterface, member: string, bound: "IntoJs" | "FromJs"): string {
    const all = this.#tables.get(path)?.associated ?? [];
    const known = all.find((one) => one.member === member);
    known?.bounds.add(bound);
    if (known !== undefined) return known.name;
    const first = bound === "IntoJs" ? "Input" : "Output";
    const name = all.some((one) => one.name === first) ? rustTypeName(member) : first;
    all.push({ member, name, bounds: new Set([bound]) });
    return name;
  }

  /** The paths of the tables and of their rows: what is told by the names is no data itself. */
  paths({ model }: Lowering): ReadonlySet<string> {
    const rows = [...this.#tables.values()].flatMap(({ declaration }) =>
      rowsOf(declaration, model.byPath).map(({ row }) => row.path),
    );
    return new Set([...this.#tables.keys(), ...rows]);
  }

  lower(
    lowering: Lowering,
    ledger: Ledger,
    collisions: Collisions,
  ): readonly (readonly [string, PlannedKeyTrait | PlannedKeys])[] {
    return [...this.#tables.values()].flatMap((table) => {
      const keys = lowerKeys(table, lowering, ledger, collisions);
      const { declaration, trait } = table;
      ledger.add(declaration.path, "interface", declaration, {
        status: "adapted",
        reason: "a trait, with a type for each name",
        rust: rustKey(trait),
      });
      return [
        [trait.module, traitOf(table, keys, lowering)] as const,
        [moduleName(declaration.product), keys] as const,
      ];
    });
  }
}

function traitOf(
  { declaration, trait, associated }: Table,
  keys: PlannedKeys,
  lowering: Lowering,
): PlannedKeyTrait {
  const table = linked(declaration.path, pageOf(declaration, lowering));
  const place = `${moduleName(declaration.product)}::${keys.rustName}`;
  return {
    kind: "key-trait",
    jsName: declaration.path,
    rustName: trait.name,
    docs: [
      ...lowerDocs(undefined, {
        fallback: `A name in ${table}, with the types that a call with it takes and gives.`,
      }),
      "",
      `The declared ones are in \`${place}\`; for any other, implement this for a type of your own.`,
    ],
    features: isExperimental(declaration.entries) ? ["experimental"] : [],
    path: declaration.path,
    types: associated.map(({ member, name, bounds }) => ({
      jsName: member,
      rustName: name,
      bounds: [...bounds].sort().reverse(),
    })),
  };
}

function lowerKeys(
  table: Table,
  lowering: Lowering,
  ledger: Ledger,
  collisions: Collisions,
): PlannedKeys {
  const { declaration, trait } = table;
  const module = moduleName(declaration.product);
  const rustName = keysModule(declaration.path);
  const rows = rowsOf(declaration, lowering.model.byPath);
  const names = shortNames(rows.map(({ attribute }) => attribute.jsName));
  const taken = new Map<string, string>();
  const lowered = new Map<string, readonly Codec[]>();
  const keys = rows.flatMap(({ attribute, row }): readonly PlannedKey[] => {
    const path = memberPath(declaration.path, attribute);
    const name = names.get(attribute.jsName) ?? rustTypeName(attribute.jsName);
    const rust = `${module}::${rustName}::${name}`;
    const types = lowered.get(row.path) ?? lowerRow(row, table.associated, lowering, ledger);
    lowered.set(row.path, types);
    ledger.add(path, "member", declaration, { status: "bound", rust });
    const other = taken.get(name);
    if (other !== undefined) {
      collisions.add({ path, other, rust });
      return [];
    }
    taken.set(name, path);
    const deprecated = attribute.deprecated;
    return [
      {
        jsName: attribute.jsName,
        rustName: name,
        docs: lowerDocs(attribute.doc, { fallback: `\`${attribute.jsName}\`.` }),
        ...(deprecated !== undefined && { deprecated }),
        features: [],
        path,
        types,
      },
    ];
  });
  return {
    kind: "keys",
    jsName: declaration.path,
    rustName,
    docs: lowerDocs(declaration.doc, {
      fallback: `The names in ${linked(declaration.path, pageOf(declaration, lowering))}.`,
    }),
    features: isExperimental(declaration.entries) ? ["experimental"] : [],
    path: declaration.path,
    trait,
    associated: table.associated.map((one) => one.name),
    keys,
  };
}

/** `AiModels` -> `models`: a module of the product's. */
function keysModule(path: string): string {
  const last = words(path).at(-1) ?? "keys";
  return /^\d|^(?:functions|type|types|self|super|crate)$/.test(last) ? `${last}_keys` : last;
}

/**
 * The enums and unions that lowering makes on its way. One type may stand in many places, and only when all of them are known is it clear what it has to be:
 *
 *   dim(level: Level)                          nothing but an argument     -> enum Level { Low, High }
 *   dim(level: Level), readonly level: Level   JavaScript gives it, too    -> enum Level { Low, High, Other(String) }
 */
import { lowerDocs } from "./docs.ts";
import type { Codec, ItemHead, PlannedArm, PlannedEnum, PlannedUnion, RustPath } from "./plan.ts";
import { isLent, type Flow, type Site } from "./site.ts";
import { rustKey } from "./type-names.ts";

type MadeType = PlannedEnum | PlannedUnion;

/** Where the type stands. */
type MadePlace = Pick<Site, "flow"> & Partial<Pick<Site, "position" | "isItem">>;

interface Made {
  readonly type: MadeType;
  readonly flow: Flow;
  /** Whether it is ever lent for a call. */
  readonly isArgument: boolean;
}

/** What an alias says of the type that it gives its name to; what has no name of its own is known by its place. */
export function headOfMade(
  rust: RustPath,
  site: Pick<Site, "lowering" | "naming" | "path">,
  fallback: string,
): ItemHead {
  const named = site.lowering.model.byPath.get(site.naming);
  const deprecated = named?.deprecated;
  return {
    jsName: site.naming,
    rustName: rust.name,
    docs: lowerDocs(named?.doc, { fallback }),
    ...(deprecated !== undefined && { deprecated }),
    features: [],
    path: named?.path ?? site.path,
  };
}

export class MadeTypes {
  readonly #made = new Map<string, Made>();
  readonly #crossings = new Map<string, PlannedUnion["crossing"]>();

  /** Notes that the type stands at the site. False: its name is that of another type. */
  add(rust: RustPath, type: MadeType, site: MadePlace): boolean {
    const key = rustKey(rust);
    const known = this.#made.get(key);
    const isArgument = isLent(site);
    if (known === undefined) this.#made.set(key, { type, flow: site.flow, isArgument });
    else if (isSame(known.type, type)) this.#made.set(key, joined(known, type, site));
    else return false;
    return true;
  }

  has(key: string): boolean {
    return this.#made.has(key);
  }

  /** As it is known so far. */
  get(key: string): MadeType | undefined {
    return this.#made.get(key)?.type;
  }

  /** Notes that functions (`pack`) or values mention the types. */
  cross(keys: Iterable<string>, crossing: "pack" | "value"): void {
    for (const key of keys) {
      const known = this.#crossings.get(key) ?? crossing;
      this.#crossings.set(key, known === crossing ? crossing : "both");
    }
  }

  /** As they are for good, by their Rust path. */
  *settled(): Iterable<readonly [string, MadeType]> {
    for (const [key, one] of this.#made) {
      const type = settledType(one);
      const crossing = this.#crossings.get(key) ?? "pack";
      yield [key, type.kind === "union" ? { ...type, crossing } : type];
    }
  }
}

function isSame(known: MadeType, made: MadeType): boolean {
  if (known.kind === "enum" && made.kind === "enum")
    return JSON.stringify(valuesOf(known)) === JSON.stringify(valuesOf(made));
  return (
    known.kind === "union" &&
    made.kind === "union" &&
    JSON.stringify(known.arms) === JSON.stringify(made.arms)
  );
}

function valuesOf({ variants }: PlannedEnum): readonly string[] {
  return variants.map((one) => one.value);
}

/** A set that is open in one place (`"a" | string`) is open in all. */
function joined(known: Made, type: MadeType, site: MadePlace): Made {
  const isOpen = type.kind === "enum" && type.open;
  return {
    type: isOpen ? { ...known.type, ...type } : withGlue(known.type, type),
    flow: known.flow === site.flow ? site.flow : "both",
    isArgument: known.isArgument || isLent(site),
  };
}

/** It is in the glue of the experimental types only if all of its places are. */
function withGlue(known: MadeType, type: MadeType): MadeType {
  return known.kind === "union" && type.kind === "union" && known.glue.experimental
    ? { ...known, glue: type.glue }
    : known;
}

/** What JavaScript gives may be a value that nobody knew when this was generated. */
function settledType({ type, flow, isArgument }: Made): MadeType {
  if (type.kind === "enum") return flow === "in" ? type : { ...type, open: true };
  if (flow !== "in") return receivedUnion(type, flow);
  return { ...type, borrows: isArgument && type.arms.some(({ codec }) => isBorrowed(codec)) };
}

function isBorrowed({ kind }: Codec): boolean {
  return kind === "text" || kind === "bytes";
}

/** An arm that is never told from another is of no use where nothing is passed. */
function receivedUnion(type: PlannedUnion, flow: "out" | "both"): PlannedUnion {
  const seen = type.tests.map((one) => one.arm);
  const kept = flow === "both" ? type.arms : type.arms.filter((_, arm) => seen.includes(arm));
  const other: PlannedArm = {
    rustName: "Other",
    codec: { kind: "untyped", ts: "any" },
    isOther: true,
  };
  const placeOf = (arm: number): number => kept.findIndex((one) => one === type.arms[arm]);
  return {
    ...type,
    direction: flow === "out" ? "output" : "both",
    arms: [...kept, other],
    tests: type.tests.map((one) => ({ ...one, arm: placeOf(one.arm) })),
  };
}

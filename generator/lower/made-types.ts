/**
 * The enums and unions that lowering makes on its way. One type may stand in many places, and only when all of them are known is it clear what it has to be:
 *
 *   dim(level: Level)                          nothing but an argument     -> enum Level { Low, High }
 *   dim(level: Level), readonly level: Level   JavaScript gives it, too    -> enum Level { Low, High, Other(String) }
 */
import { lowerDocs } from "./docs.ts";
import type { ItemHead, PlannedEnum, PlannedUnion, RustPath } from "./plan.ts";
import type { Flow, Site } from "./site.ts";
import { rustKey } from "./type-names.ts";

type MadeType = PlannedEnum | PlannedUnion;

interface Made {
  readonly type: MadeType;
  readonly flow: Flow;
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

  /** Notes that the type stands at the site. False: its name is that of another type. */
  add(rust: RustPath, type: MadeType, site: Pick<Site, "flow">): boolean {
    const key = rustKey(rust);
    const known = this.#made.get(key);
    if (known === undefined) this.#made.set(key, { type, flow: site.flow });
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

  /** As they are for good, by their Rust path. */
  *settled(): Iterable<readonly [string, MadeType]> {
    for (const [key, one] of this.#made) yield [key, settledType(one)];
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
function joined(known: Made, type: MadeType, { flow }: Pick<Site, "flow">): Made {
  const isOpen = type.kind === "enum" && type.open;
  return {
    type: isOpen ? { ...known.type, ...type } : known.type,
    flow: known.flow === flow ? flow : "both",
  };
}

/** What JavaScript gives may be a value that nobody knew when this was generated. */
function settledType({ type, flow }: Made): MadeType {
  return type.kind === "enum" && flow !== "in" ? { ...type, open: true } : type;
}

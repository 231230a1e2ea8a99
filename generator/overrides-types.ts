/**
 * Types of the overlay are read by the front end that reads the declarations, in the same program, so that names mean the same:
 *
 *   { "Service": { "type": "Fetcher", … } }
 *   --- is given to the front end as --->
 *   declare namespace __overlay { type _0 = Fetcher; }
 *
 * `"<T> T[]"` says that `T` is the type parameter in scope where the override applies.
 */
import type { Reporter } from "./diagnostics.ts";
import type { Declaration, Declarations } from "./model/api.ts";
import type { TypeRef } from "./model/type-ref.ts";
import type { Overlay, Override } from "./overrides.ts";
import type { SourceText } from "./source.ts";

const FOLDER = "idl/overrides/type-";
const NAMESPACE = "__overlay";

/** To be read beside the first entry: a text for each type, so that a mistake in one leaves the others whole. */
export function overlayTypeSources(overlay: Overlay): readonly SourceText[] {
  return typed(overlay).map(({ type = "" }, index) => {
    const { parameters, body } = splitParameters(type);
    const text = `declare namespace ${NAMESPACE} { type _${index}${parameters} = ${body}; }\n`;
    return { file: `${FOLDER}${index}`, text };
  });
}

/** `<T> T[]` */
function splitParameters(type: string): { readonly parameters: string; readonly body: string } {
  const text = type.replace(/\s+/g, " ").trim();
  const found = /^(<[\w\s,]+>) (.+)$/.exec(text);
  return { parameters: found?.[1] ?? "", body: found?.[2] ?? text };
}

/** Moves what is said of those sources to where the override stands. */
export function overlayReporter(overlay: Overlay, report: Reporter): Reporter {
  const overrides = typed(overlay);
  return {
    report(diagnostic) {
      const { file } = diagnostic.place;
      const index = file.startsWith(FOLDER) ? Number(file.slice(FOLDER.length)) : -1;
      const override = overrides[index];
      if (!override) return report.report(diagnostic);
      const place = override.places["type"] ?? override.place;
      report.report({ ...diagnostic, place, path: override.path });
    },
  };
}

export interface TakenTypes {
  readonly declarations: Declarations;
  /** By the path of the override. */
  readonly types: ReadonlyMap<string, TypeRef>;
}

/** Takes the overlay's types out of what the front end has read. */
export function takeOverlayTypes(declarations: Declarations, overlay: Overlay): TakenTypes {
  const overrides = typed(overlay);
  const types = new Map<string, TypeRef>();
  const others: Declaration[] = [];
  for (const one of declarations.declarations) {
    const index = indexOf(one.path);
    const override = index === undefined ? undefined : overrides[index];
    if (one.kind === "alias" && override) types.set(override.path, one.type);
    else if (one.path !== NAMESPACE) others.push(one);
  }
  return { declarations: { ...declarations, declarations: others }, types };
}

function indexOf(path: string): number | undefined {
  const found = new RegExp(`^${NAMESPACE}\\._(\\d+)$`).exec(path)?.[1];
  return found === undefined ? undefined : Number(found);
}

function typed({ overrides }: Overlay): readonly Override[] {
  return overrides.filter((one) => one.type !== undefined);
}

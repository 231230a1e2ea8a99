/** Runs the transform phase on small texts and writes the model as text. */
import { Diagnostics } from "../../generator/diagnostics.ts";
import type { ApiModel, ModelDeclaration } from "../../generator/model/api-model.ts";
import { memberText, parameterText, typeText } from "../../generator/model/type-text.ts";
import { parseOverlay } from "../../generator/overrides.ts";
import { overlayReporter, overlayTypeSources } from "../../generator/overrides-types.ts";
import type { RttiResult } from "../../generator/parse/declarations.ts";
import { parseDts } from "../../generator/parse/dts.ts";
import { parseWebidl } from "../../generator/parse/webidl.ts";
import { transform } from "../../generator/transform/transform.ts";

export interface Given {
  readonly root: string;
  /** A second entry. */
  readonly experimental?: string;
  /** What the run time says, written as WebIDL: it has words for widths. */
  readonly rtti?: string;
  readonly facts?: Partial<RttiResult["facts"]>;
  readonly webidl?: string;
  /** `idl/overrides/a.jsonc` */
  readonly overrides?: string;
  readonly skipped?: string;
  /** `idl/products.jsonc`; without it all is one product. */
  readonly products?: string;
}

export interface Transformed {
  readonly model: ApiModel;
  /** `file:line:column rule message` */
  readonly diagnostics: readonly string[];
  readonly text: readonly string[];
}

export function transformed(given: Given): Transformed {
  const report = new Diagnostics();
  const overlay = parseOverlay(
    {
      overrides: sources("idl/overrides/a.jsonc", given.overrides),
      skipped: sources("idl/skipped.jsonc", given.skipped),
      products: sources("idl/products.jsonc", given.products),
    },
    report,
  );
  const reporter = overlayReporter(overlay, report);
  const root = [{ file: "root.d.ts", text: given.root }, ...overlayTypeSources(overlay)];
  const second = sources("experimental.d.ts", given.experimental);
  const inputs = {
    dts: [
      parseDts(root, { entry: "root" }, reporter),
      ...second.map((one) => parseDts([one], { entry: "experimental" }, report)),
    ],
    rtti: given.rtti === undefined ? [] : [rttiOf(given.rtti, given.facts)],
    webidl: sources("spec.idl", given.webidl).map((one) =>
      parseWebidl([one], { entry: "spec" }, report),
    ),
  };
  const only = { name: "api", title: "API", docs: "", isDefault: true };
  const one = given.products === undefined && { only };
  const model = transform(inputs, { overlay, isPartial: false, ...one }, report);
  return {
    model,
    diagnostics: report.sorted.map(
      ({ place, rule, message }) =>
        `${place.file}:${place.line}:${place.column} ${rule} ${message}`,
    ),
    text: model.declarations.map(declarationText),
  };
}

function sources(file: string, text: string | undefined) {
  return text === undefined ? [] : [{ file, text }];
}

function rttiOf(text: string, facts: Given["facts"]): RttiResult {
  const report = new Diagnostics();
  return {
    declarations: parseWebidl([{ file: "rtti", text }], { entry: "root" }, report),
    facts: {
      placement: new Map(),
      unimplemented: new Set(),
      throwsSynchronously: new Set(),
      globals: new Map(),
      nested: new Map(),
      modules: [],
      ...facts,
    },
  };
}

function declarationText(one: ModelDeclaration): string {
  switch (one.kind) {
    case "interface": {
      const generics = one.typeParameters.map((each) => parameterText(each)).join(", ");
      const parents = one.extends.map((each) => typeText(each)).join(", ");
      const head = `${one.path}${generics && `<${generics}>`}${parents && ` extends ${parents}`}`;
      return `${head} { ${one.members.map((each) => memberText(each)).join("; ")} }`;
    }
    case "alias":
    case "variable":
      return `${one.path} = ${typeText(one.type)}`;
    default:
      return `${one.kind} ${one.path}`;
  }
}

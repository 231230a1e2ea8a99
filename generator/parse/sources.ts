/** `idl/sources.jsonc`: which files of which packages are read, and what for. */
import type { Reporter } from "../diagnostics.ts";
import { parseJsonc, type LocatedJson } from "../overrides-jsonc.ts";
import type { Place, SourceText } from "../source.ts";
import { ShapeReader } from "./sources-shape.ts";
import { decodeUtf8 } from "./text.ts";
import type { SpecifiedName } from "./webidl-select.ts";

export interface Sources {
  readonly declarations: DeclarationSources;
  readonly runtime: RuntimeSources;
  readonly specifications: SpecificationSources;
}

export interface DeclarationSources {
  readonly package: string;
  readonly entries: readonly DeclarationEntry[];
}

export interface DeclarationEntry extends PackageFile {
  readonly entry: string;
}

/** A file of a package: `@webref/idl/dom.idl`. */
export interface PackageFile {
  readonly file: string;
  /** Where the sources name it. */
  readonly place: Place;
}

export interface RuntimeSources {
  readonly package: string;
  readonly globalScope: string;
  readonly entries: readonly RuntimeEntry[];
}

export interface RuntimeEntry {
  readonly entry: string;
  readonly surface: RuntimeSurface;
}

/** What the run time is asked for. */
export type RuntimeSurface =
  | { readonly kind: "experimental" }
  | {
      readonly kind: "date";
      /** `YYYY-MM-DD`, or the newest that the package knows. */
      readonly date: string;
      readonly flags: readonly string[];
    };

export interface SpecificationSources {
  readonly package: string;
  readonly globalScope: string;
  readonly files: readonly PackageFile[];
  readonly names: readonly SpecifiedName[];
}

/** Reads a file by the name that is shown to people; throws if it cannot. */
export type ReadFile = (file: string) => Uint8Array;

export function readSources(
  file: string,
  readFile: ReadFile,
  report: Reporter,
): Sources | undefined {
  const place = { file, line: 1, column: 1 };
  const source = readSourceText({ file, place }, readFile, report);
  return source && parseSources(source, report);
}

/** Nothing, and a diagnostic where the sources name it, if there is no such file or it is not UTF-8. */
/** A text that may not be there, or not be one. */
export function probeSourceText(file: string, readFile: ReadFile): SourceText | undefined {
  const bytes = tryToRead(file, readFile);
  const text = bytes && decodeUtf8(file, bytes, { report: () => undefined });
  return text === undefined ? undefined : { file, text };
}

export function readSourceText(
  { file, place }: PackageFile,
  readFile: ReadFile,
  report: Reporter,
): SourceText | undefined {
  const bytes = tryToRead(file, readFile);
  if (bytes) {
    const text = decodeUtf8(file, bytes, report);
    return text === undefined ? undefined : { file, text };
  }
  report.report({
    rule: "missing-source",
    severity: "error",
    message: `${file} cannot be read`,
    place,
    help: "are the packages installed?",
  });
  return undefined;
}

function tryToRead(file: string, readFile: ReadFile): Uint8Array | undefined {
  try {
    return readFile(file);
  } catch {
    return undefined;
  }
}

/** Nothing if anything is wrong: half of the sources would be another API. */
export function parseSources(source: SourceText, report: Reporter): Sources | undefined {
  let isSound = true;
  const watching: Reporter = {
    report(diagnostic) {
      isSound = false;
      report.report(diagnostic);
    },
  };
  const root = parseJsonc(source, watching);
  if (!isSound) return undefined;
  const shape = new ShapeReader(watching);
  const keys = shape.keys(root, { required: ["declarations", "runtime", "specifications"] });
  const sources: Sources = {
    declarations: declarationSources(keys.declarations, shape),
    runtime: runtimeSources(keys.runtime, shape),
    specifications: specificationSources(keys.specifications, shape),
  };
  return isSound ? sources : undefined;
}

function declarationSources(json: LocatedJson, shape: ShapeReader): DeclarationSources {
  const keys = shape.keys(shape.object(json), { required: ["package", "entries"] });
  const name = shape.text(keys.package);
  return {
    package: name,
    entries: shape.namedTexts(keys.entries).map((one) => ({
      entry: one.name,
      file: `${name}/${one.text}`,
      place: one.place,
    })),
  };
}

function runtimeSources(json: LocatedJson, shape: ShapeReader): RuntimeSources {
  const keys = shape.keys(shape.object(json), {
    required: ["package", "globalScope", "entries"],
  });
  return {
    package: shape.text(keys.package),
    globalScope: shape.text(keys.globalScope),
    entries: shape.members(keys.entries).map(({ name, value }) => ({
      entry: name,
      surface: runtimeSurface(value, shape),
    })),
  };
}

function runtimeSurface(json: LocatedJson, shape: ShapeReader): RuntimeSurface {
  if (json.kind === "value" && json.value === "experimental") return { kind: "experimental" };
  if (json.kind !== "object") {
    shape.fail('this must be "experimental", or an object with a date and flags', json.place);
    return { kind: "experimental" };
  }
  const keys = shape.keys(json, { required: ["date", "flags"] });
  const date = shape.text(keys.date);
  if (!/^(newest|\d{4}-\d{2}-\d{2})$/.test(date)) {
    shape.fail('a date is "newest" or YYYY-MM-DD', keys.date.place);
  }
  return { kind: "date", date, flags: shape.texts(keys.flags).map((one) => one.text) };
}

function specificationSources(json: LocatedJson, shape: ShapeReader): SpecificationSources {
  const keys = shape.keys(shape.object(json), {
    required: ["package", "globalScope", "files"],
  });
  const name = shape.text(keys.package);
  const members = shape.members(keys.files);
  return {
    package: name,
    globalScope: shape.text(keys.globalScope),
    files: members.map((one) => ({ file: `${name}/${one.name}`, place: one.place })),
    names: members.flatMap((one) => specifiedNames(`${name}/${one.name}`, one.value, shape)),
  };
}

function specifiedNames(
  file: string,
  json: LocatedJson,
  shape: ShapeReader,
): readonly SpecifiedName[] {
  const keys = shape.keys(shape.object(json), { required: ["names"], optional: ["renamed"] });
  const same = shape.texts(keys.names).map(({ text, place }) => ({
    path: text,
    specified: text,
    file,
    place,
  }));
  const renamed = keys.renamed ? shape.namedTexts(keys.renamed) : [];
  return [
    ...same,
    ...renamed.map(({ name, text, place }) => ({ path: name, specified: text, file, place })),
  ];
}

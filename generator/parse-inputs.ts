/** The first phase: every input that a request names, by its front end. Nothing is compared yet. */
import type { Reporter } from "./diagnostics.ts";
import type { Host, ImportSpecifier } from "./host.ts";
import { parseOverlay, type Overlay } from "./overrides.ts";
import { overlayReporter, overlayTypeSources } from "./overrides-types.ts";
import type { InputVersion } from "./lower/plan.ts";
import type { Declarations } from "./model/api.ts";
import type { RttiResult } from "./parse/declarations.ts";
import { followReferences } from "./parse/dts-follow.ts";
import { parseDts } from "./parse/dts.ts";
import { parseRtti } from "./parse/rtti.ts";
import { probeSourceText, readSources, readSourceText, type Sources } from "./parse/sources.ts";
import { selectSpecified } from "./parse/webidl-select.ts";
import { parseWebidl } from "./parse/webidl.ts";
import type { SourceText } from "./source.ts";
import type { TransformInputs } from "./transform/transform.ts";

export type EntryName = "root" | "experimental";

export interface InputRequest {
  /** `.d.ts` and `.webidl` files of the user's, `.jsonc` files of overrides; none: the Workers API. */
  readonly files: readonly string[];
  /** One entry of the Workers API alone; both by default. */
  readonly entry?: EntryName;
  /** The compatibility date in place of the newest. */
  readonly date?: string;
  /** As the output folder is shown to people. */
  readonly outputFolder: string;
}

export interface ParsedInputs {
  readonly inputs: TransformInputs;
  readonly overlay: Overlay;
  readonly versions: readonly InputVersion[];
  /** The texts that were read: for code frames. */
  readonly sources: readonly SourceText[];
  /** Of a user's own inputs: what the glue imports their declaration files by. */
  readonly own?: { readonly imports: ReadonlyMap<string, ImportSpecifier> };
}

const SOURCES = "idl/sources.jsonc";

/** Nothing if the list of sources itself cannot be read. */
export async function parseInputs(
  request: InputRequest,
  host: Host,
  report: Reporter,
): Promise<ParsedInputs | undefined> {
  if (request.files.length > 0) return parseUserInputs(request, host, report);
  const sources = readSources(SOURCES, host.readFile, report);
  return sources && parseWorkersInputs(sources, request, host, report);
}

async function parseWorkersInputs(
  sources: Sources,
  request: InputRequest,
  host: Host,
  report: Reporter,
): Promise<ParsedInputs> {
  const texts = new Texts(host, report);
  // The run time answers from another process while the declarations are read.
  const rtti = parseRuntimes(sources, request, host, report);
  const overlay = readOverlay(texts, host, report);
  const dts = parseEntries(sources, request, overlay, texts, report);
  const webidl = parseSpecifications(sources, texts, report);
  return {
    inputs: { dts, rtti: await rtti, webidl },
    overlay,
    versions: versionsOf(sources, host),
    sources: texts.all,
  };
}

function versionsOf(sources: Sources, host: Host): readonly InputVersion[] {
  const { declarations, runtime, specifications } = sources;
  return [declarations, runtime, specifications].map((one) => ({
    name: one.package,
    version: host.packageVersion(one.package),
  }));
}

/** Reads texts, and remembers them. */
class Texts {
  readonly #host: Host;
  readonly #report: Reporter;
  readonly #all: SourceText[] = [];

  constructor(host: Host, report: Reporter) {
    this.#host = host;
    this.#report = report;
  }

  get all(): readonly SourceText[] {
    return this.#all;
  }

  read(files: readonly { readonly file: string }[]): readonly SourceText[] {
    return files.flatMap(({ file }) => {
      const place = { file, line: 1, column: 1 };
      const source = readSourceText({ file, place }, this.#host.readFile, this.#report);
      if (source === undefined) return [];
      this.#all.push(source);
      return [source];
    });
  }

  /** With what they lead to. */
  readAll(files: readonly { readonly file: string }[]): readonly SourceText[] {
    const given = this.read(files);
    const all = followReferences(given, (file) => probeSourceText(file, this.#host.readFile));
    this.#all.push(...all.slice(given.length));
    return all;
  }
}

function readOverlay(texts: Texts, host: Host, report: Reporter): Overlay {
  const inFolder = (folder: string, ending = ".jsonc"): readonly { readonly file: string }[] =>
    host
      .listFiles(folder)
      .filter((file) => file.endsWith(ending))
      .map((file) => ({ file }));
  const known = inFolder("idl");
  const only = (file: string): readonly SourceText[] =>
    texts.read(known.filter((one) => one.file === file));
  return parseOverlay(
    {
      overrides: texts.read(inFolder("idl/overrides")),
      skipped: only("idl/skipped.jsonc"),
      products: only("idl/products.jsonc"),
      examples: texts.read(inFolder("idl/examples", ".rs")),
    },
    report,
  );
}

/** The overlay's types are read beside the first entry, whose names they use. */
function parseEntries(
  sources: Sources,
  request: InputRequest,
  overlay: Overlay,
  texts: Texts,
  report: Reporter,
): readonly Declarations[] {
  const wanted = sources.declarations.entries.filter((one) => isWanted(one.entry, request));
  const atOverride = overlayReporter(overlay, report);
  return wanted.map((one, at) => {
    const types = at === 0 ? overlayTypeSources(overlay) : [];
    return parseDts([...texts.read([one]), ...types], { entry: one.entry }, atOverride);
  });
}

function isWanted(entry: string, request: InputRequest): boolean {
  return request.entry === undefined || request.entry === entry;
}

async function parseRuntimes(
  { runtime }: Sources,
  request: InputRequest,
  host: Host,
  report: Reporter,
): Promise<readonly RttiResult[]> {
  const wanted = runtime.entries.filter((one) => isWanted(one.entry, request));
  const results: RttiResult[] = [];
  for (const { entry, surface } of wanted) {
    const { date } = request;
    const asked = surface.kind === "date" && date !== undefined ? { ...surface, date } : surface;
    const dump = await host.dumpRtti({ package: runtime.package, surface: asked }, report);
    if (dump === undefined) continue;
    const { globalScope } = runtime;
    results.push(parseRtti(dump.bytes, { entry, file: dump.file, globalScope }, report));
  }
  return results;
}

function parseSpecifications(
  { specifications }: Sources,
  texts: Texts,
  report: Reporter,
): readonly Declarations[] {
  const { files, globalScope, names, package: entry } = specifications;
  const all = parseWebidl(texts.read(files), { entry, globalScope }, report);
  return [selectSpecified(all, names, report)];
}

/** Declarations of a user's own, alone: no run time to ask. What they cannot say, overrides beside them do. */
function parseUserInputs(request: InputRequest, host: Host, report: Reporter): ParsedInputs {
  const texts = new Texts(host, ownFileReporter(report));
  const named = request.files.map((file) => ({ file }));
  const isIdl = ({ file }: { readonly file: string }): boolean => /\.(?:web)?idl$/.test(file);
  const isOverlay = ({ file }: { readonly file: string }): boolean => file.endsWith(".jsonc");
  const overlay = parseOverlay(
    { overrides: texts.read(named.filter(isOverlay)), skipped: [], products: [] },
    report,
  );
  const ofDeclarations = named.filter((one) => !isIdl(one) && !isOverlay(one));
  const declared = texts.readAll(ofDeclarations);
  const specified = texts.read(named.filter(isIdl));
  const imports = importsOf(ofDeclarations, request, host);
  const specifiers = new Map([...imports].map(([file, { specifier }]) => [file, specifier]));
  const options = { entry: "root", standalone: true };
  const types = overlayTypeSources(overlay);
  return {
    inputs: {
      dts: [
        ...(declared.length > 0
          ? [
              parseDts(
                [...declared, ...types],
                { ...options, specifiers },
                overlayReporter(overlay, report),
              ),
            ]
          : []),
        ...(specified.length > 0 ? [parseWebidl(specified, options, report)] : []),
      ],
      rtti: [],
      webidl: [],
    },
    overlay: { ...overlay, products: [] },
    versions: named
      .filter((one) => !isOverlay(one))
      .map(({ file }) => ({ name: file.replace(/^.*[/\\]/, ""), version: "" })),
    sources: texts.all,
    own: { imports },
  };
}

function importsOf(
  files: readonly { readonly file: string }[],
  { outputFolder }: InputRequest,
  host: Host,
): ReadonlyMap<string, ImportSpecifier> {
  return new Map(files.map(({ file }) => [file, host.importSpecifier(file, outputFolder)]));
}

/** What cannot be read is no package's. */
function ownFileReporter(report: Reporter): Reporter {
  const help = "it is looked for from the folder in which the command is called";
  return {
    report: (one) => report.report(one.rule === "missing-source" ? { ...one, help } : one),
  };
}

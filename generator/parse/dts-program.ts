/** Loads declaration texts into a TypeScript program, in memory, with the language's own library and nothing else. */
import { posix } from "node:path";
import { Project, ts } from "ts-morph";
import type { Reporter } from "../diagnostics.ts";
import type { Place, SourceText } from "../source.ts";

export interface DtsProgram {
  readonly checker: ts.TypeChecker;
  /** The inputs without syntax errors, in their order. */
  readonly files: readonly ts.SourceFile[];
  /** How each input is shown to people. */
  readonly names: ReadonlyMap<ts.SourceFile, string>;
}

const OPTIONS: ts.CompilerOptions = {
  lib: ["lib.esnext.d.ts"],
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  types: [],
};
/** Deep enough for every `../` of a shown name to stay inside. */
const ROOT = "/input/1/2/3/4/5/6/7/8";
const SYNTAX_ERRORS_SHOWN = 10;

/** By the file: what the outside imports it by. */
export type Specifiers = ReadonlyMap<string, string>;

export function loadProgram(
  sources: readonly SourceText[],
  specifiers: Specifiers,
  report: Reporter,
): DtsProgram {
  const paths = virtualPaths(sources);
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: { ...OPTIONS, paths: importPaths(sources, paths, specifiers) },
  });
  sources.forEach((source, at) => {
    project.createSourceFile(paths[at] ?? "", source.text, { overwrite: true });
  });
  const program = project.getProgram().compilerObject;
  const names = new Map<ts.SourceFile, string>();
  sources.forEach((source, at) => {
    const file = program.getSourceFile(paths[at] ?? "");
    if (file) names.set(file, source.file);
  });
  const files = [...names].filter(([file, name]) => {
    return !reportSyntaxErrors(program, file, name, report);
  });
  return {
    checker: program.getTypeChecker(),
    files: files.map(([file]) => file),
    names,
  };
}

/** What one input imports by name may be another one. */
function importPaths(
  sources: readonly SourceText[],
  paths: readonly string[],
  specifiers: Specifiers,
): Record<string, string[]> {
  return Object.fromEntries(
    sources.flatMap(({ file }, at) => {
      const specifier = specifiers.get(file);
      const path = paths[at];
      return specifier === undefined || path === undefined ? [] : [[specifier, [path]]];
    }),
  );
}

/** Declarations are declarations whatever their file is called: the extension is made `.d.ts`, a repeated name is numbered. */
function virtualPaths(sources: readonly SourceText[]): readonly string[] {
  const taken = new Set<string>();
  return sources.map(({ file }) => {
    const full = posix.resolve(ROOT, file.replaceAll("\\", "/"));
    const [, kind = ""] = /\.d\.([cm]?)ts$/.exec(full) ?? [];
    const base = full.replace(/(\.d)?\.[cm]?ts$/, "");
    let path = `${base}.d.${kind}ts`;
    for (let n = 2; taken.has(path); n++) path = `${base}~${n}.d.${kind}ts`;
    taken.add(path);
    return path;
  });
}

function reportSyntaxErrors(
  program: ts.Program,
  file: ts.SourceFile,
  name: string,
  report: Reporter,
): boolean {
  const errors = program.getSyntacticDiagnostics(file);
  for (const error of errors.slice(0, SYNTAX_ERRORS_SHOWN)) {
    report.report({
      rule: "syntax-error",
      severity: "error",
      message: ts.flattenDiagnosticMessageText(error.messageText, "\n"),
      place: placeIn(file, name, error.start),
    });
  }
  return errors.length > 0;
}

export function placeIn(file: ts.SourceFile, name: string, offset: number): Place {
  const { line, character } = file.getLineAndCharacterOfPosition(offset);
  return { file: name, line: line + 1, column: character + 1 };
}

/** Whether a file belongs to the language's library: what a `/// <reference lib="dom" />` pulls in does not. */
export function isLanguageFile(file: ts.SourceFile): boolean {
  return isLibraryFile(file) && /\/lib\.(es|decorators)/.test(file.fileName);
}

export function isLibraryFile(file: ts.SourceFile): boolean {
  return file.fileName.startsWith("/node_modules/typescript/lib/");
}

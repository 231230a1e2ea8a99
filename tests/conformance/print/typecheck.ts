/** Type-checks programs strictly against the runtime's types. */
import { dirname, join } from "node:path";
import ts from "typescript";
import { PROJECT } from "../../cargo.ts";
import { corrected } from "./corrections.ts";

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2023.d.ts", "lib.esnext.disposable.d.ts"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  skipLibCheck: true,
};

export interface TypeError {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

function isOfPackage(file: string): boolean {
  return file.includes("/@cloudflare/workers-types/");
}

/** Files by name; `types` is the entry of the runtime's types. */
export function typecheck(
  files: Readonly<Record<string, string>>,
  types: "@cloudflare/workers-types" | "@cloudflare/workers-types/experimental",
): readonly TypeError[] {
  const folder = join(PROJECT, "tests/conformance");
  const texts = new Map(Object.entries(files).map(([name, text]) => [join(folder, name), text]));
  const options = { ...OPTIONS, types: [types] };
  const base = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...base,
    fileExists: (file) => texts.has(file) || base.fileExists(file),
    readFile: (file) => texts.get(file) ?? base.readFile(file),
    getSourceFile: (file, version) => {
      const text = texts.get(file);
      if (text !== undefined) return ts.createSourceFile(file, text, version);
      return isOfPackage(file)
        ? ts.createSourceFile(file, corrected(file, base.readFile(file) ?? ""), version)
        : base.getSourceFile(file, version);
    },
  };
  const program = ts.createProgram({ rootNames: [...texts.keys()], options, host });
  return ts.getPreEmitDiagnostics(program).map((one) => ({
    file: one.file === undefined ? "" : one.file.fileName.slice(dirname(`${folder}/x`).length + 1),
    line: one.file === undefined ? 0 : one.file.getLineAndCharacterOfPosition(one.start ?? 0).line,
    message: ts.flattenDiagnosticMessageText(one.messageText, "\n"),
  }));
}

/** What the pipeline asks of the world outside. The command line answers with the disk, tests with what they make up. */
import type { Reporter } from "./diagnostics.ts";
import type { OutputFile } from "./emit/output-file.ts";
import type { RttiDump } from "./parse/rtti-dump.ts";
import type { RuntimeSurface } from "./parse/sources.ts";

export interface RttiQuestion {
  /** The npm package of the run time. */
  readonly package: string;
  readonly surface: RuntimeSurface;
}

export interface ImportSpecifier {
  readonly specifier: string;
  /** The package that the file is in. */
  readonly package?: string;
  /** From the glue to the file. */
  readonly path: string;
}

export interface Host {
  /**
   * A file by the name that is shown to people: `idl/sources.jsonc` is the project's, `@cloudflare/workers-types/index.d.ts` a package's, any other a
   * file of the user's. Throws if it cannot be read.
   */
  readonly readFile: (file: string) => Uint8Array;
  /** The names, as `readFile` takes them, of the files in a folder of the project: none if there is no such folder. */
  readonly listFiles: (folder: string) => readonly string[];
  /** The files below a folder of `generator/runtime`. */
  readonly readRuntime: (folder: string) => readonly OutputFile[];
  /** What the glue in an output folder, as it is shown to people, imports a declaration file of the user's by. */
  readonly importSpecifier: (file: string, outputFolder: string) => ImportSpecifier;
  readonly packageVersion: (name: string) => string;
  readonly dumpRtti: (question: RttiQuestion, report: Reporter) => Promise<RttiDump | undefined>;
}

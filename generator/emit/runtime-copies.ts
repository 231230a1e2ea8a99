/** The hand-written part of the output: copied as it stands, without its tests and what a build leaves behind. */
import type { OutputFile } from "./output-file.ts";

/** Gives the files below a folder of `generator/runtime`, their paths relative to it. */
export type ReadTree = (folder: string) => readonly OutputFile[];

const COPIES = [
  { from: "rust", to: "src/rt" },
  { from: "macros", to: "macros" },
  { from: "glue", to: "glue/runtime" },
  { from: "loader", to: "glue/loader" },
  { from: "crate", to: "" },
] as const;

export function emitRuntimeCopies(readTree: ReadTree): readonly OutputFile[] {
  return COPIES.flatMap(({ from, to }) =>
    readTree(from)
      .filter((file) => isEmitted(file.path))
      .map((file) => ({
        path: to === "" ? file.path : `${to}/${file.path}`,
        text: moved(file.text),
      })),
  );
}

function isEmitted(path: string): boolean {
  return (
    !/(?:^|\/)(?:tests|target|node_modules)\//.test(path) &&
    !/(?:^|\/)(?:Cargo\.lock|tsconfig\.json|[^/]*\.test\.ts)$/.test(path)
  );
}

/** The glue's run time stands in `glue/` here, and in `runtime/` beside the emitted glue. */
function moved(text: string): string {
  return text.replace(/(from "(?:\.\.\/)+)glue\//g, "$1runtime/");
}

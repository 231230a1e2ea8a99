/**
 * The files that declarations are spread over: what a file names by a relative path is read with it.
 *
 *   export * from "./message.js"     beside index.d.ts  ->  message.d.ts
 *   /// <reference path="fs.d.ts" /> beside index.d.ts  ->  fs.d.ts
 *
 * Other packages are not: what they declare is untyped until somebody names their files, too.
 */
import { posix } from "node:path";
import { ts } from "ts-morph";
import type { SourceText } from "../source.ts";

/** Reads a file if it is there. */
export type Probe = (file: string) => SourceText | undefined;

/** The given texts, and behind them all that they lead to. */
export function followReferences(
  given: readonly SourceText[],
  probe: Probe,
): readonly SourceText[] {
  const found = new Map(given.map((one) => [one.file, one]));
  for (const source of found.values()) {
    for (const candidates of referencesOf(source)) {
      if (candidates.some((file) => found.has(file))) continue;
      const next = firstOf(candidates, probe);
      // A map goes on over what is added while it is walked through.
      if (next !== undefined) found.set(next.file, next);
    }
  }
  return [...found.values()];
}

function firstOf(files: readonly string[], probe: Probe): SourceText | undefined {
  for (const file of files) {
    const source = probe(file);
    if (source !== undefined) return source;
  }
  return undefined;
}

/** For each reference the files that it can mean, best first. */
function referencesOf({ file, text }: SourceText): readonly (readonly string[])[] {
  const { importedFiles, referencedFiles } = ts.preProcessFile(text, true, true);
  const folder = posix.dirname(file.replaceAll("\\", "/"));
  const at = (path: string): string => `${isShown(file)}${posix.join(folder, path)}`;
  return [
    ...referencedFiles.map((one) => [at(one.fileName)]),
    ...importedFiles
      .filter((one) => /^\.\.?(?:\/|$)/.test(one.fileName))
      .map((one) => declarationFiles(one.fileName).map(at)),
  ];
}

/** `posix.join` takes a leading `./` away, by which a file of the user's is told from a package's. */
function isShown(file: string): string {
  return file.startsWith("./") ? "./" : "";
}

function declarationFiles(specifier: string): readonly string[] {
  if (/\.d\.[cm]?ts$/.test(specifier)) return [specifier];
  const script = /^(.*)\.([cm]?)[jt]sx?$/.exec(specifier);
  const [, stem = "", kind = ""] = script ?? [];
  const plain = specifier.replace(/\/$/, "");
  return [
    ...(script === null ? [] : [`${stem}.d.${kind}ts`]),
    `${plain}.d.ts`,
    `${plain}/index.d.ts`,
    `${plain}.d.mts`,
    `${plain}.d.cts`,
  ];
}

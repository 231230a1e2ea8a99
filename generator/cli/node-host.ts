/** The world as Node.js finds it: the project's folder, its packages, its cache. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { isAbsolute, join, resolve } from "node:path";
import { compareText } from "../diagnostics.ts";
import type { OutputFile } from "../emit/output-file.ts";
import type { Host } from "../host.ts";
import { importSpecifier } from "./import-specifier.ts";
import { dumpRtti } from "../parse/rtti-dump.ts";

export interface NodeHostOptions {
  /** The folder of workers-bindgen itself. */
  readonly projectFolder: string;
  /** What a user's file names are relative to. */
  readonly workingFolder: string;
  /** Folders of packages in place of those that are installed: another version of them. */
  readonly packages?: ReadonlyMap<string, string>;
}

export function nodeHost(options: NodeHostOptions): Host {
  const { projectFolder, packages } = options;
  const require = createRequire(join(projectFolder, "package.json"));
  return {
    readFile: (file) => readFileSync(placeOf(file, options, require)),
    listFiles: (folder) =>
      listFiles(join(projectFolder, folder)).map((name) => `${folder}/${name}`),
    readRuntime: (folder) => readTree(join(projectFolder, "generator/runtime", folder)),
    importSpecifier: (file, outputFolder) =>
      importSpecifier(
        placeOf(file, options, require),
        resolve(options.workingFolder, outputFolder, "glue"),
      ),
    packageVersion: (name) => versionOf(packages?.get(name) ?? packageFolder(name, require)),
    dumpRtti: (question, report) =>
      dumpRtti(
        {
          ...question,
          ...from(packages?.get(question.package)),
          cacheFolder: join(projectFolder, ".cache/rtti"),
        },
        report,
      ),
  };
}

function placeOf(file: string, options: NodeHostOptions, require: NodeJS.Require): string {
  if (file.startsWith("idl/")) return join(options.projectFolder, file);
  const own = isAbsolute(file) ? file : resolve(options.workingFolder, file);
  if (existsSync(own) || file.startsWith(".") || isAbsolute(file)) return own;
  const [, name = "", inner = ""] = /^((?:@[^/]+\/)?[^/]+)\/(.+)$/.exec(file) ?? [];
  return join(options.packages?.get(name) ?? packageFolder(name, require), inner);
}

function from(folder: string | undefined): { readonly from?: string } {
  return folder === undefined ? {} : { from: folder };
}

/** A package's `exports` may hide its files from `resolve`, but not its folder. */
function packageFolder(name: string, require: NodeJS.Require): string {
  const folders = require.resolve.paths(name) ?? [];
  const found = folders.map((one) => join(one, name)).find((one) => existsSync(one));
  if (found === undefined) throw new Error(`the package ${name} is not installed`);
  return found;
}

function versionOf(folder: string): string {
  const file = join(folder, "package.json");
  const { version } = JSON.parse(readFileSync(file, "utf8")) as { readonly version?: string };
  return version ?? "";
}

function listFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => one.name)
    .sort(compareText);
}

/** What a build left behind is not read: it can be large. */
function readTree(folder: string): readonly OutputFile[] {
  const files: OutputFile[] = [];
  const visit = (path: string): void => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const inner = path === "" ? entry.name : `${path}/${entry.name}`;
      if (entry.isFile()) {
        files.push({ path: inner, text: readFileSync(join(folder, inner), "utf8") });
      } else if (entry.isDirectory() && entry.name !== "target" && entry.name !== "node_modules") {
        visit(inner);
      }
    }
  };
  if (existsSync(folder)) visit("");
  return files.sort((a, b) => compareText(a.path, b.path));
}

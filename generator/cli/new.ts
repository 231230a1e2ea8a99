/** `new`: a project from a template, ready to run. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { findRuntime, newestDate } from "../build/serve.ts";
import { nearestName } from "../nearest-name.ts";
import { EXIT } from "./exit.ts";
import { linkPackage } from "./link-package.ts";
import { projectFolder, shownFolder } from "./project.ts";
import { packageName, type Project, readTemplate, templateNames } from "./template.ts";
import type { Terminal } from "./terminal.ts";

export interface NewArguments {
  readonly template?: string;
}

const DEFAULT = "hello";

export function newProject(folder: string, given: NewArguments, terminal: Terminal): number {
  const template = given.template ?? DEFAULT;
  const names = templateNames(projectFolder());
  if (!names.includes(template)) return refuseTemplate(template, names, terminal);
  const target = resolve(terminal.workingFolder, folder);
  if (existsSync(target) && readdirSync(target).length > 0) {
    terminal.say(`error: ${shownFolder(target, terminal.workingFolder)} is not empty`);
    terminal.say("  help: name a folder that does not exist, or an empty one");
    return EXIT.failed;
  }
  try {
    makeProject(template, target);
  } catch (error) {
    if (!isFromSystem(error)) throw error;
    terminal.say(`error: the project cannot be written: ${error.message}`);
    return EXIT.failed;
  }
  const shown = shownFolder(target, terminal.workingFolder);
  terminal.say(`${shown}: a project from the template ${template}`);
  terminal.print(`cd ${shown}\nnpm run dev`);
  return EXIT.done;
}

function refuseTemplate(wanted: string, names: readonly string[], terminal: Terminal): number {
  const near = nearestName(wanted, names);
  terminal.say(`error: there is no template ${wanted}`);
  terminal.say(
    `  help: ${near === undefined ? `there are ${names.join(", ")}` : `did you mean ${near}?`}`,
  );
  return EXIT.usage;
}

/** Written beside its place, and moved there when it is whole. */
function makeProject(template: string, target: string): void {
  const isNew = !existsSync(dirname(target));
  const draft = `${target}.new-${process.pid}`;
  try {
    mkdirSync(draft, { recursive: true });
    for (const [path, text] of readTemplate(projectFolder(), template, projectAt(target))) {
      const file = join(draft, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    linkPackage(projectFolder(), draft);
    if (existsSync(target)) rmdirSync(target);
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (isNew) rmSync(dirname(target), { recursive: true, force: true });
    throw error;
  }
}

function projectAt(target: string): Project {
  const own = projectFolder();
  const isInstalled = /[\\/]node_modules[\\/]workers-bindgen$/.test(own);
  const path = relative(target, own).replaceAll("\\", "/");
  return {
    name: packageName(basename(target)),
    date: newestDate(findRuntime().compatibilityDate),
    source: isInstalled ? "" : `file:${path}`,
  };
}

function isFromSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error && "syscall" in error;
}

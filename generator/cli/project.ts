/** Where workers-bindgen stands, and what a request for output means there. */
import { dirname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Host } from "../host.ts";
import type { PipelineRequest } from "../pipeline.ts";
import type { InputArguments } from "./input-commands.ts";
import { nodeHost } from "./node-host.ts";
import type { Terminal } from "./terminal.ts";

export function projectFolder(): string {
  return resolve(dirname(fileURLToPath(import.meta.url)), "../..");
}

export interface Task {
  readonly request: PipelineRequest;
  readonly host: Host;
  /** Absolute. */
  readonly outputFolder: string;
}

/** A text says what is wrong with the arguments. */
export function taskOf(given: InputArguments, terminal: Terminal): Task | string {
  const files = given.input ?? [];
  const { workingFolder } = terminal;
  const unknown = files.find((file) => !/\.(?:d\.[cm]?ts|ts|webidl|idl)$/.test(file));
  if (unknown !== undefined) return `${unknown} is neither a .d.ts nor a .webidl file`;
  if (files.length > 0 && given.out === undefined && given.dump === undefined) {
    return "say with --out where the output of your own inputs is: it would replace that of the Workers API";
  }
  const outputFolder =
    given.out === undefined
      ? resolve(projectFolder(), "output")
      : resolve(workingFolder, given.out);
  return {
    request: {
      files,
      ...(given.entry !== undefined && { entry: given.entry }),
      ...(given.date !== undefined && { date: given.date }),
      outputFolder: shownFolder(outputFolder, workingFolder),
    },
    host: nodeHost({ projectFolder: projectFolder(), workingFolder }),
    outputFolder,
  };
}

/** Relative to where the command is called, as long as that is the shorter way. */
export function shownFolder(folder: string, workingFolder: string): string {
  const shown = relative(workingFolder, folder).replaceAll("\\", "/");
  if (shown === "") return ".";
  return shown.startsWith("../../") ? folder : shown;
}

/** Runs a program to its end. */
import { spawn } from "node:child_process";

export interface ProcessOptions {
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Called with what it says on the way, as its lines are whole. */
  readonly onError?: (text: string) => void;
  /** Ends it. */
  readonly signal?: AbortSignal | undefined;
}

export interface ProcessResult {
  /** `undefined`: it could not be started, or was killed. */
  readonly status: number | undefined;
  readonly output: string;
  readonly errorOutput: string;
}

export function runProcess(
  program: string,
  parameters: readonly string[],
  options: ProcessOptions,
): Promise<ProcessResult> {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      cwd: options.folder,
      env: options.environment,
      stdio: ["ignore", "pipe", "pipe"],
      ...(options.signal && { signal: options.signal }),
    });
    const output: string[] = [];
    const errorOutput: string[] = [];
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output.push(text);
    });
    let rest = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      errorOutput.push(text);
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      if (lines.length > 0) options.onError?.(`${lines.join("\n")}\n`);
    });
    const finish = (status: number | undefined): void =>
      resolve({
        status,
        output: output.join(""),
        errorOutput: errorOutput.join(""),
      });
    child.on("error", (error) => {
      errorOutput.push(error.message);
      finish(undefined);
    });
    child.on("close", (status) => {
      if (rest !== "") options.onError?.(rest);
      finish(status ?? undefined);
    });
  });
}

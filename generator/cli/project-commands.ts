/** The commands of a user's project. */
import type { Command } from "commander";
import type { EnvArguments } from "./env.ts";
import type { Terminal } from "./terminal.ts";

type Done = (code: number) => void;

export function addProjectCommands(program: Command, terminal: Terminal, done: Done): void {
  program
    .command("env [folder]")
    .description("make src/env.rs of the Wrangler configuration: a field for each binding")
    .option("--env <name>", "an environment of the configuration")
    .option("--check", "say where src/env.rs is not what it would be; write nothing")
    .option("--out <file>", "in place of src/env.rs in the crate's folder")
    .option("--no-build", "do not build the crate to compare its classes with the configuration")
    .addHelpText("after", EXAMPLES.env)
    .action(async (folder: string | undefined, given: EnvArguments) =>
      done(await (await import("./env.ts")).env(folder, given, terminal)),
    );
}

const EXAMPLES = {
  env: `
Examples:
  workers-bindgen env                  write src/env.rs
  workers-bindgen env --check          fail if it is not what the configuration says
  workers-bindgen env --env staging    what the environment "staging" gives
`,
} as const;

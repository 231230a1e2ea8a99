/** The command line: its words, and the command that each stands for. A command is loaded when it is called: what one needs would slow the others down. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command, CommanderError } from "commander";
import { addBuildCommand } from "./build-command.ts";
import { EXIT } from "./exit.ts";
import { addInputCommands } from "./input-commands.ts";
import { projectFolder } from "./project.ts";
import { addProjectCommands } from "./project-commands.ts";
import type { StartArguments } from "./start.ts";
import { processTerminal, type Terminal } from "./terminal.ts";

export async function main(argv: readonly string[]): Promise<number> {
  const terminal = processTerminal();
  let code: number = EXIT.done;
  const program = commandLine(terminal, (result) => (code = result));
  try {
    await program.parseAsync([...argv]);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    terminal.say(`workers-bindgen failed, which is a fault of its own:\n${stackOf(error)}`);
    return EXIT.fault;
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

type Done = (code: number) => void;

function commandLine(terminal: Terminal, done: Done): Command {
  const program = new Command("workers-bindgen")
    .description(
      "Whole Cloudflare Workers in Rust: the crate, its glue, and what builds a Worker of them.",
    )
    .version(version(), "-V, --version", "print the version")
    .showHelpAfterError("(--help lists what there is)")
    .exitOverride();
  addInputCommands(program, terminal, done);
  addBuilding(program, terminal, done);
  addProjectCommands(program, terminal, done);
  return program;
}

function version(): string {
  const manifest = readFileSync(join(projectFolder(), "package.json"), "utf8");
  return (JSON.parse(manifest) as { readonly version: string }).version;
}

function addBuilding(program: Command, terminal: Terminal, done: Done): void {
  addBuildCommand(program, terminal, done);
  program
    .command("start")
    .description("build and serve the examples on the real run time")
    .option("--once", "send a few requests, print the answers, and end")
    .option("--port <number>", "of the guestbook, when it is served", Number)
    .addHelpText("after", EXAMPLES.start)
    .action(async (given: StartArguments) =>
      done(await (await import("./start.ts")).start(given, terminal)),
    );
  program
    .command("bench [name...]")
    .description("measure against plain JavaScript and the peers")
    .addHelpText("after", EXAMPLES.bench)
    .action(async (names: readonly string[]) =>
      done(await (await import("./bench.ts")).bench(names, terminal)),
    );
}

const EXAMPLES = {
  start: `
Examples:
  workers-bindgen start                serve the guestbook until Ctrl-C
  workers-bindgen start --once         try each example, and end
`,
  bench: `
Examples:
  workers-bindgen bench                everything, which takes a while
  workers-bindgen bench hello runtime  these alone
`,
};

/** The commands of a user's project. */
import { type Command, InvalidArgumentError } from "commander";
import type { DevArguments } from "./dev.ts";
import type { EnvArguments } from "./env.ts";
import type { NewArguments } from "./new.ts";
import type { TestArguments } from "./test.ts";
import type { Terminal } from "./terminal.ts";

type Done = (code: number) => void;

export function addProjectCommands(program: Command, terminal: Terminal, done: Done): void {
  addNew(program, terminal, done);
  addEnv(program, terminal, done);
  addDev(program, terminal, done);
  addTest(program, terminal, done);
}

function addNew(program: Command, terminal: Terminal, done: Done): void {
  program
    .command("new <folder>")
    .description("make a project that runs")
    .option("--template <name>", "what it begins as: hello by default")
    .addHelpText("after", EXAMPLES.new)
    .action(async (folder: string, given: NewArguments) =>
      done((await import("./new.ts")).newProject(folder, given, terminal)),
    );
}

function addTest(program: Command, terminal: Terminal, done: Done): void {
  program
    .command("test [filter...]")
    .description("run the #[worker_test] functions inside the runtime, with real bindings")
    .option("--folder <folder>", "of the crate; this one by default")
    .option("--env <name>", "an environment of the configuration")
    .option("--nocapture", "show what tests that pass write to the console")
    .option("--exact", "a filter is the whole name of a test")
    .option("--ignored", "only those that are ignored")
    .option("--include-ignored", "those that are ignored, too")
    .option("--list", "name the tests, and run none")
    .addHelpText("after", EXAMPLES.test)
    .action(async (filters: readonly string[], given: TestArguments) =>
      done(await (await import("./test.ts")).test(filters, given, terminal)),
    );
}

function addDev(program: Command, terminal: Terminal, done: Done): void {
  program
    .command("dev [folder...]")
    .description("build Workers, serve them with local bindings, and swap them on each save")
    .option("--port <number>", "of the first one, 8787 by default; the next has the next", portOf)
    .option("--host <name>", "127.0.0.1 by default")
    .option("--env <name>", "an environment of the configuration")
    .option("--persist-to <folder>", "where state is kept, .wrangler/state by default")
    .addHelpText("after", EXAMPLES.dev)
    .action(async (folders: readonly string[], given: DevArguments) =>
      done(await (await import("./dev.ts")).dev(folders, given, terminal)),
    );
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new InvalidArgumentError("8787 is a port.");
}

function addEnv(program: Command, terminal: Terminal, done: Done): void {
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
  new: `
Templates:
  hello             greets whoever asks
  router            routes, by axum
  durable-object    a counter for each name, called by its methods
  queue             letters, sent and delivered
  workflow          an order, step by step
  rpc               a service that a Worker in TypeScript calls
  pages             a Pages project: files, and what is made for each request

Examples:
  workers-bindgen new shop && cd shop && npm run dev
  workers-bindgen new orders --template workflow
`,
  env: `
Examples:
  workers-bindgen env                  write src/env.rs
  workers-bindgen env --check          fail if it is not what the configuration says
  workers-bindgen env --env staging    what the environment "staging" gives
`,
  dev: `
Examples:
  workers-bindgen dev                  the crate in this folder, at http://127.0.0.1:8787/
  workers-bindgen dev ./api ./auth     two Workers that bind each other, at 8787 and 8788
`,
  test: `
Examples:
  workers-bindgen test                 all tests
  workers-bindgen test orders::        those with orders:: in their names
  workers-bindgen test --nocapture     with what they print
`,
} as const;

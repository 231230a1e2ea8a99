/** `start`: the crate from its inputs, and the examples, built and served on the real run time. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { BuiltWorker } from "../build/build.ts";
import { serveWorker, type Served } from "../build/serve.ts";
import { buildCrate } from "./build-crate.ts";
import { EXAMPLES, type Example, type ExampleRequest } from "./examples.ts";
import { EXIT } from "./exit.ts";
import { generate } from "./generate.ts";
import { projectFolder } from "./project.ts";
import type { Terminal } from "./terminal.ts";
import { loadConfig, wranglerOptions } from "./worker-config.ts";

export interface StartArguments {
  readonly once?: boolean;
  readonly port?: number;
}

interface Ready {
  readonly example: Example;
  readonly folder: string;
  readonly built: BuiltWorker;
}

export async function start(given: StartArguments, terminal: Terminal): Promise<number> {
  if (!existsSync(join(projectFolder(), "examples"))) {
    terminal.say("error: this installation has no examples/: it is only in the repository");
    return EXIT.failed;
  }
  terminal.say(terminal.style("bold", "generating the crate, its glue and its loader"));
  const generated = await generate({}, terminal);
  if (generated !== EXIT.done) return generated;
  const ready: Ready[] = [];
  for (const example of EXAMPLES) {
    const folder = join(projectFolder(), "examples", example.name);
    terminal.say(terminal.style("bold", `building examples/${example.name}`));
    const built = await buildCrate({ folder }, terminal);
    if (built === undefined) return EXIT.failed;
    ready.push({ example, folder, built });
  }
  const last = ready.at(-1);
  if (given.once || last === undefined) return tryAll(ready, terminal);
  return keepServing(last, given, terminal);
}

/** Each example is asked what it is there for; an answer that is not as it should be fails. */
async function tryAll(ready: readonly Ready[], terminal: Terminal): Promise<number> {
  let isSound = true;
  for (const one of ready) {
    const served = await serve(one, {}, terminal);
    try {
      for (const request of one.example.requests) {
        if (!(await tryOne(one.example, request, served, terminal))) isSound = false;
      }
    } finally {
      await served.dispose();
    }
  }
  return isSound ? EXIT.done : EXIT.failed;
}

async function tryOne(
  { name }: Example,
  request: ExampleRequest,
  { url }: Served,
  terminal: Terminal,
): Promise<boolean> {
  const { method, path, body, contentType, expect } = request;
  const answer = await fetch(new URL(path, url), {
    method,
    redirect: "manual",
    ...(body !== undefined && { body }),
    ...(contentType !== undefined && { headers: { "content-type": contentType } }),
  });
  const text = await answer.text();
  const isRight = answer.status < 400 && (expect === undefined || text.includes(expect));
  const mark = isRight ? terminal.style("green", "ok") : terminal.style("red", "wrong");
  terminal.print(`${mark} ${name}: ${method} ${path} -> ${answer.status} ${text.trimEnd()}`);
  if (!isRight && expect !== undefined) terminal.print(`   expected: ${expect}`);
  return isRight;
}

async function keepServing(
  ready: Ready,
  { port }: StartArguments,
  terminal: Terminal,
): Promise<number> {
  const served = await serve(ready, port === undefined ? {} : { port }, terminal);
  terminal.print(`${ready.example.name}: ${served.url.href} (Ctrl+C ends it)`);
  await terminal.interrupted();
  await served.dispose();
  return EXIT.done;
}

function serve(
  { built, folder }: Ready,
  options: { readonly port?: number },
  terminal: Terminal,
): Promise<Served> {
  return serveWorker({
    ...wranglerOptions(loadConfig(folder, undefined, terminal).config),
    ...options,
    script: built.script,
    environment: terminal.environment,
    onOutput: (text) => terminal.say(text.trimEnd()),
  });
}

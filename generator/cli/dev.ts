/** `dev`: Workers built, served on the real runtime with local bindings, and swapped whenever their files change. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { isPortFree, type Server, type ServerOptions, startServer } from "../build/serve-all.ts";
import { findConfig } from "../config/read-config.ts";
import { buildForDev, type DevBuild, type DevRequest, servedAs } from "./dev-worker.ts";
import { watchCrate } from "./dev-watch.ts";
import { EXIT } from "./exit.ts";
import { shownFolder } from "./project.ts";
import type { Terminal } from "./terminal.ts";

export interface DevArguments {
  readonly port?: number;
  readonly host?: string;
  readonly env?: string;
  readonly persistTo?: string;
}

/** As Wrangler has it. */
const PORT = 8787;

interface Member {
  readonly request: DevRequest;
  readonly port: number;
  build: DevBuild;
}

export async function dev(
  folders: readonly string[],
  given: DevArguments,
  terminal: Terminal,
): Promise<number> {
  const host = given.host ?? "127.0.0.1";
  const crates = (folders.length === 0 ? ["."] : folders).map((one) =>
    resolve(terminal.workingFolder, one),
  );
  const ports = crates.map((_, index) => (given.port ?? PORT) + index);
  if (!areCrates(crates, terminal) || !(await areFree(ports, host, terminal))) return EXIT.failed;
  const interruption = new AbortController();
  void terminal.interrupted().then(() => interruption.abort());
  const members: Member[] = [];
  for (const [index, folder] of crates.entries()) {
    const request = { folder, environment: given.env, signal: interruption.signal };
    const build = await buildForDev(request, terminal);
    if (interruption.signal.aborted) return EXIT.interrupted;
    members.push({ request, port: ports[index] ?? PORT, build });
  }
  const stateFolder = resolve(crates[0] ?? ".", given.persistTo ?? ".wrangler/state");
  const server = await tryToStart(members, { host, stateFolder }, terminal);
  if (server === undefined) return EXIT.failed;
  printAddresses(members, host, terminal);
  const watchers = members.map((one) => follow(one, members, server, terminal));
  // Once more: the server listens for the end, too.
  await terminal.interrupted();
  interruption.abort();
  await Promise.all(watchers.map((one) => one.close()));
  await server.dispose();
  return EXIT.done;
}

/** The runtime may refuse what the configuration asks for: a date that it does not know, a binding that it has not. */
async function tryToStart(
  members: readonly Member[],
  place: Pick<ServerOptions, "host" | "stateFolder">,
  terminal: Terminal,
): Promise<Server | undefined> {
  try {
    return await startServer(members.map(served), {
      ...place,
      environment: terminal.environment,
      onOutput: (text) => terminal.print(text.trimEnd()),
    });
  } catch (error) {
    terminal.say(refusal(error));
    return undefined;
  }
}

function refusal(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `error: the runtime cannot serve this: ${message}`;
}

function served({ build, request, port }: Member) {
  return servedAs(build, request, port);
}

function areCrates(crates: readonly string[], terminal: Terminal): boolean {
  const other = crates.find(
    (one) => !existsSync(join(one, "Cargo.toml")) && findConfig(one) === undefined,
  );
  if (other === undefined) return true;
  const shown = shownFolder(other, terminal.workingFolder);
  terminal.say(`error: there is no Cargo.toml in ${shown}`);
  terminal.say(
    "  help: call this in the folder of a crate, or name it; `workers-bindgen new` makes one",
  );
  return false;
}

async function areFree(
  ports: readonly number[],
  host: string,
  terminal: Terminal,
): Promise<boolean> {
  for (const port of ports) {
    if (await isPortFree(port, host)) continue;
    terminal.say(`error: the port ${port} of ${host} is in use`);
    terminal.say("  help: end what listens there, or choose another with --port");
    return false;
  }
  return true;
}

function printAddresses(members: readonly Member[], host: string, terminal: Terminal): void {
  for (const { build, request, port } of members) {
    const name = build.config?.name ?? shownFolder(request.folder, terminal.workingFolder);
    terminal.print(`${name}: http://${host}:${port}/ (Ctrl+C ends it)`);
  }
}

/** Builds again after each change; what changes meanwhile is built after that. */
function follow(
  member: Member,
  members: readonly Member[],
  server: Server,
  terminal: Terminal,
): { readonly close: () => Promise<void> } {
  return watchCrate(member.request.folder, async () => {
    const since = performance.now();
    member.build = await buildForDev(member.request, terminal);
    if (member.request.signal?.aborted === true) return;
    try {
      await server.update(members.map(served));
    } catch (error) {
      terminal.say(refusal(error));
      return terminal.print(terminal.style("red", "broken"));
    }
    const seconds = ((performance.now() - since) / 1000).toFixed(2);
    const isBuilt = member.build.kind !== "broken";
    const what = isBuilt ? terminal.style("green", "ready") : terminal.style("red", "broken");
    terminal.print(`${what} after ${seconds} s`);
  });
}

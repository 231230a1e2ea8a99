/** Holds what a module imports against the project's compatibility date and flags. */
import { surfaceNames, memberOfImport, type SurfaceNames } from "./runtime-surface.ts";
import { error, type Problem } from "./problem.ts";
import type { WasmModule } from "./wasm.ts";

/** What the project asks of the run time. */
export interface Compatibility {
  readonly date: string;
  readonly flags: readonly string[];
  /** Where what the run time says is kept. */
  readonly cacheFolder: string;
}

/** Before this one, a task that is woken by another request's cannot be waited for. */
const WAKING_SINCE = "2024-10-14";
const WAKING_FLAG = "handle_cross_request_promise_resolution";

export async function inspectCompatibility(
  module: WasmModule,
  asked: Compatibility,
): Promise<readonly Problem[]> {
  const members = [...new Set(module.imports.flatMap(({ name }) => memberOfImport(name) ?? []))];
  const has = await namesAt(asked, asked.date);
  const absent = has === undefined ? [] : members.filter((one) => !has.has(one));
  const problems: Problem[] = [];
  for (const member of absent) {
    const help = await whereItIs(member, asked);
    if (help !== undefined) problems.push(absentProblem(member, asked, help));
  }
  return [...problems, ...inspectWaking(module, asked)];
}

function namesAt(
  { flags, cacheFolder }: Compatibility,
  date: string,
): Promise<SurfaceNames | undefined> {
  return surfaceNames({ surface: { kind: "date", date, flags }, cacheFolder });
}

function absentProblem(member: string, { date, flags }: Compatibility, help: string): Problem {
  const withFlags = flags.length > 0 ? ` with ${flags.join(", ")}` : "";
  const message = `\`${member}\` is called, and the run time does not have it at the compatibility date ${date}${withFlags}`;
  return error("compatibility", message, help);
}

/** Nothing: the run time does not speak of it at all, as of bindings that are made of JavaScript. */
async function whereItIs(member: string, asked: Compatibility): Promise<string | undefined> {
  if ((await namesAt(asked, "newest"))?.has(member) === true) {
    return `it is there from ${await firstDate(member, asked)} on: set \`compatibility_date\``;
  }
  const plain = { ...asked, flags: [] };
  if ((await namesAt(plain, "newest"))?.has(member) === true) {
    return "one of the project's compatibility flags switches it off: remove that from `compatibility_flags`";
  }
  const experimental = await surfaceNames({
    surface: { kind: "experimental" },
    cacheFolder: asked.cacheFolder,
  });
  if (experimental?.has(member) !== true) return undefined;
  return "no date has it: it is behind an experimental compatibility flag, which its documentation names; set that in `compatibility_flags`";
}

const DAY = 86_400_000;
const OLDEST = Date.parse("2021-01-01");

/** Halves the time in between: a dozen short questions to the run time. */
async function firstDate(member: string, asked: Compatibility): Promise<string> {
  let without = Math.max(Math.floor(Date.parse(asked.date) / DAY), Math.floor(OLDEST / DAY));
  let having = Math.floor(Date.now() / DAY);
  while (having - without > 1) {
    const middle = Math.floor((without + having) / 2);
    const names = await namesAt(asked, dayOf(middle));
    // Later than the run time knows: it has what the newest has.
    if (names === undefined || names.has(member)) having = middle;
    else without = middle;
  }
  return dayOf(having);
}

function dayOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

function inspectWaking(module: WasmModule, { date, flags }: Compatibility): Problem[] {
  const wakes = module.imports.some((one) => one.module === "workers:rt" && one.name === "arm");
  const can = date >= WAKING_SINCE || flags.includes(WAKING_FLAG);
  if (!wakes || can) return [];
  return [
    {
      rule: "compatibility",
      severity: "warning",
      message: `at the compatibility date ${date} a task that waits for one of another request (a lock, a channel) is never woken`,
      help: `set \`compatibility_date\` to ${WAKING_SINCE} or later`,
    },
  ];
}

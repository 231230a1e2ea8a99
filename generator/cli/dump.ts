/** `generate --dump <phase> --name <path>`: what a phase made of one path. */
import type { LedgerItem, PlannedFunction, PlannedType } from "../lower/plan.ts";
import type { PipelineRun } from "../pipeline.ts";
import { plannedFunctions } from "../emit/abi.ts";
import { EXIT } from "./exit.ts";
import { nearestName } from "../nearest-name.ts";
import type { Phase } from "./phases.ts";
import type { Terminal } from "./terminal.ts";

export interface DumpRequest {
  readonly phase: Phase;
  readonly name?: string;
}

/** Something that a phase made, with the path by which it is asked for. */
interface Made {
  readonly path: string;
  readonly from?: string;
  readonly value: unknown;
}

export function dump(run: PipelineRun, { phase, name }: DumpRequest, terminal: Terminal): number {
  const made = madeBy(run, phase);
  const chosen = name === undefined ? made : choose(made, name);
  if (name !== undefined && chosen.length === 0) {
    const nearest = nearestName(name, namesOf(made));
    const hint = nearest === undefined ? "" : `: did you mean ${nearest}?`;
    terminal.say(`error: ${phase} made nothing of ${name}${hint}`);
    return EXIT.failed;
  }
  for (const one of chosen) {
    terminal.print(terminal.style("dim", [`// ${one.path}`, one.from ?? ""].join("  ").trim()));
    terminal.print(textOf(one.value));
  }
  return EXIT.done;
}

/** Maps and sets are shown as what they hold. */
function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  const plain = (_: string, one: unknown): unknown => {
    if (one instanceof Map) return Object.fromEntries(one);
    return one instanceof Set ? [...one] : one;
  };
  return JSON.stringify(value, plain, 2);
}

function madeBy(run: PipelineRun, phase: Phase): readonly Made[] {
  switch (phase) {
    case "parse":
      return parsedBy(run);
    case "transform":
      return [
        ...(run.model?.declarations ?? []).map((value) => ({ path: value.path, value })),
        ...(run.model?.skipped ?? []).map((value) => ({
          path: value.path,
          from: "skipped",
          value,
        })),
      ];
    case "lower":
      return lowered(run);
    case "emit":
      return (run.files ?? []).map(({ path, text }) => ({ path, value: text }));
    default:
      return phase satisfies never;
  }
}

function parsedBy({ parsed }: PipelineRun): readonly Made[] {
  if (parsed === undefined) return [];
  const { dts, rtti, webidl } = parsed.inputs;
  return [...dts, ...rtti.map((one) => one.declarations), ...webidl].flatMap((one) =>
    one.declarations.map((value) => ({
      path: value.path,
      from: `${one.input} ${one.entry}`,
      value,
    })),
  );
}

function lowered({ plan }: PipelineRun): readonly Made[] {
  if (plan === undefined) return [];
  const types = plan.products.flatMap((product) => product.types);
  const made: readonly (PlannedType | PlannedFunction | LedgerItem)[] = [
    ...types,
    ...plannedFunctions(plan),
    ...plan.ledger,
  ];
  return made.map((value) => ({
    path: value.path,
    from: "status" in value ? "ledger" : value.kind,
    value,
  }));
}

/** By the path; or a member of what has the rest of it: `KVNamespace.get` in `KVNamespace`. */
function choose(made: readonly Made[], name: string): readonly Made[] {
  const exact = made.filter((one) => one.path === name);
  return exact.length > 0 ? exact : made.flatMap((one) => membersOf(one, name));
}

function membersOf(made: Made, name: string): readonly Made[] {
  if (!name.startsWith(`${made.path}.`) && !name.startsWith(`${made.path}::`)) return [];
  const member = name.slice(made.path.length).replace(/^(?:\.|::)/, "");
  const { value } = made;
  const members: readonly unknown[] =
    typeof value === "object" &&
    value !== null &&
    "members" in value &&
    Array.isArray(value.members)
      ? value.members
      : [];
  return members
    .filter((one) => nameOf(one) === member)
    .map((one) => ({ ...made, path: name, value: one }));
}

function nameOf(member: unknown): string | undefined {
  if (typeof member !== "object" || member === null) return undefined;
  if ("jsName" in member && typeof member.jsName === "string") return member.jsName;
  return "kind" in member && member.kind === "constructor" ? "constructor" : undefined;
}

/** For "did you mean": paths, and the members of the model. */
function* namesOf(made: readonly Made[]): Iterable<string> {
  for (const { path, value } of made) {
    yield path;
    if (typeof value !== "object" || value === null || !("members" in value)) continue;
    if (!Array.isArray(value.members)) continue;
    for (const member of value.members) {
      const name = nameOf(member);
      if (name !== undefined) yield `${path}.${name}`;
    }
  }
}

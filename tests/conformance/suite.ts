/**
 * Every case in all its variants. Each is run twice: what is recorded the first time tells which signature was called, and so what the second time is answered with.
 */
import type { Codec } from "../../generator/lower/plan.ts";
import type { Signature } from "../../generator/model/api.ts";
import { Unmade } from "./declared/make.ts";
import { instantiate } from "./declared/scope.ts";
import { placeOf } from "./declared/written.ts";
import type { Harness } from "./harness.ts";
import {
  answerFor,
  answerMismatch,
  printedOf,
  runOf,
  signatureOf,
  trialsOf,
  variantsOf,
  type Trial,
} from "./judge.ts";
import type { Printed } from "./print/program.ts";
import type { Case } from "./rust/crate.ts";
import { typeOf, visitDeep, worldOf, type World } from "./rust/world.ts";
import type { Prepared } from "./scene.ts";
import type { Tree } from "./tree.ts";
import { UNDEFINED } from "./tree.ts";
import type { Outcome } from "./worker/run.ts";

export interface Verdict {
  readonly case: Case;
  /** What is wrong, by variant. */
  readonly wrong: readonly Wrong[];
  readonly printed: readonly Printed[];
  readonly variants: number;
}

export interface Wrong {
  readonly variant: number;
  readonly what: string;
}

/** So many cases at a time. */
const BATCH = 100;

/** `isEnough`: whether what has been seen will do. */
export async function runSuite(
  { cases, ...prepared }: Prepared,
  harness: Harness,
  isEnough: (verdicts: readonly Verdict[]) => boolean = () => false,
): Promise<readonly Verdict[]> {
  const world = worldOf(prepared.plan);
  const verdicts: Verdict[] = [];
  for (let from = 0; from < cases.length && !isEnough(verdicts); from += BATCH) {
    const batch = cases.slice(from, from + BATCH);
    const trials = batch.map((one) => trialsFor(one, prepared, world));
    const judged = await runTrials(
      trials.flatMap((one) => (typeof one === "string" ? [] : one)),
      harness,
    );
    batch.forEach((one, index) => verdicts.push(verdictOn(one, trials[index] ?? "", judged)));
  }
  return verdicts;
}

/** A text says why there are none. */
function trialsFor(
  one: Case,
  { targets, declared }: Omit<Prepared, "cases">,
  world: World,
): readonly Trial[] | string {
  if (one.lacks !== undefined) return `the suite cannot call it: ${one.lacks}`;
  const target = targets.get(`variable ${one.planned.path}`) ?? targets.get(one.planned.path);
  if (target === undefined) return `the model has nothing at ${one.planned.path}`;
  const variants = variantsOf(one, target, alternativesInRust(one, world), declared);
  return trialsOf(one, target, variants, declared);
}

interface Judged {
  readonly trial: Trial;
  readonly what?: string;
  readonly printed?: Printed;
}

interface Answered {
  readonly trial: Trial;
  readonly plain: Signature;
  readonly answer: Tree;
  /** What Rust is to get of it. */
  readonly wanted: Tree;
}

async function runTrials(trials: readonly Trial[], harness: Harness): Promise<readonly Judged[]> {
  const probes = await harness.run(trials.map((one) => runOf(one, UNDEFINED)));
  const probed = trials.map((trial, index) => answered(trial, probes[index]));
  const answers = probed.filter((one) => "answer" in one);
  const outcomes = await harness.run(answers.map(({ trial, answer }) => runOf(trial, answer)));
  const judged = answers.map(({ trial, plain, answer, wanted }, index): Judged => {
    const outcome = outcomes[index];
    if (outcome === undefined) return { trial, what: "it was not run" };
    const what = answerMismatch(trial, wanted, outcome);
    const printed = printedOf(trial, plain, answer, outcome);
    return { trial, ...(what !== undefined && { what }), ...(printed && { printed }) };
  });
  return [...probed.filter((one) => !("answer" in one)), ...judged];
}

/** What was called, and what it is to answer; or what is wrong. */
function answered(trial: Trial, probe: Outcome | undefined): Answered | Judged {
  const found = probe === undefined ? "it was not run" : signatureOf(trial, probe);
  if (typeof found === "string") return { trial, what: found };
  try {
    const { plain, signature } = found;
    const written = trial.scope.written.get(placeOf(plain));
    const of = written && instantiate(written, trial.target, trial.scope.generic);
    const answer = handedBack(written ?? plain, probe) ?? answerFor(of ?? signature, trial);
    const wanted = of ? alike(answerFor(signature, trial), answer) : answer;
    return { trial, plain, answer, wanted };
  } catch (error) {
    if (!(error instanceof Unmade)) throw error;
    return { trial, what: error.message };
  }
}

/** Where the overlay takes a `Map` for what one goes through in its order, Rust gets the pairs of that very map. */
function alike(wanted: Tree, answer: Tree): Tree {
  if (wanted.t === "promise" && answer.t === "promise") return alike(wanted.of, answer.of);
  if (wanted.t !== "iterator" || answer.t !== "map") return wanted;
  const pairs = answer.of.map(([key, value]): Tree => ({
    t: "list",
    of: [{ t: "text", v: key }, value],
  }));
  return { t: "list", of: pairs };
}

/** `getRandomValues<T extends ArrayBufferView>(buffer: T): T` gives what it was given. */
function handedBack(
  { arguments: list, returns, typeParameters }: Signature,
  probe: Outcome | undefined,
): Tree | undefined {
  if (returns.kind !== "parameter") return undefined;
  const bound = typeParameters.find(
    (one) => one.name === returns.name && one.constraint !== undefined,
  );
  const position = list.findIndex(
    ({ type }) => type.kind === "parameter" && type.name === returns.name,
  );
  return bound === undefined ? undefined : probe?.recorded[0]?.arguments[position];
}

function verdictOn(
  one: Case,
  trials: readonly Trial[] | string,
  judged: readonly Judged[],
): Verdict {
  if (typeof trials === "string") {
    return { case: one, wrong: [{ variant: 0, what: trials }], printed: [], variants: 0 };
  }
  const own = judged.filter(({ trial }) => trial.case === one);
  const wrong = own.flatMap(({ trial, what }) =>
    what === undefined ? [] : [{ variant: trial.variant, what }],
  );
  const printed = own.flatMap((each) => each.printed ?? []);
  return { case: one, wrong, printed, variants: trials.length };
}

/** The most arms of a union, or values of an enum, among the parameters. */
function alternativesInRust({ planned }: Case, world: World): number {
  let most = 1;
  const look = (codec: Codec): void => {
    if (codec.kind !== "enum" && codec.kind !== "union") return;
    const type = typeOf(codec, world);
    if (type.kind === "enum") most = Math.max(most, type.variants.length);
    if (type.kind === "union") most = Math.max(most, type.arms.length);
  };
  for (const one of planned.parameters) visitDeep(one.codec, world, look);
  return most;
}

/** The run that is going on. */
import type { Called, Outcome, Recorded, Run } from "./run.ts";

export interface State {
  run: Run;
  recorded: Recorded[];
  told: string | undefined;
  claims: [string, string, string][];
  choices: [string, number][];
  called: Called[];
  heard: [string, string][];
  /** What must have settled before it is said what came of the run. */
  pending: Promise<unknown>[];
  /** The answer has been given. */
  answered: boolean;
}

const NO_RUN: Run = {
  case: -1,
  variant: 0,
  generic: 0,
  special: {},
  presence: {},
  answer: { by: "return", value: { t: "undefined" } },
  callbacks: {},
};

export function newState(run: Run = NO_RUN): State {
  return {
    run,
    recorded: [],
    told: undefined,
    claims: [],
    choices: [],
    called: [],
    heard: [],
    pending: [],
    answered: false,
  };
}

export function outcomeOf(
  state: State,
  { failure, leaked }: { readonly failure?: string | undefined; readonly leaked: number },
): Outcome {
  const { recorded, told, claims, choices, called, heard } = state;
  return {
    recorded,
    claims,
    choices,
    called,
    heard,
    leaked,
    ...(told !== undefined && { told }),
    ...(failure !== undefined && { failure }),
  };
}

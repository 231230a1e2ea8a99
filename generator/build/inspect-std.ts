/**
 * What Rust's std has on this target only to fail when it is called: found by the messages that it fails with, which are in the module only if they can be reached.
 */
import { error, type Problem } from "./problem.ts";

interface Trap {
  /** All of them are in the data of the module. */
  readonly texts: readonly RegExp[];
  readonly problem: Problem;
}

/** Also what the linker says, where the target's library of C has no threads at all. */
export const THREAD: Problem = {
  ...error(
    "std-thread",
    "a thread is started (`std::thread::spawn`, or a scope's), and a Worker has one thread: this panics when it is reached",
    "switch off the feature of that crate that starts threads, or do the work in place; `workers::spawn_local` runs futures side by side. If it is never reached: `--allow std-thread`",
  ),
  symbols: /3std6thread[\w$.]{0,80}?(?<!\d)5spawn(?!_)/,
};

/** Mangled by either scheme: `_ZN3std6thread9functions5spawn17h…`, `_RNvMNtCs…_3std4timeNtB2_7Instant3now`. */
const TRAPS: readonly Trap[] = [
  {
    texts: [/failed to spawn thread/, /std\/src\/thread\/(?:functions|mod|scoped)\.rs/],
    problem: THREAD,
  },
  {
    texts: [/time not implemented on this platform/],
    problem: {
      rule: "std-time",
      severity: "warning",
      message:
        "`Instant::now` or `SystemTime::now` of std is called, which panics on this target when it is reached",
      help: "use those of `workers::time`; of a dependency, switch off the feature that measures time, or on the one for wasm (often `wasm`, `js` or `wasmbind`)",
      symbols: /3std4time\w{0,24}?(?:7Instant|10SystemTime)3now/,
    },
  },
];

export function inspectStd(bytes: Uint8Array): readonly Problem[] {
  const text = Buffer.from(bytes).toString("latin1");
  return TRAPS.filter(({ texts }) => texts.every((one) => one.test(text))).map(
    ({ problem }) => problem,
  );
}

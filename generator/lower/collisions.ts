/**
 * Two names of the inputs that would be one in Rust. Nothing is numbered: who comes first has the name.
 *
 *   playNote(): void; play_note(): void   with an overlay: an error, for there the other one can be given a name
 *                                         without one:     a warning, and the other one is left out
 */
import { compareText, type Reporter } from "../diagnostics.ts";
import type { ApiModel } from "../model/api-model.ts";
import { Places } from "../model/places.ts";
import type { Ledger } from "./ledger.ts";

export interface Collision {
  /** The path of the one that comes second. */
  readonly path: string;
  /** The path of the one that has the name. */
  readonly other: string;
  /** `kv::KvNamespace::get` */
  readonly rust: string;
  /** What of it is lost: all by default. */
  readonly part?: string;
}

export class Collisions {
  readonly #places: Places;
  readonly #report: Reporter;
  readonly #canRename: boolean;
  readonly #found: Collision[] = [];

  constructor(model: ApiModel, options: { readonly canRename: boolean }, report: Reporter) {
    this.#places = new Places(model);
    this.#canRename = options.canRename;
    this.#report = report;
  }

  add(collision: Collision): void {
    const { path, other, rust } = collision;
    const [first, second] = [other, path].sort(compareText);
    const place = this.#places.of(path) ?? { file: path, line: 1, column: 1 };
    this.#found.push(collision);
    this.#report.report({
      rule: "name-collision",
      severity: this.#canRename ? "error" : "warning",
      message: `${first ?? ""} and ${second ?? ""} would both be ${rust}`,
      place,
      path,
      help: this.#canRename
        ? `give one of them a "name" in idl/overrides/`
        : `the other one has the name, and this is left out`,
    });
  }

  /** What was left out is in no output. */
  note(ledger: Ledger): void {
    for (const { path, other, rust, part } of this.#found) {
      const reason = `its name in Rust, \`${rust}\`, is that of \`${other}\``;
      if (part === undefined) ledger.skip(path, reason);
      else ledger.adapt(path, `without ${part}: ${reason}`);
    }
  }
}

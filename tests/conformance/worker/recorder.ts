/**
 * Objects that note what is done with them. An object of a declared type has the members of its declaration, and no other; what is read of one that is not declared
 * is noted as `stray`.
 */
import type { Tree } from "../tree.ts";
import { describe, type Describing, type Known } from "./describe.ts";
import { materialise } from "./materialise.ts";
import type { Recorded } from "./run.ts";
import type { State } from "./state.ts";
import { memberKind, type Surfaces, type ValueSurface } from "./surface.ts";

export class Recorder {
  readonly #surfaces: Surfaces;
  readonly #known = new WeakMap<object, Known>();
  #byId = new Map<string, object>();
  /** By the class's path: what its objects are instances of. */
  readonly #prototypes = new Map<string, object>();
  readonly #by: Describing;
  state: State;

  constructor(surfaces: Surfaces, state: State, memory: Describing["memory"]) {
    this.#surfaces = surfaces;
    this.state = state;
    this.#by = {
      known: (value) => this.#known.get(value),
      memory,
      settle: (promise, into) => {
        const { pending } = this.state;
        pending.push(
          promise.then(
            (value) => into(this.describe(value)),
            (error: unknown) => into(this.describe(error)),
          ),
        );
      },
    };
  }

  begin(state: State): void {
    this.state = state;
    this.#byId = new Map();
  }

  describe(value: unknown): Tree {
    return describe(value, this.#by);
  }

  /** The object of that type and id. */
  instance(type: string, id: string, members: ReadonlyMap<string, unknown> = NONE): object {
    const known = this.#byId.get(id);
    if (known !== undefined) return known;
    const made = this.#object(type, id, members);
    this.#known.set(made, { type, id });
    this.#byId.set(id, made);
    return made;
  }

  make(tree: Tree): unknown {
    return materialise(tree, (one) =>
      this.instance(
        one.type,
        one.id,
        new Map((one.members ?? []).map(([key, value]) => [key, this.make(value)])),
      ),
    );
  }

  /** Notes what was done, and gives what it is to give. */
  note(recorded: Omit<Recorded, "arguments">, given: readonly unknown[]): unknown {
    const { state } = this;
    state.recorded.push({ ...recorded, arguments: given.map((one) => this.describe(one)) });
    if (state.answered) return undefined;
    state.answered = true;
    given.forEach((one, index) => this.#callAll(one, String(index)));
    const { answer } = state.run;
    const value = this.make(answer.value);
    if (answer.by === "throw") throw value;
    return answer.by === "reject" ? Promise.reject(value as Error) : value;
  }

  /** A callback is proved by calling it. */
  #callAll(value: unknown, place: string): void {
    const given = this.state.run.callbacks[place];
    if (typeof value === "function" && given !== undefined)
      this.#call(value as (...given: unknown[]) => unknown, place, given);
    if (typeof value !== "object" || value === null || this.#known.has(value)) return;
    for (const [key, one] of Object.entries(value)) this.#callAll(one, `${place}.${key}`);
  }

  #call(value: (...given: unknown[]) => unknown, place: string, given: readonly Tree[]): void {
    const { called } = this.state;
    try {
      const gave: unknown = Reflect.apply(
        value,
        undefined,
        given.map((one) => this.make(one)),
      );
      called.push({ place, gave: this.describe(gave) });
    } catch (error) {
      called.push({ place, threw: String(error) });
    }
  }

  prototypeOf(type: string): object {
    const known = this.#prototypes.get(type);
    if (known !== undefined) return known;
    const [parent] = this.#surfaces[type]?.parents ?? [];
    const made = Object.create(
      parent === undefined ? Object.prototype : this.prototypeOf(parent),
    ) as object;
    this.#prototypes.set(type, made);
    return made;
  }

  #object(type: string, id: string, members: ReadonlyMap<string, unknown>): object {
    const made: object = new Proxy(Object.create(this.prototypeOf(type)) as object, {
      get: (target, key): unknown => {
        if (typeof key === "symbol") {
          const name = `[${key.description ?? ""}]`;
          const isOwn = memberKind(this.#surfaces, type, name) === "operation";
          return isOwn ? this.#method(made, id, name) : Reflect.get(target, key);
        }
        if (members.has(key)) return members.get(key);
        switch (memberKind(this.#surfaces, type, key)) {
          case "operation":
            return this.#method(made, id, key);
          case "attribute":
            return this.note({ kind: "get", on: id, name: key }, []);
          case undefined:
            if (key !== "then") this.#stray(id, key);
            return undefined;
          default:
            return undefined;
        }
      },
      has: (target, key): boolean =>
        members.has(String(key)) ||
        memberKind(this.#surfaces, type, String(key)) !== undefined ||
        Reflect.has(target, key),
      set: (_target, key, value): boolean => {
        this.note({ kind: "set", on: id, name: String(key) }, [value]);
        return true;
      },
    });
    return made;
  }

  #method(self: object, on: string, name: string): unknown {
    const note = (given: readonly unknown[]): unknown =>
      this.note({ kind: "method", on, name }, given);
    return function (this: unknown, ...given: unknown[]): unknown {
      if (this !== self) throw new TypeError("Illegal invocation");
      return note(given);
    };
  }

  #stray(on: string, name: string): void {
    this.state.recorded.push({ kind: "stray", on, name, arguments: [] });
  }

  /** A class, a function of the global scope, a namespace or a module. */
  value(on: string, name: string, surface: ValueSurface): unknown {
    const path = on === "globalThis" ? name : `${on}.${name}`;
    const target = function (): void {
      // Called through the proxy only.
    };
    if (surface.kind === "class") target.prototype = this.prototypeOf(surface.type);
    const members = new Map(this.#members(path, surface));
    return new Proxy(target, {
      apply: (_target, _this, given: unknown[]) => this.note({ kind: "call", on, name }, given),
      construct: (_target, given: unknown[]) =>
        this.note({ kind: "construct", on, name }, given) as object,
      get: (_target, key): unknown => {
        if (typeof key === "symbol" || key === "prototype") return Reflect.get(target, key);
        const member = members.get(key);
        if (member === undefined) this.#stray(path, key);
        return member?.();
      },
    });
  }

  #members(path: string, surface: ValueSurface): [string, () => unknown][] {
    if (surface.kind === "namespace") {
      return Object.entries(surface.members).map(([key, one]) => {
        const made = this.value(path, key, one);
        return [key, () => made];
      });
    }
    const statics = surface.kind === "class" ? this.#surfaces[surface.type] : undefined;
    const call =
      (name: string) =>
      (...given: unknown[]): unknown =>
        this.note({ kind: "call", on: path, name }, given);
    return [
      ...(statics?.staticOperations ?? []).map((key): [string, () => unknown] => [
        key,
        () => call(key),
      ]),
      ...(statics?.staticAttributes ?? []).map((key): [string, () => unknown] => [
        key,
        () => this.note({ kind: "get", on: path, name: key }, []),
      ]),
    ];
  }
}

const NONE: ReadonlyMap<string, unknown> = new Map();

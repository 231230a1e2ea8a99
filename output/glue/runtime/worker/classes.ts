/** Real JavaScript classes of what the author exports. Their methods are there before the module's evaluation ends: the runtime looks then which handlers a class has. */
import { nextId } from "../contexts.js";
import { type Instances, newInstances } from "./instances.js";
import { bind, construct, method, release, type State } from "./objects.js";
import { type Pool, usable } from "./pool.js";
import type { ExportedClass } from "./sections.js";
import type { MakeTarget, Runtime } from "../instance.js";

export type Class = new (...given: unknown[]) => object;

/** Classes of the platform, by the names that the crate has for them. */
export type Bases = Readonly<Record<string, unknown>>;

/** Makes the classes of a module: an option of `createWorker`, so that a Worker without classes has nothing of this. */
export type MakeClasses = (
  pool: Pool,
  exported: readonly ExportedClass[],
  targets: Map<string, MakeTarget>,
) => Readonly<Record<string, Class>>;

/** One object of it has many calls, and outlives each of them. */
const LASTING = "DurableObject";

/** What is only handed over: nobody but Rust makes it. */
const TARGET = "RpcTarget";

/** Made around such an object: tells it when the last who had it is gone. */
const STUB = "RpcStub";

export function classesOf(bases: Bases): MakeClasses {
  return (pool, exported, targets) => {
    const instances = newInstances();
    const made: Record<string, Class> = {};
    for (const one of exported) {
      const Made = newClass(one, bases, pool, instances);
      targets.set(one.name, (rt, address) => newTarget(rt, Made, address, bases[STUB]));
      made[one.name] = Made;
    }
    return made;
  };
}

function newClass(
  { name, base, members, isShared }: ExportedClass,
  bases: Bases,
  pool: Pool,
  instances: Instances,
): Class {
  const Base = bases[base || TARGET] as Class;
  const isLasting = base === LASTING;
  const Made = {
    [name]: class extends Base {
      constructor(...given: unknown[]) {
        super(...given);
        if (base === "") return;
        const owns = isLasting && !isShared && instances.take(this);
        bind(this, owns ? lasting(name, given, pool) : passing(name, given, usable(pool)));
      }
    },
  }[name] as Class;
  for (const member of members) {
    const hasSignal = member === "fetch" && base !== "" && !isLasting;
    const value = method({ export: `class:${name}.${member}`, hasSignal });
    Object.defineProperty(Made.prototype, member, { value, configurable: true, writable: true });
  }
  if (base === "") {
    Object.defineProperty(Made.prototype, Symbol.dispose, { value: release, configurable: true });
  }
  return Made;
}

/** In an instance that it shares with others. */
function passing(name: string, given: readonly unknown[], rt: Runtime): State {
  const context = nextId(rt);
  const address = construct(rt, name, context, given);
  return { rt, context, event: given[0], address };
}

/** In an instance of its own, which goes with it. If that traps, the object is made anew in a fresh one when it is next called. */
function lasting(name: string, given: readonly unknown[], pool: Pool): State {
  const rt = pool.make();
  const context = nextId(rt);
  const state: State = {
    rt,
    context,
    event: given[0],
    address: construct(rt, name, context, given),
    revive: () => {
      const fresh = pool.make();
      state.address = construct(fresh, name, context, given);
      state.rt = fresh;
    },
  };
  return state;
}

/** Made by Rust, in the middle of a call whose context its own calls are in. */
function newTarget(rt: Runtime, Made: Class, address: number, Stub: unknown): object {
  const target = new Made();
  bind(target, { rt, context: rt.context, event: undefined, address });
  return Stub === undefined ? target : new (Stub as Class)(target);
}

/** What the crate of the cases imports beside what every crate does. */
import { canonical, jsonText } from "../canonical.ts";
import { choiceAt, dateAt, flagAt, isPresent, lengthAt, numberAt, textAt } from "../values.ts";
import type { Recorder } from "./recorder.ts";

/** The part of the glue's run time that is used here. */
export interface Instance {
  readonly table: unknown[];
  readonly free: number[];
  readonly exports: { readonly memory?: { readonly buffer: ArrayBufferLike } };
  closed: boolean;
}

type Factory = (rt: Instance) => (...parameters: number[]) => unknown;

/** The instance that takes the next run: another one after each trap. */
export interface Current {
  rt: Instance | undefined;
}

export function caseImports(
  recorder: Recorder,
  current: Current,
): Readonly<Record<string, Factory>> {
  const variant = (): number => recorder.state.run.variant;
  const special = <T>(path: string, usual: T): T => {
    const found = recorder.state.run.special[path];
    return typeof found === typeof usual ? (found as T) : usual;
  };
  const atPath =
    (give: (path: string, rt: Instance) => unknown): Factory =>
    (rt) =>
    (path = 0, length = 0) =>
      give(readText(rt, path, length), rt);
  return {
    case_number: (rt) => {
      current.rt = rt;
      return () => recorder.state.run.case;
    },
    generic: () => () => recorder.state.run.generic,
    text: atPath((path, rt) => put(rt, special(path, textAt(path)))),
    number: atPath((path) => special(path, numberAt(path))),
    flag: atPath((path) => Number(special(path, flagAt(path, variant())))),
    date: atPath(dateAt),
    present: atPath((path) =>
      Number(recorder.state.run.presence[path] ?? isPresent(path, variant())),
    ),
    length: atPath((path) => lengthAt(path, variant())),
    choice: (rt) => (path, length, count) => {
      recorder.state.choices.push([readText(rt, path, length), count ?? 0]);
      return choiceAt(count ?? 0, variant());
    },
    instance: (rt) => (type, typeLength, path, length) =>
      put(rt, recorder.instance(readText(rt, type, typeLength), readText(rt, path, length))),
    opaque: atPath((path, rt) => put(rt, { opaque: textAt(path) })),
    describe: (rt) => (handle) =>
      put(rt, jsonText(canonical(recorder.describe(rt.table[handle ?? 0])))),
    claim: (rt) => (handle, type, length) => {
      const tree = recorder.describe(rt.table[handle ?? 0]);
      const [id, actual] = tree.t === "instance" ? [tree.id, tree.type] : ["", tree.t];
      recorder.state.claims.push([id, actual, readText(rt, type, length)]);
    },
    called: (rt) => (path, length, text, textLength) => {
      recorder.state.heard.push([readText(rt, path, length), readText(rt, text, textLength)]);
    },
    tell: (rt) => (text, length) => {
      recorder.state.told = readText(rt, text, length);
    },
  };
}

function readText(rt: Instance, address = 0, length = 0): string {
  const buffer = rt.exports.memory?.buffer ?? new ArrayBuffer(0);
  return new TextDecoder().decode(new Uint8Array(buffer, address, length));
}

function put(rt: Instance, value: unknown): number {
  const free = rt.free.pop();
  if (free === undefined) return rt.table.push(value) - 1;
  rt.table[free] = value;
  return free;
}

export function handlesOf(rt: Instance | undefined): number {
  return rt === undefined ? 0 : rt.table.length - rt.free.length;
}

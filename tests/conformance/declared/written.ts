/**
 * What a call is declared to give where the overlay says that Rust is to have something else of it: that is what it is answered with.
 *
 *   run<T>(): Promise<D1Result<T>>     "D1PreparedStatement.run()": { "type": "Promise<D1Response>" }
 */
import type { Signature } from "../../../generator/model/api.ts";
import { memberPath } from "../../../generator/model/paths.ts";
import type { TypeRef } from "../../../generator/model/type-ref.ts";
import type { ParsedInputs } from "../../../generator/parse-inputs.ts";

/** By the place of the signature. */
export type Written = ReadonlyMap<string, Signature>;

export function writtenResults({ inputs, overlay }: ParsedInputs): Written {
  const changed = new Set(
    overlay.overrides.flatMap(({ path, type }) =>
      type !== undefined && path.endsWith("()") ? [path.slice(0, -2)] : [],
    ),
  );
  const members = inputs.dts
    .flatMap((one) => one.declarations)
    .flatMap((one) =>
      one.kind === "interface"
        ? one.members.filter((each) => changed.has(memberPath(one.path, each)))
        : [],
    );
  const signatures = members.flatMap((one) => (one.kind === "operation" ? one.signatures : []));
  return new Map(signatures.map((one) => [placeOf(one), one]));
}

/** The declared types of arguments for which the overlay says that anything goes, by the path of what is called. */
export function writtenArguments({
  inputs,
  overlay,
}: ParsedInputs): ReadonlyMap<string, readonly TypeRef[]> {
  const changed = overlay.overrides.flatMap(({ path, type }) => {
    const [, called, name] = /^(.*?)(?:#\d+)?\((\w+)\)$/.exec(path) ?? [];
    return called !== undefined && type === "any" ? [{ called, name }] : [];
  });
  const members = inputs.dts
    .flatMap((one) => one.declarations)
    .flatMap((one) =>
      one.kind === "interface"
        ? one.members.map((each) => [memberPath(one.path, each), each] as const)
        : [],
    );
  return new Map(
    changed.map(({ called, name }) => [
      called,
      members.flatMap(([path, one]) =>
        path === called && one.kind === "operation"
          ? one.signatures.flatMap((each) =>
              each.arguments.flatMap((argument) => (argument.jsName === name ? argument.type : [])),
            )
          : [],
      ),
    ]),
  );
}

export function placeOf({ origins: [origin] }: Signature): string {
  return origin === undefined ? "" : [origin.file, origin.line, origin.column].join(":");
}

/**
 * What the declaration files say otherwise than the run time, as a patch of them: by the overlay, or by the run time's type information.
 *
 *   stream: boolean;            "TextDecoderDecodeOptions.stream": { "optional": true, "reason": "False where it is left out." }
 *   --- becomes, in corrections.patch --->
 *   -  stream: boolean;
 *   +  // False where it is left out.
 *   +  stream?: boolean;
 *
 * Only what a caller would trip over: what the bindings narrow needs no patch.
 */
import type { OutputFile } from "./emit/output-file.ts";
import type { Attribute, Declaration } from "./model/api.ts";
import type { ApiModel } from "./model/api-model.ts";
import { memberPath } from "./model/paths.ts";
import type { TypeRef } from "./model/type-ref.ts";
import type { Override } from "./overrides.ts";
import type { ParsedInputs } from "./parse-inputs.ts";

interface Correction {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly reason: string;
  readonly change: (line: string) => string;
}

export function emitCorrections(parsed: ParsedInputs, model: ApiModel): readonly OutputFile[] {
  const byPath = new Map(parsed.overlay.overrides.map((one) => [one.path, one]));
  const { dts } = parsed.inputs;
  const said = dts.map((one) => nothings(one.declarations));
  const corrections = dts.flatMap(({ declarations }) =>
    declarations.flatMap((one) => correctionsOf(one, { model, byPath, said })),
  );
  const patches = parsed.sources.flatMap(({ file, text }) => {
    const own = corrections.filter((one) => one.file === file);
    return own.length === 0 ? [] : [patchOf(file, text, own)];
  });
  return patches.length === 0 ? [] : [{ path: "corrections.patch", text: patches.join("") }];
}

interface Known {
  readonly model: ApiModel;
  readonly byPath: ReadonlyMap<string, Override>;
  /** What each entry says of an attribute that can be nothing. */
  readonly said: readonly ReadonlyMap<string, Nothing | undefined>[];
}

function nothings(declarations: readonly Declaration[]): ReadonlyMap<string, Nothing | undefined> {
  return new Map(
    declarations.flatMap((one) =>
      one.kind !== "interface"
        ? []
        : one.members.flatMap((member) =>
            member.kind === "attribute"
              ? [[memberPath(one.path, member), nothingOf(member.type)] as const]
              : [],
          ),
    ),
  );
}

function correctionsOf(
  declared: Declaration,
  { model, byPath, said }: Known,
): readonly Correction[] {
  const known = model.byPath.get(declared.path);
  if (declared.kind !== "interface" || known?.kind !== "interface") return [];
  return declared.members.flatMap((member) => {
    const path = memberPath(declared.path, member);
    const twin = known.members.find((one) => memberPath(known.path, one) === path);
    if (member.kind !== "attribute" || twin?.kind !== "attribute") return [];
    const [place] = member.origins;
    // Where entries differ, each is right about its own run time.
    const isSaid = said.some((one) => one.get(path) === nothingOf(twin.type));
    const change =
      optionalOf(member, byPath.get(path)) ?? (isSaid ? undefined : swapOf(member, twin));
    return place === undefined || change === undefined ? [] : [{ ...place, ...change }];
  });
}

type Change = Pick<Correction, "reason" | "change"> | undefined;

function optionalOf({ jsName, optional }: Attribute, override: Override | undefined): Change {
  if (override?.optional !== true || optional) return undefined;
  const name = new RegExp(`\\b${jsName}\\b(?=:)`);
  return { reason: override.reason, change: (line) => line.replace(name, `${jsName}?`) };
}

function swapOf(declared: Attribute, known: Attribute): Change {
  const [wrong, right] = [nothingOf(declared.type), nothingOf(known.type)];
  if (wrong === undefined || right === undefined || wrong === right) return undefined;
  return {
    reason: `The run time's type information: \`${right}\`, where there is nothing.`,
    change: (line) => line.replace(new RegExp(`\\b${wrong}\\b(?=;)`), right),
  };
}

type Nothing = "null" | "undefined";

function nothingOf(type: TypeRef): Nothing | undefined {
  const found = (type.kind === "union" ? type.of : []).flatMap((one) =>
    one.kind === "primitive" && (one.name === "null" || one.name === "undefined") ? one.name : [],
  );
  return found.length === 1 ? found[0] : undefined;
}

/** A patch that `patch -p1` takes, in the folder of the packages. */
function patchOf(file: string, text: string, corrections: readonly Correction[]): string {
  const lines = text.split("\n");
  let added = 0;
  const hunks = [...corrections]
    .sort((left, right) => left.line - right.line)
    .flatMap(({ line, reason, change }) => {
      const before = lines[line - 1] ?? "";
      const after = change(before);
      if (after === before) return [];
      const indent = /^\s*/.exec(before)?.[0] ?? "";
      const at = line + added;
      added++;
      return `@@ -${String(line)},1 +${String(at)},2 @@\n-${before}\n+${indent}// ${reason}\n+${after}\n`;
    });
  return hunks.length === 0 ? "" : `--- a/${file}\n+++ b/${file}\n${hunks.join("")}`;
}

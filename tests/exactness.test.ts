/** What is exact in the inputs stays exact in the plan: held over the whole Workers API. */
import { beforeAll, describe, expect, it } from "vitest";
import { nodeHost } from "../generator/cli/node-host.ts";
import { withParts } from "../generator/lower/codecs.ts";
import { inheritedAttributes } from "../generator/lower/inherited-attributes.ts";
import type { BindingPlan, Codec, ItemHead } from "../generator/lower/plan.ts";
import type { ApiModel } from "../generator/model/api-model.ts";
import type { Argument, Attribute, Signature } from "../generator/model/api.ts";
import { memberPath } from "../generator/model/paths.ts";
import type { NumberWidth, TypeRef } from "../generator/model/type-ref.ts";
import { runPipeline } from "../generator/pipeline.ts";
import { PROJECT } from "./fixture-runs.ts";

const RUST: Readonly<Record<NumberWidth, string>> = {
  byte: "i8",
  octet: "u8",
  short: "i16",
  "unsigned short": "u16",
  long: "i32",
  "unsigned long": "u32",
  "long long": "i64",
  "unsigned long long": "u64",
  float: "f32",
  "unrestricted double": "f64",
};

let model: ApiModel;
let plan: BindingPlan;

beforeAll(async () => {
  const host = nodeHost({ projectFolder: PROJECT, workingFolder: PROJECT });
  const run = await runPipeline({ files: [], outputFolder: "output" }, host);
  if (run.model === undefined || run.plan === undefined) throw new Error("nothing was planned");
  ({ model, plan } = run);
}, 120_000);

/** The codecs of a path: a field, a getter, the results and the arguments of a function. */
function codecsByPath(): ReadonlyMap<string, readonly Codec[]> {
  const found = new Map<string, Codec[]>();
  const add = (path: string, codec: Codec): void => {
    found.set(path, [...(found.get(path) ?? []), ...withParts(codec)]);
  };
  for (const product of plan.products) {
    for (const type of product.types) {
      if (type.kind === "struct") for (const one of type.fields) add(one.path, one.codec);
    }
    const ofTypes = product.types.flatMap((one) => (one.kind === "class" ? one.functions : []));
    for (const one of [...ofTypes, ...product.functions]) {
      add(one.path, one.returns.codec);
      for (const parameter of one.parameters)
        add(`${one.path}(${parameter.jsName})`, parameter.codec);
    }
  }
  return found;
}

/** The width of a slot that is a number, perhaps none, perhaps later. */
function widthOf(type: TypeRef): NumberWidth | undefined {
  if (type.kind === "promise") return widthOf(type.of);
  if (type.kind === "union") {
    const some = type.of.filter(
      (one) => !(one.kind === "primitive" && (one.name === "null" || one.name === "undefined")),
    );
    return some.length === 1 && some[0] !== undefined ? widthOf(some[0]) : undefined;
  }
  return type.kind === "primitive" && type.name === "number" ? type.width : undefined;
}

interface Slot {
  readonly path: string;
  readonly type: TypeRef;
  readonly facts: Attribute["facts"];
}

function slots(): readonly Slot[] {
  return model.declarations.flatMap((one) => {
    if (one.kind !== "interface") return [];
    return one.members.flatMap((member): readonly Slot[] => {
      const path = memberPath(one.path, member);
      if (member.kind === "attribute") return [{ path, type: member.type, facts: member.facts }];
      if (member.kind !== "operation" || member.signatures.length > 1) return [];
      return member.signatures.flatMap((signature) => slotsOf(signature, path));
    });
  });
}

function slotsOf(signature: Signature, path: string): readonly Slot[] {
  const ofArgument = (one: Argument): Slot => ({
    path: `${path}(${one.jsName})`,
    type: one.type,
    facts: one.facts,
  });
  return [
    { path, type: signature.returns, facts: signature.facts },
    ...signature.arguments.map(ofArgument),
  ];
}

describe("a number whose width an input knows", () => {
  it("has that width in Rust", () => {
    const codecs = codecsByPath();
    let known = 0;
    const wrong = slots().flatMap(({ path, type, facts }) => {
      const width = widthOf(type);
      const planned = codecs.get(path);
      if (width === undefined || planned === undefined) return [];
      known++;
      const isTime = facts?.duration !== undefined || facts?.date !== undefined;
      const isExact = planned.some((one) =>
        isTime ? one.kind === "time" : one.kind === "number" && one.rust === RUST[width],
      );
      return isExact ? [] : [`${path} is no ${isTime ? "time" : RUST[width]}`];
    });
    expect(wrong).toEqual([]);
    expect(known).toBeGreaterThan(250);
  });
});

describe("a name", () => {
  it("ends in no digits that the input does not have", () => {
    const heads: readonly ItemHead[] = plan.products.flatMap((product) => [
      ...product.types.flatMap((type): readonly ItemHead[] => [
        type,
        ...(type.kind === "class" ? type.functions : []),
        ...(type.kind === "struct" ? type.fields : []),
      ]),
      ...product.functions,
    ]);
    const wrong = heads.filter(({ rustName, jsName, path }) => {
      const digits = /\d+$/.exec(rustName)?.[0];
      const said = `${jsName} ${path}`.replace(/[^\p{L}\p{N}]/gu, "");
      return digits !== undefined && !said.includes(digits);
    });
    expect(wrong.map(({ rustName, path }) => `${path}: ${rustName}`)).toEqual([]);
  });
});

describe("a struct", () => {
  it("has a field for each member of its dictionary that a user can choose", () => {
    const left = new Set(
      plan.ledger.filter((one) => one.status === "skipped").map((one) => one.path),
    );
    let known = 0;
    const lost = plan.products.flatMap(({ types }) =>
      types.flatMap((type) => {
        const declared = model.byPath.get(type.path);
        if (type.kind !== "struct" || declared?.kind !== "interface") return [];
        // What is always the same is written by itself; what a partial one lacks, the function's name says.
        if (type.isPartial) return [];
        const fields = new Set([...type.fields, ...(type.fixed ?? [])].map((one) => one.jsName));
        return inheritedAttributes(declared, model).flatMap(({ attribute, owner }) => {
          if (left.has(memberPath(owner.path, attribute))) return [];
          known++;
          return fields.has(attribute.jsName) ? [] : [`${type.path}.${attribute.jsName}`];
        });
      }),
    );
    expect(lost).toEqual([]);
    expect(known).toBeGreaterThan(1500);
  });
});

import { expect, test } from "vitest";
import type { ModelInterface } from "../../generator/model/api-model.ts";
import { Places } from "../../generator/model/places.ts";
import type { Origin } from "../../generator/source.ts";

const at = (line: number): readonly Origin[] => [{ input: "dts", file: "a.d.ts", line, column: 1 }];
const said = (line: number) => ({ origins: at(line), entries: [] });
const signature = (line: number) => ({
  typeParameters: [],
  arguments: [],
  returns: { kind: "primitive", name: "undefined" } as const,
  ...said(line),
});
const bucket: ModelInterface = {
  kind: "interface",
  path: "N.Bucket",
  typeParameters: [],
  extends: [],
  hasValue: true,
  abstract: false,
  dictionary: false,
  product: "a",
  direction: "none",
  shape: "object",
  anonymous: false,
  members: [
    {
      kind: "operation",
      jsName: "get",
      static: false,
      optional: false,
      signatures: [signature(3), signature(4)],
      ...said(3),
    },
    {
      kind: "attribute",
      jsName: "a-b.c",
      type: { kind: "primitive", name: "string" },
      static: true,
      readonly: true,
      optional: false,
      ...said(5),
    },
  ],
  ...said(2),
};

test.each([
  ["N.Bucket", 2],
  ["N.Bucket.get", 3],
  ["N.Bucket.get(key)", 3],
  ["N.Bucket.get#2", 4],
  ["N.Bucket.get#2(options)", 4],
  ["N.Bucket::a-b.c", 5],
  ["N.Bucket.gone(x)", 2],
  ["Elsewhere.get", undefined],
])("%s", (path, line) => {
  expect(new Places({ declarations: [bucket] }).of(path)?.line).toBe(line);
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Diagnostics } from "../../generator/diagnostics.ts";
import { parseSources, readSources, readSourceText } from "../../generator/parse/sources.ts";
import { decodeUtf8 } from "../../generator/parse/text.ts";
import { parseWebidl } from "../../generator/parse/webidl.ts";
import { selectSpecified } from "../../generator/parse/webidl-select.ts";

const SOUND = `{
  "declarations": { "package": "types", "entries": { "root": "index.d.ts" } },
  "runtime": { "package": "run", "globalScope": "G", "entries": { "root": { "date": "newest", "flags": ["f"] } } },
  "specifications": {
    "package": "specs", "globalScope": "G",
    "files": { "a.idl": { "names": ["A"], "renamed": { "B": "C" } } },
  },
}`;

function problems(text: string): readonly string[] {
  const report = new Diagnostics();
  expect(parseSources({ file: "sources.jsonc", text }, report)).toBeUndefined();
  return report.sorted.map(
    ({ place, rule, message }) => `${place.line}:${place.column} ${rule}: ${message}`,
  );
}

test("sources are read with their places", () => {
  const sources = parseSources({ file: "sources.jsonc", text: SOUND }, new Diagnostics());
  expect(sources).toMatchObject({
    declarations: { entries: [{ entry: "root", file: "types/index.d.ts", place: { line: 2 } }] },
    runtime: { entries: [{ surface: { kind: "date", date: "newest", flags: ["f"] } }] },
    specifications: {
      files: [{ file: "specs/a.idl", place: { line: 6, column: 16 } }],
      names: [
        { path: "A", specified: "A", file: "specs/a.idl", place: { line: 6, column: 37 } },
        { path: "B", specified: "C", place: { line: 6, column: 56 } },
      ],
    },
  });
});

describe("what is wrong with sources", () => {
  test.each<[string, { replace: string; by: string; want: readonly string[] }]>([
    ["JSON", { replace: '"run",', by: '"run"', want: ["3:33 override-syntax: ',' expected."] }],
    [
      "an unknown key",
      {
        replace: '"names": ["A"]',
        by: '"names": [], "name": "A"',
        want: ['6:40 override-unknown-key: there is no key "name"'],
      },
    ],
    [
      "a missing key",
      {
        replace: '"package": "types", ',
        by: "",
        want: ['2:19 override-syntax: the key "package" is missing'],
      },
    ],
    [
      "a list that is none",
      { replace: '["A"]', by: '"A"', want: ["6:36 override-syntax: this must be a list of texts"] },
    ],
    [
      "an empty text",
      {
        replace: '"types"',
        by: '""',
        want: ["2:32 override-syntax: this must be a text that is not empty"],
      },
    ],
    [
      "a date",
      {
        replace: '"newest"',
        by: '"today"',
        want: ['3:85 override-syntax: a date is "newest" or YYYY-MM-DD'],
      },
    ],
  ])("%s", (_, { replace, by, want }) => {
    expect(problems(SOUND.replace(replace, by))).toEqual(want);
  });
});

describe("files", () => {
  const place = { file: "sources.jsonc", line: 2, column: 3 };

  test("one that is not there is reported where it is named", () => {
    const report = new Diagnostics();
    const read = (): Uint8Array => {
      throw new Error("ENOENT");
    };
    expect(readSourceText({ file: "types/index.d.ts", place }, read, report)).toBeUndefined();
    expect(report.sorted).toMatchObject([{ rule: "missing-source", place }]);
  });

  test.each<[string, { given: readonly number[]; want: string }]>([
    [
      "Latin-1",
      {
        given: [0x61, 0x0a, 0x62, 0xe9, 0x63],
        want: "2:2 this file is not UTF-8: byte 4 cannot stand here",
      },
    ],
    [
      "a character cut short",
      { given: [0x61, 0xc3], want: "1:2 this file is not UTF-8: byte 2 cannot stand here" },
    ],
    ["UTF-16", { given: [0xff, 0xfe, 0x61, 0x00], want: "1:1 this file is UTF-16, not UTF-8" }],
  ])("%s is reported", (_, { given, want }) => {
    const report = new Diagnostics();
    expect(decodeUtf8("a.idl", new Uint8Array(given), report)).toBeUndefined();
    expect(
      report.sorted.map(({ place: at, message }) => `${at.line}:${at.column} ${message}`),
    ).toEqual([want]);
  });

  test("a byte order mark is no text", () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x61]);
    expect(decodeUtf8("a.idl", bytes, new Diagnostics())).toBe("a");
  });
});

test("the project's own sources name what there is", () => {
  const report = new Diagnostics();
  const read = (file: string): Uint8Array => {
    const folder = file.startsWith("idl/") ? "../../" : "../../node_modules/";
    return readFileSync(new URL(folder + file, import.meta.url));
  };
  const sources = readSources("idl/sources.jsonc", read, report);
  const { files = [], names = [], globalScope = "" } = sources?.specifications ?? {};
  const texts = files.flatMap((one) => readSourceText(one, read, report) ?? []);
  const all = parseWebidl(texts, { entry: "specifications", globalScope }, report);
  const selected = selectSpecified(all, names, report);
  expect(report.sorted).toEqual([]);
  expect(texts).toHaveLength(22);
  expect(selected.declarations).toHaveLength(names.length);
});

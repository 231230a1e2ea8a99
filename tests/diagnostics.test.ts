import { expect, test } from "vitest";
import { Diagnostics, type Diagnostic } from "../generator/diagnostics.ts";
import { renderDiagnostics, renderSummary } from "../generator/render-diagnostics.ts";

const sources = [{ file: "a.d.ts", text: "interface A {\n\tx: Nowhere;\n}\n" }];

const unknown: Diagnostic = {
  rule: "unknown-type",
  severity: "error",
  message: "cannot find the type Nowhere",
  place: { file: "a.d.ts", line: 2, column: 5 },
  path: "A.x",
  help: "did you mean Somewhere?",
};

test("place, rule, message, frame, path, help", () => {
  expect(renderDiagnostics([unknown], { sources })).toBe(
    [
      "a.d.ts:2:5 error unknown-type: cannot find the type Nowhere",
      "  2 | \tx: Nowhere;",
      "    | \t   ^",
      "  in A.x",
      "  help: did you mean Somewhere?",
      "",
    ].join("\n"),
  );
});

test("no frame for a text that is not there", () => {
  const { path: _, help: __, ...bare } = unknown;
  const elsewhere = { ...bare, place: { file: "b.d.ts", line: 1, column: 1 } };
  expect(renderDiagnostics([elsewhere], { sources })).toBe(
    "b.d.ts:1:1 error unknown-type: cannot find the type Nowhere\n",
  );
});

test("sorted by place, repeats folded", () => {
  const at = (line: number, message: string): Diagnostic => {
    const { path: _, help: __, ...bare } = unknown;
    return { ...bare, message, place: { file: "b.d.ts", line, column: 1 } };
  };
  const all = [at(30, "twice"), at(4, "once"), at(2, "twice"), at(3, "twice")];
  expect(renderDiagnostics(all, { sources })).toBe(
    [
      "b.d.ts:2:1 error unknown-type: twice (and 2 more)",
      "",
      "b.d.ts:4:1 error unknown-type: once",
      "",
    ].join("\n"),
  );
});

test("how many", () => {
  const warning: Diagnostic = { ...unknown, severity: "warning" };
  expect(renderSummary([unknown, unknown, warning])).toBe("2 errors, 1 warning");
  expect(renderSummary([])).toBe("");
});

test("collected ones are sorted, and know whether any is an error", () => {
  const report = new Diagnostics();
  report.report({ ...unknown, severity: "warning" });
  expect(report.hasErrors).toBe(false);
  report.report({ ...unknown, place: { ...unknown.place, line: 1 } });
  expect(report.hasErrors).toBe(true);
  expect(report.sorted.map((one) => one.place.line)).toEqual([1, 2]);
});

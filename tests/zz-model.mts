import fs from "node:fs";
import path from "node:path";
const R = "/work/main/";
const { parseDts } = await import(R + "generator/parse/dts.ts");
const { parseWebidl } = await import(R + "generator/parse/webidl.ts");
const { selectSpecified } = await import(R + "generator/parse/webidl-select.ts");
const { readSources, readSourceText } = await import(R + "generator/parse/sources.ts");
const { parseOverlay } = await import(R + "generator/overrides.ts");
const { overlayTypeSources, overlayReporter } = await import(R + "generator/overrides-types.ts");
const { transform } = await import(R + "generator/transform/transform.ts");
const { Diagnostics } = await import(R + "generator/diagnostics.ts");
const { renderDiagnostics, renderSummary } = await import(R + "generator/render-diagnostics.ts");
const report = new Diagnostics();
const text = (f: string) => ({ file: f, text: fs.readFileSync(R + f, "utf8") });
const dir = fs.readdirSync(R + "idl/overrides").filter((f) => f.endsWith(".jsonc")).sort();
const has = (f: string) => (fs.existsSync(R + f) ? [text(f)] : []);
const overlaySources = { overrides: dir.map((f) => text("idl/overrides/" + f)), skipped: has("idl/skipped.jsonc"), products: has("idl/products.jsonc") };
let t = performance.now();
const lap = (n: string) => { console.log(n, Math.round(performance.now() - t)); t = performance.now(); };
const overlay = parseOverlay(overlaySources, report);
lap("overlay");
const dtsText = (f: string) => ({ file: "@cloudflare/workers-types/" + f, text: fs.readFileSync(R + "node_modules/@cloudflare/workers-types/" + f, "utf8") });
const fast = process.argv.includes("--fast");
const dts = fast && overlayTypeSources(overlay).length === 0 ? ["root", "experimental"].map((e) => JSON.parse(fs.readFileSync(`/tmp/dts-${e}.json`, "utf8"))) : [
  parseDts([dtsText("index.d.ts"), ...overlayTypeSources(overlay)], { entry: "root" }, overlayReporter(overlay, report)),
  parseDts([dtsText("experimental/index.d.ts")], { entry: "experimental" }, report)];
lap("dts");
const readFile = (f: string) => fs.readFileSync(fs.existsSync(R + f) ? R + f : R + "node_modules/" + f);
const sources = readSources("idl/sources.jsonc", readFile, report);
const idl = sources.specifications.files.flatMap((f: any) => { const s = readSourceText(f, readFile, report); return s ? [s] : []; });
const webidl = selectSpecified(parseWebidl(idl, { entry: "webidl", globalScope: sources.specifications.globalScope }, report), sources.specifications.names, report);
lap("webidl");
const rtti = ["root", "experimental"].map((e) => {
  const f = JSON.parse(fs.readFileSync(`/tmp/rtti-${e}-facts.json`, "utf8"));
  return { declarations: JSON.parse(fs.readFileSync(`/tmp/rtti-${e}.json`, "utf8")), facts: { ...f, placement: new Map(Object.entries(f.placement)), unimplemented: new Set(f.unimplemented), throwsSynchronously: new Set(f.throwsSynchronously), globals: new Map(Object.entries(f.globals)), nested: new Map(Object.entries(f.nested)) } };
});
lap("rtti");
for (let i = 0; i < (process.argv.includes("--time") ? 5 : 1); i++) { const r = i === 0 ? report : new Diagnostics(); var model = transform({ dts, rtti, webidl: [webidl] }, { overlay }, r); lap("transform"); }
fs.writeFileSync("/tmp/model.json", JSON.stringify({ ...model, byPath: undefined, globals: Object.fromEntries(model.globals), nested: Object.fromEntries(model.nested) }, null, 1));
fs.writeFileSync("/tmp/model-diagnostics.txt", renderDiagnostics(report.sorted, { sources: [dtsText("index.d.ts"), ...overlaySources.overrides, ...overlaySources.skipped, ...overlaySources.products] }));
console.log(renderSummary(report.sorted));
const rules: any = {}; for (const d of report.sorted) rules[d.rule] = (rules[d.rule] ?? 0) + 1; console.log(rules);

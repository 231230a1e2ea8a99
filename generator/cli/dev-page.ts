/** What a browser is shown when a Worker cannot answer: what the compiler said, or where Rust panicked. */

import { stripVTControlCharacters } from "node:util";

/** Answers all requests with what is wrong. Its classes, by what they extend, are there so that they can be bound. */
export function errorWorker(said: string, classes: ReadonlyMap<string, string>): string {
  const text = stripVTControlCharacters(said).trim();
  const bases = [...new Set(classes.values())];
  const stubs = [...classes].map(([name, base]) => `export class ${name} extends ${base} {}`);
  return [
    ...(bases.length > 0 ? [`import { ${bases.join(", ")} } from "cloudflare:workers";`] : []),
    ...stubs,
    PAGE,
    `const said = ${JSON.stringify(text)};`,
    `export default {`,
    `  fetch: (request) => answer(request, "This Worker cannot be built", said),`,
    `};`,
    "",
  ].join("\n");
}

/** The Worker, whose failed requests are answered with why. */
export function guardedWorker(classes: readonly string[]): string {
  const names = classes.length === 0 ? [] : [`export { ${classes.join(", ")} } from "./index.js";`];
  return [
    `import worker from "./index.js";`,
    ...names,
    PAGE,
    `const guarded = {`,
    `  async fetch(request, env, ctx) {`,
    `    try {`,
    `      return await worker.fetch(request, env, ctx);`,
    `    } catch (error) {`,
    `      const isTrap = !error?.cause || error.cause instanceof WebAssembly.RuntimeError;`,
    `      const cause = isTrap ? "" : "\\ncaused by " + String(error.cause);`,
    `      console.error(String(error) + cause);`,
    `      return answer(request, "This Worker has failed", String(error) + cause);`,
    `    }`,
    `  },`,
    `};`,
    `export default typeof worker === "object" && worker.fetch ? { ...worker, ...guarded } : worker;`,
    "",
  ].join("\n");
}

const PAGE = `
const escaped = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
function answer(request, title, text) {
  const isRead = request.headers.get("accept")?.includes("text/html");
  const type = isRead ? "text/html" : "text/plain";
  const headers = { "content-type": type + "; charset=utf-8", "cache-control": "no-store" };
  const page =
    "<!doctype html><title>" + title + "</title><style>" +
    "body{font:15px/1.5 system-ui;margin:3rem auto;max-width:60rem;padding:0 1rem}" +
    "pre{background:#f6f6f6;border-left:4px solid #c00;padding:1rem;overflow:auto;font-size:13px}" +
    "</style><h1>" + title + "</h1><pre>" + escaped(text) + "</pre>";
  return new Response(isRead ? page : title + ":\\n" + text + "\\n", { status: 500, headers });
}
`;

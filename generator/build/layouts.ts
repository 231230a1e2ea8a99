/**
 * How a Worker lies on disk, for each way in which the platform takes one.
 *
 *   worker            build/index.js, build/index.wasm                          `main` in the Wrangler configuration
 *   pages             build/_worker.js/index.js, build/_worker.js/index.wasm    beside the assets in `build/`
 *   pages-functions   functions/[[path]].js, functions/index.wasm               for every path that no other function has
 */

export const LAYOUTS = ["worker", "pages", "pages-functions"] as const;

export type Layout = (typeof LAYOUTS)[number];

/** Relative to the output folder, which is `folder` in the crate's by default. */
export interface Places {
  readonly folder: string;
  readonly script: string;
  readonly sourceMap: string;
  readonly module: string;
  /** Not among what Pages publishes. */
  readonly declarations?: string;
}

export function placesOf(layout: Layout): Places {
  switch (layout) {
    case "worker":
      return { ...beside("build", "index.js"), declarations: "index.d.ts" };
    case "pages":
      return beside("build", "_worker.js/index.js");
    case "pages-functions":
      return beside("functions", "[[path]].js");
    default:
      return layout satisfies never;
  }
}

/** The script imports the module from its own folder. */
function beside(folder: string, script: string): Places {
  const module = script.replace(/[^/]*$/, "index.wasm");
  return { folder, script, sourceMap: `${script}.map`, module };
}

/** A function of Pages gets one object, in which the context's methods are. */
export const ON_REQUEST = `export const onRequest = (event) =>
  worker.default.fetch(event.request, event.env, {
    waitUntil: (promise) => event.waitUntil(promise),
    passThroughOnException: () => event.passThroughOnException(),
    props: {},
  });`;

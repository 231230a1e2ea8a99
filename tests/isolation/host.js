// What stands around the Worker in the tests: it watches the instances, and says how large their tables are.

import { call } from "./callers.js";

/** What Rust asks for where it has no other input. */
globalThis.told = {};

/** Weakly: what nothing else keeps is to go. */
let runtimes = [];

const living = () => runtimes.filter((one) => one.deref() !== undefined);

/** `createWorker`, with a look at each instance that is made. */
export const watching = (createWorker) => (module, options) => {
  const rt = options.shims["workers:rt"];
  const drop = (runtime) => {
    runtimes = [...living(), new WeakRef(runtime)];
    return rt.drop(runtime);
  };
  const shims = { ...options.shims, "workers:rt": { ...rt, drop } };
  return createWorker(module, { ...options, shims });
};

function sizes() {
  return runtimes
    .map((one) => one.deref())
    .filter((rt) => rt !== undefined)
    .map((rt) => ({
      retired: rt.retired > 0,
      closed: rt.closed,
      handles: rt.table.length - rt.free.length - 5,
      contexts: rt.contexts.size,
      calls: rt.calls.size,
      closures: rt.closures?.live.size ?? 0,
      timers: rt.timers?.running.size ?? 0,
      streams: rt.produced?.size ?? 0,
      pages: rt.closed ? 0 : rt.exports.memory.buffer.byteLength / 65536,
    }));
}

/** The Worker's own handlers, and those paths that are for the tests. */
export function watched(worker) {
  return {
    ...worker,
    fetch(request, env, ctx) {
      const [what, ...rest] = new URL(request.url).pathname.split("/").slice(1);
      if (what !== "-") return worker.fetch(request, env, ctx);
      const [asked, name, value] = rest;
      switch (asked) {
        case "sizes":
          return Response.json(sizes());
        case "object":
          return env.OBJECTS.getByName(`error/${name}`).fetch(
            `http://object/socket/${name}`,
            request,
          );
        case "call":
          return call(name, value, env);
        case "garbage":
          for (let count = 0; count < 32; count++) new Uint8Array(4 << 20).fill(1);
          return new Response();
        case "tell":
          globalThis.told[name] = value || undefined;
          return new Response();
      }
      return new Response("not found", { status: 404 });
    },
  };
}

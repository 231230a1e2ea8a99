// What stands around the Worker in the tests: it watches the instances, and says how large their tables are.

/** Weakly: what nothing else keeps is to go. */
const runtimes = [];

/** `createWorker`, with a look at each instance that is made. */
export const watching = (createWorker) => (module, options) => {
  const rt = options.shims["workers:rt"];
  const drop = (runtime) => {
    runtimes.push(new WeakRef(runtime));
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
      const { pathname } = new URL(request.url);
      if (pathname === "/-/sizes") return Response.json(sizes());
      if (pathname.startsWith("/-/gate/")) {
        globalThis.gate = pathname.slice("/-/gate/".length);
        return new Response();
      }
      if (pathname.startsWith("/-/start/")) {
        globalThis.startsWith = pathname.slice("/-/start/".length) || undefined;
        return new Response();
      }
      return worker.fetch(request, env, ctx);
    },
  };
}

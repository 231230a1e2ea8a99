/**
 * From a module to a Worker. `workers-bindgen build` writes an entry that does this; by hand, where JavaScript and Rust are mixed:
 *
 *   import module from "./app.wasm";
 *   import { abi } from ".../glue/abi.ts";
 *   import * as core from ".../glue/core.ts";
 *   import { createWorker } from ".../glue/loader/worker.ts";
 *   import * as rt from ".../glue/runtime/rt.ts";
 *
 *   const worker = createWorker(module, {
 *     abi,
 *     shims: { "workers:core": core, "workers:rt": rt },
 *   });
 *   export default worker.default;
 *   export const { Counter } = worker.classes;
 *
 * A class with `#[export(default)]` stands in the place of the handlers: `export default worker.classes.Shop`.
 *
 * The names of exports must stand in the text; what they do comes from the module. This file alone belongs to the place where it is copied to: it is
 * type-checked there.
 */
export {
  type CreatedWorker,
  createWorker,
  type Handler,
  type WorkerOptions,
} from "../runtime/worker/create-worker.js";

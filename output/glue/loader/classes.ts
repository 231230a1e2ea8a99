/**
 * Classes of a module, where they are not `build`'s to make:
 *
 *   import { DurableObject } from "cloudflare:workers";
 *   import { classesOf } from ".../glue/loader/classes.ts";
 *
 *   const worker = createWorker(module, { abi, shims, classes: classesOf({ DurableObject }) });
 *   export const { Counter } = worker.classes;
 */
export { type Bases, type Class, classesOf } from "../runtime/worker/classes.js";

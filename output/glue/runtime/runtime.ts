/** What every emitted module imports. */
export type { Factory, Runtime } from "./instance.js";
export { get, optional, rest } from "./handles.js";
export { optionalText, text } from "./text.js";
export { buffer, bytes, optionalBuffer, optionalBytes, optionalView, view } from "./bytes.js";
export { callback, future, registered } from "./closures.js";
export { pack } from "./pack-reader.js";
export { boolean, handle, number, result, unit } from "./results.js";
export { step, stepLater } from "./iterate.js";
export { promise } from "./promise.js";

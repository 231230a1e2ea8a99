/**
 * Shims of Workers for Platforms: dispatch namespaces: the JavaScript side of `src/dispatch`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";
import { type Runtime, get, handle, pack, text } from "./runtime/runtime.js";
import { readDynamicDispatchOptions } from "./dispatch-types.js";

/** `dispatchNamespace.get(name)` */
export const DispatchNamespace_get =
  (rt: Runtime) =>
  (self: number, name: number, nameLength: number): number =>
    handle(rt, () =>
      get<DispatchNamespace>(rt, self).get(text(rt, name, nameLength)),
    );

/** `dispatchNamespace.get(name, args, options)` */
export const DispatchNamespace_get_with =
  (rt: Runtime) =>
  (
    self: number,
    name: number,
    nameLength: number,
    packed: number,
    packedLength: number,
  ): number =>
    handle(rt, () => {
      const p = pack(rt, packed, packedLength);
      const args = read.optional(read.map(read.handle<any>))(p);
      const options = read.optional(readDynamicDispatchOptions)(p);
      return get<DispatchNamespace>(rt, self).get(
        text(rt, name, nameLength),
        args,
        options,
      );
    });

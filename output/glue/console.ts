/**
 * Shims of Console: the JavaScript side of `src/console`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";
import {
  type Runtime,
  get,
  handle,
  pack,
  rest,
  text,
  unit,
} from "./runtime/runtime.js";

/** `console.assert()` */
export const Console_assert =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<Console>(rt, self).assert());

/** `console.assert(condition, ...data)` */
export const Console_assert_with =
  (rt: Runtime) =>
  (self: number, condition: number, data: number): number =>
    unit(rt, () =>
      get<Console>(rt, self).assert(condition !== 0, ...rest<any>(rt, data)),
    );

/** `console.clear()` */
export const Console_clear =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<Console>(rt, self).clear());

/** `console.count()` */
export const Console_count =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<Console>(rt, self).count());

/** `console.count(label)` */
export const Console_count_with =
  (rt: Runtime) =>
  (self: number, label: number, labelLength: number): number =>
    unit(rt, () => get<Console>(rt, self).count(text(rt, label, labelLength)));

/** `console.countReset()` */
export const Console_countReset =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<Console>(rt, self).countReset());

/** `console.countReset(label)` */
export const Console_countReset_with =
  (rt: Runtime) =>
  (self: number, label: number, labelLength: number): number =>
    unit(rt, () =>
      get<Console>(rt, self).countReset(text(rt, label, labelLength)),
    );

/** `console.debug(...data)` */
export const Console_debug =
  (rt: Runtime) =>
  (self: number, data: number): number =>
    unit(rt, () => get<Console>(rt, self).debug(...rest<any>(rt, data)));

/** `console.dir()` */
export const Console_dir =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<Console>(rt, self).dir());

/** `console.dir(item, options)` */
export const Console_dir_with =
  (rt: Runtime) =>
  (self: number, item: number, options: number): number =>
    unit(rt, () =>
      get<Console>(rt, self).dir(get<any>(rt, item), get<any>(rt, options)),
    );

/** `console.dirxml(...data)` */
export const Console_dirxml =
  (rt: Runtime) =>
  (self: number, data: number): number =>
    unit(rt, () => get<Console>(rt, self).dirxml(...rest<any>(rt, data)));

/** `console.error(...data)` */
export const Console_error =
  (rt: Runtime) =>
  (self: number, data: number): number =>
    unit(rt, () => get<Console>(rt, self).error(...rest<any>(rt, data)));

/** `console.group(...data)` */
export const Console_group =
  (rt: Runtime) =>
  (self: number, data: number): number =>
    unit(rt, () => get<Console>(rt, self).group(...rest<any>(rt, data)));

/** `console.groupCollapsed(...data)` */
export const Console_groupCollapsed =
  (rt: Runtime) =>
  (self: number, data: number): number =>
    unit(rt, () =>
      get<Console>(rt, self).groupCollapsed(...rest<any>(rt, data)),
    );

/** `console.groupEnd()` */
export const Console_groupEnd =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<Console>(rt, self).groupEnd());

/** `console.info(...data)` */
export const Console_info =
  (rt: Runtime) =>
  (self: number, data: number): number =>
    unit(rt, () => get<Console>(rt, self).info(...rest<any>(rt, data)));

/** `console.log(...data)` */
export const Console_log =
  (rt: Runtime) =>
  (self: number, data: number): number =>
    unit(rt, () => get<Console>(rt, self).log(...rest<any>(rt, data)));

/** `console.table()` */
export const Console_table =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<Console>(rt, self).table());

/** `console.table(tabularData, properties)` */
export const Console_table_with =
  (rt: Runtime) =>
  (
    self: number,
    tabularData: number,
    packed: number,
    packedLength: number,
  ): number =>
    unit(rt, () =>
      get<Console>(rt, self).table(
        get<any>(rt, tabularData),
        read.optional(read.list(read.text))(pack(rt, packed, packedLength)),
      ),
    );

/** `console.time()` */
export const Console_time =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<Console>(rt, self).time());

/** `console.time(label)` */
export const Console_time_with =
  (rt: Runtime) =>
  (self: number, label: number, labelLength: number): number =>
    unit(rt, () => get<Console>(rt, self).time(text(rt, label, labelLength)));

/** `console.timeEnd()` */
export const Console_timeEnd =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<Console>(rt, self).timeEnd());

/** `console.timeEnd(label)` */
export const Console_timeEnd_with =
  (rt: Runtime) =>
  (self: number, label: number, labelLength: number): number =>
    unit(rt, () =>
      get<Console>(rt, self).timeEnd(text(rt, label, labelLength)),
    );

/** `console.timeLog()` */
export const Console_timeLog =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<Console>(rt, self).timeLog());

/** `console.timeLog(label, ...data)` */
export const Console_timeLog_with =
  (rt: Runtime) =>
  (self: number, label: number, labelLength: number, data: number): number =>
    unit(rt, () =>
      get<Console>(rt, self).timeLog(
        text(rt, label, labelLength),
        ...rest<any>(rt, data),
      ),
    );

/** `console.timeStamp()` */
export const Console_timeStamp =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<Console>(rt, self).timeStamp());

/** `console.timeStamp(label)` */
export const Console_timeStamp_with =
  (rt: Runtime) =>
  (self: number, label: number, labelLength: number): number =>
    unit(rt, () =>
      get<Console>(rt, self).timeStamp(text(rt, label, labelLength)),
    );

/** `console.trace(...data)` */
export const Console_trace =
  (rt: Runtime) =>
  (self: number, data: number): number =>
    unit(rt, () => get<Console>(rt, self).trace(...rest<any>(rt, data)));

/** `console.warn(...data)` */
export const Console_warn =
  (rt: Runtime) =>
  (self: number, data: number): number =>
    unit(rt, () => get<Console>(rt, self).warn(...rest<any>(rt, data)));

/** `console` */
export const globalThis_console = (rt: Runtime) => (): number =>
  handle(rt, () => console);

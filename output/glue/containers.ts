/**
 * Shims of Containers: the JavaScript side of `src/containers`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import * as read from "./runtime/read.js";
import {
  type Runtime,
  boolean,
  get,
  handle,
  number,
  pack,
  promise,
  result,
  text,
  unit,
} from "./runtime/runtime.js";
import * as write from "./runtime/write.js";
import {
  readContainerExecOptions,
  readContainerSnapshotOptions,
  readContainerStartupOptions,
  writeContainerInfo,
  writeContainerSnapshot,
} from "./containers-types.js";

/** `container.running` */
export const Container_running =
  (rt: Runtime) =>
  (self: number): number =>
    boolean(rt, () => get<Container>(rt, self).running);

/** `container.images` */
export const Container_images =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.pack(write.map(write.text)),
      () => get<Container>(rt, self).images,
    );

/** `container.start()` */
export const Container_start =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<Container>(rt, self).start());

/** `container.start(options)` */
export const Container_start_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    unit(rt, () =>
      get<Container>(rt, self).start(
        readContainerStartupOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `container.monitor()` */
export const Container_monitor =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.unit, () => get<Container>(rt, self).monitor());

/** `container.destroy()` */
export const Container_destroy =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.unit, () => get<Container>(rt, self).destroy());

/** `container.destroy(error)` */
export const Container_destroy_with =
  (rt: Runtime) =>
  (self: number, error: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<Container>(rt, self).destroy(get<any>(rt, error)),
    );

/** `container.signal(signo)` */
export const Container_signal =
  (rt: Runtime) =>
  (self: number, signo: number): number =>
    unit(rt, () => get<Container>(rt, self).signal(signo));

/** `container.getTcpPort(port)` */
export const Container_getTcpPort =
  (rt: Runtime) =>
  (self: number, port: number): number =>
    handle(rt, () => get<Container>(rt, self).getTcpPort(port));

/** `container.setInactivityTimeout(durationMs)` */
export const Container_setInactivityTimeout =
  (rt: Runtime) =>
  (self: number, durationMs: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<Container>(rt, self).setInactivityTimeout(durationMs),
    );

/** `container.interceptOutboundHttp(addr, binding)` */
export const Container_interceptOutboundHttp =
  (rt: Runtime) =>
  (
    self: number,
    addr: number,
    addrLength: number,
    binding: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.unit, () =>
      get<Container>(rt, self).interceptOutboundHttp(
        text(rt, addr, addrLength),
        get<Fetcher>(rt, binding),
      ),
    );

/** `container.interceptAllOutboundHttp(binding)` */
export const Container_interceptAllOutboundHttp =
  (rt: Runtime) =>
  (self: number, binding: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<Container>(rt, self).interceptAllOutboundHttp(
        get<Fetcher>(rt, binding),
      ),
    );

/** `container.snapshotContainer()` */
export const Container_snapshotContainer =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeContainerSnapshot), () =>
      get<Container>(rt, self).snapshotContainer(),
    );

/** `container.snapshotContainer(options)` */
export const Container_snapshotContainer_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeContainerSnapshot), () =>
      get<Container>(rt, self).snapshotContainer(
        readContainerSnapshotOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `container.interceptOutboundHttps(addr, binding)` */
export const Container_interceptOutboundHttps =
  (rt: Runtime) =>
  (
    self: number,
    addr: number,
    addrLength: number,
    binding: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.unit, () =>
      get<Container>(rt, self).interceptOutboundHttps(
        text(rt, addr, addrLength),
        get<Fetcher>(rt, binding),
      ),
    );

/** `container.exec(cmd)` */
export const Container_exec =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<Container>(rt, self).exec(
        read.list(read.text)(pack(rt, packed, packedLength)),
      ),
    );

/** `container.exec(cmd, options)` */
export const Container_exec_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () => {
      const p = pack(rt, packed, packedLength);
      const cmd = read.list(read.text)(p);
      const options = readContainerExecOptions(p);
      return get<Container>(rt, self).exec(cmd, options);
    });

/** `container.inspect()` */
export const Container_inspect =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.optional(answer.pack(writeContainerInfo)), () =>
      get<Container>(rt, self).inspect(),
    );

/** `execOutput.stdout` */
export const ExecOutput_stdout =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.bytes, () => get<ExecOutput>(rt, self).stdout);

/** `execOutput.stderr` */
export const ExecOutput_stderr =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.bytes, () => get<ExecOutput>(rt, self).stderr);

/** `execOutput.exitCode` */
export const ExecOutput_exitCode =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<ExecOutput>(rt, self).exitCode);

/** `execProcess.stdin` */
export const ExecProcess_stdin =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<ExecProcess>(rt, self).stdin);

/** `execProcess.stdout` */
export const ExecProcess_stdout =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<ExecProcess>(rt, self).stdout);

/** `execProcess.stderr` */
export const ExecProcess_stderr =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<ExecProcess>(rt, self).stderr);

/** `execProcess.pid` */
export const ExecProcess_pid =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<ExecProcess>(rt, self).pid);

/** `execProcess.isPty` */
export const ExecProcess_isPty =
  (rt: Runtime) =>
  (self: number): number =>
    boolean(rt, () => get<ExecProcess>(rt, self).isPty);

/** `execProcess.exitCode` */
export const ExecProcess_exitCode =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.number, () => get<ExecProcess>(rt, self).exitCode);

/** `execProcess.output()` */
export const ExecProcess_output =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.handle, () => get<ExecProcess>(rt, self).output());

/** `execProcess.kill()` */
export const ExecProcess_kill =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<ExecProcess>(rt, self).kill());

/** `execProcess.kill(signal)` */
export const ExecProcess_kill_with =
  (rt: Runtime) =>
  (self: number, signal: number): number =>
    unit(rt, () => get<ExecProcess>(rt, self).kill(signal));

/** `execProcess.resize(cols, rows)` */
export const ExecProcess_resize =
  (rt: Runtime) =>
  (self: number, cols: number, rows: number): number =>
    unit(rt, () => get<ExecProcess>(rt, self).resize(cols, rows));

/**
 * Shims of Containers: the JavaScript side of `src/containers`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "../runtime/answer.js";
import * as read from "../runtime/read.js";
import { type Runtime, get, pack, promise, text } from "../runtime/runtime.js";
import { writeContainerDirectorySnapshot } from "../containers-types.js";
import { readContainerDirectorySnapshotOptions } from "./containers-types.js";

/** `container.interceptOutboundTcp(addr, binding)` */
export const Container_interceptOutboundTcp =
  (rt: Runtime) =>
  (
    self: number,
    addr: number,
    addrLength: number,
    binding: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.unit, () =>
      get<Container>(rt, self).interceptOutboundTcp(
        text(rt, addr, addrLength),
        get<Fetcher>(rt, binding),
      ),
    );

/** `container.snapshotDirectory(options)` */
export const Container_snapshotDirectory =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeContainerDirectorySnapshot), () =>
      get<Container>(rt, self).snapshotDirectory(
        readContainerDirectorySnapshotOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `container.setLabels(labels)` */
export const Container_setLabels =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<Container>(rt, self).setLabels(
        read.map(read.text)(pack(rt, packed, packedLength)),
      ),
    );

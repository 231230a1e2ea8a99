/**
 * Shims of Hyperdrive: the JavaScript side of `src/hyperdrive`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import {
  type Runtime,
  get,
  handle,
  number,
  pack,
  promise,
  result,
  text,
} from "./runtime/runtime.js";
import { readHyperdriveDynamicConfig } from "./hyperdrive-types.js";

/** `hyperdrive.connect()` */
export const Hyperdrive_connect =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<Hyperdrive>(rt, self).connect());

/** `hyperdrive.connectionString` */
export const Hyperdrive_connectionString =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<Hyperdrive>(rt, self).connectionString);

/** `hyperdrive.host` */
export const Hyperdrive_host =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<Hyperdrive>(rt, self).host);

/** `hyperdrive.ip` */
export const Hyperdrive_ip =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<Hyperdrive>(rt, self).ip);

/** `hyperdrive.port` */
export const Hyperdrive_port =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<Hyperdrive>(rt, self).port);

/** `hyperdrive.user` */
export const Hyperdrive_user =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<Hyperdrive>(rt, self).user);

/** `hyperdrive.password` */
export const Hyperdrive_password =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<Hyperdrive>(rt, self).password);

/** `hyperdrive.database` */
export const Hyperdrive_database =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<Hyperdrive>(rt, self).database);

/** `hyperdriveDynamic.database` */
export const HyperdriveDynamic_database =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(
      rt,
      slot,
      answer.text,
      () => get<HyperdriveDynamic>(rt, self).database,
    );

/** `hyperdriveDynamic.user` */
export const HyperdriveDynamic_user =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.text, () => get<HyperdriveDynamic>(rt, self).user);

/** `hyperdriveDynamic.password` */
export const HyperdriveDynamic_password =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(
      rt,
      slot,
      answer.text,
      () => get<HyperdriveDynamic>(rt, self).password,
    );

/** `hyperdriveDynamic.connect()` */
export const HyperdriveDynamic_connect =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<HyperdriveDynamic>(rt, self).connect(),
    );

/** `hyperdriveDynamicApi.get(args)` */
export const HyperdriveDynamicApi_get =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<HyperdriveDynamicApi>(rt, self).get(
        readHyperdriveDynamicConfig(pack(rt, packed, packedLength)),
      ),
    );

/** `hyperdriveDynamicApi.getHyperdriveConnectionString(connectionString)` */
export const HyperdriveDynamicApi_getHyperdriveConnectionString =
  (rt: Runtime) =>
  (
    self: number,
    connectionString: number,
    connectionStringLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.text, () =>
      get<HyperdriveDynamicApi>(rt, self).getHyperdriveConnectionString(
        text(rt, connectionString, connectionStringLength),
      ),
    );

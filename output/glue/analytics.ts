/**
 * Shims of Workers Analytics Engine: the JavaScript side of `src/analytics`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import { type Runtime, get, pack, promise, unit } from "./runtime/runtime.js";
import {
  readAnalyticsEngineDataPoint,
  readAnalyticsSQLQuery,
  writeAnalyticsSQLResult,
} from "./analytics-types.js";

/** `analyticsEngineDataset.writeDataPoint(event)` */
export const AnalyticsEngineDataset_writeDataPoint =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    unit(rt, () =>
      get<AnalyticsEngineDataset>(rt, self).writeDataPoint(
        readAnalyticsEngineDataPoint(pack(rt, packed, packedLength)),
      ),
    );

/** `analyticsSQLBinding.query(request)` */
export const AnalyticsSQLBinding_query =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeAnalyticsSQLResult), () =>
      get<AnalyticsSQLBinding>(rt, self).query(
        readAnalyticsSQLQuery(pack(rt, packed, packedLength)),
      ),
    );

/**
 * Dictionaries and unions of Workers Analytics Engine, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";
import * as values from "./runtime/values.js";
import * as write from "./runtime/write.js";

export const readAnalyticsEngineDataPoint: read.Read<
  AnalyticsEngineDataPoint
> = (p) => {
  const value = read.fields<AnalyticsEngineDataPoint>();
  if (read.present(p))
    value.indexes = read.list(read.nullable(readStrOrBytes))(p);
  if (read.present(p)) value.doubles = read.list(read.number)(p);
  if (read.present(p))
    value.blobs = read.list(read.nullable(readStrOrBytes))(p);
  return value;
};

export const readAnalyticsSqlParameter: read.Read<string | number | boolean> = (
  p,
) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.number(p);
    default:
      return read.boolean(p);
  }
};

export const readAnalyticsSQLQuery: read.Read<AnalyticsSQLQuery> = (p) => {
  const value = read.fields<AnalyticsSQLQuery>();
  value.query = read.text(p);
  if (read.present(p)) value.params = readAnalyticsSqlQueryParams(p);
  return value;
};

export const readAnalyticsSqlQueryParams: read.Read<
  | (string | number | boolean | null)[]
  | Record<string, string | number | boolean | null>
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.list(read.nullable(readAnalyticsSqlParameter))(p);
    default:
      return read.map(read.nullable(readAnalyticsSqlParameter))(p);
  }
};

export const writeAnalyticsSQLResult: write.Fields<AnalyticsSQLResult> = (
  p,
  value,
) => {
  write.list(values.write)(p, value.data);
  write.number(p, value.rows);
  writeAnalyticsSQLStatistics(p, value.statistics);
};

export const writeAnalyticsSQLStatistics: write.Fields<
  AnalyticsSQLStatistics
> = (p, value) => {
  write.number(p, value.elapsed_ms);
  write.number(p, value.rows_read);
  write.number(p, value.bytes_read);
};

export const readStrOrBytes: read.Read<any> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return read.buffer(p);
  }
};

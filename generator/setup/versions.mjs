/**
 * Compares versions by their numbers: `1.96.0+dfsg1-1` counts as 1.96.0.
 * @param {string} version
 * @param {string} minimum
 */
export function isAtLeast(version, minimum) {
  const have = numbers(version);
  const want = numbers(minimum);
  const differing = want.findIndex((number, index) => number !== (have[index] ?? 0));
  return differing === -1 || (have[differing] ?? 0) > (want[differing] ?? 0);
}

/** @param {string} version */
function numbers(version) {
  const upstream = version.replace(/^v|^\d+:/, "").split(/[+~-]/)[0] ?? "";
  return upstream.split(".").map(Number);
}

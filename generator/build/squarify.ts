/**
 * Lays weighted items out in a rectangle, each in one as near to a square as can be: Bruls, Huizing and van Wijk, "Squarified treemaps" (2000).
 * Rows are filled along the shorter side as long as that makes the worst of them better.
 */

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Placed<T> {
  readonly item: T;
  readonly area: Area;
}

/** The largest first. */
export function layOut<T extends { readonly bytes: number }>(
  items: readonly T[],
  whole: Area,
): readonly Placed<T>[] {
  const placed: Placed<T>[] = [];
  let area = whole;
  for (let from = 0; from < items.length;) {
    const left = items.slice(from);
    const scale = (area.width * area.height) / Math.max(sum(left), 1);
    const side = Math.min(area.width, area.height);
    let length = 1;
    while (length < left.length && isBetter(left, length, scale, side)) length++;
    const row = left.slice(0, length);
    const thickness = side === 0 ? 0 : (sum(row) * scale) / side;
    placed.push(...placeRow(row, area, thickness));
    area = withoutRow(area, thickness);
    from += length;
  }
  return placed;
}

function sum(items: readonly { readonly bytes: number }[]): number {
  return items.reduce((total, { bytes }) => total + bytes, 0);
}

function isBetter(
  left: readonly { readonly bytes: number }[],
  length: number,
  scale: number,
  side: number,
): boolean {
  return worst(left.slice(0, length + 1), scale, side) <= worst(left.slice(0, length), scale, side);
}

/** How far from square the worst of a row is. */
function worst(row: readonly { readonly bytes: number }[], scale: number, side: number): number {
  const area = sum(row) * scale;
  const sizes = row.map(({ bytes }) => bytes * scale);
  const [most, least] = [Math.max(...sizes), Math.max(Math.min(...sizes), Number.MIN_VALUE)];
  return Math.max((side * side * most) / (area * area), (area * area) / (side * side * least));
}

function placeRow<T extends { readonly bytes: number }>(
  row: readonly T[],
  area: Area,
  thickness: number,
): readonly Placed<T>[] {
  const isUpright = area.width >= area.height;
  const total = Math.max(sum(row), 1);
  let at = isUpright ? area.y : area.x;
  return row.map((item) => {
    const length = (item.bytes / total) * (isUpright ? area.height : area.width);
    const from = at;
    at += length;
    return {
      item,
      area: isUpright
        ? { x: area.x, y: from, width: thickness, height: length }
        : { x: from, y: area.y, width: length, height: thickness },
    };
  });
}

function withoutRow(area: Area, thickness: number): Area {
  const { x, y, width, height } = area;
  return width >= height
    ? { x: x + thickness, y, width: Math.max(width - thickness, 0), height }
    : { x, y: y + thickness, width, height: Math.max(height - thickness, 0) };
}

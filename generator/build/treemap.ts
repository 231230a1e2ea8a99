/** A page that shows what takes the space: a rectangle for each function, within one for its crate. It needs nothing from anywhere else, and no script. */
import { escapeHtml } from "../emit/html-text.ts";
import { type Area, layOut } from "./squarify.ts";
import type { SizeReport } from "./size-report.ts";

interface Block {
  readonly name: string;
  readonly bytes: number;
  readonly inner: readonly { readonly name: string; readonly bytes: number }[];
}

const WIDTH = 1200;
const HEIGHT = 720;
const TITLE = 18;

export function renderTreemap(title: string, report: SizeReport): string {
  const blocks = blocksOf(report);
  const total = blocks.reduce((sum, { bytes }) => sum + bytes, 0);
  const whole = { x: 0, y: 0, width: WIDTH, height: HEIGHT };
  const drawn = layOut(blocks, whole).map(({ item, area }, at) => drawBlock(item, area, at));
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}: ${number(total)} bytes</title>
<style>
  body { font: 14px system-ui, sans-serif; margin: 1rem; color: #222; background: #fff }
  svg { width: 100%; height: auto; max-height: 85vh }
  text { font: 11px system-ui, sans-serif; pointer-events: none; fill: #111 }
  .crate { font-weight: 600 }
  rect { stroke: #fff }
  rect:hover { stroke: #000 }
</style>
<h1>${escapeHtml(title)}: ${number(total)} bytes of wasm</h1>
<p>Before compression. A rectangle is a function, or part of the module; hover for its name and size.</p>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(title)} by crate and function">
${drawn.join("\n")}
</svg>
</html>
`;
}

function blocksOf({ crates, data, rest }: SizeReport): readonly Block[] {
  const parts = [
    { name: "data", bytes: data },
    { name: "types, tables, imports, exports", bytes: rest },
  ];
  return [
    ...crates.map(({ crate, bytes, functions }) => ({ name: crate, bytes, inner: functions })),
    ...parts.map((one) => ({ ...one, inner: [one] })),
  ]
    .filter(({ bytes }) => bytes > 0)
    .sort((a, b) => b.bytes - a.bytes);
}

function drawBlock(block: Block, area: Area, at: number): string {
  const hue = (at * 47) % 360;
  const inside = {
    x: area.x,
    y: area.y + TITLE,
    width: area.width,
    height: Math.max(area.height - TITLE, 0),
  };
  const functions = layOut(block.inner, inside).map(({ item, area: place }, index) => {
    const fill = `hsl(${hue} 60% ${78 + (index % 3) * 4}%)`;
    return draw(place, fill, `${item.name}: ${number(item.bytes)} bytes`, item.name, "");
  });
  const label = `${block.name} ${number(block.bytes)}`;
  const frame = draw(area, `hsl(${hue} 50% 66%)`, `${label} bytes`, label, "crate");
  return [frame, ...functions].join("\n");
}

const CHARACTER = 6.2;

/** What does not fit is left to the title that hovering shows. */
function draw(area: Area, fill: string, title: string, label: string, kind: string): string {
  const { x, y, width, height } = area;
  const room = Math.floor((width - 6) / CHARACTER);
  const text =
    height < 14 || room < 4
      ? ""
      : `<text class="${kind}" x="${round(x + 4)}" y="${round(y + 13)}">${escapeHtml(label.length > room ? `${label.slice(0, room - 1)}…` : label)}</text>`;
  return `<g><rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}"><title>${escapeHtml(title)}</title></rect>${text}</g>`;
}

function round(value: number): string {
  return value.toFixed(1);
}

function number(value: number): string {
  return value.toLocaleString("en-US");
}

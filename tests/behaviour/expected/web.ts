import type { Expected } from "./expected.ts";

/** What browsers have, too. */
export const web: Readonly<Record<string, Expected>> = {
  cache: {
    "put-match": '(Some((Some("HIT"), "kept")), true, true)',
    named: "(true, false)",
    delete: "(true, false)",
    "not-cacheable": '"TypeError: Cannot cache response to non-GET request."',
  },
  events: {
    abort: '["kept abort"]',
    message: '["first", "second"]',
  },
  forms: {
    make: "(true, true, true)",
    blob: '(9, "text/plain", "héllo wo", [104, 195, 169])',
  },
  html: {
    rewrite: '<p>old <a href="https://example.com/x">link<b>!</b></a></p>bye',
    text: '"old link"',
    fails: '"RangeError: no links here"',
  },
  streams: {
    ahead: "(true, 2097152, 64)",
    broken: '"the rest is lost"',
    compressed: "Some((true, true))",
    decoded: 'Some("Grüße")',
    locked: /^Some\(\("TypeError: .*locked to a reader.*", false\)\)$/,
  },
  "web-assembly": {
    memory: /^\(1, 131072, "RangeError: .*grow/,
  },
  "web-sockets": {
    closed: /^"TypeError: You must call .*accept\(\)/,
    events: "2",
  },
  urls: {
    parts:
      '("8080", "/a/b", "#top", "https://me:secret@example.org:8080/a/b?q=1&q=%C3%A4+%26#top")',
    base: '("https://example.com/a/c", true, true)',
    wrong: '"TypeError: Invalid URL string."',
    parameters: '(Some("1"), None, ["2", "3"], "a=1&b=2&b=3&c=x+y")',
    pattern: '(Some("7"), false)',
  },
};

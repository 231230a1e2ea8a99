import type { Expected } from "./expected.ts";

/** What is called: other Workers, mail, limits. */
export const services: Readonly<Record<string, Expected>> = {
  analytics: {
    "data-point": "()",
    "rate-limit": "[true, true, false]",
    secret: /^\("a secret", ".*not found"\)$/,
    version: /^\(36, "", "\d{4}-\d\d-\d\dT.*Z"\)$/,
  },
  email: {
    send: '("me@example.com", "you@example.com")',
    refused: '"email to stranger@example.com not allowed"',
  },
  sockets: {
    echo: '(true, "hello")',
    much: "1048576",
    refused: /proxy request failed|[Cc]onnect/,
  },
  services: {
    fetch: '(200, Some("POST"), "a body")',
    scheduled: '("ok", true, Some("1 2 * * *"))',
    outgoing: '(200, "from the origin")',
    refused: '"Network connection lost."',
  },
};

#!/usr/bin/env node
/**
 * `workers-bindgen`: the sources are TypeScript, and run as they are.
 *
 * Exit codes: 0 done; 1 the inputs, the output or the user's crate are not as they must be; 2 wrong arguments; 70 a fault of workers-bindgen itself;
 * 130 interrupted.
 */
import { register } from "tsx/esm/api";

// The settings of the folder in which it is called are none of its business.
register({ tsconfig: false });
const { main } = await import("./main.ts");
process.exitCode = await main(process.argv);

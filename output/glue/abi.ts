/** The version of the ABI and the hash of the plan: a wasm module that was built with another is refused. */
export const abi = "1 f7bd31d68de2cbf0";

import js from "@eslint/js";
import tseslint from "typescript-eslint";

export default tseslint.config(
  {
    ignores: [
      "output/",
      "node_modules/",
      "**/target/",
      "examples/*/build/",
      "tests/output/*/build/",
      "tests/output/rpc/",
      "tests/behaviour/worker/build/",
      "tests/isolation/worker/build/",
      "tests/fixtures/",
      "generator/templates/",
      ".cache/",
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      // `satisfies never` closes switches; the compiler sees what falls through.
      "no-fallthrough": "off",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      "no-console": "error",
      "no-restricted-globals": [
        "error",
        { name: "process", message: "only generator/cli may touch the process" },
      ],
    },
  },
  {
    files: [
      "generator/cli/**",
      "generator/setup/**",
      "tests/**",
      "bench/**",
      "examples/**",
      "**/*.mjs",
    ],
    rules: { "no-console": "off", "no-restricted-globals": "off", "no-undef": "off" },
  },
  { files: ["generator/runtime/**"], rules: { "no-undef": "off", "no-console": "off" } },
);

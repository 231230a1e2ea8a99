import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/fixtures/**", "node_modules/**", "**/target/**"],
    // Cargo, workerd and the type checker are part of the tests; what they take depends on what is cached.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    // Two cores: more workers would only wait for each other's cargo.
    maxWorkers: 2,
    reporters: ["default", "./tests/closing-line.ts"],
  },
});

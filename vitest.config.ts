import { defineConfig } from 'vitest/config';

// Unit tests run in Node without a DOM; a file that needs one says so in its first line (@vitest-environment happy-dom).
// The stories in both browsers have a configuration of their own (test/e2e/vitest.config.ts): they want a build first.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'node_modules/**'],
  },
});

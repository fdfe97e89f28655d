import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// The stories: a built extension in a real browser. `npm run build` first; INSYN_STORIES_IN=firefox for the other one.
export default defineConfig({
  test: {
    root: join(import.meta.dirname, '../..'),
    include: ['test/e2e/**/*.story.ts'],
    // One browser at a time: each story file starts its own.
    fileParallelism: false,
    // On a busy machine a browser may start its extension late; a story that fails twice is broken. What was told again
    // is shown by the runner.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

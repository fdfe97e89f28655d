// Our own modules as one script that a page can run: the same minified code as in the extension, without the extension.

import { build } from 'vite';

/** The text of a script that runs `entry` (a path) and all it imports. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'insynBench' } },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const output = (Array.isArray(result) ? result[0] : result) as { output?: { code?: string }[] };
  const code = output.output?.[0]?.code;
  if (!code) throw new Error(`Nothing came of bundling ${entry}.`);
  return code;
}

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { dependencies } from './package.json';

/** The code lies beside these packages, not above them. */
const ours = Object.keys(dependencies).map((name) => ({
  find: new RegExp(`^${name}$`),
  replacement: fileURLToPath(new URL(`node_modules/${name}`, import.meta.url)),
}));

export default defineConfig({
  resolve: { alias: ours },
  test: { include: ['**/*.test.ts'], unstubGlobals: true, isolate: false },
});

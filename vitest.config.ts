import { defineConfig } from 'vitest/config';

// Vitest asks for a default export.
export default defineConfig({
  test: {
    reporters: ['dot'],
    maxWorkers: 2,
    coverage: {
      provider: 'v8',
      include: ['src/model/**/*.ts', 'src/compiler/**/*.ts', 'src/knowledge/**/*.ts'],
      reporter: [],
      reportsDirectory: '.build/coverage',
      thresholds: {
        'src/model/**': { lines: 90 },
        'src/compiler/**': { lines: 90 },
        'src/knowledge/**': { lines: 90 },
      },
    },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/*.test.ts'],
          // Several read the whole content, which takes its time on a busy machine.
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/site/build-sites.ts',
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

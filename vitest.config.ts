import { defineConfig } from 'vitest/config';

// Expected files are written only on purpose (UPDATE=1) and never in CI; a missing one is a failure.
const isUpdate = process.env['UPDATE'] === '1' && !process.env['CI'];

export default defineConfig({
  test: {
    update: isUpdate ? 'all' : 'none',
    // A worker for every core: half of the time a test waits for a browser or a command that it started.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts', 'test/golden/**/*.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'pdf',
          include: [
            'test/io/**/*.test.ts',
            'test/pdf/**/*.test.ts',
            'test/browser/**/*.test.ts',
            'test/cli/**/*.test.ts',
          ],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

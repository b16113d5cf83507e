import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const SOURCES = ['contract', 'server', 'graph-seed', 'client', 'scripts', 'bench'];

export default defineConfig({
  plugins: [react()],
  test: {
    // What needs Neo4j stands in one queue: nothing else runs on the stores meanwhile. The page on
    // an embedded store of its own (`page`) can be looked at by two at once.
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: SOURCES.map((folder) => `${folder}/**/*.test.{ts,tsx,mjs}`),
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: { name: 'structure', include: ['tests/structure/**/*.test.ts'], maxWorkers: 2 },
      },
      {
        extends: true,
        test: {
          name: 'page',
          include: ['tests/page/**/*.test.ts'],
          maxWorkers: 2,
          // Two browsers and two servers on two cores now and then starve each other of time: what
          // is waited for in vain is tried once more. What is wrong fails twice.
          retry: 1,
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: [
            'tests/{store,views,http,seed,snapshots,browser,everyday,opencypher}/**/*.test.ts',
          ],
          globalSetup: ['tests/support/neo4j-global-setup.ts'],
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

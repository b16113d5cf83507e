/** Imports point one way; see "How it is built" in the README. */
import swc from '@swc/core';

// dependency-cruiser lets swc parse TypeScript, but not its JSX.
const { parseFileSync } = swc;
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('x') });

const tests = '^tests/|^bench/|\\.test\\.tsx?$';

/** What `from` may import of the project's own files, and nothing else of them. */
function only(name, from, allowed, comment) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: from, pathNot: tests },
    to: { path: '^(contract|server|client|graph-seed|tests|bench|scripts)/', pathNot: allowed },
  };
}

export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one file, or lack a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing imports and that is no entry is left over.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          tests,
          '\\.d\\.ts$',
          '^vite(st)?\\.config\\.ts$',
          // Put together as text: it runs in the files that are exported.
          '^server/snapshots/export/html/viewer/viewer\\.ts$',
        ],
      },
      to: {},
    },
    {
      name: 'resolvable',
      comment: 'Every import leads to a file or an installed package.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?' },
    },
    only('contract-alone', '^contract/', '^contract/', 'The contract knows neither side.'),
    only('client-contract', '^client/', '^(client|contract)/', 'The page knows the contract only.'),
    only(
      'store-alone',
      '^server/store/',
      '^(server/store|contract)/',
      'The port is at the bottom.',
    ),
    only(
      'views-store',
      '^server/views/',
      '^(server/(views|store)|contract)/',
      'Views ask the port.',
    ),
    only(
      'cypher-store',
      '^server/cypher/',
      '^(server/(cypher|store)|contract)/',
      'The policy knows statements, not routes.',
    ),
    only(
      'seed-store',
      '^graph-seed/',
      '^(graph-seed|server/store|contract)/',
      'The loader works on any store, without the server.',
    ),
    only(
      'server-seed',
      '^server/',
      '^(server|graph-seed|contract)/',
      'The server does not know the page.',
    ),
    {
      name: 'no-adapter',
      comment: 'Only the composition root and tests know which store it is.',
      severity: 'error',
      from: { pathNot: [tests, '^server/main\\.ts$', '^server/store/(neo4j|embedded)/'] },
      to: { path: '^server/store/(neo4j|embedded)/' },
    },
    {
      name: 'adapters-apart',
      comment: 'One adapter does not lean on the other.',
      severity: 'error',
      from: { path: '^server/store/(neo4j|embedded)/', pathNot: tests },
      to: { path: '^server/store/(neo4j|embedded)/', pathNot: '^server/store/$1/' },
    },
    {
      name: 'app-below-main',
      comment: 'Building is apart from starting: nothing imports the composition root.',
      severity: 'error',
      from: { pathNot: tests },
      to: { path: '^server/main\\.ts$' },
    },
    {
      name: 'no-test-in-source',
      comment: 'Source does not need tests.',
      severity: 'error',
      from: { path: '^(contract|server|client|graph-seed)/', pathNot: tests },
      to: { path: tests },
    },
    {
      name: 'cytoscape-in-canvas',
      comment: 'The drawing library is one folder of the page.',
      severity: 'error',
      from: { path: '^client/', pathNot: '^client/canvas/' },
      to: { path: 'node_modules/(@types/)?cytoscape' },
    },
    {
      name: 'runtime-packages',
      comment: 'What runs on the server is a dependency, not a development one.',
      severity: 'error',
      from: { path: '^(contract|server|graph-seed)/', pathNot: [tests, '\\.d\\.ts$'] },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        path: 'node_modules',
        // Vite's middleware is loaded in development only.
        pathNot: 'node_modules/(vite|@types)/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage|data)/' },
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
};

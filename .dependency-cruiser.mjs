const outer =
  '^src/(taskpane|commands|cli|demo|locales|excel|documents|enrichment|findings-report|new-workbook|ooxml|xlsx|excel-host)/';

/** The layers, and why each border is where it is. */
export default {
  forbidden: [
    {
      name: 'core-stands-alone',
      comment: 'The same core serves Excel, the browser and the command line: it knows none of them.',
      severity: 'error',
      from: { path: '^src/core/', pathNot: '\\.test\\.ts$' },
      to: { path: outer },
    },
    {
      name: 'core-imports-only-zod',
      comment: 'A package in the core is in everything; only zod has earned it.',
      severity: 'error',
      from: { path: '^src/core/', pathNot: '(\\.test\\.ts$|^src/core/testing/)' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown', 'core'],
        pathNot: 'node_modules/zod/',
      },
    },
    {
      name: 'middle-layers-know-no-surface',
      comment: 'Data crosses, not callbacks: what reads and writes files or Excel does not know who asked.',
      severity: 'error',
      from: { path: '^src/(excel|documents|enrichment|findings-report|new-workbook|ooxml|xlsx|excel-host)/' },
      to: { path: '^src/(taskpane|commands|cli|demo)/' },
    },
    {
      name: 'ooxml-knows-no-format',
      comment: 'Zips, XML and charts are the same in a workbook and in a document.',
      severity: 'error',
      from: { path: '^src/ooxml/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/(?!ooxml/|core/)' },
    },
    {
      name: 'texts-know-only-the-core',
      comment: 'A text is made from plain data, so that every surface can use it.',
      severity: 'error',
      from: { path: '^src/locales/' },
      to: { path: '^src/(?!locales/|core/)' },
    },
    {
      name: 'excel-does-not-know-its-stand-in',
      comment: 'Production code does not know which Excel answers it.',
      severity: 'error',
      from: { path: '^src/(excel|taskpane|commands)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/(excel-host|demo|xlsx)/' },
    },
    {
      name: 'contract-knows-no-excel',
      comment: 'The contract is run against any Excel, the real one too: it knows nothing of ours but texts.',
      severity: 'error',
      from: { path: '^src/contract/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/(?!contract/|locales/)' },
    },
    {
      name: 'contract-is-apart',
      comment: 'What looks at Excel is no part of the add-in.',
      severity: 'error',
      from: { path: '^src/(?!contract/)' },
      to: { path: '^src/contract/' },
    },
    {
      name: 'surfaces-stand-apart',
      comment:
        'The pane, the command line and the demo share through the layers below. The ribbon commands run in the pane.',
      severity: 'error',
      from: { path: '^src/(taskpane|commands|cli|demo)/' },
      to: { path: '^src/(taskpane|cli|demo)/', pathNot: '^src/$1/' },
    },
    {
      name: 'node-only-on-the-command-line',
      comment: 'Everything else also runs in a browser.',
      severity: 'error',
      from: { path: '^src/', pathNot: '(^src/cli/|\\.test\\.tsx?$|/testing/)' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycles',
      comment: 'Files that need each other are one file, or lack a third.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'declared-packages',
      comment: 'What is used stands in package.json.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};

/** Circles between files, and between folders, which a check of single files cannot see. Run by `npm run check:folders`. */
module.exports = {
  forbidden: [
    {
      name: 'no-circles-between-files',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-circles-between-folders',
      comment: 'Two folders that need each other are one folder, or one of them holds what belongs in a third.',
      severity: 'error',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};

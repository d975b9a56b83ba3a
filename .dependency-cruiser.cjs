// Cycles between files: two files that need each other are one thing in two places.
module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      severity: 'error',
      comment: 'Move what both need into a third file, or join the two.',
      from: {},
      // A type needs nothing when the program runs.
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'dist'] },
    exclude: { path: ['node_modules', 'dist'] },
    // Read as written: three times as fast as compiling every file first.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['@penhouder/source', 'import', 'require'] },
  },
};

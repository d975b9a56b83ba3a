// The unit specs that lie beside the sources that are changed (MUTATED_FOLDER), without the laws: laws are generated, so the
// same change would be noticed one day and not the next; and a folder whose own specs notice nothing has none.
const { projects } = require('../../jest.config.cjs');

const unit = projects.find(({ displayName }) => displayName === 'unit');

module.exports = {
  ...unit,
  testMatch: [`<rootDir>/libs/domain/src/${process.env.MUTATED_FOLDER}/**/*.spec.ts`],
  testPathIgnorePatterns: [...unit.testPathIgnorePatterns, '/properties/'],
};

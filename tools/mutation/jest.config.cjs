// The unit specs of the core without its laws: those are generated, so the same mutant would live one day and die the next.
const { projects } = require('../../jest.config.cjs');

const unit = projects.find(({ displayName }) => displayName === 'unit');

module.exports = {
  ...unit,
  testMatch: ['<rootDir>/libs/domain/src/**/*.spec.ts'],
  testPathIgnorePatterns: [...unit.testPathIgnorePatterns, '/properties/'],
};

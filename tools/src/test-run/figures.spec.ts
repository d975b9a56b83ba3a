import { figuresOf, newFiguresFile, recordFigure } from './figures';

afterEach(() => {
  delete process.env['PENHOUDER_FIGURES'];
});

test('what long tests measured comes into the report in their order', () => {
  const file = newFiguresFile();
  process.env['PENHOUDER_FIGURES'] = file;
  recordFigure({ name: 'events of 300 participants', value: 1_212, unit: 'events' });
  recordFigure({ name: 'peak memory of the worker', value: 412, unit: 'MB' });
  expect(figuresOf(file).map(({ name, value }) => `${name}: ${value}`)).toEqual([
    'events of 300 participants: 1212',
    'peak memory of the worker: 412',
  ]);
});

test('a test that runs by itself measures for nobody', () => {
  const file = newFiguresFile();
  recordFigure({ name: 'peak memory of the worker', value: 412, unit: 'MB' });
  expect(figuresOf(file)).toEqual([]);
});

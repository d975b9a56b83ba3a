import type { StepId } from '@penhouder/domain';
import { stepIdFrom } from './step-id-from';

describe('the id of a step that was added by hand', () => {
  it.each([
    ['Tweede nota', 'tweede-nota'],
    ['  Réunion « élargie » !', 'reunion-elargie'],
    ['2026: nieuwe fase', 'nieuwe-fase'],
    ['ποιος', 'stap'],
  ])('is made from its title: %s', (title, id) => {
    expect(stepIdFrom(title, [])).toBe(id);
  });

  it('never is that of another step', () => {
    const taken = ['nota', 'nota-2'] as StepId[];
    expect(stepIdFrom('Nota', taken)).toBe('nota-3');
  });
});

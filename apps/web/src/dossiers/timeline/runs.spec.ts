import type { TimelineEntry } from '@penhouder/contracts';
import { runsOf } from './runs';

function entry(key: string, code: string, at = '2019-11-04T09:00:00.000Z'): TimelineEntry {
  const day = { on: at.slice(0, 10), text: at.slice(0, 10), distance: null };
  const nobody = { participantId: null, stepId: null, mailId: null, sequence: null };
  return { key, source: 'mail', code, when: { at, text: at }, day, text: key, detail: null, ...nobody };
}

function shape(entries: readonly TimelineEntry[]): readonly string[] {
  return runsOf(entries).map(({ first, others }) => [first, ...others].map(({ key }) => key).join('+'));
}

describe('runsOf', () => {
  it('folds three of the same kind and moment', () => {
    expect(shape([entry('a', 'reminder'), entry('b', 'reminder'), entry('c', 'reminder')])).toEqual(['a+b+c']);
  });

  it('leaves two apart', () => {
    expect(shape([entry('a', 'reminder'), entry('b', 'reminder')])).toEqual(['a', 'b']);
  });

  it('does not fold over another kind or another moment', () => {
    const later = '2019-11-05T09:00:00.000Z';
    const entries = [
      entry('a', 'reminder'),
      entry('b', 'receipt'),
      entry('c', 'reminder'),
      entry('d', 'reminder', later),
    ];
    expect(shape(entries)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('is empty for nothing', () => {
    expect(runsOf([])).toEqual([]);
  });
});

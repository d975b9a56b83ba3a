import type { ProbeOutcome } from '@penhouder/persistence';
import { runCli } from '../run-cli';
import { untilOutcome } from './until-outcome';
import { verdictOn } from './verdict';

const waiting: ProbeOutcome = { state: 'planned', attempt: 0, response: null, skipReason: null };
const tried = (more: Partial<ProbeOutcome>): ProbeOutcome => ({ ...waiting, attempt: 1, ...more });

test.each([
  ['Accepted', tried({ state: 'sent', response: '250 2.0.0 Ok: queued as 4F' })],
  ['NoWorker', waiting],
  ['NoRelay', tried({ response: 'no relay is configured' })],
  ['NotOnAllowList', tried({ state: 'skipped', skipReason: 'notOnAllowList' })],
  ['RelayRefuses', tried({ state: 'failed', response: '550 5.7.1 No' })],
  ['RelayNotNow', tried({ response: '451 4.7.1 Greylisted' })],
  ['RelayNotReached', tried({ response: 'ECONNREFUSED' })],
  ['NoAnswerYet', tried({ state: 'sending' })],
] as const)('%s is what the worker wrote down', (code, outcome) => {
  expect(verdictOn(outcome)).toBe(code);
});

test('one answer ends the waiting, although the mail would be tried again; a silence ends with the time', async () => {
  const seen = [waiting, tried({ state: 'sending' }), tried({ response: '451 later' }), tried({ state: 'sent' })];
  const look = (): Promise<ProbeOutcome> => Promise.resolve(seen.shift() ?? waiting);
  expect(await untilOutcome(look, 60)).toMatchObject({ response: '451 later' });
  expect(await untilOutcome(() => Promise.resolve(waiting), 0)).toEqual(waiting);
});

test('an impossible address and no installation are told apart by code, in each language', async () => {
  delete process.env['DATABASE_URL'];
  const said: string[] = [];
  const output = { say: (line: string) => void said.push(line), complain: (line: string) => void said.push(line) };
  expect(await runCli(['mail', 'test', 'geen adres'], output)).toBe(2);
  expect(await runCli(['mail', 'test', 'ict@stad.example', '--within', '0'], output)).toBe(2);
  expect(await runCli(['mail', 'test', 'ict@stad.example', '--lang', 'fr'], output)).toBe(2);
  expect(said[0]).toMatch(/^AddressNotValid: noem één mailadres/);
  expect(said[1]).toMatch(/^De optie --within is niet goed ingevuld/);
  expect(said[2]).toMatch(/^NoDatabase: Aucune installation/);
});

import { expect, test } from 'vitest';
import { programs, type Program, type Service } from '#catalog/index.ts';
import { aService } from './testing/made-up-services.ts';
import { scopeOf, scopeText, stateWords } from './scope.ts';

const bell = aService('bell', [['loud', { id: 'rope' }]]);
const source = { url: 'https://docs.aws.amazon.com/bell/latest/ug/x.html', title: 'Compliance' };
const reading = (...named: Program['id'][]): Service => ({
  ...bell,
  scope: [{ programs: named, sources: [source] }],
});
const stateIn = (service: Service, id: string) => {
  const statement = scopeOf(service).find(({ program }) => program.id === id)!;
  return [statement.state, statement.sources.map(({ title }) => title), stateWords(statement)];
};

test('what nobody compared is not compared, and no answer', () => {
  expect(stateIn(bell, 'soc')).toEqual(['not-compared', [], 'not compared']);
});

test('a page of the service names programs, and does not name others', () => {
  expect(stateIn(reading('soc'), 'soc')).toEqual(['named', ['Compliance'], 'yes']);
  expect(stateIn(reading('soc'), 'pci')).toEqual([
    'not-named',
    ['Compliance'],
    'not stated on the pages compared',
  ]);
});

test('a page may name a level, or leave something out', () => {
  const scope = [{ programs: ['fedramp' as const], limit: 'High', sources: [source] }];
  expect(stateIn({ ...bell, scope }, 'fedramp')).toEqual(['named', ['Compliance'], 'yes: High']);
});

test('a list that was compared names services, with what it leaves out', () => {
  const list: Program = programs.find(({ id }) => id === 'hipaa')!;
  const { listed } = list.compared!;
  const limited = listed.find(({ services, limit }) => services.length > 0 && limit)!;
  const service = { ...bell, id: limited.services[0]! };
  expect(stateIn(service, 'hipaa')[2]).toBe(`yes: ${limited.limit}`);
  expect(stateIn(bell, 'hipaa')[0]).toBe('not-named');
  expect(stateIn(bell, 'hipaa')[2]).toMatch(/^not on AWS’s list of \d/);
});

test('each program is told once', () => {
  const words = scopeText(reading('soc'))
    .filter((each) => typeof each === 'string')
    .join('');
  for (const { name } of programs) expect(words.split(name)).toHaveLength(2);
});

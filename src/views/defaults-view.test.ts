import { expect, test } from 'vitest';
import { defaultLists, defaultsPage, defaultsView, type DefaultLine } from './defaults-view.ts';
import { aService } from './testing/made-up-services.ts';

const off = { state: 'off-by-default', changedBy: 'customer' } as const;
const on = { state: 'on-by-default', changedBy: 'customer' } as const;
const closed = { ...off, opens: true } as const;
const byAws = { state: 'on-by-default', changedBy: 'aws' } as const;

const bell = aService('bell', [
  ['loud', { id: 'lamp', setting: off }, { id: 'rope' }, { id: 'lock', setting: on }],
  ['soft', { id: 'lamp', setting: off }, { id: 'lock', setting: { state: 'always-on' } }],
  ['own', { id: 'timer', setting: byAws }, { id: 'door', setting: closed }],
]);
const gong = aService('gong', [['brass', { id: 'lamp' }]]);
const names = (lines: readonly DefaultLine[]) =>
  lines.map(({ part, modes, whole }) => [part.id, modes.map(({ id }) => id).join('+'), whole]);

test('each switch is in one list, once for the modes in which it reads the same', () => {
  const view = defaultsView([bell]);
  expect(names(view.off)).toEqual([['lamp', 'loud+soft', false]]);
  expect(names(view.closed)).toEqual([['door', 'own', false]]);
  expect(names(view.on)).toEqual([['lock', 'loud', false]]);
  expect(names(view.always)).toEqual([['lock', 'soft', false]]);
  expect(names(view.byAws)).toEqual([['timer', 'own', false]]);
});

test('a switch that console and API leave differently is in the lists of both', () => {
  const door = { ...off, doors: { console: 'on-by-default' } } as const;
  const view = defaultsView([aService('gong', [['brass', { id: 'lamp', setting: door }]])]);
  expect(names(view.off)).toEqual(names(view.on));
  expect(names(view.off)).toEqual([['lamp', 'brass', true]]);
});

const list = defaultLists.find(({ id }) => id === 'off')!;

test('the frame of a page has the headings of its groups, and its counts', () => {
  const page = defaultsPage(list, { id: 'compute', name: 'Bells', services: [bell, gong] });
  expect(page.frame).toMatchObject({
    category: 'compute',
    headings: [{ depth: 2, slug: 'compute', text: 'Bells' }],
    title: 'Off until you turn it on: Bells',
  });
  expect(page.frame.description).toMatch(
    /list\. 1 switch of Bells in 1 AWS service, each with its modes and its row\.$/,
  );
  expect(page.count).toBe(1);
});

test('a category without switches has no heading', () => {
  const page = defaultsPage(list, { id: 'compute', name: 'Bells', services: [gong] });
  expect(page.frame.headings).toEqual([]);
  expect(page.groups).toEqual([]);
});

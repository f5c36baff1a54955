import { expect, test } from 'vitest';
import type { Service } from '#catalog/index.ts';
import { defaultLists, defaultsPage } from './defaults-view.ts';
import { aService, lineName } from './testing/made-up-services.ts';

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
/** The switches of a service in each list. */
const switches = (service: Service) =>
  Object.fromEntries(
    defaultLists.map((each) => {
      const page = defaultsPage(each, { id: 'compute', name: 'Bells', services: [service] });
      const lines = page.groups.flatMap((group) => group.lines);
      return [each.id, lines.map((line) => `${line.part.id}: ${lineName(line)}`)];
    }),
  );

test('each switch is in one list, once for the modes in which it reads the same', () => {
  expect(switches(bell)).toEqual({
    off: ['lamp: bell loud+soft'],
    closed: ['door: bell own'],
    on: ['lock: bell loud'],
    always: ['lock: bell soft', 'timer: bell own'],
  });
});

test('a switch that console and API leave differently is in the lists of both', () => {
  const door = { ...off, doors: { console: 'on-by-default' } } as const;
  const lamp = ['lamp: gong brass whole'];
  expect(switches(aService('gong', [['brass', { id: 'lamp', setting: door }]]))).toEqual({
    off: lamp,
    closed: [],
    on: lamp,
    always: [],
  });
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

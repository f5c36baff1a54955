import { expect, test } from 'vitest';
import type { Lifecycle, Service } from '#catalog/index.ts';
import { endOfLifeView, type EndOfLifeLine } from './end-of-life-view.ts';
import { aService } from './testing/made-up-services.ts';

const sources = [{ url: 'https://docs.aws.amazon.com/bell.html', title: 'Bell' }];
const ending = (status: Lifecycle['status'], date?: string): Lifecycle => ({
  status,
  note: 'It goes, and nothing comes after it.',
  sources,
  ...(date !== undefined && { date }),
});
const bell = (id: string, lifecycle?: Lifecycle): Service => ({
  ...aService(id, [['loud'], ['soft'], ['own']]),
  ...(lifecycle && { lifecycle }),
});
const withModes = (service: Service, said: Record<string, Lifecycle>): Service => {
  const [first, ...others] = service.modes.map((mode) => {
    const lifecycle = said[mode.id];
    return lifecycle ? { ...mode, lifecycle } : mode;
  });
  return { ...service, modes: [first!, ...others] };
};
const names = (lines: readonly EndOfLifeLine[]) =>
  lines.map(({ service, modes, whole }) =>
    whole ? service.id : `${service.id} ${modes.map(({ id }) => id).join('+')}`,
  );

test('what ends next comes first, and what ended last', () => {
  const view = endOfLifeView([
    bell('gong'),
    bell('late', ending('sunset', '2031-01-01')),
    bell('soon', ending('sunset', '2030-01-01')),
    bell('first', ending('ended', '2020-01-01')),
    bell('last', ending('ended', '2021-01-01')),
  ]);
  expect(names(view.sunset)).toEqual(['soon', 'late']);
  expect(names(view.ended)).toEqual(['last', 'first']);
  expect(view.maintenance).toEqual([]);
});

test('what closed on no day that is known comes after the others', () => {
  const view = endOfLifeView([
    bell('some-day', ending('maintenance')),
    bell('earlier', ending('maintenance', '2024-01-01')),
    bell('later', ending('maintenance', '2025-01-01')),
  ]);
  expect(names(view.maintenance)).toEqual(['later', 'earlier', 'some-day']);
});

test('modes of which the same is said are one line', () => {
  const gone = ending('ended', '2020-01-01');
  const other = { ...gone, note: 'It goes, and a lamp comes after it.' };
  const gong = withModes(bell('gong'), { loud: gone, soft: other, own: gone });
  expect(names(endOfLifeView([gong]).ended)).toEqual(['gong loud+own', 'gong soft']);
});

test('a mode that ends before its service has a line beside it', () => {
  const gong = withModes(bell('gong', ending('maintenance')), {
    soft: ending('sunset', '2030-01-01'),
  });
  const view = endOfLifeView([gong]);
  expect(names(view.maintenance)).toEqual(['gong']);
  expect(names(view.sunset)).toEqual(['gong soft']);
});

import { expect, test } from 'vitest';
import type { Lifecycle, Service } from '#catalog/index.ts';
import { endOfLifeView } from './end-of-life-view.ts';
import { aService, lineName } from './testing/made-up-services.ts';

const sources = [{ url: 'https://docs.aws.amazon.com/bell.html', title: 'Bell' }];
const ending = (status: Lifecycle['status'], date?: string, note = 'It goes.'): Lifecycle => ({
  status,
  note,
  sources,
  ...(date !== undefined && { date }),
});
/** A service that ends, or modes of it. */
function bell(id: string, own?: Lifecycle, ofModes: Record<string, Lifecycle> = {}): Service {
  const service = aService(id, [['loud'], ['soft'], ['own']]);
  const [first, ...others] = service.modes.map((mode) => {
    const lifecycle = ofModes[mode.id];
    return lifecycle ? { ...mode, lifecycle } : mode;
  });
  return { ...service, modes: [first!, ...others], ...(own && { lifecycle: own }) };
}
const view = (...services: readonly Service[]) =>
  Object.fromEntries(
    Object.entries(endOfLifeView(services)).map(([list, lines]) => [
      list,
      lines.map((line) => (line.whole ? line.service.id : lineName(line))),
    ]),
  );

test('what ends next comes first, and what ended or closed last; without a day after them', () => {
  expect(
    view(
      bell('gong'),
      bell('late', ending('sunset', '2031-01-01')),
      bell('soon', ending('sunset', '2030-01-01')),
      bell('first', ending('ended', '2020-01-01')),
      bell('last', ending('ended', '2021-01-01')),
      bell('some-day', ending('maintenance')),
      bell('earlier', ending('maintenance', '2024-01-01')),
      bell('later', ending('maintenance', '2025-01-01')),
    ),
  ).toEqual({
    sunset: ['soon', 'late'],
    maintenance: ['later', 'earlier', 'some-day'],
    ended: ['last', 'first'],
  });
});

test('modes of which the same is said are one line, beside that of the service', () => {
  const gone = ending('ended', '2020-01-01');
  const other = ending('ended', '2020-01-01', 'It goes, and a lamp comes after it.');
  expect(
    view(
      bell('gong', undefined, { loud: gone, soft: other, own: gone }),
      bell('horn', ending('maintenance'), { soft: ending('sunset', '2030-01-01') }),
    ),
  ).toEqual({
    sunset: ['horn soft'],
    maintenance: ['horn'],
    ended: ['gong loud+own', 'gong soft'],
  });
});

import { afterEach, expect, test, vi } from 'vitest';
import { beginPhases, endPhases, nextPhase } from './phases.ts';

const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
afterEach(() => log.mockClear());

test('each phase is told once it has ended', () => {
  beginPhases();
  nextPhase('Made the pages');
  endPhases();
  endPhases();
  expect(log.mock.calls.flat()).toEqual([
    expect.stringMatching(/^Loaded Astro \(\d\.\d s\)$/),
    expect.stringMatching(/^Made the pages \(\d\.\d s\)$/),
  ]);
});

test('without a build, nothing is told', () => {
  nextPhase('Read the content');
  endPhases();
  expect(log).not.toHaveBeenCalled();
});

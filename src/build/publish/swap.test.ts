import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folderWith } from '#load/testing/folder-with.ts';
import { runs } from '#load/testing/runs.ts';
import { realFiles, type Files } from './files.ts';
import { placesOf, type Places } from './places.ts';
import { completeSwap, removeLeftovers, swap } from './swap.ts';

/** Places with a site in some of them, each named after its content. */
function placesWith(sites: Readonly<Record<string, string>>): Places {
  const places = placesOf(join(folderWith({}), 'dist'));
  for (const [place, text] of Object.entries(sites)) {
    mkdirSync(places[place as keyof Places]);
    writeFileSync(join(places[place as keyof Places], 'index.html'), text);
  }
  return places;
}

const siteIn = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');
const beside = ({ target }: Places) => readdirSync(join(target, '..'));

/** Nobody waits in a test for another process. */
const atOnce: Files = { ...realFiles, removeLater: realFiles.remove };

/** A disk that works for so many calls, and then fails or is cut off from power. */
function disk(calls: number, after: 'fails once' | 'is gone'): Files {
  let count = 0;
  const tried =
    <A extends readonly string[]>(act: (...args: A) => void) =>
    (...args: A) => {
      count += 1;
      if (count === calls + 1 || (after === 'is gone' && count > calls)) {
        throw Object.assign(new Error('made up'), { code: 'EIO' });
      }
      act(...args);
    };
  return {
    make: tried(realFiles.make),
    rename: tried(realFiles.rename),
    move: tried(realFiles.move),
    remove: tried(realFiles.remove),
    removeLater: tried(realFiles.remove),
  };
}

test('the next site takes the place of the last, and nothing else is left', async () => {
  const places = placesWith({ target: 'last', next: 'next' });
  swap(places, realFiles);
  expect(siteIn(places.target)).toBe('next');
  await expect.poll(() => beside(places), { timeout: 30_000 }).toEqual(['dist']);
});

test('the first site needs no last one', () => {
  const places = placesWith({ next: 'next' });
  swap(places, realFiles);
  expect(siteIn(places.target)).toBe('next');
});

test('where a rename fails, the last site stays', () => {
  for (const calls of [0, 1]) {
    const places = placesWith({ target: 'last', next: 'next' });
    expect(() => swap(places, disk(calls, 'fails once'))).toThrow('made up');
    expect(siteIn(places.target)).toBe('last');
  }
});

test('a site that is published stays so, though the last cannot be removed', () => {
  for (const calls of [2, 3]) {
    const places = placesWith({ target: 'last', next: 'next' });
    swap(places, disk(calls, 'is gone'));
    expect(siteIn(places.target)).toBe('next');
    removeLeftovers(places, atOnce);
    expect(beside(places)).toEqual(['dist']);
  }
});

test('after an end at any moment, the next command finds one whole site', () => {
  fc.assert(
    fc.property(fc.nat({ max: 5 }), fc.boolean(), (calls, hasLast) => {
      const places = placesWith({ next: 'next', ...(hasLast && { target: 'last' }) });
      try {
        swap(places, disk(calls, 'is gone'));
      } catch {
        // The end.
      }
      completeSwap(places, realFiles);
      if (existsSync(places.target)) expect(['last', 'next']).toContain(siteIn(places.target));
      else expect(hasLast).toBe(false);
      removeLeftovers(places, atOnce);
      expect(beside(places)).toEqual(existsSync(places.target) ? ['dist'] : []);
    }),
    { numRuns: runs },
  );
});

test('where the next site is gone as well, the last comes back', () => {
  const places = placesWith({ target: 'last', next: 'next' });
  realFiles.rename(places.target, places.previous);
  rmSync(places.next, { recursive: true });
  completeSwap(places, realFiles);
  expect(siteIn(places.target)).toBe('last');
});

/** What is proposed for a new service, from a made-up catalogue. */
import { beforeEach, describe, expect, test } from 'vitest';
import { inheritedParts } from './inherited.ts';
import { knownIn, type KnownCatalogue } from './known.ts';
import { newPartOf } from './new-part.ts';
import { ownChecks } from './own-checks.ts';
import { useCopy } from './testing/use-copy.ts';
import { usualPages } from './usual-pages.ts';
import { usualParts } from './usual-part.ts';
import { traitChoices, usualTraits } from './usual-traits.ts';

const copy = useCopy();
let known: KnownCatalogue;
beforeEach(() => {
  known = knownIn(copy.root);
});

const like = { archetype: 'managed-tool', category: 'networking' };

describe('traits', () => {
  test('that fit the archetype are offered, and those that most services take proposed', () => {
    expect(
      traitChoices(like, known).map(({ trait, share, proposed }) => [trait.id, share, proposed]),
    ).toEqual([
      ['keys', 2 / 3, true],
      ['fixed-keys', 0, false],
    ]);
  });

  test('are judged by the whole archetype where the category has too few services', () => {
    expect(usualTraits({ ...like, category: 'iot' }, known)).toEqual([]);
    expect(traitChoices({ ...like, category: 'iot' }, known)[0]?.share).toBe(2 / 4);
  });

  test('are not proposed where an archetype has too few services', () => {
    expect(usualTraits({ ...like, archetype: 'none' }, known)).toEqual([]);
  });

  test('that bring the same part are not proposed together', () => {
    const services = known.services.map((each) => ({ ...each, with: ['fixed-keys', 'keys'] }));
    expect(usualTraits(like, { ...known, services })).toHaveLength(1);
  });
});

describe('a part', () => {
  test('has the layer, the owner, the controls and the page that it mostly has', () => {
    const part = { id: 'caller-policy', name: 'Who may call it' };
    const proposed = newPartOf(part, usualParts(known)(part.id), usualPages(known));
    expect(proposed).toEqual({
      ...part,
      layer: 'access',
      owner: 'customer',
      duty: '',
      sources: ['protection'],
      controls: ['ac-3'],
      checks: ['Beacon.1', 'Lantern.1', 'Semaphore.1'],
    });
  });

  test('that nobody has is guessed without sources and controls', () => {
    const part = { id: 'proxies', name: 'Where proxies run' };
    expect(newPartOf(part, usualParts(known)(part.id), usualPages(known))).toMatchObject({
      sources: [],
      controls: [],
      checks: [],
    });
  });

  test('that is inherited has the controls that most services add', () => {
    const answers = { archetype: 'managed-tool', traits: ['keys'] };
    const parts = inheritedParts(answers, known, usualParts(known));
    expect(parts.map(({ id }) => id)).toEqual([
      'content',
      'os-patches',
      'tool-software',
      'permissions',
      'key-choice',
    ]);
    expect(parts.filter(({ controls }) => controls)).toMatchObject([
      { id: 'permissions', controls: ['ac-2', 'ac-6'], checks: ['lantern-permissions-check'] },
    ]);
  });
});

test('pages are proposed that the guides of several services have', () => {
  expect(usualPages(known)).toEqual([
    { key: 'protection', path: 'data-protection' },
    { key: 'trail', path: 'logging-using-cloudtrail' },
  ]);
});

test('pages with the same usual key have keys that differ', () => {
  const citedPages = known.citedPages.map((page) => ({ ...page, key: 'page' }));
  expect(usualPages({ ...known, citedPages }).map(({ key }) => key)).toEqual([
    'page',
    'loggingUsingCloudtrail',
  ]);
});

test('checks of a service begin with its id, and look at more than a tag', () => {
  expect(ownChecks(copy.root, 'app-mesh')).toEqual(['appmesh-tls-enforced', 'AppMesh.1']);
  expect(ownChecks('/nowhere', 'app-mesh')).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { inService } from '#load/location.ts';
import type { CitedClaim } from './claims.ts';
import { lookAtPage } from './look-at-page.ts';
import type { PageText } from './read-page.ts';

const url = 'https://docs.aws.amazon.com/bell/latest/ug/ringing.html';
const page = (...yours: string[]): PageText => [
  { id: 'top', heading: 'Ringing', blocks: ['The bell rings every hour.'], anchors: ['hours'] },
  { id: 'yours', heading: 'Yours', blocks: yours, anchors: [] },
];
const text = page('You ring the bell by hand.');
const claim = (more: Partial<CitedClaim> = {}): CitedClaim => ({
  url,
  location: inService('bell', 'add', { id: 'ring' }),
  name: 'bell',
  topic: 'ring',
  heading: '',
  passages: [{ first: 'You ring', last: 'by hand' }],
  verified: '2026-11-20',
  ...more,
});
const look = (page: PageText, known = {}, claims = [claim()], today = '2026-11-26') =>
  lookAtPage(claims, page, known, today);
const states = (...args: Parameters<typeof look>) =>
  look(...args).diagnostics.map(({ state, section, fault }) =>
    [state, section, fault].join(' ').trim(),
  );

describe('a section', () => {
  const { fingerprints } = look(text, {}, [claim()], '2026-11-21');

  test('is noted at the first look', () => {
    expect(states(text)).toEqual(['first yours']);
    expect(fingerprints).toEqual({
      yours: {
        print: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
        since: '2026-11-21',
        looked: '2026-11-21',
      },
    });
  });

  test('is unchanged while it says the same, whatever other sections say', () => {
    const elsewhere: PageText = [{ ...text[0]!, blocks: ['It rings at noon.'] }, text[1]!];
    expect(states(elsewhere, fingerprints)).toEqual(['unchanged yours']);
    expect(look(elsewhere, fingerprints).fingerprints).toEqual({
      yours: { ...fingerprints['yours'], looked: '2026-11-26' },
    });
  });

  test('is changed as soon as a word differs, and stays so until somebody has read it', () => {
    const changed = page('You ring the bell by hand.', 'At night AWS does.');
    expect(states(changed, fingerprints)).toEqual(['changed yours']);
    const after = look(changed, fingerprints).fingerprints;
    expect(after).toEqual(fingerprints);
    expect(states(changed, after, [claim({ verified: '2026-11-26' })])).toEqual(['first yours']);
  });

  test('is the one with the passage, else the one that the address names, else the page', () => {
    expect(states(text, {}, [claim({ heading: 'top' })])).toEqual(['first yours']);
    expect(states(text, {}, [claim({ passages: [], heading: 'top' })])).toEqual(['first top']);
    expect(states(text, {}, [claim({ passages: [] })])).toEqual(['first']);
    expect(states(text, {}, [claim({ passages: [], heading: 'hours' })])).toEqual(['first hours']);
  });
});

test('says what is wrong with a place', () => {
  const claims = [
    claim({ passages: [{ first: 'You may ring', last: 'by hand' }] }),
    claim({ passages: [{ first: 'The bell', last: 'by foot' }] }),
    claim({ passages: [], heading: 'gone' }),
  ];
  expect(states(text, {}, claims)).toEqual([
    'passage  “You may ring” does not stand there.',
    'passage  “by foot” does not stand there.',
    'heading gone There is no heading #gone.',
  ]);
  expect(look(text, {}, claims).fingerprints).toEqual({});
});

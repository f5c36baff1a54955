/**
 * Any value of a setting is either rejected with a diagnostic, or can be used wherever the site writes
 * it.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstUnseen } from '#catalog/text/visible.ts';
import { runs } from '../testing/runs.ts';
import { readSettings } from './read-settings.ts';
import type { SiteConfig } from './schema.ts';

const defaults: SiteConfig = {
  name: 'Line',
  tagline: 'Who does what',
  url: 'https://line.example',
  base: '/',
  repository: 'https://git.example/line',
  branch: 'main',
  frameAncestors: ['*'],
  teams: [],
};

/** A character of any kind, or one by a number in some notation. */
const character = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCodePoint(code)),
  fc.integer({ min: 0, max: 255 }).map((code) => `%${code.toString(16).padStart(2, '0')}`),
  fc.integer({ min: 0, max: 255 }).map((code) => `&#${code};`),
);
const word = fc.oneof(fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/), fc.stringMatching(/^\.{1,3}$/));
const piece = fc.oneof({ weight: 3, arbitrary: word }, { weight: 1, arbitrary: character });
const text = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));
const separator = fc.constantFrom('/', '/', '/', '//', '\\', '');
const path = fc
  .array(fc.tuple(separator, text), { maxLength: 5 })
  .chain((steps) => separator.map((end) => steps.flat().join('') + end));
const host = fc.oneof(
  fc.domain(),
  fc.ipV4(),
  fc.ipV6().map((ip) => `[${ip}]`),
  fc.constantFrom('localhost', 'größe.example', ''),
  text,
);
const address = fc
  .record({
    scheme: fc.constantFrom(
      'https://',
      'https://',
      'http://',
      'HTTPS://',
      'https:',
      'ftp://',
      '//',
      'javascript:',
      'data:',
      '',
    ),
    user: fc.constantFrom('', '', '', 'user@', 'user:word@'),
    host,
    port: fc.constantFrom('', '', ':8080', ':443', ':99999', ':'),
    path: fc.oneof(fc.constantFrom('', '/'), path),
    rest: fc.oneof(
      fc.constant(''),
      fc.constant(''),
      text.map((query) => `?${query}`),
      text.map((fragment) => `#${fragment}`),
    ),
  })
  .map((parts) => Object.values(parts).join(''));
const keyword = fc.constantFrom(
  "'self'",
  "'none'",
  '*',
  'self',
  "'unsafe-inline'",
  'app:',
  'https:',
);
const source = fc.oneof(keyword, address, host);
const anything = fc.anything({ maxDepth: 2, withNullPrototype: true });

const pattern = fc.record(
  { team: text, part: text, service: text, layer: text },
  { requiredKeys: ['team'] },
);
/** One setting at a time: of eight, one would always be wrong. */
const settings = fc.oneof(
  fc.record({ name: fc.oneof(text, anything), tagline: text }),
  fc.record({ url: address }),
  fc.record({ base: path }),
  fc.record({ repository: address }),
  fc.record({ branch: path }),
  fc.record({ frameAncestors: fc.oneof(fc.array(source, { maxLength: 3 }), anything) }),
  fc.record({ teams: fc.oneof(fc.array(fc.oneof(pattern, anything), { maxLength: 2 }), anything) }),
);
const sources = fc.array(source, { maxLength: 2 }).map((list) => list.join(' '));
const environment = fc.oneof(
  fc.constant({}),
  fc.record({ SITE_URL: address }),
  fc.record({ BASE_PATH: path }),
  fc.record({ FRAME_ANCESTORS: sources }),
  fc.record({ SOURCE_DATE_EPOCH: fc.oneof(text, fc.double().map(String), fc.nat().map(String)) }),
);

/** Checks the settings that are written into pages, headers and configurations without escaping. */
function expectFit(site: SiteConfig): void {
  expect(site.base).toMatch(/^\/(?:[\w.~-]+\/)*$/);
  const home = new URL(site.base, site.url);
  expect(home.href).toBe(site.url + site.base);
  expect(home.origin).toBe(site.url);
  const repository = new URL(`${site.repository}/edit/${encodeURI(site.branch)}/a.ts`);
  expect(repository.protocol).toMatch(/^https?:$/);
  expect(repository.pathname).toMatch(/^\/.+\/edit\/.+\/a\.ts$/);
  expect(repository.search + repository.hash + repository.username).toBe('');
  for (const sources of site.frameAncestors) expect(sources).toMatch(/^[\w.:/*'+-]+$/);
  for (const { team } of site.teams) expect(team.length).toBeLessThanOrEqual(40);
  const shown = [site.name, site.tagline, ...site.teams.map(({ team }) => team)];
  for (const line of shown) {
    expect(line.trim()).toBe(line);
    expect(line).toMatch(/^[^<>]+$/);
    expect(firstUnseen(line)).toBeUndefined();
  }
}

test(
  'what is accepted fits, and what is not is said in visible words',
  { timeout: 3_600_000 },
  () => {
    let accepted = 0;
    fc.assert(
      fc.property(settings, environment, (ours, variables) => {
        const { site, diagnostics } = readSettings({ ...defaults, ...(ours as object) }, variables);
        expect(site === undefined).toBe(diagnostics.length > 0);
        if (site) {
          accepted += 1;
          expectFit(site);
        }
        for (const { line, column, message, expected, help } of diagnostics) {
          expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
          expect(firstUnseen(message + expected + help)).toBeUndefined();
          expect(message.length).toBeLessThan(1000);
        }
      }),
      { numRuns: runs },
    );
    // A schema that rejects everything would pass all of the above.
    expect(accepted).toBeGreaterThan(0);
  },
);

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { site } from '#site.config.ts';
import { securityTxt } from './security-txt.ts';

const own = { repository: 'https://github.com/acme/line' };

test('leads to the private reports of the repository, and expires within a year', () => {
  expect(securityTxt(own, '2026-12-01', 'https://line.acme.test/.well-known/security.txt')).toBe(
    'Contact: https://github.com/acme/line/security/advisories/new\n' +
      'Expires: 2027-11-26T00:00:00.000Z\n' +
      'Preferred-Languages: en\n' +
      'Canonical: https://line.acme.test/.well-known/security.txt\n',
  );
});

test('a site without an address of its own names none', () => {
  for (const address of ['https://dividing-line.example/', 'http://localhost:4321/']) {
    expect(securityTxt(own, '2026-12-01', address)).not.toContain('Canonical');
  }
});

test('leads where the security policy does', () => {
  const [contact = ''] = securityTxt(site, '2026-12-01', site.url).split('\n');
  expect(readFileSync('SECURITY.md', 'utf8')).toContain(`<${contact.slice('Contact: '.length)}>`);
});

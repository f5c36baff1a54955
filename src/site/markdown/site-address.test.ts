import { expect, test, vi } from 'vitest';

vi.mock('#site.config.ts', () => ({
  site: { url: 'http://wiki.acme.test:8080', base: '/cloud/line/', teams: [] },
}));
const { withAddress } = await import('./site-address.ts');

test('examples name this copy of the site', () => {
  expect(withAddress('src="https://dividing-line.example/embed/ec2/"')).toBe(
    'src="http://wiki.acme.test:8080/cloud/line/embed/ec2/"',
  );
  expect(withAddress('frame-src https://dividing-line.example;')).toBe(
    'frame-src http://wiki.acme.test:8080;',
  );
  expect(withAddress('hosts: [dividing-line.example]')).toBe('hosts: [wiki.acme.test:8080]');
});

test('other text stays', () => {
  expect(withAddress('https://wiki.example/')).toBe('https://wiki.example/');
});

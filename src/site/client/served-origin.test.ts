import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withOrigin } from './served-origin.ts';

const example = new URL('https://line.example/wiki/');
const served = new URL('http://127.0.0.1:4321/');

test('what stands in for an address gives way to the origin that serves the page', () => {
  expect(withOrigin('<a href="https://line.example/ec2/">', example, served)).toBe(
    '<a href="http://127.0.0.1:4321/ec2/">',
  );
  expect(withOrigin('allow line.example', example, served)).toBe('allow 127.0.0.1:4321');
  const started = new URL('http://localhost:4321/');
  const moved = new URL('http://localhost:4322/');
  expect(withOrigin('http://localhost:4321/ec2/', started, moved)).toBe(
    'http://localhost:4322/ec2/',
  );
});

test('an address that is configured stays, and so does any in a page without an origin', () => {
  const text = 'https://line.acme.test/ec2/ https://line.example/ec2/';
  expect(withOrigin(text, new URL('https://line.acme.test/'), served)).toBe(text);
  expect(withOrigin(text, example, new URL('file:///tmp/index.html'))).toBe(text);
});

test('of other texts nothing changes', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(!text.includes('line.example'));
      expect(withOrigin(text, example, served)).toBe(text);
    }),
  );
});

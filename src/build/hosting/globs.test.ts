import { expect, test } from 'vitest';
import { regexOf } from './globs.ts';

test.each([
  [['embed/*'], '^/a\\.b/embed/'],
  [['embed.js'], '^/a\\.b/embed\\.js$'],
  [['*.json'], '^/a\\.b/.*\\.json$'],
  [['embed/*', '*.json', '*.md'], '^/a\\.b/(?:embed/|.*(?:\\.json|\\.md)$)'],
])('%j is one expression', (globs, expression) => {
  expect(regexOf(globs, '/a.b/')).toBe(expression);
});

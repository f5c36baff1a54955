import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withCheapConfig } from './start.ts';
import { resolvePackageFile } from '../font/measured-font.ts';

test('the installed Mermaid still has what the workaround replaces, in one place', () => {
  const script = readFileSync(resolvePackageFile('mermaid/dist/mermaid.min.js'), 'utf8');
  const changed = withCheapConfig(script);
  expect(changed).toMatch(/\(\(\)=>\(\{\.\.\.[\w$]+\}\),"getConfig"\)/);
  expect(withCheapConfig(changed)).toBe(changed);
});

test('another script stays as it is', () => {
  expect(withCheapConfig('a=i(()=>b(),"getConfig")')).toBe('a=i(()=>b(),"getConfig")');
});

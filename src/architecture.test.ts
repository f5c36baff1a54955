/** The dependency rule, as ARCHITECTURE.md has it. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

interface Import {
  /** `file:line`, of the importing file. */
  readonly at: string;
  readonly from: string;
  readonly to: string;
}

/** Below `src`: a folder with its slash, or a file that lies there by itself. */
function unitOf(path: string): string {
  const [, first = '', ...rest] = path.split('/');
  return rest.length > 0 ? `${first}/` : first;
}

/** The code of a file, every line where it stands: of a component, its front matter and scripts. */
function codePointName(file: string, text: string): string {
  if (!file.endsWith('.astro')) return text;
  const code = [/^---\n(.*?)^---$/ms, /<script[^>]*>(.*?)<\/script>/gs].flatMap((pattern) =>
    pattern.global ? [...text.matchAll(pattern)] : [pattern.exec(text) ?? []],
  );
  let kept = text.replace(/[^\n]/g, ' ');
  for (const { index = 0, 0: whole = '', 1: inner = '' } of code as RegExpExecArray[]) {
    const start = index + whole.indexOf(inner);
    kept = kept.slice(0, start) + inner + kept.slice(start + inner.length);
  }
  return kept;
}

/** What a file imports from other folders below `src`. */
function importsOf(file: string, text: string): Import[] {
  const code = codePointName(file, text);
  return ts.preProcessFile(code, true, true).importedFiles.flatMap(({ fileName, pos }) => {
    const from = unitOf(file);
    const to = unitOf(join(dirname(file), fileName));
    const line = code.slice(0, pos).split('\n').length;
    return fileName.startsWith('.') && from !== to ? [{ at: `${file}:${line}`, from, to }] : [];
  });
}

/** Rows of the form `| `from` | what | `to`, `to` |`. */
function permissionsIn(markdown: string): ReadonlyMap<string, readonly string[]> {
  const rows = markdown.matchAll(/^\| `([\w./-]+)` +\|[^|]*\|([^|]*)\|$/gm);
  return new Map(
    [...rows].map(([, from = '', cell = '']) => [
      from,
      [...cell.matchAll(/`([^`]+)`/g)].map(([, to = '']) => to),
    ]),
  );
}

/** A way from a folder back to itself, for each folder that has one. */
function cyclesIn(imports: readonly Import[]): string[] {
  const next = Map.groupBy(imports, ({ from }) => from);
  const wayBack = (start: string): string | undefined => {
    const ways = [[start]];
    const seen = new Set<string>();
    for (const way of ways) {
      for (const { to } of next.get(way.at(-1) ?? '') ?? []) {
        if (to === start) return [...way, to].join(' → ');
        if (!seen.has(to)) ways.push([...way, to]);
        seen.add(to);
      }
    }
    return undefined;
  };
  return [...next.keys()].flatMap((start) => wayBack(start) ?? []);
}

const permissions = permissionsIn(readFileSync('ARCHITECTURE.md', 'utf8'));
const files = globSync('src/**/*.{ts,mts,mjs,astro}')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/\.test\.ts$|\/testing(\/|\.ts$)/.test(file))
  .sort();
const imports = files.flatMap((file) => importsOf(file, readFileSync(file, 'utf8')));

describe('the reading of the code', () => {
  test('finds imports of every kind, each with its line', () => {
    const text = `---
import { a } from '../catalog/index.ts';
import type { B } from "../site/b.ts";
---
<p>import '../cli/no.ts'</p>
<script>
  import '../client/frame.ts';
</script>
`;
    expect(importsOf('src/layouts/X.astro', text).map(({ at, to }) => `${at} ${to}`)).toEqual([
      'src/layouts/X.astro:2 catalog/',
      'src/layouts/X.astro:3 site/',
      'src/layouts/X.astro:7 client/',
    ]);
    const code = `export * from './x.ts';\nconst y = () => import('../findings/y.ts');\nimport 'node:fs';\n`;
    expect(importsOf('src/checks/x/y.ts', code)).toEqual([]);
    expect(importsOf('src/checks/y.ts', code)).toEqual([
      { at: 'src/checks/y.ts:2', from: 'checks/', to: 'findings/' },
    ]);
  });

  test('finds a cycle', () => {
    const arrow = (from: string, to: string) => ({ at: '', from, to });
    expect(cyclesIn([arrow('a', 'b'), arrow('b', 'c'), arrow('c', 'b')])).toEqual([
      'b → c → b',
      'c → b → c',
    ]);
    expect(cyclesIn([arrow('a', 'b'), arrow('b', 'c'), arrow('a', 'c')])).toEqual([]);
  });

  test('sees the code and the table', () => {
    expect(files.length).toBeGreaterThan(300);
    expect(imports.length).toBeGreaterThan(150);
    expect(permissions.get('diagram/')).toEqual(['catalog/']);
    expect(permissions.get('catalog/')).toEqual([]);
  });
});

test('every import is one that the table allows', () => {
  const forbidden = imports
    .filter(({ from, to }) => !permissions.get(from)?.includes(to))
    .map(({ at, from, to }) => `${at} imports from ${to}, which ${from} may not`);
  expect(forbidden).toEqual([]);
});

test('every folder has a row, and every permission is used', () => {
  const units = [...new Set(files.map(unitOf))];
  expect(units.filter((unit) => !permissions.has(unit))).toEqual([]);
  const unused = [...permissions].flatMap(([from, targets]) =>
    targets
      .filter((to) => existsSync(`src/${from}`) && existsSync(`src/${to}`))
      .filter((to) => !imports.some((each) => each.from === from && each.to === to))
      .map((to) => `${from} may import from ${to} and does not: take it out of ARCHITECTURE.md`),
  );
  expect(unused).toEqual([]);
});

test('no folder leads back to itself', () => {
  expect(cyclesIn(imports)).toEqual([]);
});

/** The files and headings that the repository's own pages link to exist. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { categoryIds } from '#catalog/index.ts';
import { site } from '#site.config.ts';

const pages = [...globSync('*.md'), '.github/PULL_REQUEST_TEMPLATE.md'].sort();
const textOf = (file: string) => readFileSync(file, 'utf8');
/** A page without its code, where an example of a link leads nowhere. */
const proseOf = (file: string) => textOf(file).replace(/^ *```.*?^ *```|`[^`\n]*`/gms, '');
/** The links of a page that lead to files: path and heading. */
const linksOf = (file: string) => [
  ...proseOf(file).matchAll(/\]\((?!https?:|mailto:)([^)\s#]*)(?:#([^)\s]+))?\)/g),
];
const slugOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

test('there are pages and links in them to look at', () => {
  expect(pages.length).toBeGreaterThan(5);
  expect(pages.flatMap(linksOf).length).toBeGreaterThan(20);
});

test.each(pages)('every link of %s leads to a file, and to a heading of it', (page) => {
  for (const [, path = '', heading] of linksOf(page)) {
    const target = path === '' ? page : join(dirname(page), path);
    expect(existsSync(target), target).toBe(true);
    if (heading === undefined) continue;
    const headings = [...textOf(target).matchAll(/^#+ (.*)$/gm)].map(([, text = '']) =>
      slugOf(text),
    );
    expect(headings).toContain(heading);
  }
});

describe('CONTRIBUTING.md', () => {
  const text = textOf('CONTRIBUTING.md');

  test('names snippets that exist', () => {
    const snippets = textOf('.vscode/dividing-line.code-snippets');
    const named = [...text.matchAll(/`(dl-[a-z]+)`/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(3);
    for (const name of named) expect(snippets).toContain(`"prefix": "${name}"`);
  });

  test('names forms and addresses of this repository', () => {
    const addresses = [...text.matchAll(/https:\/\/github\.com\/dividing-line\/\S+/g)].map(
      ([address]) => address,
    );
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) expect(address.startsWith(`${site.repository}/`)).toBe(true);
    const templates = [...text.matchAll(/template=([\w-]+\.yml)/g)].map(([, name = '']) => name);
    expect(templates.length).toBeGreaterThan(0);
    for (const name of templates) expect(existsSync(`.github/ISSUE_TEMPLATE/${name}`)).toBe(true);
  });
});

test('the pull request template has three boxes', () => {
  expect(textOf('.github/PULL_REQUEST_TEMPLATE.md').match(/^- \[ \] /gm)).toHaveLength(3);
});

test('forms and the links beside them lead to this repository', () => {
  const forms = globSync('.github/ISSUE_TEMPLATE/*.yml').map(textOf).join('\n');
  const addresses = forms.match(/https:\/\/github\.com[^\s)]*/g) ?? [];
  expect(addresses.length).toBeGreaterThan(2);
  for (const address of addresses) expect(address.startsWith(`${site.repository}/`)).toBe(true);
});

test('each category has reviewers, for its entries and for its pages', () => {
  const owned = textOf('.github/CODEOWNERS').match(/^\/\S+/gm);
  const folders = ['/src/catalog/services', '/content/services'];
  expect(owned?.toSorted()).toEqual(
    categoryIds.flatMap((id) => folders.map((folder) => `${folder}/${id}/`)).toSorted(),
  );
});

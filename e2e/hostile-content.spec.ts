/**
 * What a stranger writes, if the guard lets it through, becomes a page without a script, an event
 * handler or a request to another site. The rules are left out of this build: the guard is the last
 * check before the compiler and has to be enough alone.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { dangersIn } from '#site/markdown/content-guard.ts';
import { previewWithHeaders } from '#build/hosting/preview.ts';
import { parseContent } from '#load/content/content-file.ts';
import { nodesOf } from '#load/content/page-nodes.ts';
import { pageBodies } from '#rules/testing/generated-pages.ts';
import { everything, sampleWords, seedNumber } from '#load/testing/sample.ts';
import { copyOfProject, type Copy } from './support/copy.ts';
import { readElements, type BuiltElement } from './support/elements.ts';
import { watch } from './support/watch.ts';

const control = 'control';
/** Everything that the site itself adds to a page, for code and asides. */
const safe =
  'Text.[^1]\n\n[^1]: A note.\n\n```js\ncode\n```\n\n<Aside>A remark.</Aside>\n\n- [ ] **A task.** To do.';
const most = everything ? 400 : 40;

let copy: Copy;

test.beforeAll(() => {
  copy = copyOfProject({ inside: true });
  copy.layOver('valid');
});

test.afterAll(() => copy.remove());

const page = (body: string) =>
  `---\ntitle: A guide\ndescription: A guide by a stranger, who may have more in mind than to guide.\norder: 1\n---\n\n${body}\n`;

/** Different pages with signs of markup in them, which the guard lets through. */
function passing(): string[] {
  const all = fc.sample(pageBodies, { seed: seedNumber, numRuns: 40 * most });
  const marked = [...new Set(all)].filter((body) => /[<{&[]/.test(body));
  return marked
    .filter((body) => {
      const parsed = parseContent('content/guides/x.mdx', page(body));
      // A picture that is not there stops the build.
      const hasPicture = nodesOf(parsed.tree, 'image', 'imageReference').length > 0;
      return !hasPicture && dangersIn(parsed).length === 0;
    })
    .slice(0, most);
}

test('no page that the guard lets through runs, handles or loads anything', async ({ browser }) => {
  // It builds a site of its own, beside the tests of the other.
  test.setTimeout(everything ? 3_600_000 : 400_000);
  const bodies = passing();
  expect(bodies.length).toBe(most);
  const ids = [control, ...bodies.map((_, index) => `page-${index}`)];
  for (const [index, id] of ids.entries()) {
    const text = page(index === 0 ? safe : (bodies[index - 1] ?? ''));
    writeFileSync(join(copy.folder, `content/guides/${id}.mdx`), text);
  }
  const config = join(copy.folder, 'astro.config.mjs');
  writeFileSync(config, readFileSync(config, 'utf8').replace('    rulesGate(),\n', ''));
  const { status, stdout, stderr } = copy.run('node', ['src/cli/build.ts']);
  expect(status, `${sampleWords}\n${stdout}${stderr}`).toBe(0);

  const html = (id: string) =>
    readFileSync(join(copy.folder, 'dist/guides', id, 'index.html'), 'utf8');
  const allowed = new Set(readElements(html(control)).filter(isActive).map(shape));
  for (const [index, id] of ids.slice(1).entries()) {
    const foreign = readElements(html(id)).flatMap((element) => faultsOf(element, allowed));
    expect(foreign, bodies[index]).toEqual([]);
  }

  const server = await previewWithHeaders({
    root: copy.folder,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0 },
  });
  const home = `http://127.0.0.1:${server.port}/`;
  const tab = await browser.newPage();
  const trouble = watch(tab, home);
  tab.on('dialog', (dialog) => {
    trouble.push(`says ${dialog.message()}`);
    void dialog.dismiss();
  });
  for (const id of ids) await tab.goto(`${home}guides/${id}/`, { waitUntil: 'load' });
  await tab.close();
  await server.stop();
  // A picture beside the page may be missing; a script, a style or another site may not be asked for.
  expect(trouble.filter((line) => !/^404 |status of 404/.test(line))).toEqual([]);
});

const isActive = ({ name }: BuiltElement) =>
  /^(?:script|style|iframe|object|embed|base|form|meta|link|svg|math|template)$/.test(name);
/** What the theme puts into every page is the same in each, but for its title and address. */
const shape = ({ name, attributes }: BuiltElement) =>
  name === 'meta' || name === 'link'
    ? `${name} ${attributes['property'] ?? attributes['name'] ?? attributes['rel'] ?? attributes['http-equiv'] ?? ''}`
    : `${name} ${attributes['src'] ?? ''} ${attributes['type'] ?? ''} ${attributes['class'] ?? ''}`;

const loads = ['src', 'srcset', 'data', 'poster', 'action', 'formaction', 'background'];

/** Everything that an element of a built page could do and the control page's elements do not. */
function faultsOf(element: BuiltElement, allowed: ReadonlySet<string>): string[] {
  const { name, attributes } = element;
  const shown = `<${name} ${JSON.stringify(attributes)}>`;
  const faults = isActive(element) && !allowed.has(shape(element)) ? [`${shown} is new`] : [];
  for (const [key, value] of Object.entries(attributes)) {
    if (/^on/i.test(key)) faults.push(`${shown} handles ${key}`);
    // As a browser reads it: spaces and control characters hide no scheme.
    const scheme = /^[\s\p{Cc}]*([a-z][a-z\d+.-]*):/iu.exec(value.replace(/[\t\n\r]/g, ''))?.[1];
    const foreign = scheme !== undefined || /^\s*[/\\]{2}/.test(value);
    if (loads.includes(key) && foreign && name !== 'svg') faults.push(`${shown} loads ${value}`);
    if (key === 'href' && name === 'a' && scheme && !/^(https|mailto)$/i.test(scheme)) {
      faults.push(`${shown} leads to ${value}`);
    }
  }
  return faults;
}

/** The Mermaid text in our Markdown, in the versions that wikis ship: Wiki.js has 8.8. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { catalogue } from '#load/catalogue.ts';
import { weeklyPackage } from './install/packages.ts';
import { partsOf } from './support/modes.ts';
import { someServices } from './support/sample.ts';
import { builtText } from './support/sites.ts';

interface Mermaid {
  initialize(config: object): void;
  /** Throws, or returns a promise that rejects, for text that it cannot read. */
  parse(text: string): unknown;
  /** From version 10 on; before, it calls back. */
  render(id: string, text: string, done?: (svg: string) => void): string | Promise<{ svg: string }>;
}

const versions = {
  '8.8.2': weeklyPackage('mermaid-8'),
  '10.': weeklyPackage('mermaid-10'),
  '11.': weeklyPackage('mermaid-11'),
  '12.': 'node_modules/mermaid',
};

/** Every fence of every service's Markdown, with the names that its picture must show. */
const fences = catalogue.services.flatMap((service) => {
  const markdown = builtText(`services/${service.id}.md`);
  const texts = [...markdown.matchAll(/^```mermaid\n([^]*?)^```$/gm)].map(([, text = '']) => text);
  return service.modes.map((mode, index) => ({
    service: service.id,
    name: `${service.id}/${mode.id}`,
    text: texts[index] ?? '',
    parts: partsOf(mode).map(({ name }) => name),
  }));
});

const sampled = new Set(someServices(8).map(({ id }) => id));
const some = fences.filter(({ service }) => sampled.has(service));
/** The first mode of each, as modes differ less than services do. */
const drawn = some.filter(({ service }, index) => some[index - 1]?.service !== service);

for (const [version, folder] of Object.entries(versions)) {
  test(`Mermaid ${version} reads the fences of services and draws them`, async ({ page }) => {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(manifest.version.startsWith(version)).toBe(true);
    await page.setContent('<main></main>');
    await page.addScriptTag({ path: join(folder, 'dist/mermaid.min.js') });
    const unread = await page.evaluate(async (all) => {
      const { mermaid } = window as unknown as { mermaid: Mermaid };
      mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
      const faults: string[] = [];
      for (const { name, text } of all) {
        try {
          await mermaid.parse(text);
        } catch (error) {
          faults.push(`${name}: ${String(error)}`);
        }
      }
      return faults;
    }, some);
    expect(unread).toEqual([]);

    const callsBack = version.startsWith('8.');
    const { texts: pictures, wrong } = await page.evaluate(
      async ({ all, callsBack }) => {
        const { mermaid } = window as unknown as { mermaid: Mermaid };
        const texts: string[] = [];
        const wrong: string[] = [];
        for (const [index, { text }] of all.entries()) {
          const id = `drawn${index}`;
          const svg = callsBack
            ? await new Promise<string>((resolve) => void mermaid.render(id, text, resolve))
            : ((await mermaid.render(id, text)) as { svg: string }).svg;
          const holder = document.createElement('div');
          holder.innerHTML = svg;
          texts.push(holder.textContent ?? '');
          document.body.append(holder);
          const sides = [...holder.querySelectorAll('g.cluster')];
          const boxOf = (name: string) =>
            sides.find(({ textContent }) => textContent.trim() === name)?.getBoundingClientRect();
          const [you, aws] = [boxOf('You'), boxOf('AWS')];
          if (you && aws && you.right > aws.left + 1) wrong.push(text);
          holder.remove();
        }
        return { texts, wrong };
      },
      { all: drawn, callsBack },
    );
    expect(wrong, 'you are not left of AWS').toEqual([]);
    const letters = (text: string) => text.replace(/\s+/g, '');
    for (const [index, { parts }] of drawn.entries()) {
      for (const part of parts) expect(letters(pictures[index] ?? '')).toContain(letters(part));
    }
  });
}

test('every mode has a fence', () => {
  expect(fences.filter(({ text }) => text === '').map(({ name }) => name)).toEqual([]);
});

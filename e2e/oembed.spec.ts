/** What consumers of oEmbed make of a service's page, and whether the frame that they show fits. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '@extractus/oembed-extractor';
import { expect } from '@playwright/test';
import { unfurl } from 'unfurl.js';
import { catalogue } from '#load/catalogue.ts';
import type { Oembed } from '#exports/embed/snippets.ts';
import { site } from '#site.config.ts';
import { readElements } from './support/elements.ts';
import { test } from './support/host.ts';
import { readBuiltFile } from './support/pages.ts';
import { someServices } from './support/sample.ts';
import { builtJson, dist, origin } from './support/sites.ts';

/** Of a service, or of one of its modes: `ec2`, `ec2/bare-metal`. */
const oembedOf = (id: string) => builtJson(`oembed/${id}.json`) as Oembed;

/** The build names its published address; what is there is served on loopback. */
const published = (url: string): Promise<Response> => {
  if (!url.startsWith(site.url)) throw new Error(`A consumer asks for ${url}.`);
  return fetch(origin() + url.slice(site.url.length));
};

// One with many modes, one with a lifecycle note, one with a single mode.
for (const id of ['ec2', 'app-runner', 's3']) {
  const page = `${site.url}/services/${id}/`;

  test(`unfurl.js finds the frame and the cards of ${id}`, async () => {
    const { html, width, height, title, thumbnail_url: card } = oembedOf(id);
    const thumbnail = { url: card, width: 1200, height: 630 };
    expect(await unfurl(page, { fetch: published })).toMatchObject({
      oEmbed: { type: 'rich', version: '1.0', html, width, height, title, thumbnails: [thumbnail] },
      open_graph: { url: page, type: 'article', site_name: site.name, images: [thumbnail] },
      twitter_card: { card: 'summary_large_image' },
    });
  });

  test(`oembed-extractor finds the frame of ${id}, whatever width it asks for`, async () => {
    const found = await extract(page, { maxwidth: 300 }, published);
    expect(found).toEqual({ ...oembedOf(id), method: 'auto-discovery' });
  });
}

test('consumers find the frame of a mode by the address of its embed', async () => {
  const found = await extract(`${site.url}/embed/ec2/bare-metal/`, {}, published);
  expect(found).toEqual({ ...oembedOf('ec2/bare-metal'), method: 'auto-discovery' });
  expect(found.title).toBe('EC2, Bare metal instance: who secures what');
});

test('the page of a service names its other forms', () => {
  const alternates = readElements(readBuiltFile(dist, '/services/ec2/'))
    .filter(({ name, attributes }) => name === 'link' && attributes['rel'] === 'alternate')
    .map(({ attributes: { type, href, title } }) => ({ type, href, title }));
  const file = `${site.url}/services/ec2`;
  expect(alternates).toEqual([
    { type: 'application/json', href: `${file}.json` },
    { type: 'text/markdown', href: `${file}.md` },
    { type: 'image/svg+xml', href: `${file}.svg` },
    { type: 'application/atom+xml', href: `${file}/changes.xml`, title: 'EC2: what changed' },
    {
      type: 'application/json+oembed',
      href: `${site.url}/oembed/ec2.json`,
      title: 'EC2: who secures what',
    },
  ]);
});

const inBuild = (url: string) =>
  join(dist, new URL(url).pathname.slice(new URL(site.url).pathname.length));

test('every service and every mode has a frame that exists, and a card', () => {
  const paths = catalogue.services.flatMap(({ id, modes }) => [
    id,
    ...modes.map((mode) => `${id}/${mode.id}`),
  ]);
  for (const id of paths) {
    const { html, thumbnail_url: card, width, height } = oembedOf(id);
    const [frame, ...more] = readElements(html);
    expect(more).toEqual([]);
    expect(frame?.name).toBe('iframe');
    expect(frame?.attributes).toMatchObject({ width: `${width}`, height: `${height}` });
    expect(frame?.attributes['src']).toBe(`${site.url}/embed/${id}/?view=diagram`);
    expect(existsSync(inBuild(`${site.url}/embed/${id}/index.html`)), id).toBe(true);
    expect(existsSync(inBuild(card)), card).toBe(true);
  }
});

test('at its size, the frame of a service shows its picture without scrolling or a gap', async ({
  page,
  host,
}) => {
  const shown = someServices(8);
  const frames = shown.map(({ id }) => oembedOf(id).html.replace(site.url, origin()));
  await page.goto(await host(frames.join('\n').replaceAll('loading="lazy"', '')));
  const rooms = await Promise.all(
    page
      .frames()
      .filter((frame) => frame.parentFrame() !== null)
      .map((frame) =>
        frame.evaluate(() => ({
          path: location.pathname,
          width: innerWidth,
          room: innerHeight - document.documentElement.getBoundingClientRect().height,
        })),
      ),
  );
  expect(rooms.length).toBe(shown.length);
  expect(rooms.filter(({ width, room }) => width !== 640 || !(room >= 0 && room < 60))).toEqual([]);
});

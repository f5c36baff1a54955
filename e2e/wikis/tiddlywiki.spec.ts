/** TiddlyWiki as it is installed. */
import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test as base } from '@playwright/test';
import { origin } from '../support/sites.ts';
import { copyOf, expectCopy } from './support/exports.ts';
import { wikiFixture } from './support/fixture.ts';
import { expectEc2, expectNativeHeight, frameElement } from './support/frames.ts';
import { guideCode } from './support/guide.ts';
import { expectPictures } from './support/expect-pictures.ts';
import { dataFolder, type Wiki } from './support/server.ts';
import { startTiddlyWiki, tiddlerAddress, wikiFile } from './support/tiddlywiki.ts';

const tiddler = (title: string, block: string) =>
  `title: ${title}\ntype: text/vnd.tiddlywiki\n\n${guideCode('embed-in-tiddlywiki', block)}`;

const tiddlers = () => [
  tiddler('Picture', 'A tiddler with a picture'),
  tiddler('Frame', 'A tiddler with a frame'),
];

const fragment = async () => `title: Copy\n\n${await copyOf('fragment.html')}`;

const test = base.extend<object, { readonly wiki: Wiki }>({
  wiki: wikiFixture(async () => startTiddlyWiki([...tiddlers(), await fragment()])),
});

// One worker, so that the wiki is started once.
test.describe.configure({ mode: 'default' });

test('the picture is shown', async ({ page, wiki }) => {
  await page.goto(tiddlerAddress(wiki, 'Picture'));
  const image = page.locator('.tc-tiddler-body img');
  await expectPictures(image, 1);
  await expect(image).toHaveAttribute('alt', 'EC2: who secures what');
});

test('the frame has its text and its height', async ({ page, wiki }) => {
  await page.goto(tiddlerAddress(wiki, 'Frame'));
  await expectEc2(frameElement(page, 'ec2'));
  await expectNativeHeight(page, frameElement(page, 'ec2'), 420);
});

test('one line of CSS gives a frame of fixed height its height', async ({ page }) => {
  const line = guideCode('embed-in-tiddlywiki', 'A tiddler with the tag $:/tags/Stylesheet');
  const wiki = await startTiddlyWiki([
    `title: Style\ntags: $:/tags/Stylesheet\ntype: text/css\n\n${line}`,
    `title: Fixed\n\n<iframe src="${origin()}/embed/ec2/" width="100%" height="640"></iframe>`,
  ]);
  try {
    await page.goto(tiddlerAddress(wiki, 'Fixed'));
    await expectNativeHeight(page, frameElement(page, 'ec2'), 636);
  } finally {
    await wiki.stop();
  }
});

test('a wiki opened from disk shows the picture and not the frame', async ({ page }) => {
  const folder = dataFolder('tiddlywiki-file');
  try {
    const file = pathToFileURL(wikiFile(folder, tiddlers()));
    await page.goto(`${file}#Picture`);
    await expectPictures(page.locator('.tc-tiddler-body img'), 1);
    // Another fragment alone would not load the file again.
    await page.goto('about:blank');
    await page.goto(`${file}#Frame`);
    await expect(frameElement(page, 'ec2')).toBeVisible();
    await expect.poll(() => page.frames().at(-1)?.url()).toBe('chrome-error://chromewebdata/');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the copy in HTML is a tiddler with all that our page has', async ({ page, wiki }) => {
  await page.goto(tiddlerAddress(wiki, 'Copy'));
  const content = page.locator('.tc-tiddler-body');
  await expectPictures(content.locator(`a[href^="${origin()}/services/ec2/"] > img`), 2);
  await expectCopy(content);
});

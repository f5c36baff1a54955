/** DokuWiki as it is installed, and with the files that its guide gives the administrator. */
import { expect, test as base } from '@playwright/test';
import { origin } from '../support/sites.ts';
import { copyOf, expectCopy } from './support/exports.ts';
import { dokuWikiPage, startDokuWiki } from './support/dokuwiki.ts';
import { wikiFixture } from './support/fixture.ts';
import {
  expectEc2,
  expectNativeHeight,
  expectScriptedHeight,
  expectWayHome,
  frameElement,
} from './support/frames.ts';
import { guideCode } from './support/guide.ts';
import { expectPictures } from './support/expect-pictures.ts';
import type { Wiki } from './support/server.ts';
import { sharedSnippets } from './support/share.ts';

const code = (title: string) => guideCode('embed-in-dokuwiki', title);

const hostile = [
  '{{dividing-line>https://evil.example/}}',
  '{{dividing-line>javascript:alert(1)}}',
  '{{dividing-line>ec2" onload="alert(1)}}',
  '{{dividing-line>../evil}}',
  '{{dividing-line>ec2?view=<script>}}',
];

interface Wikis {
  readonly stock: Wiki;
  readonly configured: Wiki;
}

const files = ['lib/plugins/dividingline/syntax.php', 'conf/userstyle.css', 'conf/userscript.js'];

const test = base.extend<object, Wikis>({
  stock: wikiFixture(async () =>
    startDokuWiki({
      pages: {
        frame: `<iframe src="${origin()}/embed/ec2/"></iframe>`,
        picture: code('A page with pictures'),
        copy: await copyOf('dokuwiki.txt'),
      },
    }),
  ),
  configured: wikiFixture(async () =>
    startDokuWiki({
      files: Object.fromEntries(files.map((file) => [file, code(file)])),
      pages: {
        frame: code('A page with frames'),
        rejected: hostile.join('\n\n'),
        shared: (await sharedSnippets('DokuWiki')).join('\n\n'),
      },
    }),
  ),
});

// One worker, so that each wiki is started once.
test.describe.configure({ mode: 'default' });

test('as installed, a picture is shown and a frame is text', async ({ page, stock }) => {
  await page.goto(dokuWikiPage(stock, 'picture'));
  const images = page.locator('.page img.media');
  await expectPictures(images, 2);
  await expect(images.first()).toHaveAttribute('width', '640');
  await expect(images.first()).toHaveAttribute('alt', 'EC2: who secures what');
  await expect(page.locator(`a[href="${origin()}/services/ec2/"] > img`)).toBeVisible();
  await page.goto(dokuWikiPage(stock, 'frame'));
  await expect(page.locator('.page')).toContainText('<iframe src=');
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('the plugin frames the site, whose text can be read', async ({ page, configured }) => {
  await page.goto(dokuWikiPage(configured, 'frame'));
  await expectEc2(frameElement(page, 'ec2'));
  const other = frameElement(page, 'lambda/container-image');
  await expect(other).toHaveAttribute('src', /\?view=diagram&theme=light$/);
  await expectWayHome(page, frameElement(page, 'ec2'));
});

test('what the Share panel offers shows the frame and the picture', async ({
  page,
  configured,
}) => {
  await page.goto(dokuWikiPage(configured, 'shared'));
  await expectEc2(frameElement(page, 'ec2'));
  await expectPictures(page.locator(`.page a[href="${origin()}/services/ec2/"] > img`), 1);
});

test('one line of CSS gives the frame its height', async ({ page, configured }) => {
  await page.goto(dokuWikiPage(configured, 'frame'));
  await expectNativeHeight(page, frameElement(page, 'ec2'), 420);
});

test('a script gives the frame its height in any browser', async ({ page, configured }) => {
  await page.goto(dokuWikiPage(configured, 'frame'));
  await expectScriptedHeight(page, frameElement(page, 'ec2'));
});

test('the plugin frames nothing else', async ({ page, configured }) => {
  await page.goto(dokuWikiPage(configured, 'rejected'));
  await expect(page.locator('.page')).toContainText('evil');
  await expect(page.locator('iframe, [onload], .page script')).toHaveCount(0);
});

test('the copy in DokuWiki’s syntax is a page with all that ours has', async ({ page, stock }) => {
  await page.goto(dokuWikiPage(stock, 'copy'));
  const content = page.locator('.page');
  await expectPictures(content.locator(`a[href^="${origin()}/services/ec2/"] > img`), 2);
  await expectCopy(content);
});

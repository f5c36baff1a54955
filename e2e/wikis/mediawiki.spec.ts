/** MediaWiki as it is installed, and with the lines that its guide gives the administrator. */
import { expect, test as base } from '@playwright/test';
import { origin } from '../support/sites.ts';
import { copyOf, expectCopy } from './support/exports.ts';
import { wikiFixture } from './support/fixture.ts';
import {
  expectEc2,
  expectNativeHeight,
  expectScriptedHeight,
  expectWayHome,
  frameElement,
} from './support/frames.ts';
import { guideCode } from './support/guide.ts';
import { mediaWikiPage, startMediaWiki } from './support/mediawiki.ts';
import { expectPictures } from './support/expect-pictures.ts';
import type { Wiki } from './support/server.ts';
import { sharedSnippets } from './support/share.ts';

const code = (title: string) => guideCode('embed-in-mediawiki', title);

const hostile = [
  'service="javascript:alert(1)"',
  'service="//evil.example/"',
  'service="https://evil.example/"',
  'service="../evil"',
  `service='ec2" onload="alert(1)'`,
  'service="ec2" mode="../../evil"',
  'service="ec2" mode="https://evil.example/"',
  'service=""',
  'mode="standard"',
];
const odd = [
  `service="ec2" view='both" onload="alert(1)'`,
  'service="ec2" theme="&#34; onload=&#34;alert(1)"',
  `service="ec2" height='1" onload="alert(1)'`,
  'service="ec2" src="https://evil.example/" onload="alert(1)" srcdoc="evil"',
];
const tags = (all: readonly string[]) => all.map((each) => `<dividing-line ${each} />`).join('\n');

interface Wikis {
  readonly stock: Wiki;
  readonly configured: Wiki;
}

const test = base.extend<object, Wikis>({
  stock: wikiFixture(() =>
    startMediaWiki({
      pages: {
        Frame: `<iframe src="${origin()}/embed/ec2/"></iframe>`,
        Picture: code('A page with pictures'),
      },
    }),
  ),
  configured: wikiFixture(async () =>
    startMediaWiki({
      settings: [
        code('LocalSettings.php, for pictures'),
        code('LocalSettings.php, for frames'),
      ].join('\n'),
      pages: {
        'MediaWiki:Common.css': code('MediaWiki:Common.css'),
        'MediaWiki:Common.js': code('MediaWiki:Common.js'),
        Picture: code('A page with pictures'),
        Frame: code('A page with frames'),
        Rejected: tags(hostile),
        Odd: tags(odd),
        Shared: (await sharedSnippets('MediaWiki')).join('\n\n'),
        Copy: await copyOf('mediawiki.txt'),
      },
    }),
  ),
});

// One worker, so that each wiki is started once.
test.describe.configure({ mode: 'default' });

test('as installed, a frame is text and a picture is a link', async ({ page, stock }) => {
  await page.goto(mediaWikiPage(stock, 'Frame'));
  await expect(page.locator('#mw-content-text')).toContainText('<iframe src=');
  await expect(page.locator('iframe')).toHaveCount(0);
  await page.goto(mediaWikiPage(stock, 'Picture'));
  await expect(
    page.locator(`#mw-content-text a[href="${origin()}/services/ec2.svg"]`),
  ).toBeVisible();
  await expect(page.locator(`img[src^="${origin()}"]`)).toHaveCount(0);
});

test('with one line the picture’s address shows it', async ({ page, configured }) => {
  await page.goto(mediaWikiPage(configured, 'Picture'));
  await expectPictures(page.locator(`img[src="${origin()}/services/ec2.svg"]`), 2);
  await expect(page.locator(`a[href="${origin()}/services/ec2/"] > img`)).toBeVisible();
});

test('the tag frames the site, whose text can be read', async ({ page, configured }) => {
  await page.goto(mediaWikiPage(configured, 'Frame'));
  await expectEc2(frameElement(page, 'ec2'));
  const other = frameElement(page, 'lambda/container-image');
  await expect(other).toHaveAttribute('src', /\?view=diagram&theme=dark$/);
  await expect(other).toHaveAttribute('height', '480');
  await expectWayHome(page, frameElement(page, 'ec2'));
});

test('what the Share panel offers shows the frame and the picture', async ({
  page,
  configured,
}) => {
  await page.goto(mediaWikiPage(configured, 'Shared'));
  await expectEc2(frameElement(page, 'ec2'));
  await expectPictures(
    page.locator(`#mw-content-text a[href="${origin()}/services/ec2/"] > img`),
    1,
  );
});

test('one line of CSS gives the frame its height', async ({ page, configured }) => {
  await page.goto(mediaWikiPage(configured, 'Frame'));
  await expectNativeHeight(page, frameElement(page, 'ec2'), 640);
});

test('a script gives the frame its height in any browser', async ({ page, configured }) => {
  await page.goto(mediaWikiPage(configured, 'Frame'));
  await expectScriptedHeight(page, frameElement(page, 'ec2'));
});

test('the tag frames nothing else', async ({ page, configured }) => {
  await page.goto(mediaWikiPage(configured, 'Rejected'));
  await expect(page.locator('#mw-content-text strong.error')).toHaveCount(hostile.length);
  await expect(page.locator('iframe')).toHaveCount(0);

  await page.goto(mediaWikiPage(configured, 'Odd'));
  await expect(frameElement(page, 'ec2')).toHaveCount(odd.length);
  await expect(page.locator('iframe')).toHaveCount(odd.length);
  await expect(page.locator('[onload], [srcdoc], #mw-content-text script')).toHaveCount(0);
});

test('the copy in wikitext is a page with all that ours has', async ({ page, configured }) => {
  await page.goto(mediaWikiPage(configured, 'Copy'));
  const content = page.locator('.mw-parser-output');
  await expectPictures(content.locator(`a[href^="${origin()}/services/ec2/"] > img`), 2);
  await content.evaluate((element) =>
    element.querySelectorAll('.mw-editsection').forEach((each) => each.remove()),
  );
  await expectCopy(content);
});

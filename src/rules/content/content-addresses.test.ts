import { expect, test } from 'vitest';
import { contentAddresses } from './content-addresses.ts';
import { projectWith, report } from '../testing/project.ts';

const page = (text: string) => projectWith({ pages: { 'content/services/compute/ec2.mdx': text } });

test('accepts https, mail, relative addresses and fragments', async () => {
  const text = [
    '[AWS](https://aws.amazon.com/), [mail](mailto:a@example.com), [top](#your-checklist)',
    '[guide](../../guides/the-model/), [query](?mode=x), ![stack](./stack.png)',
    'https://docs.aws.amazon.com/vpc/ and a note[^1], [by name][aws].',
    '[^1]: A note.',
    '[aws]: https://aws.amazon.com/',
  ].join('\n\n');
  expect(await report(contentAddresses, page(text))).toBe('');
});

test('reports other schemes, sites that are not encrypted, and paths from the root', async () => {
  const text = [
    '[a](javascript:alert(1))',
    '[b](http://example.com/)',
    '[c](/services/ec2/#sources)',
    '[d](/layers/)',
    '[e](//example.com/)',
    '![f](https://example.com/pixel.gif)',
    '![g][pixel]',
    '[pixel]: https://example.com/pixel.gif',
    'www.example.com',
    '[h](/404/)',
  ].join('\n\n');
  expect(await report(contentAddresses, page(text))).toMatchInlineSnapshot(`
    "content/services/compute/ec2.mdx:1:1 content-addresses
      found    The address "javascript:alert(1)" has the scheme "javascript:".
      allowed  https:, mailto:, relative addresses and fragments.
      next     Delete the link, or give the https address of a page.
      more     https://line.example/errors/content-addresses/

    content/services/compute/ec2.mdx:3:1 content-addresses
      found    The address "http://example.com/" is not encrypted.
      allowed  https:, mailto:, relative addresses and fragments.
      next     Write https:.
      more     https://line.example/errors/content-addresses/

    content/services/compute/ec2.mdx:5:1 content-addresses
      found    The address "/services/ec2/#sources" begins with a slash, and breaks where the site lives under a base path.
      allowed  https:, mailto:, relative addresses and fragments.
      next     Write <ServiceLink id="ec2" />.
      more     https://line.example/errors/content-addresses/

    content/services/compute/ec2.mdx:7:1 content-addresses
      found    The address "/layers/" begins with a slash, and breaks where the site lives under a base path.
      allowed  https:, mailto:, relative addresses and fragments.
      next     Write <LayerLink id="…" />.
      more     https://line.example/errors/content-addresses/

    content/services/compute/ec2.mdx:9:1 content-addresses
      found    The address "//example.com/" leaves out the scheme.
      allowed  https:, mailto:, relative addresses and fragments.
      next     Write https: before it.
      more     https://line.example/errors/content-addresses/

    content/services/compute/ec2.mdx:11:1 content-addresses
      found    The address "https://example.com/pixel.gif" loads an image from another site.
      allowed  images that lie beside the page.
      next     Put the image into the folder of the page and give its relative address.
      more     https://line.example/errors/content-addresses/

    content/services/compute/ec2.mdx:15:1 content-addresses
      found    The address "https://example.com/pixel.gif" loads an image from another site.
      allowed  images that lie beside the page.
      next     Put the image into the folder of the page and give its relative address.
      more     https://line.example/errors/content-addresses/

    content/services/compute/ec2.mdx:17:1 content-addresses
      found    The address "http://www.example.com" is not encrypted.
      allowed  https:, mailto:, relative addresses and fragments.
      next     Write https:.
      more     https://line.example/errors/content-addresses/

    content/services/compute/ec2.mdx:19:1 content-addresses
      found    The address "/404/" begins with a slash, and breaks where the site lives under a base path.
      allowed  https:, mailto:, relative addresses and fragments.
      next     Write <ServiceLink id="…" />, <LayerLink id="…" /> or <GuideLink id="…" />, or a relative address.
      more     https://line.example/errors/content-addresses/

    ✖ 9 problems.
    "
  `);
});

test('rejects escapes that encode nothing, and addresses without end', async () => {
  const text = `[a](%ff) ![b](./%E0%A4%A.png) [c](50%)\n\n[d]: https://a.example/${'d'.repeat(600)}`;
  const found = await report(contentAddresses, page(text));
  expect(found.match(/found .*/g)).toEqual([
    'found    The address "%ff" has an escape that encodes no character.',
    'found    The address "./%E0%A4%A.png" has an escape that encodes no character.',
    'found    The address "50%" has an escape that encodes no character.',
    'found    An address has 618 characters.',
  ]);
  expect(await report(contentAddresses, page('[a](https://a.example.\\a)'))).toContain(
    'has a space or a backslash.',
  );
});

test.each([
  'JaVaScRiPt:alert(1)',
  '<  javascript:alert(1)>',
  '<java\tscript:alert(1)>',
  'java&#x09;script:alert(1)',
  '&#106;avascript:alert(1)',
  'data:text/html,<b>',
  'vbscript:x',
  'blob:https://example.com/1',
  'file:///etc/passwd',
  '\\\\example.com',
  '/\\example.com',
])('rejects %j', async (url) => {
  expect(await report(contentAddresses, page(`[a](${url})`))).toContain('content-addresses');
});

test('rejects what a reader takes for another host', async () => {
  const addresses = [
    'https:evil.example',
    'https:/evil.example/x',
    'https:///evil.example/x',
    'HTTPS:evil.example',
    'https://aws.amazon.com@evil.example',
    'https://aws.amazon.com:x@evil.example/',
    'https://@evil.example/',
    '//aws.amazon.com@evil.example/',
    'https:a@<evil.example',
    'https://$(a).example/',
    'https://[::1]/',
  ];
  const found = await report(
    contentAddresses,
    page(addresses.map((each) => `[x](${each})`).join('\n\n')),
  );
  expect(found.match(/found .*/g)).toMatchInlineSnapshot(`
    [
      "found    The address "https:evil.example" is not written in full.",
      "found    The address "https:/evil.example/x" is not written in full.",
      "found    The address "https:///evil.example/x" is not written in full.",
      "found    The address "HTTPS:evil.example" is not written in full.",
      "found    The address "https://aws.amazon.com@evil.example" names a user before its host.",
      "found    The address "https://aws.amazon.com:x@evil.example/" names a user before its host.",
      "found    The address "https://@evil.example/" names a user before its host.",
      "found    The address "//aws.amazon.com@evil.example/" names a user before its host.",
      "found    The address "https:a@<evil.example" is not written in full.",
      "found    The address "https://$(a).example/" has no host that there could be.",
      "found    The address "https://[::1]/" has no host that there could be.",
    ]
  `);
  const fine =
    '[x](https://a.example/@b?c@d#e@f) [y](./a@b/) [z](HTTPS://a.example) [i](https://bücher.example:8443/)';
  expect(await report(contentAddresses, page(fine))).toBe('');
});

test('rejects an entity for a host that Markdown leaves in an address', async () => {
  const md = { pages: { 'content/errors/x.md': 'See <https://&NewLine;/aa.example/x>.' } };
  expect(await report(contentAddresses, projectWith(md))).toContain('no host that there could be');
});

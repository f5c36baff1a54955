import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { catalogueService } from '#load/catalogue.ts';
import { absolute, modePath } from '#views/urls.ts';
import { autoHeightHtml, elementHtml, fixedHtml, oembedOf } from './snippets.ts';

const ec2 = catalogueService('ec2');
const [standard] = ec2.modes;
const metal = ec2.modes.find(({ id }) => id === 'bare-metal')!;
const size = { width: 640, height: 800 };

const sandbox =
  'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';

test('frames a mode by its name, the default too', () => {
  expect(autoHeightHtml(ec2, standard)).toBe(
    `<iframe src="https://dividing-line.example/embed/ec2/virtual-instance/" title="EC2, Virtual instance: who secures what" loading="lazy" sandbox="${sandbox}" style="width:100%;min-height:420px;border:0;frame-sizing:content-height"></iframe>`,
  );
  expect(fixedHtml(ec2, metal, size)).toBe(
    `<iframe src="https://dividing-line.example/embed/ec2/bare-metal/?view=diagram" title="EC2, Bare metal instance: who secures what" width="640" height="800" loading="lazy" sandbox="${sandbox}"></iframe>`,
  );
});

test('loads the element with its script, and links where that fails', () => {
  const page = absolute(modePath('ec2', 'virtual-instance'));
  expect(elementHtml(ec2, standard, 'sha384-abc').split('\n')).toEqual([
    '<script type="module" src="https://dividing-line.example/embed.js" integrity="sha384-abc" crossorigin="anonymous"></script>',
    `<dividing-line service="ec2" mode="virtual-instance"><a href="${page}">EC2, Virtual instance: who secures what</a></dividing-line>`,
  ]);
});

test('keeps a name that looks like markup in its place', () => {
  const markup = fc.string({ unit: fc.constantFrom(...`<>"'&;=/ aamptiframescrlt`) });
  fc.assert(
    fc.property(markup, (shortName) => {
      const named = { ...ec2, shortName };
      const title = `${shortName}, ${standard.name}: who secures what`;
      const [frame, ...more] = fromHtml(autoHeightHtml(named, standard), {
        fragment: true,
      }).children;
      expect(more).toEqual([]);
      expect(frame).toMatchObject({ tagName: 'iframe', properties: { title } });
      const [script, , line] = fromHtml(elementHtml(named, standard, ''), {
        fragment: true,
      }).children;
      expect(script).toMatchObject({ tagName: 'script', children: [] });
      expect(line).toMatchObject({
        tagName: 'dividing-line',
        children: [{ tagName: 'a', children: [{ type: 'text', value: title }] }],
      });
    }),
  );
});

test('says what oEmbed asks of a rich resource', async () => {
  const response = await oembedOf(ec2, undefined);
  expect(response).toEqual({
    version: '1.0',
    type: 'rich',
    title: 'EC2: who secures what',
    author_name: 'Dividing Line contributors',
    provider_name: 'Dividing Line',
    provider_url: 'https://dividing-line.example/',
    cache_age: 86400,
    thumbnail_url: 'https://dividing-line.example/cards/services/ec2.png',
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html: `<iframe src="https://dividing-line.example/embed/ec2/?view=diagram" title="EC2: who secures what" width="640" height="${response.height}" loading="lazy" sandbox="${sandbox}" style="max-width:100%;border:0"></iframe>`,
    width: 640,
    height: expect.any(Number),
  });
});

test('names the mode of a mode’s page', async () => {
  const { title, html } = await oembedOf(ec2, metal);
  expect(title).toBe('EC2, Bare metal instance: who secures what');
  expect(html).toContain('src="https://dividing-line.example/embed/ec2/bare-metal/?view=diagram"');
});

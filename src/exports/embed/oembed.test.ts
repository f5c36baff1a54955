import { expect, test } from 'vitest';
import { catalogueService } from '#load/catalogue.ts';
import { oembedOf } from './oembed.ts';

test('says what oEmbed asks of a rich resource', () => {
  expect(oembedOf(catalogueService('ec2'), undefined, { width: 640, height: 800 }))
    .toMatchInlineSnapshot(`
    {
      "author_name": "Dividing Line contributors",
      "cache_age": 86400,
      "height": 800,
      "html": "<iframe src="https://dividing-line.example/embed/ec2/?view=diagram" title="EC2: who secures what" width="640" height="800" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation" style="max-width:100%;border:0"></iframe>",
      "provider_name": "Dividing Line",
      "provider_url": "https://dividing-line.example/",
      "thumbnail_height": 630,
      "thumbnail_url": "https://dividing-line.example/cards/services/ec2.png",
      "thumbnail_width": 1200,
      "title": "EC2: who secures what",
      "type": "rich",
      "version": "1.0",
      "width": 640,
    }
  `);
});

test('names the mode of a mode’s page', () => {
  const ec2 = catalogueService('ec2');
  const [standard] = ec2.modes;
  const { title, html } = oembedOf(ec2, standard, { width: 640, height: 800 });
  expect(title).toBe(`EC2, ${standard.name}: who secures what`);
  expect(html).toContain(
    `src="https://dividing-line.example/embed/ec2/${standard.id}/?view=diagram"`,
  );
});

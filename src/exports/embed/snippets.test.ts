import { fromHtml } from 'hast-util-from-html';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogueService } from '../../project/catalogue.ts';
import { autoHeightHtml, elementHtml, fixedHtml, oembedHtml } from './snippets.ts';

const ec2 = catalogueService('ec2');
const metal = ec2.modes.find(({ id }) => id === 'bare-metal');
const size = { width: 640, height: 800 };

test('frames a service by its short address', () => {
  expect(autoHeightHtml(ec2)).toMatchInlineSnapshot(
    `"<iframe src="https://dividing-line.example/embed/ec2/" title="EC2: who secures what" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation" style="width:100%;min-height:420px;border:0;frame-sizing:content-height"></iframe>"`,
  );
  expect(fixedHtml(ec2, undefined, size)).toMatchInlineSnapshot(
    `"<iframe src="https://dividing-line.example/embed/ec2/?view=diagram" title="EC2: who secures what" width="640" height="800" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"></iframe>"`,
  );
  expect(oembedHtml(ec2, size)).toMatchInlineSnapshot(
    `"<iframe src="https://dividing-line.example/embed/ec2/?view=diagram" title="EC2: who secures what" width="640" height="800" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation" style="max-width:100%;border:0"></iframe>"`,
  );
});

test('frames a mode by its own', () => {
  expect(autoHeightHtml(ec2, metal)).toMatchInlineSnapshot(
    `"<iframe src="https://dividing-line.example/embed/ec2/bare-metal/" title="EC2, Bare metal instance: who secures what" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation" style="width:100%;min-height:420px;border:0;frame-sizing:content-height"></iframe>"`,
  );
  expect(fixedHtml(ec2, metal, size)).toMatchInlineSnapshot(
    `"<iframe src="https://dividing-line.example/embed/ec2/bare-metal/?view=diagram" title="EC2, Bare metal instance: who secures what" width="640" height="800" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"></iframe>"`,
  );
});

test('loads the element with its script, and links where that fails', () => {
  expect(elementHtml(ec2, undefined, 'sha384-abc')).toMatchInlineSnapshot(`
    "<script type="module" src="https://dividing-line.example/embed.js" integrity="sha384-abc" crossorigin="anonymous"></script>
    <dividing-line service="ec2"><a href="https://dividing-line.example/services/ec2/">EC2: who secures what</a></dividing-line>"
  `);
  expect(elementHtml(ec2, metal, 'sha384-abc')).toMatchInlineSnapshot(`
    "<script type="module" src="https://dividing-line.example/embed.js" integrity="sha384-abc" crossorigin="anonymous"></script>
    <dividing-line service="ec2" mode="bare-metal"><a href="https://dividing-line.example/services/ec2/bare-metal/">EC2, Bare metal instance: who secures what</a></dividing-line>"
  `);
});

test('keeps a name that looks like markup in its place', () => {
  const markup = fc.string({ unit: fc.constantFrom(...`<>"'&;=/ aamptiframescrlt`) });
  fc.assert(
    fc.property(markup, (shortName) => {
      const named = { ...ec2, shortName };
      const title = `${shortName}: who secures what`;
      const [frame, ...more] = fromHtml(autoHeightHtml(named), { fragment: true }).children;
      expect(more).toEqual([]);
      expect(frame).toMatchObject({ tagName: 'iframe', properties: { title } });
      const [script, , line] = fromHtml(elementHtml(named, undefined, ''), {
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

import { fromHtml } from 'hast-util-from-html';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogueService } from '#load/catalogue.ts';
import { absolute, modePath } from '#views/urls.ts';
import { autoHeightHtml, elementHtml, fixedHtml, oembedHtml } from './snippets.ts';

const ec2 = catalogueService('ec2');
const [standard] = ec2.modes;
const metal = ec2.modes.find(({ id }) => id === 'bare-metal')!;
const size = { width: 640, height: 800 };

test('frames a mode by its name, the default too', () => {
  expect(autoHeightHtml(ec2, standard)).toMatchInlineSnapshot(
    `"<iframe src="https://dividing-line.example/embed/ec2/virtual-instance/" title="EC2, Virtual instance: who secures what" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation" style="width:100%;min-height:420px;border:0;frame-sizing:content-height"></iframe>"`,
  );
  expect(fixedHtml(ec2, metal, size)).toMatchInlineSnapshot(
    `"<iframe src="https://dividing-line.example/embed/ec2/bare-metal/?view=diagram" title="EC2, Bare metal instance: who secures what" width="640" height="800" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"></iframe>"`,
  );
  expect(oembedHtml(ec2, metal, size)).toMatchInlineSnapshot(
    `"<iframe src="https://dividing-line.example/embed/ec2/bare-metal/?view=diagram" title="EC2, Bare metal instance: who secures what" width="640" height="800" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation" style="max-width:100%;border:0"></iframe>"`,
  );
});

test('frames what the page of a service shows by its short address', () => {
  expect(oembedHtml(ec2, undefined, size)).toMatchInlineSnapshot(
    `"<iframe src="https://dividing-line.example/embed/ec2/?view=diagram" title="EC2: who secures what" width="640" height="800" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation" style="max-width:100%;border:0"></iframe>"`,
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

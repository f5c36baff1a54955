import { expect, test } from 'vitest';
import { catalogueService } from '#load/catalogue.ts';
import { pageFormats } from '../formats/page-formats.ts';
import { shareForms } from './share-forms.ts';

const lambda = catalogueService('lambda');
const [standard] = lambda.modes;
const forms = await shareForms(lambda, standard);
const snippets = forms.flatMap((form) => form.snippets);
const files = snippets.flatMap((snippet) => ('file' in snippet ? [snippet.file] : []));

test('what is copied names its mode, the default too', () => {
  const texts = snippets.flatMap((snippet) => ('text' in snippet ? [snippet.text] : []));
  const addresses = texts
    .join('\n')
    .match(/https:\/\/[^\s"'()[\]{}|<>?]*(?:embed\/|\.svg|\.png)[^\s"'()[\]{}|<>?]*/g);
  expect(addresses?.length).toBeGreaterThan(9);
  expect(addresses?.filter((address) => !address.includes(`lambda/${standard.id}`))).toEqual([]);
});

test('every syntax is offered, of the mode and of the service', () => {
  const paths = pageFormats.flatMap(({ ending }) => [
    `/services/lambda/${standard.id}.${ending}`,
    `/services/lambda.${ending}`,
  ]);
  expect([...new Set(files)].sort()).toEqual(paths.sort());
});

test('a wiki is offered the Markdown that it shows', () => {
  const offered = (id: string) =>
    forms
      .find((form) => form.id === id)!
      .snippets.flatMap((snippet) => ('file' in snippet ? [snippet.file] : []));
  expect(offered('confluence')[0]).toBe(`/services/lambda/${standard.id}.fragment.html`);
  expect(offered('markdown')[0]).toBe(`/services/lambda/${standard.id}.md`);
  expect(offered('gitlab')[0]).toBe(`/services/lambda/${standard.id}.md`);
  expect(offered('bitbucket')[0]).toBe(`/services/lambda/${standard.id}.picture.md`);
});

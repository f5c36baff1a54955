/** Whatever a reader opens, a question about a mode has one owner: pages, test, lists and files agree. */
import { expect, test } from '@playwright/test';
import { Parser } from 'htmlparser2';
import { questions } from '#catalog/index.ts';
import { vulnerabilities } from '#views/vulnerabilities.ts';
import { ownerWord } from './support/modes.ts';
import { builtJson, builtText } from './support/sites.ts';

interface Published {
  readonly id: string;
  readonly shortName: string;
  readonly modes: readonly {
    readonly id: string;
    readonly name: string;
    readonly url: string;
    readonly answers: readonly { readonly question: string; readonly owner?: string }[];
  }[];
}

interface PublishedMode {
  readonly service: Published;
  readonly mode: Published['modes'][number];
}
let modes: readonly PublishedMode[];

/** What the data say: `rds.rds patch-system` and the owner; nothing where no owner is the answer. */
let published: ReadonlyMap<string, string>;

test.beforeAll(() => {
  const services = builtJson('api/v1/services.json') as readonly Published[];
  modes = services.flatMap((service) => service.modes.map((mode) => ({ service, mode })));
  published = new Map(
    modes.flatMap(({ service, mode }) =>
      mode.answers.flatMap(({ question, owner }) =>
        owner ? [[`${service.id}.${mode.id} ${question}`, owner] as const] : [],
      ),
    ),
  );
});

/** The ids of the questions by their words. */
const asked = new Map<string, string>(questions.map(({ id, text }) => [text, id]));
const ownersOf = (question: string) =>
  [...published].filter(([key]) => key.endsWith(` ${question}`)).toSorted();

/** Elements of a class, each with the addresses and the classes of what is in it, in their order. */
function elementsOf(html: string, isWanted: (classes: string, name: string) => boolean) {
  const found: { attributes: Record<string, string>; inside: Record<string, string>[] }[] = [];
  const open: string[] = [];
  let since = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      open.push(name);
      if (since === 0 && isWanted(attributes['class'] ?? '', name)) {
        found.push({ attributes, inside: [] });
        since = open.length;
      } else if (since > 0) {
        found.at(-1)!.inside.push({ name, ...attributes });
      }
    },
    onclosetag: () => {
      if (open.length === since) since = 0;
      open.pop();
    },
  });
  parser.end(html);
  return found;
}

const hrefs = (inside: readonly Record<string, string>[]) =>
  inside.flatMap(({ href }) => (href ? [href] : []));
const firstOwner = (inside: readonly Record<string, string>[]) =>
  inside.map((each) => /^owner (aws|customer)$/.exec(each['class'] ?? '')?.[1]).find(Boolean);
const questionIn = (href = '') => /\/questions\/([a-z-]+)\//.exec(href)?.[1];
const pageOf = ({ service, mode }: PublishedMode) =>
  mode === service.modes[0] ? `services/${service.id}/` : `services/${service.id}/${mode.id}/`;

/** The modes that a line speaks of: those that it names before the owner, or all of the service that it names. */
function modesIn(inside: readonly Record<string, string>[]): readonly string[] {
  const end = inside.findIndex((each) => each['class']?.startsWith('owner'));
  const [home, ...named] = hrefs(inside.slice(0, end));
  const meant = modes.filter((each) =>
    named.length > 0
      ? named.includes(`/${pageOf(each)}`)
      : home === `/services/${each.service.id}/`,
  );
  return meant.map(({ service, mode }) => `${service.id}.${mode.id}`);
}

test('the strip of each mode', () => {
  for (const each of modes) {
    const of = `${each.service.id}.${each.mode.id}`;
    const html = builtText(`${pageOf(each)}index.html`);
    const strip = html.slice(html.indexOf('<dl class="answer-strip'));
    const answers = elementsOf(strip.slice(0, strip.indexOf('</dl>')), (classes) =>
      /^answer( |$)/.test(classes),
    );
    expect(answers, of).toHaveLength(6);
    for (const { inside } of answers) {
      const question = questionIn(hrefs(inside)[0]);
      expect(firstOwner(inside), `${of} ${question}`).toBe(published.get(`${of} ${question}`));
    }
  }
});

test('the page of each question', () => {
  for (const { id: question } of questions) {
    const lines = elementsOf(
      builtText(`questions/${question}/index.html`),
      (_classes, name) => name === 'li',
    ).filter(({ attributes }) => attributes['data-facets']);
    const said = lines.flatMap(({ inside }) => {
      const owner = firstOwner(inside);
      return owner ? modesIn(inside).map((mode) => [`${mode} ${question}`, owner]) : [];
    });
    expect(said.toSorted()).toEqual(ownersOf(question));
  }
});

test('the lists of vulnerabilities', () => {
  for (const { id, questions: asks } of vulnerabilities) {
    const html = builtText(`questions/cve/${id}/index.html`);
    for (const [index, section] of html.split(/<h2 id="(?=act|wait|unknown|nothing)/).entries()) {
      if (index === 0) continue;
      const acts = section.startsWith('act');
      for (const [, listed = ''] of section.matchAll(/data-modes="([^"]+)"/g)) {
        for (const mode of listed.split(' ')) {
          const yours = asks.some((ask) => published.get(`${mode} ${ask}`) === 'customer');
          expect(yours, `${id}: ${mode}`).toBe(acts);
        }
      }
    }
  }
});

test('the test for learners', () => {
  const [, ...cards] = builtText('questions/quiz/index.html').split('<fieldset class="quiz-card"');
  expect(cards.length).toBeGreaterThan(9);
  for (const card of cards) {
    const [, words = ''] = /<span>\s*(Who [^?]+\?) The answer is/.exec(card) ?? [];
    const [, row = ''] = /href="\/([^"#]+)#/.exec(card) ?? [];
    const { service, mode } = modes.find((each) => pageOf(each) === row)!;
    const right = /value="(\w+)" class="right"/.exec(card)?.[1];
    expect(right).toBe(published.get(`${service.id}.${mode.id} ${asked.get(words)}`));
  }
});

test('the short text for programs', () => {
  const said = builtText('llms-full.txt')
    .split('\n## ')
    .slice(1)
    .flatMap((section) => {
      const [, , url] = section.split('\n');
      const { service, mode } = modes.find((each) => each.mode.url === url)!;
      return [...section.matchAll(/^- (.+?\?) (AWS|You): /gm)].map(
        ([, words = '', owner]) => [`${service.id}.${mode.id} ${asked.get(words)}`, owner] as const,
      );
    });
  expect(said.toSorted()).toEqual(
    [...published].map(([key, owner]) => [key, ownerWord(owner)]).toSorted(),
  );
});

/** How sentences are written: short, in plain words, and with the one who acts as their subject. */
import { toString } from 'mdast-util-to-string';
import { counted } from '#catalog/text/counted.ts';
import type { ContentFile } from '#load/content/content-file.ts';
import { nodesOf, placeOf } from '#load/content/page-nodes.ts';
import { within } from '#load/location.ts';
import { writtenParts } from '../project/claims.ts';
import type { Problem, Rule } from '../rule.ts';

const MAX_WORDS = 25;

/** Phrases that readers stumbled on, and what to write. */
const stopList: readonly (readonly [phrase: RegExp, instead: string])[] = [
  [/\bof (?:yours\b|AWS’s(?=[.,;:)]|$))/i, '"your …", "AWS’s …"'],
  [/\bby techniques of\b/i, '"with techniques that … describes"'],
  [/\b(?:its|their|the) \w+ included\b/i, '"and its …"'],
  [/\b(?:is|are) to (?:be \w+ed|pass|come|stay)\b/i, 'what must or should happen, and who does it'],
  [/\b(?:is|are) for (?:you|the customer|AWS) to\b/i, '"you choose", "AWS sets"'],
  [/\byours is the\b/i, '"you choose", "you own"'],
  [/\bgo(?:es)? on (?:\w+ing)\b/i, '"continues to"'],
  [/\bon the way\b/i, '"in transit"'],
  [/\bfor want of\b/i, '"because there is no"'],
  [/\bhangs? on\b/i, '"depends on"'],
  [/\bas long as you name none\b/i, '"if you name no …"'],
];

/** What a part of AWS’s must not begin with: as orders, AWS’s duties were read as the reader’s. */
const order =
  /^(?:Allow|Apply|Assign|Authenticate|Capture|Carry|Check|Control|Create|Decommission|Delete|Deliver|Deploy|Enable|Encrypt|Enforce|Evaluate|Generate|Give|Hold|Install|Isolate|Join|Keep|Let|Log|Maintain|Make|Manage|Monitor|Notify|Offer|Operate|Patch|Protect|Provide|Provision|Publish|Record|Release|Remove|Replace|Replicate|Require|Retain|Run|Scale|Secure|Send|Serve|Show|Start|Store|Supply|Support|Take|Update|Upgrade|Use|Validate|Write)\b/;

/** What a part of yours must not begin with: AWS as the one who acts. A recommendation tells you what to do. */
const another = /^AWS\b(?! (?:strongly )?recommends that you\b)/;

export const plainWords: Rule = {
  id: 'plain-words',
  invariant: `A sentence has at most ${MAX_WORDS} words, none that readers stumble on, and says who acts.`,
  severity: 'warning',
  *check(project) {
    for (const page of project.pagesToCheck) {
      yield* inPage(page);
    }
    for (const { part, at } of writtenParts(project)) {
      if (part.duty === undefined) continue;
      const duty = within(at, 'duty');
      for (const problem of problemsIn(part.duty)) yield { at: duty, ...problem };
      const acts = actsProblem(part.owner, part.duty);
      if (acts) yield { at: duty, ...acts };
    }
  },
};

function* inPage(page: ContentFile): Generator<Problem> {
  // Tables have examples and short notes.
  for (const block of nodesOf(page.tree, 'paragraph')) {
    // A link or a picture without words has a name, which is a word or two here.
    const text = nodesOf(block, 'text', 'inlineCode', 'mdxJsxTextElement')
      .map((node) =>
        node.type === 'text' ? node.value : node.type === 'inlineCode' ? 'Code' : wordsOf(node),
      )
      .join('');
    for (const problem of problemsIn(text)) yield { at: placeOf(page, block), ...problem };
  }
}

const wordsOf = (element: Parameters<typeof toString>[0]): string =>
  toString(element) === '' ? 'Link' : '';

function* problemsIn(text: string): Generator<Omit<Problem, 'at'>> {
  for (const sentence of sentencesOf(text)) {
    const count = wordCount(sentence);
    if (count > MAX_WORDS) {
      yield {
        message: `A sentence has ${counted(count, 'word')}: "${beginningOf(sentence)}".`,
        expected: `Allowed: at most ${MAX_WORDS} words.`,
        help: 'Say one fact in a sentence, with its subject and verb first.',
      };
    }
  }
  for (const [phrase, instead] of stopList) {
    const [found] = phrase.exec(text) ?? [];
    if (found === undefined) continue;
    yield {
      message: `A sentence says "${found}".`,
      expected: `Allowed: ${instead}.`,
      help: 'Say it in the words that an engineer would use in a review.',
    };
  }
}

function actsProblem(owner: unknown, duty: string): Omit<Problem, 'at'> | undefined {
  const [found] = (owner === 'aws' ? order : another).exec(duty) ?? [];
  if (found === undefined) return undefined;
  return owner === 'aws'
    ? {
        message: `The duty of a part of AWS’s begins with the order "${found}".`,
        expected: 'Allowed: a sentence that has AWS or the service as its subject.',
        help: 'Write "AWS" and the verb, such as "AWS patches …", or begin with the condition.',
      }
    : {
        message: `The duty of a part of the customer’s begins with "${found}".`,
        expected: 'Allowed: a sentence that tells the reader what to do.',
        help: 'Begin with the verb, such as "Set", or with the condition, such as "If".',
      };
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const sentencesOf = (text: string): readonly string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment.trim());

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;

const beginningOf = (sentence: string): string =>
  `${sentence.split(/\s+/).slice(0, 6).join(' ')} …`;

import {
  ownerOf,
  settingWords,
  type Answered,
  type Question,
  type Service,
  type StackPart,
} from '#catalog/index.ts';
import { alsoYours } from '../../also-yours.ts';
import { questionView, type QuestionLine } from '../../question-view.ts';
import { questionWords } from '../words/synonyms.ts';
import { wordsOf } from '../words/words-of.ts';
import { idsOfParts } from './ids-of-parts.ts';
import type { SearchRecord, WordField } from './record.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * A record for each answer that a service gives to a question: modes that answer alike share one, and it
 * leads to the row of the first. What nobody has answered, and what does not arise, has none.
 */
export function questionRecords(
  question: Question,
  services: readonly Service[],
  surroundings: Surroundings,
): readonly SearchRecord[] {
  const { unusual, customer, aws } = questionView(question, services, []);
  return [...unusual, ...customer, ...aws].flatMap((line) =>
    line.answer.state === 'answered' ? [recordOf(question, line, line.answer, surroundings)] : [],
  );
}

function recordOf(
  question: Question,
  line: QuestionLine,
  answer: Answered,
  { namesOf, answerPath }: Surroundings,
): SearchRecord {
  const { service, modes, whole, disputed } = line;
  const { owner, parts } = answer;
  const [mode] = modes;
  const [part, ...others] = parts;
  const names = namesOf(service);
  const also = alsoYours(mode, answer);
  const about = whole || mode.default ? service.shortName : nameOf(line);
  const sides = [
    // With the modes, since the title may name the service alone.
    `${ownerOf(owner).name}${whole ? '' : `, in ${modes.map(({ name }) => name).join(', ')}`}: ${saidOf(part)}`,
    ...others.map((other) => saidOf(other)),
    ...(also ? [`${ownerOf(also.owner).name}: ${saidOf(also)}`] : []),
    ...(disputed ? ['Pages of AWS’s disagree on it.'] : []),
  ];
  const asking = [questionWords[question.id], question.label, question.text].flatMap(wordsOf);
  return {
    id: `${question.id}/${service.id}/${mode.id}`,
    path: answerPath(service.id, mode.id, answer),
    // With the answer: the text below may be cut to where the words of a query stand.
    title: `${about}: ${question.text[0]?.toLowerCase()}${question.text.slice(1)} ${ownerOf(owner).name}${also ? ', with a step of yours' : ''}`,
    sections: [{ text: sides.join(' ') }],
    words: {
      [fieldOf(question, line, names.extendsAnother)]: [
        // Other modes that share the answer would draw queries about themselves to the default’s.
        ...names.of(mode.default ? [mode] : modes),
        ...names.particular(mode.default ? [mode] : modes),
        ...asking.filter((word) => !meansName(word)),
      ],
      beside: [...names.loosely(modes), ...asking.filter(meansName)],
      ids: idsOfParts([part]),
    },
  };
}

/** To Pagefind, "customers" is a form of "custom", and whoever looks for RDS Custom means no customers. */
const meansName = (word: string): boolean => word === 'customers';

function fieldOf(question: Question, { modes }: QuestionLine, lower: boolean): WordField {
  if (lower || !modes[0].default) return question.first ? 'modeAnswer' : 'furtherModeAnswer';
  return question.first ? 'answer' : 'furtherAnswer';
}

/** The first modes of a line, as a reader would name them. */
function nameOf({ service, modes }: QuestionLine): string {
  const named = modes.slice(0, 2).map(({ name }) => name);
  const more = modes.length > named.length ? [`${modes.length - named.length} more`] : [];
  const list = [...named, ...more].join(', ');
  return modes[0].name.includes(service.shortName) ? list : `${service.shortName}, ${list}`;
}

/** What the owner does, in a sentence or two, and the state of the switch. */
function saidOf({ name, duty, setting }: StackPart): string {
  const state = setting ? ` ${settingWords(setting).state}.` : '';
  return `${name}. ${duty.replaceAll('`', '')}${state}`;
}

/** The records of services: their pages, and their answers. */
import {
  answersOf,
  inPictureOrder,
  ownerOf,
  settingWords,
  type Answered,
  type Mode,
  type Question,
  type Service,
  type StackPart,
} from '#catalog/index.ts';
import { stackParts } from '../modes.ts';
import { questionView, type QuestionLine } from '../question-view.ts';
import { alsoYours } from '../your-steps.ts';
import { wordsOf } from './query.ts';
import { pagePath, type RecordSection, type SearchRecord, type WordField } from './record.ts';
import { dutyText, idsOfParts } from './row-records.ts';
import { isTopic, type NamesOf } from './service-names.ts';
import { questionWords } from './synonyms.ts';

/** A record for each mode’s page, the default mode’s being the service’s; rows are results within it. */
export function pageRecords(service: Service, namesOf: NamesOf): readonly SearchRecord[] {
  const { id, name, shortName, summary, modes } = service;
  const names = namesOf(service);
  const idsOfDefault = idsOfParts(stackParts(modes[0]));
  return modes.map((mode) => {
    const rows = mode.stack.layers
      .toReversed()
      .flatMap(({ parts }) => inPictureOrder(parts))
      .map((part): RecordSection => ({
        heading: { id: part.id, text: part.name },
        text: dutyText(part),
      }));
    const about = mode.default ? summary : mode.summary;
    const ids = idsOfParts(stackParts(mode));
    // Both names, where the long one does not say the short one.
    const title = mode.default
      ? name.includes(shortName)
        ? name
        : `${shortName}: ${name}`
      : ofService(shortName, mode, mode.name);
    return {
      id: `page/${id}/${mode.id}`,
      path: pagePath(service, mode),
      title,
      sections: [{ text: [about, ...reasonsOf(mode)].join(' ') }, ...rows],
      words: mode.default
        ? {
            [names.extendsAnother ? 'mode' : 'page']: names.of([mode]),
            // A question that nothing answers yet leads to the page.
            beside: [...names.any, ...Object.values(questionWords)],
            ids,
          }
        : {
            mode: [
              ...names.of([mode]),
              ...names.particular([mode]).filter((word) => !isTopic(word)),
            ],
            ids: ids.filter((each) => !idsOfDefault.includes(each)),
          },
    };
  });
}

/** Names of modes, after the name of the service unless the first one says it. */
const ofService = (shortName: string, first: Mode, names: string): string =>
  first.name.includes(shortName) ? names : `${shortName}, ${names}`;

/** Why some questions do not arise, or have no answer, each in a sentence. */
const reasonsOf = (mode: Mode): readonly string[] =>
  answersOf(mode).flatMap((answer) =>
    answer.state === 'answered' || answer.reason === undefined
      ? []
      : [`${answer.question.text} ${answer.reason}`],
  );

/**
 * A record for each answer that a service gives to a question: modes that answer alike share one, and it
 * leads to the row of the first. What nobody has answered, and what does not arise, has none.
 */
export function questionRecords(
  question: Question,
  services: readonly Service[],
  namesOf: NamesOf,
): readonly SearchRecord[] {
  const { unusual, customer, aws } = questionView(question, services, []);
  return [...unusual, ...customer, ...aws].flatMap((line) =>
    line.answer.state === 'answered' ? [answerRecord(question, line, line.answer, namesOf)] : [],
  );
}

function answerRecord(
  question: Question,
  { service, modes, whole, disputed }: QuestionLine,
  answer: Answered,
  namesOf: NamesOf,
): SearchRecord {
  const { owner, parts } = answer;
  const [mode] = modes;
  const [part, ...others] = parts;
  const names = namesOf(service);
  const also = alsoYours(mode, answer);
  const about = whole || mode.default ? service.shortName : nameOf(service, modes);
  const sides = [
    // With the modes, since the title may name the service alone.
    `${ownerOf(owner).name}${whole ? '' : `, in ${modes.map(({ name }) => name).join(', ')}`}: ${textOf(part)}`,
    ...others.map(textOf),
    ...(also ? [`${ownerOf(also.owner).name}: ${textOf(also)}`] : []),
    ...(disputed ? ['AWS’s pages disagree on it.'] : []),
  ];
  // Other modes that share the answer would draw queries about themselves to the default’s.
  const named = mode.default ? [mode] : modes;
  const topic = [questionWords[question.id], question.label, question.text].flatMap(wordsOf);
  return {
    id: `${question.id}/${service.id}/${mode.id}`,
    path: `${pagePath(service, mode)}#${part.id}`,
    // With the answer: the text below may be cut to where the words of a query stand.
    title: `${about}: ${question.text[0]?.toLowerCase()}${question.text.slice(1)} ${ownerOf(owner).name}${also ? ', with a step for you' : ''}`,
    sections: [{ text: sides.join(' ') }],
    words: {
      [fieldOf(question, names.extendsAnother || !mode.default)]: [
        ...names.of(named),
        ...names.particular(named),
        ...topic.filter((word) => !meansName(word)),
      ],
      beside: [...names.loosely(modes), ...topic.filter(meansName)],
      ids: idsOfParts([part]),
    },
  };
}

/** To Pagefind, "customers" is a form of "custom", and whoever looks for RDS Custom means no customers. */
const meansName = (word: string): boolean => word === 'customers';

const fieldOf = ({ first }: Question, isLower: boolean): WordField =>
  isLower ? (first ? 'modeAnswer' : 'furtherModeAnswer') : first ? 'answer' : 'furtherAnswer';

/** The first modes of a line, as a reader would name them. */
function nameOf({ shortName }: Service, modes: QuestionLine['modes']): string {
  const names = modes.slice(0, 2).map(({ name }) => name);
  const more = modes.length > names.length ? [`${modes.length - names.length} more`] : [];
  return ofService(shortName, modes[0], [...names, ...more].join(', '));
}

/** What the owner does, in a sentence or two, and the state of the switch. */
function textOf({ name, duty, setting }: StackPart): string {
  const state = setting ? ` ${settingWords(setting).state}.` : '';
  return `${name}. ${duty.replaceAll('`', '')}${state}`;
}

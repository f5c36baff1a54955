import { counted } from '#catalog/text/counted.ts';
import { countsOf, type QuestionLine, type QuestionView } from './question-view.ts';

/**
 * The answer to a question over all services, with counts.
 *
 * @example 'AWS in 120 modes of 60 services, you in 80 modes of 30. In 40 modes nobody needs to ask.'
 */
export function questionSentence(view: QuestionView): string {
  const lines = [...view.unusual, ...view.customer, ...view.aws];
  const ofOwner = (owner: string) =>
    lines.filter(({ answer }) => answer.state === 'answered' && answer.owner === owner);
  const answers = (
    [
      ['you', ofOwner('customer')],
      ['AWS', ofOwner('aws')],
    ] as const
  ).flatMap(([who, own]) => (own.length > 0 ? [`${who} in ${inWords(own)}`] : []));
  const first = answers.length > 0 ? answers.join(', ') : 'No mode answers it';
  return [
    `${first[0]?.toUpperCase()}${first.slice(1)}.`,
    ...(view.notAsked.length > 0
      ? [`In ${counted(countsOf(view.notAsked).modes, 'mode')} the question does not arise.`]
      : []),
    ...(view.open.length > 0
      ? [
          view.question.id === 'prove'
            ? `For ${counted(countsOf(view.open).modes, 'mode')} AWS’s list of services in scope was not compared.`
            : `For ${counted(countsOf(view.open).modes, 'mode')} this catalogue has no part yet that answers it.`,
        ]
      : []),
  ].join(' ');
}

function inWords(lines: readonly QuestionLine[]): string {
  const { modes, services } = countsOf(lines);
  return `${counted(modes, 'mode')} of ${counted(services, 'service')}`;
}

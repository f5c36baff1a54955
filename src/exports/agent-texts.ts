/** Texts for programs that read: `llms.txt` (https://llmstxt.org), the whole in short, and a skill. */
import {
  answersOf,
  answerMeanings,
  dividingLineSentence,
  ownerOf,
  questions,
  settingState,
  type Answered,
  type Mode,
  type Service,
} from '#catalog/index.ts';
import { absolute, servicePath } from '#views/urls.ts';
import { modeUrl } from './published-service.ts';

const about =
  'Who secures what, for every AWS service: AWS or you? Each service runs in one of several modes; each mode is a stack of layers; each layer is made of parts, and every part has exactly one owner, `aws` or `customer`, with the AWS page that it comes from and the day on which somebody compared it. Not affiliated with AWS. Words under CC BY 4.0.';

/** The index: what there is, and where. */
export function llmsText(services: readonly Service[]): string {
  const line = (name: string, path: string, text: string) =>
    `- [${name}](${absolute(path)}): ${text}`;
  return `${[
    '# Dividing Line',
    '',
    `> ${about}`,
    '',
    'An answer depends on the mode: ask which one is meant, or say which one you answered for. A question that nothing answers is open, and not AWS’s.',
    '',
    '## Data',
    '',
    line(
      'One service',
      'services/ec2.json',
      'all of a service, as JSON; put its id in the place of `ec2`',
    ),
    line('Everything', 'api/v1/services.json', 'an array of all services, over 10 MB'),
    line('Schema', 'api/v1/services.schema.json', 'JSON Schema of both'),
    line('In short', 'llms-full.txt', 'each mode’s answers, a line each'),
    line('Skill', 'SKILL.md', 'how an agent answers with these data'),
    line('What changed', 'changes/feed.xml', 'owners that moved, as an Atom feed'),
    '',
    '## Questions',
    '',
    ...questions.map(({ id, text, verb }) =>
      line(
        text,
        `questions/${id}/`,
        `the answer is ${answerMeanings[verb].who}; \`${id}\` in the data`,
      ),
    ),
    '',
    '## Services',
    '',
    ...services.map(({ id, name, summary }) => line(name, servicePath(id), summary)),
  ].join('\n')}\n`;
}

/** What the answers to the questions of each verb mean. */
const verbLines = [...Map.groupBy(questions, ({ verb }) => verb)]
  .map(
    ([verb, own]) =>
      `- ${own.map(({ text }) => text).join(' ')} The answer is ${answerMeanings[verb].who}. ${answerMeanings[verb].means}`,
  )
  .join('\n');

/** Every mode’s answers, a line each. */
export const llmsFullText = (services: readonly Service[]): string =>
  `# Dividing Line, in short\n\n> ${about}\n\n${verbLines}\n${services
    .map((service) => service.modes.map((mode) => modeText(service, mode)).join(''))
    .join('')}`;

function modeText(service: Service, mode: Mode): string {
  const answers = answersOf(mode).flatMap((answer) =>
    answer.state === 'answered'
      ? [
          `- ${answer.question.text} ${ownerOf(answer.owner).name}: ${answer.words}${stateOf(answer)}`,
        ]
      : [],
  );
  const head = `${service.shortName}, ${mode.name}`;
  return `\n## ${head}\n\n${modeUrl(service, mode)}\n${dividingLineSentence(mode.stack.line)}\n\n${answers.join('\n')}\n`;
}

/** What the part that answers is while nobody touches it. */
const stateOf = ({ parts: [{ setting }] }: Answered) =>
  setting ? ` (${settingState(setting)})` : '';

/** A skill for coding agents: what the site knows, and how to ask it. */
export const skillText = (): string => `---
name: dividing-line
description: Answers who secures what on AWS, AWS or the customer, for a service and mode, with the AWS page as the source. Use it for questions about patches, encryption, backups, permissions, logs and evidence of AWS services, and for responsibility matrices.
---

# Who secures what on AWS

${about}

## Ask

1. Find the service’s id: \`${absolute('llms.txt')}\` lists all.
2. Fetch \`${absolute('services/')}<id>.json\`, or one mode as Markdown: \`${absolute('services/')}<id>/<mode>.md\`.
3. Choose the mode. The first is the default. Where the question does not say which, answer for the default and name it, or ask.
4. Questions have ids. An entry of \`modes[].answers[]\` has \`question\`, and \`owner\` with \`parts\` and \`words\`; or \`reason\` where the question does not arise; or \`unanswered\` where none of the AWS pages compared answers it. A question without an entry is one that nobody has looked into for this mode.

| id | question | the answer is |
| --- | --- | --- |
${questions.map(({ id, text, verb }) => `| \`${id}\` | ${text} | ${answerMeanings[verb].who} |`).join('\n')}

5. For anything else, look through \`modes[].layers[].parts[]\`: \`name\`, \`owner\`, \`duty\`, \`setting\` (its state when nobody touches it), \`controls\` (NIST SP 800-53), \`evidence\`, \`sources\`.

## Answer

- One owner a part. Where both have something to do, name both parts: who makes, who chooses, who starts, who applies, who watches.
- Say the mode, the duty in the catalogue’s words, the source’s address and its \`verified\` day. Link the row: the mode’s \`url\`, \`#\` and the part’s id.
- \`unanswered\`, a question without an entry, or a control that no part names, means that nothing is known. Do not make it AWS’s.
- A report under \`evidence\` is on AWS’s data centers and hosts alone. \`scope\` has the audit programs that were compared for the service. A program that is missing there was not compared: do not say no.
- It is not a statement by AWS.

## Make a matrix

\`${absolute('matrix/build/?m=ec2,rds.*')}\` makes one for people; \`dividing-line matrix --services ec2,rds --profile fedramp --format csv\` and \`--plan plan.json\` make one in a terminal.
`;

import { controlFamilies, layers, programs, questions, type Service } from '#catalog/index.ts';
import {
  categoryPath,
  changesPath,
  comparePath,
  controlFamilyPath,
  controlsPath,
  cvePath,
  expiryPath,
  dataPath,
  layerPath,
  lifecyclePath,
  matrixBuildPath,
  matrixPath,
  productsPath,
  questionPath,
  questionsPath,
  quizPath,
  scopePath,
} from '../urls.ts';
import { categoryGroups, productGroups } from '../lists/groups.ts';
import { comparisons } from '../compare/comparisons.ts';
import { defaultLists } from '../defaults-view.ts';
import { withoutStack } from '#catalog/without-stack.ts';
import { vulnerabilities } from '../vulnerabilities.ts';
import { questionSentence, questionView } from '../question-view.ts';
import { compareTopics, pageWords } from './synonyms.ts';
import type { SearchRecord } from './record.ts';

/** A record for each page that lists what many services say: questions, vulnerabilities, switches, layers. */
export const listRecords = (services: readonly Service[]): readonly SearchRecord[] => [
  aPage('services/', 'All services', 'Every service of the catalogue, by name and category.', [
    'services',
  ]),
  {
    ...aPage(productsPath, 'Products without a stack', 'AWS products that have no page here.'),
    sections: productGroups.flatMap(({ name, products }) =>
      products.map((product) => ({
        heading: { id: product.id, text: product.name },
        text: `${name}.`,
      })),
    ),
    // Names are found, and draw no query about something else: "Serverless Application Model".
    words: { beside: withoutStack.map(({ id, name }) => `${id} ${name}`) },
  },
  aPage(changesPath, 'What changed', 'What moved from one owner to the other, and when.', [
    'changes',
  ]),
  aPage(questionsPath, 'Questions', questions.map(({ text }) => text).join(' ')),
  ...questions.map((question) =>
    aPage(
      questionPath(question.id),
      question.text,
      questionSentence(questionView(question, services, [])),
      [question.text, question.label],
    ),
  ),
  aPage(
    scopePath,
    'Is a service in scope of SOC 2, HIPAA, PCI DSS or FedRAMP?',
    'Which audit programs AWS names each service in, with the page that says so, and what was not compared.',
    [
      `in scope compliance compliant eligible ${programs.map(({ id, name }) => `${id} ${name}`).join(' ')} soc2 27001`,
    ],
  ),
  aPage(
    expiryPath,
    'What expires, and who renews it?',
    'Certificates, keys, tokens, passwords and domain names: who renews each, AWS or you.',
    ['expiry expire expired expiration renew renewal rotate rotation certificate ca tls ssl token'],
  ),
  aPage(quizPath, 'A test: AWS or you?', 'Who does it? Choose, and the answer appears.'),
  aPage(
    cvePath(),
    'A vulnerability is out: where must I act?',
    vulnerabilities.map(({ name }) => name).join(', '),
  ),
  ...vulnerabilities.map(({ id, name, text }) => {
    const record = aPage(cvePath(id), `A vulnerability: ${name}`, text);
    return { ...record, words: { ...record.words, answer: [name, pageWords[cvePath()] ?? ''] } };
  }),
  ...defaultLists.map(({ path, title, text }) => aPage(path, title, text)),
  aPage(
    lifecyclePath,
    'End of support',
    'Services and modes that end, are closed to new customers, or have ended.',
    [
      'end ends ending ended of support life eol sunset sunsets deprecated deprecation discontinued retired retirement shutdown maintenance lifecycle closed to new customers announcement',
    ],
  ),
  aPage(comparePath(), 'Compare modes', 'Two to six modes of AWS services side by side.', [
    `${compareTopics} side by side`,
  ]),
  ...comparisons.map(({ id, title, text }) => ({
    ...aPage(comparePath(id), `Compare: ${title}`, text),
    // After the pages of services and modes, where a name alone is asked for.
    words: { modeAnswer: [compareTopics, title] },
  })),
  aPage(matrixPath, 'Matrix', 'All modes and layers in one table: AWS’s, yours, or split.', [
    'matrix table spreadsheet all modes layers',
  ]),
  aPage(controlsPath, 'Controls', 'NIST SP 800-53, family by family: who answers.', [
    'nist 800-53 control controls family families',
  ]),
  ...controlFamilies.map(({ id, name }) =>
    aPage(
      controlFamilyPath(id),
      `Controls: ${name}`,
      `Family ${id.toUpperCase()} of NIST SP 800-53.`,
    ),
  ),
  aPage(
    matrixBuildPath,
    'Responsibility matrix',
    'Owner, duties, controls, evidence and source of what you choose, as a spreadsheet.',
    ['customer responsibility matrix crm spreadsheet excel csv xlsx fedramp caiq pci cmmc auditor'],
  ),
  aPage(
    dataPath,
    'Download the data',
    'The catalogue as JSON, spreadsheets, OSCAL and Markdown, with sizes and schemas.',
    ['data download export json api schema csv excel xlsx spreadsheet oscal prowler dataset'],
  ),
  ...layers.map(({ id, name, question, summary }) =>
    aPage(layerPath(id), `${name}: ${question}`, summary, [name]),
  ),
  ...categoryGroups.map(({ id, name, services: own }) =>
    aPage(categoryPath(id), name, own.map(({ shortName }) => shortName).join(', ')),
  ),
];

const aPage = (
  path: string,
  title: string,
  text: string,
  words: readonly string[] = [],
): SearchRecord => ({
  id: path,
  path,
  title,
  sections: [{ text }],
  words: { list: [...words, pageWords[path] ?? ''] },
});

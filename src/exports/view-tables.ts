/** The views of the site as tables of a workbook, a sheet each. */
import {
  answersOf,
  categories,
  layers,
  ownerOf,
  settingWords,
  type LayerOwner,
  type Service,
} from '#catalog/index.ts';
import { controlAnswers } from '#views/controls.ts';
import { matrixRows } from '#views/matrix-view.ts';
import { scopeOf, stateWords } from '#views/scope.ts';
import { absolute, servicePath } from '#views/urls.ts';
import type { Control } from './matrix/rows.ts';
import { tableOf, type Columns, type MatrixTable } from './matrix/table.ts';
import { modeUrl } from './published-service.ts';

/**
 * Services, layers, answers, switches, controls and audit programs.
 *
 * @param controls The controls to list, in their order, whether or not a part answers to them.
 */
export const viewTables = (
  services: readonly Service[],
  controls: readonly Control[],
): readonly MatrixTable[] => [
  serviceTable(services),
  layerTable(services),
  answerTable(services),
  switchTable(services),
  controlTable(services, controls),
  scopeTable(services),
];

const serviceTable = (services: readonly Service[]): MatrixTable =>
  tableOf(
    'Services',
    services,
    {
      Service: ({ shortName }) => shortName,
      'Full name': ({ name }) => name,
      Category: ({ category }) => categories.find(({ id }) => id === category)?.name ?? '',
      Modes: ({ modes }) => modes.map(({ name }) => name).join('; '),
      'Line of the default mode': ({ modes }) => modes[0].stack.line.text,
      Lifecycle: ({ lifecycle }) => (lifecycle ? `${lifecycle.status}, ${lifecycle.date}` : ''),
      Page: ({ id }) => absolute(servicePath(id)),
    },
    ['The first mode is the default. The lifecycle is what AWS has announced.'],
  );

/** Top to bottom, as the cells of a row are. */
const layerNames = layers.toReversed().map(({ name }) => name);

const ownerWords: Readonly<Record<LayerOwner, string>> = {
  aws: ownerOf('aws').name,
  customer: ownerOf('customer').name,
  split: 'Split',
};

const layerTable = (services: readonly Service[]): MatrixTable => ({
  name: 'Layers',
  head: ['Service', 'Mode', ...layerNames, 'Page'],
  rows: services.flatMap((service) =>
    matrixRows(service).map(({ mode, cells }) => [
      service.shortName,
      mode.name,
      ...cells.map((cell) => (cell ? ownerWords[cell.owner] : '–')),
      modeUrl(service, mode),
    ]),
  ),
  ownerColumns: layerNames,
  notes: ['Split: the line runs through the layer. –: the mode has no such layer.'],
});

const modesOf = (services: readonly Service[]) =>
  services.flatMap((service) => service.modes.map((mode) => ({ service, mode })));

function answerTable(services: readonly Service[]): MatrixTable {
  const items = modesOf(services).flatMap(({ service, mode }) =>
    answersOf(mode).map((answer) => ({
      service,
      mode,
      answer,
      answered: answer.state === 'answered' ? answer : undefined,
      unanswered: answer.state === 'answered' ? '' : (answer.reason ?? 'Not answered yet.'),
    })),
  );
  const columns: Columns<(typeof items)[number]> = {
    Service: ({ service }) => service.shortName,
    Mode: ({ mode }) => mode.name,
    Question: ({ answer }) => answer.question.text,
    Owner: ({ answered }) => (answered ? ownerOf(answered.owner).name : ''),
    Answer: ({ answered, unanswered }) => answered?.words ?? unanswered,
    Setting: ({ answered }) => {
      const setting = answered?.parts[0].setting;
      return setting ? settingWords(setting).state : '';
    },
    'AWS’s page': ({ answered }) => answered?.source?.url ?? '',
    Row: ({ service, mode, answered }) =>
      modeUrl(service, mode) + (answered ? `#${answered.parts[0].id}` : ''),
  };
  return tableOf('Answers', items, columns, [
    'Without an owner, the question does not arise, or none of the AWS pages compared answers it.',
  ]);
}

function switchTable(services: readonly Service[]): MatrixTable {
  const items = modesOf(services).flatMap(({ service, mode }) =>
    mode.stack.layers.toReversed().flatMap((layer) =>
      layer.parts.flatMap((part) => {
        if (!part.setting) return [];
        return [{ service, mode, layer, part, words: settingWords(part.setting) }];
      }),
    ),
  );
  const columns: Columns<(typeof items)[number]> = {
    Service: ({ service }) => service.shortName,
    Mode: ({ mode }) => mode.name,
    Layer: ({ layer }) => layer.name,
    Part: ({ part }) => part.name,
    Owner: ({ part }) => ownerOf(part.owner).name,
    State: ({ words }) => words.state,
    Change: ({ words }) => words.by,
    Duty: ({ part }) => part.duty,
    'AWS’s page': ({ part }) => part.sources[0]?.url ?? '',
    Row: ({ service, mode, part }) => `${modeUrl(service, mode)}#${part.id}`,
  };
  return tableOf('Switches', items, columns, [
    'The state is the one while nobody touches the switch.',
  ]);
}

function controlTable(services: readonly Service[], controls: readonly Control[]): MatrixTable {
  const answers = controlAnswers(services);
  const servicesIn =
    (half: 'customer' | 'both' | 'aws') =>
    ({ id }: Control) =>
      answers
        .get(id)
        ?.[half].map(({ service }) => service.shortName)
        .join(', ') ?? 'not covered by this catalogue';
  const columns: Columns<Control> = {
    Control: ({ id }) => id.toUpperCase(),
    Title: ({ title }) => title,
    'Yours in': servicesIn('customer'),
    'Both have a half in': servicesIn('both'),
    'AWS’s in': servicesIn('aws'),
  };
  return tableOf('Controls', controls, columns, [
    'NIST SP 800-53 r5, moderate baseline. Not covered means that nothing is known, not that nothing is to be done.',
  ]);
}

/** What AWS says of each service and each audit program: a row for a pair, a state for each. */
export function scopeTable(services: readonly Service[]): MatrixTable {
  const items = services.flatMap((service) =>
    scopeOf(service).map((statement) => ({ service, statement })),
  );
  const columns: Columns<(typeof items)[number]> = {
    Service: ({ service }) => service.shortName,
    'Audit program': ({ statement }) => statement.program.name,
    'Named by AWS': ({ statement }) => stateWords(statement),
    'AWS’s pages': ({ statement }) => statement.sources.map(({ url }) => url).join(' '),
    Compared: ({ statement }) => statement.sources[0]?.verified ?? '',
    'AWS’s list': ({ statement }) => statement.program.list.url,
    Page: ({ service }) => absolute(servicePath(service.id)),
  };
  return tableOf('Audit programs', items, columns, [
    '“not compared” means that nobody has read AWS’s list, nor a page of the service about it. It does not mean no.',
  ]);
}

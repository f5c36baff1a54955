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
import type { Control } from '../matrix/by-control.ts';
import type { MatrixTable } from '../matrix/table.ts';
import { controlAnswers } from '#views/controls.ts';
import { matrixRows } from '#views/matrix-view.ts';

/** Where the tables lead to. */
export interface WorkbookLinks {
  /** The address of a service’s page. */
  readonly service: (service: Service) => string;
  /** The address of a part’s row on the page of a mode, or of the mode. */
  readonly row: (service: Service, mode: string, part?: string) => string;
}

/**
 * Services, layers, answers, switches and controls.
 *
 * @param controls The controls to list, in their order, whether or not a part answers to them.
 */
export const viewTables = (
  services: readonly Service[],
  controls: readonly Control[],
  links: WorkbookLinks,
): readonly MatrixTable[] => [
  serviceTable(services, links),
  layerTable(services, links),
  answerTable(services, links),
  switchTable(services, links),
  controlTable(services, controls),
];

const serviceTable = (services: readonly Service[], links: WorkbookLinks): MatrixTable => ({
  name: 'Services',
  head: [
    'Service',
    'Full name',
    'Category',
    'Modes',
    'Line of the default mode',
    'Lifecycle',
    'Page',
  ],
  rows: services.map((service) => [
    service.shortName,
    service.name,
    categories.find(({ id }) => id === service.category)?.name ?? '',
    service.modes.map(({ name }) => name).join('; '),
    service.modes[0].stack.line.text,
    service.lifecycle ? `${service.lifecycle.status}, ${service.lifecycle.date}` : '',
    links.service(service),
  ]),
  notes: ['The first mode is the default. The lifecycle is what AWS has announced.'],
});

/** Top to bottom, as the cells of a row are. */
const layerNames = layers.toReversed().map(({ name }) => name);

const ownerWords: Readonly<Record<LayerOwner, string>> = {
  aws: ownerOf('aws').name,
  customer: ownerOf('customer').name,
  split: 'Split',
};

const layerTable = (services: readonly Service[], links: WorkbookLinks): MatrixTable => ({
  name: 'Layers',
  head: ['Service', 'Mode', ...layerNames, 'Page'],
  rows: services.flatMap((service) =>
    matrixRows(service).map(({ mode, cells }) => [
      service.shortName,
      mode.name,
      ...cells.map((cell) => (cell ? ownerWords[cell.owner] : '–')),
      links.row(service, mode.id),
    ]),
  ),
  ownerColumns: layerNames,
  notes: ['Split: the line runs through the layer. –: the mode has no such layer.'],
});

const answerTable = (services: readonly Service[], links: WorkbookLinks): MatrixTable => ({
  name: 'Answers',
  head: ['Service', 'Mode', 'Question', 'Owner', 'Answer', 'Setting', 'AWS’s page', 'Row'],
  rows: services.flatMap((service) =>
    service.modes.flatMap((mode) =>
      answersOf(mode).map((answer) => {
        const place = [service.shortName, mode.name, answer.question.text];
        if (answer.state !== 'answered') {
          const reason = answer.reason ?? 'No part answers it yet.';
          return [...place, '', reason, '', '', links.row(service, mode.id)];
        }
        const [part] = answer.parts;
        return [
          ...place,
          ownerOf(answer.owner).name,
          answer.words,
          part.setting ? settingWords(part.setting).state : '',
          answer.source?.url ?? '',
          links.row(service, mode.id, part.id),
        ];
      }),
    ),
  ),
  notes: ['Without an owner, the question does not arise, or nothing that was read answers it.'],
});

const switchTable = (services: readonly Service[], links: WorkbookLinks): MatrixTable => ({
  name: 'Switches',
  head: [
    'Service',
    'Mode',
    'Layer',
    'Part',
    'Owner',
    'State',
    'Change',
    'Duty',
    'AWS’s page',
    'Row',
  ],
  rows: services.flatMap((service) =>
    service.modes.flatMap((mode) =>
      mode.stack.layers.toReversed().flatMap((layer) =>
        layer.parts.flatMap((part) => {
          if (!part.setting) return [];
          const { state, by } = settingWords(part.setting);
          return [
            [
              service.shortName,
              mode.name,
              layer.name,
              part.name,
              ownerOf(part.owner).name,
              state,
              by,
              part.duty,
              part.sources[0]?.url ?? '',
              links.row(service, mode.id, part.id),
            ],
          ];
        }),
      ),
    ),
  ),
  notes: ['The state is the one while nobody touches the switch.'],
});

function controlTable(services: readonly Service[], controls: readonly Control[]): MatrixTable {
  const answers = controlAnswers(services);
  const names = (of: readonly { readonly service: Service }[]) =>
    of.map(({ service }) => service.shortName).join(', ');
  return {
    name: 'Controls',
    head: ['Control', 'Title', 'Yours in', 'Both have a half in', 'AWS’s in'],
    rows: controls.map(({ id, title }) => {
      const found = answers.get(id);
      return [
        id.toUpperCase(),
        title,
        found ? names(found.customer) : 'not covered by this catalogue',
        found ? names(found.both) : 'not covered by this catalogue',
        found ? names(found.aws) : 'not covered by this catalogue',
      ];
    }),
    notes: [
      'NIST SP 800-53 r5, moderate baseline. Not covered means that nothing is known, not that nothing is to be done.',
    ],
  };
}

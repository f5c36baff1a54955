/** A component definition in OSCAL: a component for each mode. */
import {
  byControl,
  type ControlRows,
  type MatrixOrigin,
  type MatrixRow,
  type MatrixService,
} from '../rows.ts';
import {
  answerProperties,
  awsComponentOf,
  byMode,
  documentOf,
  dutyWords,
  modeComponent,
  modeWords,
  nistCatalogue,
  oneLine,
  partProperties,
  uuidOf,
} from './shared.ts';

/** How a requirement can be inherited, in words; it speaks of what is known here and of nothing else. */
const inheritanceWords = {
  Yes: 'The parts that answer to this control are all AWS’s.',
  Partial:
    'AWS holds parts that answer to this control; the customer holds others, or switches them.',
  No: 'The parts that answer to this control are all the customer’s.',
} as const;

/**
 * The modes of some rows as components of type `service`, each with what it implements of NIST SP 800-53:
 * both halves, control by control. Controls that no part answers are left out, because nothing is known.
 *
 * @param rows All rows of each mode.
 * @returns A document for NIST's schema of OSCAL 1.2.1, as JSON holds it.
 */
export function componentDefinition(
  title: string,
  rows: readonly MatrixRow[],
  origin: MatrixOrigin,
) {
  const components = byMode(rows).map((own) => componentOf(own, origin));
  const content = components.length === 0 ? {} : { components };
  const name = oneLine(`Who secures what: ${title}`);
  return documentOf('component-definition', name, content, origin, [title, content]);
}

function componentOf(rows: readonly [MatrixRow, ...MatrixRow[]], origin: MatrixOrigin) {
  const [first] = rows;
  const { service, mode, assumed } = first;
  const requirements = byControl(rows, []).map((control) => requirementOf(control, first, origin));
  return {
    ...modeComponent(first, origin, {
      props: partProperties(rows, origin),
      links: awsComponentLinks(service),
    }),
    ...(requirements.length > 0 && {
      'control-implementations': [
        {
          uuid: uuidOf('implementation', service.id, mode.id),
          source: nistCatalogue,
          description: `Controls of NIST SP 800-53, revision 5, to which parts of ${modeWords(first)} answer.`,
          'implemented-requirements': requirements,
        },
      ],
    }),
    ...(assumed && { remarks: 'Only the service was named, so this is its default mode.' }),
  };
}

function awsComponentLinks(service: Pick<MatrixService, 'aws'>) {
  const component = awsComponentOf(service);
  if (!component) return [];
  return [
    {
      href: `https://github.com/awslabs/oscal-content-for-aws-services/blob/main/component-definitions/${component.file}`,
      rel: 'related',
      'media-type': 'application/json',
      'resource-fragment': component.uuid,
      text: 'The component in AWS’s own, experimental definition',
    },
  ];
}

function requirementOf(
  { control, rows, inheritance }: ControlRows,
  { service, mode }: MatrixRow,
  origin: MatrixOrigin,
) {
  return {
    uuid: uuidOf('requirement', service.id, mode.id, control.id),
    'control-id': control.id,
    description: `${half('AWS', 'aws', rows)}\n\n${half('Customer', 'customer', rows)}`,
    props: answerProperties(rows, origin, inheritance),
    ...(inheritance !== undefined && { remarks: inheritanceWords[inheritance] }),
  };
}

/** A half as a list in Markdown. One without a part says so: none is known, which is not nothing. */
function half(name: string, owner: 'aws' | 'customer', rows: readonly MatrixRow[]): string {
  const own = rows.filter(({ part }) => part.owner === owner);
  if (own.length === 0) return `${name}: no part in this catalogue.`;
  return [`${name}:`, '', ...own.map((row) => `- ${dutyWords(row)}`)].join('\n');
}

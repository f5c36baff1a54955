/** A component definition in OSCAL: a component for each mode. */
import { byControl, type ControlRows } from '../by-control.ts';
import type { MatrixRow } from '../rows.ts';
import type { MatrixOrigin } from '../table.ts';
import { awsComponentLinks } from './aws-component.ts';
import { byMode } from './by-mode.ts';
import { documentUuid, uuidOf } from './ids.ts';
import { metadataOf, nistCatalogue } from './metadata.ts';
import { inheritanceProperty, modeProperties, partNames, partProperties } from './properties.ts';
import { componentTitle, halves, modeWords, propertyText } from './texts.ts';

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
  return {
    'component-definition': {
      uuid: documentUuid('component-definition', origin.version, [title, content]),
      metadata: metadataOf(propertyText(`Who secures what: ${title}`), origin),
      ...content,
    },
  };
}

function componentOf(rows: readonly MatrixRow[], origin: MatrixOrigin) {
  const [first] = rows as readonly [MatrixRow];
  const { service, mode, assumed } = first;
  const requirements = byControl(rows, []).map((control) => requirementOf(control, first, origin));
  return {
    uuid: uuidOf('component', service.id, mode.id),
    type: 'service',
    title: componentTitle(first),
    description: `What AWS and the customer each secure in ${modeWords(first)}.`,
    props: [...modeProperties(first, origin), ...partProperties(rows, origin)],
    links: [{ href: mode.url, rel: 'reference' }, ...awsComponentLinks(service)],
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

function requirementOf(
  { control, rows, inheritance }: ControlRows,
  { service, mode }: MatrixRow,
  origin: MatrixOrigin,
) {
  return {
    uuid: uuidOf('requirement', service.id, mode.id, control.id),
    'control-id': control.id,
    description: halves(rows),
    props: [...inheritanceProperty(inheritance, origin), ...partNames(rows, origin)],
    ...(inheritance !== undefined && { remarks: inheritanceWords[inheritance] }),
  };
}

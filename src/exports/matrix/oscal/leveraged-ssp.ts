/**
 * A system security plan that only exports: what a customer inherits from one service, and what is left to the
 * customer. Compliance-trestle reads it as the plan that another one leverages.
 */
import { printedControl } from '#catalog/control-families.ts';
import { byControl, type ControlRows, type MatrixOrigin, type MatrixRow } from '../rows.ts';
import {
  answerProperties,
  byMode,
  componentUuid,
  definitionPath,
  documentOf,
  dutyWords,
  modeComponent,
  modeWords,
  nistCatalogue,
  nistProfilePath,
  oneLine,
  uuidOf,
} from './shared.ts';

/** Why the fields that OSCAL demands of a plan say next to nothing here. */
const notAws =
  'This is not AWS’s plan and no authorization. It states what parts a service has and who holds each, ' +
  'from pages that AWS publishes; OSCAL has no other place for that. Whoever leverages it needs AWS’s own reports.';

const otherStatus = { state: 'other', remarks: notAws };

/**
 * The plan of one service.
 *
 * @param rows All rows of all modes of one service, at least one.
 * @returns A document for NIST's schema of OSCAL 1.2.1; undefined where no part answers to a control, because a
 *   plan has at least one requirement.
 */
export function leveragedSsp(rows: readonly MatrixRow[], origin: MatrixOrigin) {
  const modes = byMode(rows);
  const requirements = byControl(rows, []).map((control) => requirementOf(control, origin));
  const [first] = rows;
  if (!first || requirements.length === 0) return undefined;
  const { service } = first;
  const name = oneLine(`${service.name}: who secures what`);
  const content = {
    'import-profile': { href: new URL(nistProfilePath, origin.site).href },
    'system-characteristics': {
      'system-ids': [{ id: `dividing-line-${service.id}` }],
      'system-name': name,
      description: notAws,
      'system-information': {
        'information-types': [
          {
            title: 'Not stated',
            description: 'What a customer keeps in it is the customer’s to say.',
          },
        ],
      },
      status: otherStatus,
      'authorization-boundary': {
        description: 'None is stated: AWS’s own authorizations define theirs.',
      },
    },
    'system-implementation': {
      users: [{ uuid: uuidOf('user', service.id), title: 'Customer of AWS' }],
      components: [
        {
          uuid: uuidOf('this-system', service.id),
          type: 'this-system',
          title: 'This System',
          description: notAws,
          status: otherStatus,
        },
        ...modes.map((own) => componentOf(own, origin)),
      ],
    },
    'control-implementation': {
      description: 'By control: what AWS provides, and what is the responsibility of the customer.',
      'implemented-requirements': requirements,
    },
  };
  return documentOf('system-security-plan', `${name} (exports only)`, content, origin);
}

const componentOf = ([first]: readonly [MatrixRow, ...MatrixRow[]], origin: MatrixOrigin) => ({
  ...modeComponent(first, origin, {
    props: [],
    links: [
      {
        href: new URL(definitionPath(first.service.id), origin.site).href,
        rel: 'related',
        'media-type': 'application/json',
        'resource-fragment': componentUuid(first),
        text: 'The same component with what is known of each part: owner, source, date',
      },
    ],
  }),
  status: { state: 'other', remarks: 'Not stated here.' },
});

/** What AWS provides and what is the customer's, with a `by-component` for each mode that has parts which answer. */
const requirementOf = ({ control, rows }: ControlRows, origin: MatrixOrigin) => ({
  uuid: uuidOf('exported', rows[0]?.service.id ?? '', control.id),
  'control-id': control.id,
  'by-components': byMode(rows).map((own) => byComponent(own, control.id, origin)),
});

function byComponent(
  rows: readonly [MatrixRow, ...MatrixRow[]],
  control: string,
  origin: MatrixOrigin,
) {
  const [first] = rows;
  const { service, mode } = first;
  const uuid = (kind: string, part: string) => uuidOf(kind, service.id, mode.id, control, part);
  const aws = rows.filter(({ part }) => part.owner === 'aws');
  const saidOf = (row: MatrixRow) => ({
    description: dutyWords(row),
    props: answerProperties([row], origin),
  });
  const provided = aws.map((row) => ({ uuid: uuid('provided', row.part.id), ...saidOf(row) }));
  const known = new Set(aws.map(({ part }) => part.id));
  const responsibilities = rows
    .filter(({ part }) => part.owner === 'customer')
    .map((row) => {
      const { id, switchOf } = row.part;
      return {
        uuid: uuid('responsibility', id),
        // A part of AWS's that answers to other controls is provided there: tools look for it here alone.
        ...(switchOf !== undefined &&
          known.has(switchOf) && { 'provided-uuid': uuid('provided', switchOf) }),
        ...saidOf(row),
      };
    });
  return {
    'component-uuid': componentUuid(first),
    uuid: uuidOf('by-component', service.id, mode.id, control),
    description: `Who holds the parts of ${modeWords(first)} that answer to ${printedControl(control)}.`,
    export: {
      ...(provided.length > 0 && { provided }),
      ...(responsibilities.length > 0 && { responsibilities }),
    },
  };
}

/** The profile that the plans import, with all controls of NIST's catalogue: a plan may not import a catalogue. */
export function nistProfile(origin: MatrixOrigin) {
  const content = {
    imports: [{ href: nistCatalogue, 'include-all': {} }],
    merge: { 'as-is': true },
  };
  const title = 'All controls of NIST SP 800-53, revision 5';
  return documentOf('profile', title, content, origin);
}

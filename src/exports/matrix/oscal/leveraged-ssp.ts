/**
 * A system security plan that only exports: what a customer inherits from one service, and what is left to the
 * customer. Compliance-trestle reads it as the plan that another one leverages.
 */
import type { MatrixRow } from '../rows.ts';
import type { MatrixOrigin } from '../table.ts';
import { byMode } from './by-mode.ts';
import { exportedRequirements } from './exported-requirements.ts';
import { documentUuid, uuidOf } from './ids.ts';
import { definitionPath, metadataOf, nistProfilePath } from './metadata.ts';
import { modeProperties } from './properties.ts';
import { componentTitle, modeWords, propertyText } from './texts.ts';

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
  const requirements = exportedRequirements(modes, origin);
  const [first] = rows;
  if (!first || requirements.length === 0) return undefined;
  const { service } = first;
  const name = propertyText(`${service.name}: who secures what`);
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
  return {
    'system-security-plan': {
      uuid: documentUuid('system-security-plan', origin.version, content),
      metadata: metadataOf(`${name} (exports only)`, origin),
      ...content,
    },
  };
}

/** It has the UUID of the component in the component definition: it is the same one. */
function componentOf(rows: readonly MatrixRow[], origin: MatrixOrigin) {
  const [first] = rows as readonly [MatrixRow];
  const { service, mode } = first;
  const uuid = uuidOf('component', service.id, mode.id);
  return {
    uuid,
    type: 'service',
    title: componentTitle(first),
    description: `What AWS and the customer each secure in ${modeWords(first)}.`,
    props: modeProperties(first, origin),
    links: [
      { href: mode.url, rel: 'reference' },
      {
        href: new URL(definitionPath(service.id), origin.site).href,
        rel: 'related',
        'media-type': 'application/json',
        'resource-fragment': uuid,
        text: 'The same component with what is known of each part: owner, source, date',
      },
    ],
    status: { state: 'other', remarks: 'Not stated here.' },
  };
}

import type { RootContent } from 'mdast';
import type { Mode, StackPart } from '#catalog/index.ts';
import {
  checkGroups,
  controlsHeldBy,
  otherPartitions,
  printedControls,
  provenParts,
  reportNames,
  reportWords,
  scopeWords,
  servicesInScope,
} from '#views/evidence.ts';
import { heading, link, list, paragraph, separated, text } from './nodes.ts';

/**
 * How each side proves its half in these modes: reports on AWS's facilities, and checks that run in the
 * reader's account, with the controls of NIST SP 800-53. Nothing where there is neither.
 */
export function evidence(modes: readonly Mode[]): RootContent[] {
  const reports = reportNames({ modes });
  const theirs = controlsHeldBy({ modes }, 'aws');
  const { proven, checked, unchecked } = provenParts({ modes });
  if (reports.length === 0 && proven.length === 0) return [];
  return [
    heading(2, 'Evidence'),
    paragraph(
      ...(reports.length > 0 ? [text(`${reportWords}${reports.join(', ')}. `)] : []),
      ...scope,
      ...(theirs === '' ? [] : [text(` Controls of AWS’s half, NIST SP 800-53: ${theirs}.`)]),
    ),
    paragraph(
      text(
        checked
          ? `Your half: controls, and checks that run in your own account. Parts of yours without a ready-made check: ${unchecked}.`
          : 'Your half: no ready-made check; keep records of your own.',
      ),
    ),
    ...(proven.length > 0 ? [list(proven.map(proofOf))] : []),
  ];
}

const scope = [
  text(scopeWords.before),
  link(servicesInScope.url, text(servicesInScope.name)),
  text(scopeWords.between),
  ...separated(
    otherPartitions.map(({ name, url }) => link(url, text(name))),
    scopeWords.and,
  ),
  text(scopeWords.after),
];

const proofOf = (part: StackPart) => {
  const controls = printedControls([part]);
  const groups = checkGroups(part);
  return [
    text(`${part.name}: ${controls}${controls !== '' && groups.length > 0 ? '; ' : ''}`),
    ...groups.flatMap(({ name, checks }, index) => [
      text(`${index > 0 ? '; ' : ''}${name} `),
      ...separated(
        checks.map(({ id, url }) => link(url, text(id))),
        ', ',
      ),
    ]),
  ];
};

import type { RootContent } from 'mdast';
import type { Mode, StackPart } from '../../catalog/index.ts';
import { checkGroups, provenParts, reportNames } from '../../site/evidence-checks.ts';
import { heading, link, list, paragraph, separated, text } from './nodes.ts';

/**
 * How each side proves its half in these modes: reports of AWS's auditors, and checks that run in the
 * reader's account. Nothing where there is neither.
 */
export function evidence(modes: readonly Mode[]): RootContent[] {
  const reports = reportNames({ modes });
  const { checked, unchecked } = provenParts({ modes });
  if (reports.length === 0 && checked.length === 0) return [];
  return [
    heading(2, 'Evidence'),
    ...(reports.length > 0
      ? [paragraph(text(`AWS’s half: reports in AWS Artifact: ${reports.join(', ')}.`))]
      : []),
    ...(checked.length > 0
      ? [
          paragraph(
            text(
              `Your half: checks that run in your own account. Parts of yours without a ready-made check: ${unchecked}.`,
            ),
          ),
          list(checked.map(checksOf)),
        ]
      : [paragraph(text('Your half: no ready-made check; keep records of your own.'))]),
  ];
}

const checksOf = (part: StackPart) => [
  text(`${part.name}: `),
  ...checkGroups(part).flatMap(({ name, checks }, index) => [
    text(`${index > 0 ? '; ' : ''}${name} `),
    ...separated(
      checks.map(({ id, url }) => link(url, text(id))),
      ', ',
    ),
  ]),
];

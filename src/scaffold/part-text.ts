import { layerIds, writtenSettings } from '../catalog/index.ts';
import { commented, literal, wrapped } from './source-text.ts';
import type { NewPart } from './new-part.ts';
import type { UsualPage } from './usual-pages.ts';

/** How a passage is named. */
const passageForm = 'first words … last words';

/** A page by its key, with the passage of it that a claim comes from. */
export const citation = (page: string, passage = passageForm): string =>
  `{ page: ${literal(page)}, at: ${literal(passage)} }`;

const passageRemark = `Each source says in "at" where the claim stands: '${passageForm}', two to four words at each end.`;

/** The parts that only this service has, as TypeScript; an example where none is known. */
export function addText(
  parts: readonly NewPart[],
  pages: readonly UsualPage[],
  checks: readonly string[],
): string {
  const remarks = [
    'Fill in: what only this service has, bottom layer first: at least three parts of each mode.',
    'Where AWS says "shared", split: who makes, applies, chooses, starts, watches?',
    `A part that is a switch has a setting: ${writtenSettings.join(', ')}.`,
    passageRemark,
    ...(parts.length > 0
      ? ['Layers, owners, sources and controls are guesses; evidence is what other services give.']
      : []),
    ...(checks.length > 0 ? [wrapped(`Checks of this service: ${checks.join(', ')}`)] : []),
  ];
  const sorted = parts.toSorted((a, b) => layerIds.indexOf(a.layer) - layerIds.indexOf(b.layer));
  const body = parts.length > 0 ? sorted.map(partText).join('\n') : commented(example(pages));
  return `add: [\n${commented(remarks.join('\n'))}\n${body}\n  ],`;
}

const partText = ({ checks, controls, sources, ...part }: NewPart): string => `{
${Object.entries(part)
  .map(([field, value]) => `${field}: ${literal(value)},`)
  .join('\n')}
sources: [${sources.map((page) => citation(page, '')).join(', ')}],
${controls.length > 0 ? `controls: ${literal(controls)},` : ''}
${checks.length > 0 ? commented(`evidence: ${literal(checks)},`) : ''}
},`;

/** A part with every field that one may need. */
const example = ([page]: readonly UsualPage[]): string => `{
  id: 'caller-policy',
  layer: 'access',
  name: 'Say who may call it',
  owner: 'customer',
  duty: 'Name the callers in a policy, and review it when people leave.',
  setting: 'off-by-default',
  sources: [${page ? citation(page.key) : ''}],
  controls: ['ac-3'],
  evidence: ['iam-policy-no-statements-with-admin-access'],
},`;

import { layerIds } from '../catalog/index.ts';
import type { InheritedPart } from './inherited.ts';
import { commented, literal, wrapped } from './source-text.ts';
import { citation } from './part-text.ts';
import type { UsualPage } from './usual-pages.ts';

/** Which parts the archetype and the traits bring, by layer, as a comment. */
export function inheritedText(parts: readonly InheritedPart[]): string {
  const layers = layerIds.flatMap((layer) => {
    const own = parts.filter((part) => part.layer === layer);
    const names = own.map(({ id, owner }) => `${id} (${owner})`);
    return names.length > 0 ? wrapped(`  ${layer}: ${names.join(', ')}`) : [];
  });
  return commented(['Inherited parts:', ...layers].join('\n'));
}

/**
 * What the service says differently: the controls that others give these parts, and as comments the
 * evidence that they give, and how a part is changed or left out.
 */
export function changeText(parts: readonly InheritedPart[], [page]: readonly UsualPage[]): string {
  const [first] = parts;
  const example = parts.findLast(
    ({ owner, controls }) => owner === 'customer' && controls === undefined,
  );
  const rows = parts.map((part) => {
    const { id, controls, checks } = part;
    const evidence = checks.length > 0 ? [`evidence: ${literal(checks)}`] : [];
    if (controls) return withControls(id, controls, evidence);
    const changed = part === example ? exampleFields(page) : [];
    const fields = [...changed, ...evidence];
    return fields.length > 0 ? commented(`${literal(id)}: { ${fields.join(', ')} },`) : '';
  });
  return `change: {
// Fill in: what of these reads differently here. Evidence is what other services give.
${rows.filter((row) => row !== '').join('\n')}
},
omit: [
// Fill in: what of these does not exist here.
${first ? commented(`${literal(first.id)},`) : ''}
],`;
}

const exampleFields = (page: UsualPage | undefined): readonly string[] => [
  "duty: 'Do this instead of that.'",
  ...(page ? [`sources: [${citation(page.key)}]`] : []),
];

const withControls = (id: string, controls: readonly string[], evidence: readonly string[]) =>
  `${literal(id)}: {
controls: ${literal(controls)},
${evidence.map((field) => commented(`${field},`)).join('')}
},`;

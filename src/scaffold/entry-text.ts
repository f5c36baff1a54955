import { layerIds, type ArchetypeEntry } from '../catalog/index.ts';
import type { Answers, ModeAnswer } from './answers.ts';

/** A service's entry as TypeScript, with comments that say what to fill in. Not yet formatted. */
export function entryText(
  answers: Answers,
  archetype: ArchetypeEntry,
  identifier: string,
  today: string,
): string {
  const { id, name, shortName, category, summary, docs, modes } = answers;
  return `import { defineService } from '../define.ts';

// Fill in: the AWS pages that you cite. Import \`cite\` beside \`defineService\`, and name each once:
//
//   const read = '${today}';
//   const security = cite('https://docs.aws.amazon.com/…', 'The title as AWS writes it', read);
//
// \`read\` is the day on which you compared a claim with the page. Leave the argument out until you
// have: no date means "not yet verified", and the site says so.

export const ${identifier} = defineService({
  id: ${literal(id)},
  name: ${literal(name)},
  shortName: ${literal(shortName)},
  category: ${literal(category)},
  summary: ${literal(summary)},
  docs: ${literal(docs)},
  archetype: ${literal(archetype.id)},
  // The archetype brings these parts, so that you need not write them:
${inherited(archetype)}
  //
  // Fill in: what only this service has. Every part has one owner, \`aws\` or \`customer\`. Where AWS
  // says "shared", split the part: who makes, applies, chooses, starts, watches? At least three parts
  // of each mode cite this service’s own pages. Parts stand in the order of their layers:
  //   ${layerIds.join(', ')}
  // A part that is a switch has a setting: always-on, on-by-default or off-by-default.
  //
${commented(example(archetype))}
  modes: [
${modes.map(modeText).join('\n')}
  ],
});
`;
}

/** A text as TypeScript; prettier chooses the quotes. */
const literal = (text: string): string => JSON.stringify(text);

const modeText = ({ id, name }: ModeAnswer, index: number): string => `    {
      id: ${literal(id)},
      name: ${literal(name)},
      // Fill in: what is different when you run the service this way, in one sentence.
      summary: '',
${commented(index === 0 ? aboutFirst : aboutOthers, '      ')}
    },`;

const aboutFirst = `The first mode is the default. What moves the line in one mode alone stands in that mode:
\`add\`, \`change\` and \`omit\` work there as they do above.`;
const aboutOthers = 'Fill in: what moves the line in this mode, with `add`, `change` or `omit`.';

/** A worked example of each way to leave the archetype, true of the archetype's own ids. */
function example({ parts }: ArchetypeEntry): string {
  const changed = parts.findLast(({ owner }) => owner === 'customer');
  const omitted = parts.find(({ layer }) => layer === 'hypervisor') ?? changed;
  return `add: [
  {
    id: 'caller-policy',
    layer: 'access',
    name: 'Say who may call it',
    owner: 'customer',
    duty: 'Name the callers in a policy, and review it when people leave.',
    sources: [security],
    // Where they are true:
    // setting: { state: 'off-by-default', changedBy: 'customer' },
    // controls: ['ac-3'],
    // evidence: [{ kind: 'config-rule', id: 'iam-policy-no-statements-with-admin-access' }],
  },
],
change: {
  // A part of the archetype that reads differently here: only what differs.
  '${changed?.id}': { duty: 'Do this instead of that.', sources: [security] },
},
omit: [
  // A part of the archetype that does not exist here.
  '${omitted?.id}',
],`;
}

/** Which parts an archetype brings, by layer. */
const inherited = ({ parts }: ArchetypeEntry): string =>
  layerIds
    .flatMap((layer) => {
      const names = parts
        .filter((part) => part.layer === layer)
        .map(({ id, owner }) => `${id} (${owner})`);
      return names.length > 0 ? wrapped(`${layer}: ${names.join(', ')}`) : [];
    })
    .map((line) => `  //   ${line}`)
    .join('\n');

/** Lines of words that fit behind a comment sign. */
function wrapped(text: string): string[] {
  const lines = [''];
  for (const word of text.split(/(?<=[,:]) /)) {
    const last = lines.at(-1) ?? '';
    if (`${last} ${word}`.length > 88) lines.push(`  ${word}`);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

const commented = (text: string, indent = '  '): string => text.replace(/^/gm, `${indent}// `);

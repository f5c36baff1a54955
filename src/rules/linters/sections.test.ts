import { expect, test } from 'vitest';
import { summarySections, terminalSections, type Sections } from './sections.ts';

const sections: Sections = [
  ['lint', { heading: 'One found mistakes. Run npm run fix.', output: 'a.ts:1:1\n  x\n\nb.ts' }],
  ['format', { heading: 'Two stopped.', output: '```\n<b>' }],
];

test('in a terminal', () => {
  expect(terminalSections(sections)).toMatchInlineSnapshot(`
    "
    ✖ lint: One found mistakes. Run npm run fix.

    a.ts:1:1
      x

    b.ts

    ✖ format: Two stopped.

    \`\`\`
    <b>
    "
  `);
});

test('in a summary what they print is code', () => {
  expect(summarySections(sections)).toMatchInlineSnapshot(`
    "
    ### ✖ lint

    One found mistakes. Run npm run fix.

        a.ts:1:1
          x
        
        b.ts

    ### ✖ format

    Two stopped.

        \`\`\`
        <b>
    "
  `);
});

test('linters that say nothing', () => {
  expect(terminalSections([]) + summarySections([])).toBe('');
});

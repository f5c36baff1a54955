import { expect, test } from 'vitest';
import { hostileBodies } from '#rules/testing/hostile-pages.ts';
import { parseContent } from './content-file.ts';
import { limitFaults } from './text-faults.ts';

// Where each error begins is in the table; here, that lines before it move it and nothing else.
const unreadable = hostileBodies
  .map(([folder, text]) => [text, parseContent(`content/${folder}/x.mdx`, text)] as const)
  .filter(([text, { syntaxError }]) => syntaxError && limitFaults(text).length === 0);

test.each(unreadable)('below front matter, %j is reported where it opens', (text, page) => {
  for (const count of [1, 30]) {
    const above = `---\n${'key: value\n'.repeat(count)}---\n\n`;
    const { syntaxError } = parseContent('content/guides/x.mdx', above + text);
    expect(syntaxError?.line).toBe(page.syntaxError!.line + count + 3);
    expect(syntaxError?.column).toBe(page.syntaxError!.column);
  }
});

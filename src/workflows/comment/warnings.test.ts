import { expect, test } from 'vitest';
import type { Finding } from '../../findings/finding.ts';
import { commentFor } from './body.ts';
import { warningsMarkdown } from './warnings.ts';

const warning = (found: string, line = 1): Finding => ({
  rule: 'content-length',
  file: 'content/services/compute/ec2.mdx',
  line,
  column: 1,
  found,
  allowed: 'Allowed: 120 to 450.',
  next: 'Cut.',
  severity: 'warning',
});
const unchanged = '### No change of ownership, wording, sources or pages\n\n';
const bodyOf = (printed: string) => commentFor(printed, '0123456789', 'https://github.example/5');

test('the comment has the warnings, even where no owner moves', () => {
  const { body, changed } = bodyOf(
    unchanged + warningsMarkdown([warning('The page has 452 words.')]),
  );
  expect(changed).toBe(true);
  expect(body).toContain(
    '#### 1 warning, which stops nothing\n\n- content/services/compute/ec2.mdx:1 content-length: The page has 452 words. Allowed: 120 to 450.\n',
  );
  expect(bodyOf(unchanged + warningsMarkdown([])).changed).toBe(false);
});

test('what a warning quotes stays text, and many are counted', () => {
  const many = Array.from({ length: 30 }, (_, line) => warning('<b> @team **x** [a](b)', line));
  const { body } = bodyOf(warningsMarkdown(many));
  expect(body.replaceAll('\u2060', '·')).toContain('\\<b> @·team \\*\\*x\\*\\* \\[a]\\(b)');
  expect(body).toContain('30 warnings, which stop nothing');
  expect(body).toContain('- And 10 more, in the summary of the check.');
});

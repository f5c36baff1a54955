import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { expect, test } from 'vitest';
import { framePolicy, pagePolicy } from './directives.ts';

const inline = { scripts: ["'sha256-HR7iaask9daLMRRskMI++QeJtjWDOjyPA6lGzYGzKW4='"], styles: [] };

/** What Google's evaluator of policies finds. */
const diagnosticsOf = (policy: string) =>
  new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .map(
      ({ severity, directive, value, description }) =>
        `${Severity[severity]} ${directive} ${value ?? ''}: ${description}`,
    );

test('Google’s evaluator knows no way around the policy of a page', () => {
  expect(diagnosticsOf(pagePolicy(inline))).toMatchInlineSnapshot(`
    [
      "MEDIUM_MAYBE script-src 'self': 'self' can be problematic if you host JSONP, AngularJS or user uploaded files.",
    ]
  `);
});

test('nor around that of a frame', () => {
  expect(diagnosticsOf(framePolicy(inline))).toMatchInlineSnapshot(`[]`);
});

test('it finds what is wrong with a policy that lets every script run', () => {
  expect(diagnosticsOf("script-src 'unsafe-inline'").join()).toContain('HIGH script-src');
});

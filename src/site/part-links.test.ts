import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { serviceOf, services } from '../project/catalogue.ts';
import { partLines, partLinks, positionOf } from './part-links.ts';

const lines = new Map<string, readonly string[]>();

function lineAt(file: string, line: number): string {
  const text = lines.get(file) ?? readFileSync(file, 'utf8').split('\n');
  lines.set(file, text);
  return text[line - 1] ?? '';
}

test('every part of every mode is found on the line that names it', async () => {
  const elsewhere: string[] = [];
  for (const service of services) {
    for (const mode of service.modes) {
      for (const part of mode.stack.layers.flatMap((layer) => layer.parts)) {
        const { file, line } = await positionOf(service, mode, part);
        const text = lineAt(file, line);
        if (!text.includes(part.id)) {
          elsewhere.push(`${service.id}/${mode.id}/${part.id} is not at ${file}:${line}: ${text}`);
        }
      }
    }
  }
  expect(elsewhere).toEqual([]);
});

test('a part leads to the entry that says most about it', async () => {
  const lambda = serviceOf('lambda');
  const links = await partLinks(lambda, lambda.modes[0]);
  const files = (id: string) => links.get(id)?.edit.replace(/#L\d+$/, '');
  expect(files('facilities')).toMatch(/\/blob\/main\/src\/catalog\/traits\/[a-z-]+\.ts$/);
  expect(files('application-code')).toMatch(
    /\/blob\/main\/src\/catalog\/services\/compute\/lambda\.ts$/,
  );
});

test('says whether other services share the line', async () => {
  const ec2 = serviceOf('ec2');
  const links = await partLinks(ec2, ec2.modes[0]);
  expect(links.get('facilities')?.shared).toBe(true);
  expect(links.get('os-patches')?.shared).toBe(false);
});

test('what pages depend on names each line', async () => {
  const text = await partLines(serviceOf('sqs'));
  expect(text).toMatch(/^(src\/catalog\/[a-z-/]+\.ts:\d+( |$))+$/);
  expect(text).toContain('src/catalog/services/integration/sqs.ts:');
});

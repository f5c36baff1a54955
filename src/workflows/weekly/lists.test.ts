/** Pages in the form that AWS's had in November 2026, with names of no service. */
import { describe, expect, test } from 'vitest';
import {
  readControlReference,
  readLifecycleTable,
  readManagedRules,
  readReleaseHistory,
  readServiceReference,
  UnknownFormError,
} from './lists.ts';

const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

const maintenance = `---
source_url: https://docs.aws.amazon.com/general/latest/gr/maintenance_services.html
---

# Services in Maintenance
<a name="maintenance_services"></a>

Customers can't start with them.

| Service | Announcement Date | Resources |
| --- | --- | --- |
| AWS Bell – Tones | June 30, 2026 | [Guide](https://docs.aws.amazon.com/bell/) |
| Amazon Gong (Small), Copper | July 25, 2024 | [One](https://x.example/) and [two](https://y.example/) |
${many(10, (index) => `| Amazon Chime ${index} | May 1, 2025 | none |`)}
`;

const history = `# Service integrations release history

| Date | Services added |
| --- | --- |
| August 18, 2026 | AWS Bell Core, Amazon Gong |
| March 19, 2025 | AWS Chime |
| January 18, 2024 | 33 new AWS SDK service integrations added, plus over 1500 new API actions across new services |
| June 16, 2023 | 7 new AWS SDK service integrations and 468 new API actions |
| September 30, 2021 | AWS SDK service integrations launched with support for over 200 AWS services |

The following are deprecated:

| Date | Services deprecated |
| --- | --- |
| August 18, 2026 | AWS Rattle |
`;

const rules = `# List of Rules

See [Considerations](evaluate-config.md#considerations).

**Topics**
${many(320, (index) => `+ [bell-rings-${index}](bell-rings-${index}.md)`)}
`;

const controls = `# Control reference

| Security control ID | Security control title | Applicable standards | Severity |
| --- | --- | --- | --- |
| [Bell.1](bell-controls.md#bell-1)  | Bells should ring  | A standard | ![](https://x.example/no.png) No  |
${many(210, (index) => `|  [Gong.${index}](gong-controls.md#gong-${index})  |  Gongs should ring  | A standard | LOW |`)}
`;

const services = JSON.stringify(
  Array.from({ length: 120 }, (_, index) => ({
    service: `bell${index}`,
    url: `https://servicereference.example/v1/bell${index}/bell${index}.json`,
  })),
);

describe('a reader knows the form of its page', () => {
  test('a table of services in a stage', () => {
    expect(readLifecycleTable('maintenance')(maintenance).slice(0, 2)).toEqual([
      {
        key: 'AWS Bell – Tones, maintenance',
        text: 'AWS Bell – Tones: maintenance, announcement date June 30, 2026',
      },
      {
        key: 'Amazon Gong (Small), Copper, maintenance',
        text: 'Amazon Gong (Small), Copper: maintenance, announcement date July 25, 2024',
      },
    ]);
  });

  test('the history of SDK integrations, without rows that only count and without the deprecated', () => {
    expect(readReleaseHistory(history)).toEqual([
      { key: 'AWS Bell Core', text: 'AWS Bell Core, August 18, 2026' },
      { key: 'Amazon Gong', text: 'Amazon Gong, August 18, 2026' },
      { key: 'AWS Chime', text: 'AWS Chime, March 19, 2025' },
    ]);
  });

  test('the list of managed rules', () => {
    expect(readManagedRules(rules)).toHaveLength(320);
    expect(readManagedRules(rules)[0]).toEqual({ key: 'bell-rings-0', text: 'bell-rings-0' });
  });

  test('the table of controls', () => {
    expect(readControlReference(controls)).toHaveLength(211);
    expect(readControlReference(controls)[0]).toEqual({
      key: 'Bell.1',
      text: 'Bell.1: Bells should ring',
    });
  });

  test('the list of services with IAM actions', () => {
    expect(readServiceReference(services)[1]).toMatchObject({ key: 'bell1' });
  });
});

describe('a reader says that it does not know the form', () => {
  const pages = {
    maintenance,
    history,
    rules,
    controls,
    services,
    empty: '',
    html: '<p>Sorry</p>',
  };
  const readers = {
    maintenance: readLifecycleTable('maintenance'),
    history: readReleaseHistory,
    rules: readManagedRules,
    controls: readControlReference,
    services: readServiceReference,
  };

  test.each(Object.entries(readers))('%s: of any other page', (name, read) => {
    for (const [other, page] of Object.entries(pages)) {
      if (other !== name) expect(() => read(page), other).toThrow(UnknownFormError);
    }
  });

  test.each([
    [
      'another name of a column',
      () => readLifecycleTable('maintenance')(maintenance.replace('| Service |', '| Product |')),
      'There are 0 rows in tables with the columns "service", "announcement date"; at least 10 were expected.',
    ],
    [
      'an id of another form',
      () => readControlReference(controls.replace('[Bell.1](bell-controls.md#bell-1)', 'Bell one')),
      '"Bell one" is no id of a control.',
    ],
    [
      'too few links',
      () => readManagedRules('[bell-rings](bell-rings.md)'),
      'It links to 1 rules; at least 300 were expected.',
    ],
  ])('%s', (_what, read, message) => {
    expect(read).toThrow(message);
  });

  test('and takes a further column, or another order of columns', () => {
    const wider = maintenance
      .replace('| Service | Announcement Date |', '| Since | Service | Announcement Date |')
      .replace('| --- | --- | --- |', '| --- | --- | --- | --- |')
      .replace('| AWS Bell', '| 2026 | AWS Bell')
      .replace('| Amazon Gong', '| 2024 | Amazon Gong')
      .replaceAll('| Amazon Chime', '| 2025 | Amazon Chime');
    const read = readLifecycleTable('maintenance');
    expect(read(wider)).toEqual(read(maintenance));
  });
});

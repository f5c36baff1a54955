import { expect, test } from 'vitest';
import { aService } from '../../testing/made-up-services.ts';
import { pageRecords } from './page-records.ts';
import { bell, gong, longBell, surroundings } from './testing.ts';

test('each mode has a record, with its rows as results within it', () => {
  expect(
    pageRecords(bell, surroundings).map(({ path, title, sections }) => [path, title, sections]),
  ).toMatchInlineSnapshot(`
    [
      [
        "bell/loud/",
        "bell: Amazon Bell",
        [
          {
            "text": "A service that does not exist. Who patches the control plane of containers? No orchestrator of containers is part of it. Who patches the orchestrator’s software on the nodes? No nodes of an orchestrator are part of it. Who hands out proof? Not compared: AWS lists the services that are in scope of each report.",
          },
          {
            "heading": {
              "id": "patch",
              "text": "Patch the bell",
            },
            "text": "AWS: Do what patch asks for.",
          },
        ],
      ],
      [
        "bell/soft-felt/",
        "bell, Mode soft-felt",
        [
          {
            "text": "A way to run it. Who patches the control plane of containers? No orchestrator of containers is part of it. Who patches the orchestrator’s software on the nodes? No nodes of an orchestrator are part of it. Who hands out proof? Not compared: AWS lists the services that are in scope of each report.",
          },
          {
            "heading": {
              "id": "patch",
              "text": "Patch the bell",
            },
            "text": "AWS: Do what patch asks for.",
          },
        ],
      ],
      [
        "bell/own/",
        "bell, Mode own",
        [
          {
            "text": "A way to run it. Who patches the control plane of containers? No orchestrator of containers is part of it. Who patches the orchestrator’s software on the nodes? No nodes of an orchestrator are part of it. Who hands out proof? Not compared: AWS lists the services that are in scope of each report.",
          },
          {
            "heading": {
              "id": "patch",
              "text": "Patch the bell",
            },
            "text": "You: Do what patch asks for.",
          },
        ],
      ],
    ]
  `);
});

test('why a question does not arise is said there', () => {
  expect(pageRecords(gong, surroundings)[0]?.sections[0]?.text).toContain(
    'Who patches the operating system? It has none.',
  );
});

test('what was read and does not answer a question is said there', () => {
  const horn = aService('horn', [['long', { id: 'rope' }]], {
    unanswered: { 'back-up': 'No page says it.' },
  });
  expect(pageRecords(horn, surroundings)[0]?.sections[0]?.text).toContain(
    'Who takes backups? No page says it.',
  );
});

test('a service has its page’s names; one whose name begins with another’s has less weight', () => {
  const fields = (service: typeof bell) =>
    pageRecords(service, surroundings).map(({ words }) => Object.keys(words).sort().join(' '));
  expect(fields(bell)).toEqual(['beside ids page', 'ids mode', 'ids mode']);
  expect(fields(longBell)).toEqual(['beside ids mode']);
});

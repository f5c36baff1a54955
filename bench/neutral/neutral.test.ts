import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layerIds } from '#catalog/layers.ts';
import { chosen, neutralServices, servicesOf, type CaseId } from './services.ts';
import { markdownOf } from './markdown.ts';

const many = neutralServices(2000);

test('services have the size that the contenders are compared at', () => {
  for (const { parts } of many) {
    const layers = [...new Set(parts.map(({ layer }) => layer))];
    expect(layers.length).toBeGreaterThanOrEqual(6);
    expect(parts.length).toBeGreaterThanOrEqual(8);
    expect(parts.length).toBeLessThanOrEqual(12);
    expect(layers).toEqual(layerIds.filter((id) => layers.includes(id)));
  }
});

test('no two services have one id, and no two parts of a service', () => {
  expect(new Set(many.map(({ id }) => id)).size).toBe(many.length);
  for (const { parts } of many) {
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
  }
});

test('a longer list begins with the shorter one', () => {
  fc.assert(
    fc.property(fc.nat(200), (count) => {
      expect(neutralServices(count)).toEqual(many.slice(0, count));
    }),
    { numRuns: 20 },
  );
});

test('a change is about one service, and both kinds differ', () => {
  const services = many.slice(0, 7);
  const textsOf = (id: CaseId) =>
    servicesOf(id, services, 1).map((each) => markdownOf(each, { withHeading: false }));
  expect(textsOf('warm')).toEqual(textsOf('cold'));
  for (const [before, after] of [
    ['cold', 'page'],
    ['page', 'entry'],
  ] as const) {
    const texts = textsOf(after);
    const differing = textsOf(before).flatMap((text, index) =>
      text === texts[index] ? [] : [index],
    );
    expect(differing).toEqual([services.indexOf(chosen(services))]);
  }
});

test('a page in Markdown', () => {
  expect(markdownOf(many[0]!, { withHeading: true })).toMatchInlineSnapshot(`
    "---
    title: Pelusalu
    description: Limit the southern canyon of each bright shelf often, and restore the shallow saddle twice.
    ---

    # Pelusalu

    Replace the bright jetty of each crooked corridor carefully, and approve the ancient ladder often. Split the silent ledger of each vivid stream rarely, and throttle the silent granary slowly. Forward the polished canyon of each narrow queue carefully, and restrict the copper easel gradually. Replay the patient canvas of each hollow shelf carefully, and forward the rapid ferry slowly. Validate the distant meadow of each rugged stream carefully, and replay the ancient beacon slowly. Replay the tender cellar of each frozen table early, and split the steady needle yearly.

    \`\`\`mermaid
    block-beta
      columns 12
      l0["Data"]:3 c0_0["Pause southern glacier"]:5 c0_1["Renew quiet kettle"]:4
      l1["Access"]:3 c1_0["Import narrow timber"]:9
      l2["Application"]:3 c2_0["Index mellow forge"]:5 c2_1["Validate ancient dock"]:4
      l3["Platform"]:3 c3_0["Balance eager barrel"]:9
      l4["Operating system"]:3 c4_0["Inspect silent kettle"]:5 c4_1["Compare brittle bridge"]:4
      l5["Hypervisor"]:3 c5_0["Forward southern harbor"]:9
      l6["Physical"]:3 c6_0["Export amber island"]:9
    \`\`\`

    | Part | Layer | Owner | Duty |
    | --- | --- | --- | --- |
    | Renew quiet kettle | Data | You | Rehearse the amber yard of each silent folder often, and renew the polished compass weekly. |
    | Pause southern glacier | Data | You | Balance the velvet yard of each narrow zone twice, and replace the plain harbor early. |
    | Import narrow timber | Access | You | Restrict the rapid timber of each rugged folder rarely, and record the hidden ferry weekly. |
    | Validate ancient dock | Application | You | Encrypt the vivid orchard of each hollow stream early, and inspect the eager timber gradually. |
    | Index mellow forge | Application | You | Collect the copper ladder of each rugged table late, and label the steady market early. |
    | Balance eager barrel | Platform | AWS | Migrate the narrow dock of each hollow corridor twice, and limit the quiet canyon gradually. |
    | Compare brittle bridge | Operating system | AWS | Review the plain engine of each humble region carefully, and rotate the gentle river weekly. |
    | Inspect silent kettle | Operating system | AWS | Approve the mellow dock of each quiet region yearly, and balance the gentle orchard twice. |
    | Forward southern harbor | Hypervisor | AWS | Approve the narrow forge of each steady vault carefully, and renew the gentle ferry slowly. |
    | Export amber island | Physical | AWS | Archive the quiet ember of each tender queue often, and restrict the gentle pantry weekly. |

    Validate the gentle dock of each southern bucket nightly, and split the bright barrel slowly. Collect the modest ferry of each frozen account slowly, and replay the quiet ledger yearly. Renew the frozen atlas of each tender corridor twice, and forward the steady island early. Migrate the shallow canyon of each narrow account nightly, and forward the patient harbor gradually. Compress the plain atlas of each gentle corridor often, and measure the gentle hinge early. Replace the patient island of each mellow zone gradually, and limit the golden atlas early.
    "
  `);
});

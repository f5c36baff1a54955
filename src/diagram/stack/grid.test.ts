import { describe, expect, test } from 'vitest';
import { narrow, wide } from './composition.ts';
import { stackOfOwners } from '../testing/made-up-stack.ts';
import { gridOf } from './grid.ts';
import { mermaidText } from './mermaid-text.ts';

const stack = stackOfOwners;

const clean = stack({ physical: ['aws'], platform: ['aws', 'aws'], data: ['customer'] });
const split = stack({ physical: ['aws'], platform: ['aws', 'customer'], data: ['customer'] });

describe('the Mermaid text', () => {
  test('names the line in a row of its own where one side passes to the other', () => {
    expect(mermaidText(gridOf(clean, wide), wide)).toMatchInlineSnapshot(`
      "block
        columns 15
        realm_customer["You: security in the cloud"]:15
        layer_data["Data<br/>yours"]:3 part_data_0["Part data-0"]:12
        line_line["the dividing line"]:15
        layer_platform["Platform<br/>AWS’s"]:3 part_platform_0["Part platform-0"]:6 part_platform_1["Part platform-1"]:6
        layer_physical["Physical<br/>AWS’s"]:3 part_physical_0["Part physical-0"]:12
        realm_aws["AWS: security of the cloud"]:15
        class realm_customer,realm_aws realm
        class layer_data,layer_platform,layer_physical layer
        class part_data_0,part_platform_0,part_platform_1,part_physical_0 part
        class line_line line
        class realm_customer,part_data_0 customer
        class part_platform_0,part_platform_1,part_physical_0,realm_aws aws"
    `);
  });

  test('puts yours to the left of AWS’s in a split layer', () => {
    expect(mermaidText(gridOf(split, wide), wide)).toMatchInlineSnapshot(`
      "block
        columns 15
        realm_customer["You: security in the cloud"]:15
        layer_data["Data<br/>yours"]:3 part_data_0["Part data-0"]:12
        layer_platform["Platform<br/>yours | AWS’s"]:3 part_platform_1["Part platform-1"]:6 part_platform_0["Part platform-0"]:6
        line_line["the dividing line"]:9 space:6
        layer_physical["Physical<br/>AWS’s"]:3 part_physical_0["Part physical-0"]:12
        realm_aws["AWS: security of the cloud"]:15
        class realm_customer,realm_aws realm
        class layer_data,layer_platform,layer_physical layer
        class part_data_0,part_platform_1,part_platform_0,part_physical_0 part
        class line_line line
        class realm_customer,part_data_0,part_platform_1 customer
        class part_platform_0,part_physical_0,realm_aws aws"
    `);
  });

  test('puts a layer’s name above its parts on narrow screens', () => {
    expect(mermaidText(gridOf(split, narrow), narrow)).toMatchInlineSnapshot(`
      "block
        columns 2
        realm_customer["You: security in the cloud"]:2
        layer_data["Data<br/>yours"]:2
        part_data_0["Part data-0"]:2
        layer_platform["Platform<br/>yours, then AWS’s"]:2
        part_platform_1["Part platform-1"]:1 part_platform_0["Part platform-0"]:1
        line_line["the dividing line"]:1 space:1
        layer_physical["Physical<br/>AWS’s"]:2
        part_physical_0["Part physical-0"]:2
        realm_aws["AWS: security of the cloud"]:2
        class realm_customer,realm_aws realm
        class layer_data,layer_platform,layer_physical layer
        class part_data_0,part_platform_1,part_platform_0,part_physical_0 part
        class line_line line
        class realm_customer,part_data_0,part_platform_1 customer
        class part_platform_0,part_physical_0,realm_aws aws"
    `);
  });

  test.each([wide, narrow])('says under a part which team holds it ($id)', (composition) => {
    const layers = split.layers.map((layer) => ({
      ...layer,
      parts: layer.parts.map((item) =>
        item.owner === 'customer' ? { ...item, team: 'Cloud platform' } : item,
      ),
    }));
    const text = mermaidText(gridOf({ ...split, layers }, composition), composition);
    const cells = text.match(/part_platform_\d\[.*?\](?=:)/g);
    expect(cells).toEqual([
      'part_platform_1["Part platform-1<br/>(Cloud platform)"]',
      'part_platform_0["Part platform-0"]',
    ]);
  });

  test('gives a long team’s name the room that it needs', () => {
    const team = 'Identity, networks and workplace platforms';
    const three = stack({ data: ['customer', 'customer', 'customer'] });
    const rowsWith = (extra: object) =>
      gridOf(
        {
          ...three,
          layers: three.layers.map((layer) => ({
            ...layer,
            parts: layer.parts.map((item) => ({ ...item, ...extra })),
          })),
        },
        wide,
      ).filter(({ cells }) => cells.some(({ kind }) => kind === 'part'));
    expect(rowsWith({})).toHaveLength(1);
    expect(rowsWith({ team: 'Data' })).toHaveLength(1);
    expect(rowsWith({ team: `${team}, ${team}` }).length).toBeGreaterThan(1);
  });
});

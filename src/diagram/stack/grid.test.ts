import { describe, expect, test } from 'vitest';
import {
  lineOf,
  layerOwner,
  type OwnerId,
  type Stack,
  type StackPart,
} from '../../catalog/index.ts';
import { narrow, outline, wide } from './composition.ts';
import { dividingLinePath } from './dividing-line.ts';
import { gridOf, outlineOf } from './grid.ts';
import { mermaidText } from './mermaid-text.ts';

const part = (id: string, owner: OwnerId) => ({ id, name: `Part ${id}`, owner }) as StackPart;

function stack(spec: Partial<Record<'physical' | 'platform' | 'data', OwnerId[]>>): Stack {
  const layers = (['physical', 'platform', 'data'] as const).flatMap((id) => {
    const parts = spec[id]?.map((owner, index) => part(`${id}-${index}`, owner));
    return parts ? [{ id, name: id, owner: layerOwner(parts), parts }] : [];
  });
  return { layers, line: lineOf(layers) };
}

const clean = stack({ physical: ['aws'], platform: ['aws', 'aws'], data: ['customer'] });
const split = stack({ physical: ['aws'], platform: ['aws', 'customer'], data: ['customer'] });

describe('the Mermaid text', () => {
  test('names the line in a row of its own where one side passes to the other', () => {
    expect(mermaidText(gridOf(clean, wide), wide)).toMatchInlineSnapshot(`
      "block
        columns 15
        realm_customer["You: security in the cloud"]:15
        layer_data["data<br/>yours"]:3 part_data_0["Part data-0"]:12
        line_line["the dividing line"]:15
        layer_platform["platform<br/>AWS’s"]:3 part_platform_0["Part platform-0"]:6 part_platform_1["Part platform-1"]:6
        layer_physical["physical<br/>AWS’s"]:3 part_physical_0["Part physical-0"]:12
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
        layer_data["data<br/>yours"]:3 part_data_0["Part data-0"]:12
        layer_platform["platform<br/>yours | AWS’s"]:3 part_platform_1["Part platform-1"]:6 part_platform_0["Part platform-0"]:6
        line_line["the dividing line"]:9 space:6
        layer_physical["physical<br/>AWS’s"]:3 part_physical_0["Part physical-0"]:12
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
        layer_data["data<br/>yours"]:2
        part_data_0["Part data-0"]:2
        layer_platform["platform<br/>yours, then AWS’s"]:2
        part_platform_1["Part platform-1"]:1 part_platform_0["Part platform-0"]:1
        line_line["the dividing line"]:1 space:1
        layer_physical["physical<br/>AWS’s"]:2
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

  test('has one cell a layer in the outline, two where it is split', () => {
    expect(mermaidText(outlineOf(split, outline), outline)).toMatchInlineSnapshot(`
      "block
        columns 2
        realm_customer["You: security in the cloud"]:2
        layer_data["data"]:2
        layer_platform_customer["platform<br/>yours"]:1 layer_platform_aws["platform<br/>AWS’s"]:1
        line_line["the dividing line"]:1 space:1
        layer_physical["physical"]:2
        realm_aws["AWS: security of the cloud"]:2
        class realm_customer,realm_aws realm
        class layer_data,layer_platform_customer,layer_platform_aws,layer_physical part
        class line_line line
        class realm_customer,layer_data,layer_platform_customer customer
        class layer_platform_aws,layer_physical,realm_aws aws"
    `);
  });
});

describe('the dividing line', () => {
  /** Boxes as a grid of 10 × 10 units a column and row would have them. */
  const boxes = (rows: ReturnType<typeof gridOf>) =>
    rows.flatMap((row, y) => {
      let x = 0;
      return row.cells.flatMap((cell) => {
        const box = {
          id: cell.id ?? '',
          x: x * 10,
          y: y * 10,
          width: cell.span * 10 - 2,
          height: 8,
        };
        x += cell.span;
        return cell.id ? [box] : [];
      });
    });

  test('is level and full width between two whole layers', () => {
    const rows = gridOf(clean, wide);
    expect(dividingLinePath(rows, boxes(rows), wide)).toMatchInlineSnapshot(`"M148 24H0"`);
  });

  test('is one staircase through a split layer', () => {
    const rows = gridOf(split, wide);
    expect(dividingLinePath(rows, boxes(rows), wide)).toMatchInlineSnapshot(
      `"M148 19H89M89 19V34M89 34H0"`,
    );
  });

  test('is not drawn where one side owns all', () => {
    const rows = gridOf(stack({ physical: ['aws'], data: ['aws'] }), wide);
    expect(rows.flatMap((row) => row.cells).some((cell) => cell.kind === 'line')).toBe(false);
    expect(dividingLinePath(rows, boxes(rows), wide)).toBe('');
  });
});

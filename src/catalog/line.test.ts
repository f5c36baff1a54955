import { describe, expect, test } from 'vitest';
import { layerOwner, lineOf } from './line.ts';

describe('the owner of a layer', () => {
  test('is the one owner of its parts, or split', () => {
    expect(layerOwner([{ owner: 'aws' }, { owner: 'aws' }])).toBe('aws');
    expect(layerOwner([{ owner: 'aws' }, { owner: 'customer' }])).toBe('split');
  });

  test('does not exist without parts', () => {
    expect(() => layerOwner([])).toThrow('A layer without parts has no owner.');
  });
});

describe('the line', () => {
  test('runs between neighbouring layers of different owners', () => {
    const line = lineOf([
      { id: 'physical', owner: 'aws' },
      { id: 'hypervisor', owner: 'aws' },
      { id: 'operating-system', owner: 'customer' },
      { id: 'data', owner: 'customer' },
    ]);
    expect(line).toEqual({
      through: [],
      between: [{ lower: 'hypervisor', upper: 'operating-system' }],
      yoursFrom: 'operating-system',
      text: 'between hypervisor and operating system',
    });
  });

  test('runs through a layer whose parts have both owners', () => {
    const line = lineOf([
      { id: 'physical', owner: 'aws' },
      { id: 'platform', owner: 'split' },
      { id: 'access', owner: 'customer' },
      { id: 'data', owner: 'split' },
    ]);
    expect(line.text).toBe('through the platform and data layers');
    expect(line.between).toEqual([]);
  });

  test('may turn back: the customer below AWS counts too', () => {
    const line = lineOf([
      { id: 'physical', owner: 'customer' },
      { id: 'hypervisor', owner: 'aws' },
      { id: 'platform', owner: 'split' },
    ]);
    expect(line.text).toBe('between physical and hypervisor, and through the platform layer');
  });

  test('runs nowhere when one side owns all', () => {
    expect(lineOf([{ id: 'data', owner: 'aws' }]).text).toBe('nowhere: one side owns every part');
  });
});

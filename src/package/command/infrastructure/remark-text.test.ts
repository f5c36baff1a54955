import { expect, test } from 'vitest';
import type { Remark } from './remark.ts';
import { remarkText } from './remark-text.ts';

const remarks = (count: number, nameOf: (index: number) => string): readonly Remark[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'type',
    type: 'aws_mill',
    name: nameOf(index),
  }));
const told = (all: readonly Remark[]) => remarkText({ remarks: all, foreign: 0 }, []);

test('alike resources are a line, however many they are', () => {
  expect(told(remarks(300_000, (index) => `aws_mill.m${String(index)}`))).toBe(
    '! aws_mill (300000: aws_mill.m0, aws_mill.m1, aws_mill.m2, …): The catalogue has no service for such resources.\n',
  );
});

test('a name is said once, and nothing is left out unsaid', () => {
  expect(told(remarks(3, () => 'aws_mill.m'))).toContain('(3: aws_mill.m, …)');
  expect(told(remarks(3, (index) => `m${String(index)}`))).toContain('(3: m0, m1, m2)');
});

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeOwnersFile, codeOwnersOf } from '../rules/project/code-owners.ts';
import { aService } from '../rules/testing/project.ts';
import { listReviewers } from './list-reviewers.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'reviewers-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const entries = [aService()];

test('writes what is missing or old, once', () => {
  mkdirSync(join(root, '.github'));
  const line = ['.github/CODEOWNERS: wrote who reviews each service'];
  expect(listReviewers(root, entries)).toEqual(line);
  expect(readFileSync(join(root, codeOwnersFile), 'utf8')).toBe(codeOwnersOf(entries));
  expect(listReviewers(root, entries)).toEqual([]);
  writeFileSync(join(root, codeOwnersFile), '* @me\n');
  expect(listReviewers(root, entries)).toEqual(line);
});

test('leaves a copy alone that is not on GitHub', () => {
  expect(listReviewers(root, entries)).toEqual([]);
  expect(existsSync(join(root, '.github'))).toBe(false);
});

/** The one schema that every setting has to fit, wherever it is written. */
import * as z from 'zod';
import { frameAncestorsProblem } from './frame-ancestors.ts';
import {
  addressProblem,
  baseProblem,
  branchProblem,
  globProblem,
  lineProblem,
} from './problems.ts';

/** A text that a function checks: it returns what is wrong, or undefined. */
const text = (problemOf: (value: string) => string | undefined) =>
  z.string().superRefine((value, context) => {
    const message = problemOf(value);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  });

/** The most characters of a team's name, which is in a cell of the picture. */
const longestTeam = 40;

const glob = text(globProblem).optional();

/** A team's pattern, as `TeamPattern` has it. */
const pattern = z.strictObject({
  team: text((value) => lineProblem(value, longestTeam)),
  part: glob,
  service: glob,
  layer: glob,
});

export const settingsSchema = z.strictObject({
  name: text((value) => lineProblem(value, 80)),
  tagline: text((value) => lineProblem(value, 160)),
  url: text((value) => addressProblem(value, 'origin')).transform((value) => new URL(value).origin),
  base: text(baseProblem).transform(withSlashes),
  repository: text((value) => addressProblem(value, 'path')).transform((value) =>
    value.replace(/\/$/, ''),
  ),
  branch: text(branchProblem),
  frameAncestors: z.array(z.string()).superRefine((sources, context) => {
    const problem = frameAncestorsProblem(sources);
    if (problem) {
      const path = problem.index === undefined ? [] : [problem.index];
      context.addIssue({ code: 'custom', path, message: problem.message });
    }
  }),
  teams: z.array(pattern).max(500),
});

/** A name of a setting. */
export type SettingName = keyof typeof settingsSchema.shape;

/** `wiki/line` and `/wiki/line` both mean `/wiki/line/`. */
function withSlashes(path: string): string {
  const inner = path.replace(/^\/|\/$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

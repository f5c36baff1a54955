import { allNames, type Plan } from './plan.ts';

/**
 * The last words of `npm run check`: what was looked at, and what was not. That facts have the right form
 * does not make them true.
 *
 * @param isClean Whether no error was found.
 */
export function closing({ names, only }: Plan, isClean: boolean): string {
  const left = only ? allNames.filter((name) => !names.includes(name)) : [];
  const lines = [
    ...(isClean ? [`✔ ${names.join(', ')}`] : []),
    ...(isClean && names.includes('rules') ? [seen(names.includes('types'))] : []),
    ...(left.length > 0 ? [`Left out: ${left.join(', ')}. npm run check has them.`] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

const seen = (withTypes: boolean): string =>
  `${withTypes ? 'Form, links and types' : 'Form and links'} are right. This check does not compare the sources with their pages.`;

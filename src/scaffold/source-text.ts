/** A value as TypeScript, in single quotes where its texts have none: for comments, too. */
export const literal = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  const text = JSON.stringify(value);
  return typeof value === 'string' && !/['"\\]/.test(value) ? `'${value}'` : text;
};

/** Lines of text as comments. */
export const commented = (text: string): string => text.replace(/^/gm, '// ');

/** Words behind each other, in lines that fit behind a comment sign; further lines are indented. */
export function wrapped(text: string): string {
  const indent = `${/^ */.exec(text)?.[0] ?? ''}  `;
  const lines = [''];
  for (const word of text.split(/(?<=[,:]) /)) {
    const last = lines.at(-1) ?? '';
    if (`${last} ${word}`.length > 88) lines.push(`${indent}${word}`);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}

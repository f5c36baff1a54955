/** `Managed runtime (2024)` becomes `managed-runtime-2024`. */
export const kebabOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** A name without AWS or Amazon before it: `Lambda` of `AWS Lambda`. */
export const withoutHouse = (name: string): string => name.replace(/^(?:AWS|Amazon)\s+/, '');

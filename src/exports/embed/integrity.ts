import { createHash } from 'node:crypto';
import { elementScript } from './element-script.ts';

/** The value of an `integrity` attribute: https://www.w3.org/TR/sri-2/ */
export const integrityOf = (text: string): string =>
  `sha384-${createHash('sha384').update(text).digest('base64')}`;

/** The integrity of `/embed.js`, for the snippet that loads it. */
export const elementIntegrity = (): string => integrityOf(elementScript);

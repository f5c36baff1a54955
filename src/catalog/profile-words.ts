// Apart from the schema, so that the package does without zod.
import type { Profile } from './profile.ts';

/** Each fact of a profile in words, for lists of facts. */
export const profileWords = {
  operatingSystem: {
    none: 'No access to the operating system',
    read: 'You can read the operating system',
    full: 'Full access to the operating system',
  },
  insideVpc: {
    yes: 'Inside your VPC',
    no: 'Outside your VPC',
    'your-choice': 'Inside your VPC if you choose',
  },
  keepsData: { true: 'Keeps your data', false: 'Not a place to store your data' },
} as const;

/** What is known of the three facts in words, in the order of the type. */
export const wordsOfProfile = ({
  operatingSystem,
  insideVpc,
  keepsData,
}: Partial<Profile>): readonly string[] => [
  ...(operatingSystem ? [profileWords.operatingSystem[operatingSystem]] : []),
  ...(insideVpc ? [profileWords.insideVpc[insideVpc]] : []),
  ...(keepsData === undefined ? [] : [profileWords.keepsData[`${keepsData}`]]),
];

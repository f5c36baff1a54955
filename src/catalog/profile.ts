import { z } from 'zod';

/** Three facts of a mode that a triager wants first. */

export const profileSchema = z.strictObject({
  /** The customer's access to the operating system. */
  operatingSystem: z.enum(['none', 'read', 'full']),
  /** Whether the workload is inside the customer's VPC. */
  insideVpc: z.enum(['yes', 'no', 'your-choice']),
  /** Whether the service keeps the customer's data at rest. */
  keepsData: z.boolean(),
});

export type Profile = Readonly<z.infer<typeof profileSchema>>;

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
    'your-choice': 'Inside your VPC if you choose so',
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

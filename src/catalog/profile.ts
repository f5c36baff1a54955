/** Three facts of a mode that a triager wants first. */
import { z } from 'zod';

export const profileSchema = z.strictObject({
  /** The customer's access to the operating system. */
  operatingSystem: z.enum(['none', 'read', 'full']),
  /** Whether the workload is inside the customer's VPC. */
  insideVpc: z.enum(['yes', 'no', 'your-choice']),
  /** Whether the service keeps the customer's data at rest. */
  keepsData: z.boolean(),
});

export type Profile = Readonly<z.infer<typeof profileSchema>>;

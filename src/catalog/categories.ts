/** Service categories, named and ordered as the AWS documentation's own index does. */
export const categories = [
  { id: 'compute', name: 'Compute' },
  { id: 'containers', name: 'Containers' },
  { id: 'storage', name: 'Storage' },
  { id: 'database', name: 'Database' },
  { id: 'networking', name: 'Networking & Content Delivery' },
  { id: 'security', name: 'Security, Identity & Compliance' },
  { id: 'management', name: 'Management & Governance' },
  { id: 'integration', name: 'Application Integration' },
  { id: 'analytics', name: 'Analytics' },
  { id: 'artificial-intelligence', name: 'Artificial Intelligence' },
  { id: 'developer-tools', name: 'Developer Tools' },
  { id: 'front-end', name: 'Front-End Web & Mobile' },
  { id: 'business-applications', name: 'Business Applications' },
  { id: 'end-user-computing', name: 'End User Computing' },
  { id: 'migration', name: 'Migration & Modernization' },
  { id: 'iot', name: 'Internet of Things' },
  { id: 'media', name: 'Media Services' },
  { id: 'games', name: 'Games' },
  { id: 'satellite', name: 'Satellite' },
  { id: 'quantum', name: 'Quantum Technologies' },
  { id: 'blockchain', name: 'Blockchain' },
  { id: 'financial-management', name: 'Cloud Financial Management' },
  { id: 'customer-enablement', name: 'Customer Enablement' },
] as const satisfies readonly { id: string; name: string }[];

/** The id of a category: `compute`, `database` … */
export type CategoryId = (typeof categories)[number]['id'];

/** All category ids, in the order in which the site lists them. */
export const categoryIds = categories.map((category) => category.id) as readonly CategoryId[];

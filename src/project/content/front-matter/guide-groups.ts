/** The groups that guides can be in besides the main row, with their headings, in order. */
export const guideGroups = { wikis: 'In your wiki' } as const;

export type GuideGroup = keyof typeof guideGroups;

export const guideGroupIds = Object.keys(guideGroups) as [GuideGroup, ...GuideGroup[]];

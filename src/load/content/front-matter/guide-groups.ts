/** The groups that guides can be in besides the lessons, which have none, with their headings, in order. */
export const guideGroups = {
  manual: 'This site and your copy',
  wikis: 'In your wiki',
} as const;

export type GuideGroup = keyof typeof guideGroups;

export const guideGroupIds = Object.keys(guideGroups) as [GuideGroup, ...GuideGroup[]];

/** The choices of filters that several lists have. */
import { owners, profileWords } from '#catalog/index.ts';
import { categoryGroups } from './category-groups.ts';

export const categoryOptions = categoryGroups.map(({ id, name }) => ({ value: id, label: name }));

export const ownerOptions = owners.map(({ id, name }) => ({ value: id, label: name }));

const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** The three facts of a profile, each a field. */
export const profileFields = [
  {
    name: 'system',
    label: 'Operating system',
    any: 'Any access',
    options: optionsOf(profileWords.operatingSystem),
  },
  { name: 'vpc', label: 'Your VPC', any: 'All', options: optionsOf(profileWords.insideVpc) },
  { name: 'data', label: 'Your data', any: 'All', options: optionsOf(profileWords.keepsData) },
];

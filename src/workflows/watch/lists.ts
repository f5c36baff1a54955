/** What AWS lists and this project follows. */
import { readControlReference } from './readers/control-reference.ts';
import { readLifecycleTable, type Stage } from './readers/lifecycle-table.ts';
import { readManagedRules } from './readers/managed-rules.ts';
import { readReleaseHistory } from './readers/release-history.ts';
import { readServiceReference } from './readers/service-reference.ts';
import type { ListItem, WatchedList } from './watched-list.ts';

const docs = 'https://docs.aws.amazon.com';
const folder = 'src/catalog/reference';

const byId = {
  kept: ({ key }: ListItem) => ({ id: key }),
  keyOf: (kept: object) => String((kept as { id?: unknown }).id),
};
const byName = {
  kept: ({ key }: ListItem) => ({ name: key }),
  keyOf: (kept: object) => String((kept as { name?: unknown }).name),
};

const lifecycleList = (stage: Stage, page: string): WatchedList => ({
  title: `Services in ${stage}`,
  address: `${docs}/general/latest/gr/${page}.md`,
  file: `${folder}/lifecycle-stages.json`,
  read: readLifecycleTable(stage),
  ...byName,
});

export const watchedLists: readonly WatchedList[] = [
  lifecycleList('maintenance', 'maintenance_services'),
  lifecycleList('sunset', 'sunset_services'),
  lifecycleList('full shutdown', 'full_shutdown_services'),
  {
    title: 'New services, by the SDK integrations of Step Functions',
    address: `${docs}/step-functions/latest/dg/awssdk-release-history.md`,
    file: `${folder}/sdk-services.json`,
    read: readReleaseHistory,
    ...byName,
  },
  {
    title: 'New services, by the prefix of their IAM actions',
    address: 'https://servicereference.us-east-1.amazonaws.com/v1/service-list.json',
    file: `${folder}/service-prefixes.json`,
    read: readServiceReference,
    ...byName,
  },
  {
    title: 'Controls of Security Hub',
    address: `${docs}/securityhub/latest/userguide/securityhub-controls-reference.md`,
    file: `${folder}/security-hub-controls.json`,
    read: readControlReference,
    kept: ({ key, text }) => ({ id: key, title: text.slice(key.length + 2) }),
    keyOf: byId.keyOf,
  },
  {
    title: 'Managed rules of AWS Config',
    address: `${docs}/config/latest/developerguide/managed-rules-by-aws-config.md`,
    file: `${folder}/config-rules.json`,
    read: readManagedRules,
    ...byId,
  },
];

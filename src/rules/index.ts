import { readingIds, settingsId, stepIds } from '../report/ids.ts';
import { changeTargets } from './change-targets.ts';
import { citedPages } from './cited-pages.ts';
import { contentAddresses } from './content-addresses.ts';
import { contentChecklist } from './content-checklist.ts';
import { contentComponents } from './content-components.ts';
import { contentFrontMatter } from './content-front-matter.ts';
import { contentHtml } from './content-html.ts';
import { contentImages } from './content-images.ts';
import { contentLength } from './content-length.ts';
import { contentLinks } from './content-links.ts';
import { contentMermaid } from './content-mermaid.ts';
import { contentNoCode } from './content-no-code.ts';
import { contentOwnerWord } from './content-owner-word.ts';
import { contentPictures } from './content-pictures.ts';
import { contentPlace } from './content-place.ts';
import { contentRemarks } from './content-remarks.ts';
import { contentSyntax } from './content-syntax.ts';
import { enoughParts } from './enough-parts.ts';
import { errorPage } from './error-page.ts';
import { knownControls } from './known-controls.ts';
import { knownEvidence } from './known-evidence.ts';
import { knownShared } from './known-shared.ts';
import { lifecycle } from './lifecycle.ts';
import { modesDiffer } from './modes-differ.ts';
import { oneOwner } from './one-owner.ts';
import { pageAndEntry } from './page-and-entry.ts';
import { pagesDiffer } from './pages-differ.ts';
import type { Rule } from './rule.ts';
import { exceptionNeeded } from './run.ts';
import { schema } from './schema.ts';
import { serviceNames } from './service-names.ts';
import { sourceHost } from './source-host.ts';
import { sourcePresent } from './source-present.ts';
import { sourceSeen } from './source-seen.ts';
import { sourceTitle } from './source-title.ts';
import { stableIds } from './stable-ids.ts';
import { teams } from './teams.ts';
import { uniqueIds } from './unique-ids.ts';
import { variants } from './variants.ts';
import { verifiedDate } from './verified-date.ts';
import { verifiedShare } from './verified-share.ts';

const catalogRules: readonly Rule[] = [
  schema,
  oneOwner,
  uniqueIds,
  stableIds,
  knownShared,
  citedPages,
  changeTargets,
  enoughParts,
  modesDiffer,
  variants,
  lifecycle,
  sourcePresent,
  sourceHost,
  sourceTitle,
  sourceSeen,
  verifiedDate,
  verifiedShare,
  knownEvidence,
  knownControls,
];

const contentRules: readonly Rule[] = [
  contentPlace,
  contentSyntax,
  contentFrontMatter,
  contentNoCode,
  contentComponents,
  contentHtml,
  contentAddresses,
  contentImages,
  contentLinks,
  contentChecklist,
  contentLength,
  contentOwnerWord,
  contentMermaid,
  contentPictures,
  contentRemarks,
  pageAndEntry,
  pagesDiffer,
  serviceNames,
];

/** What an organisation's own copy says. */
const copyRules: readonly Rule[] = [teams];

const ruleIds = [...catalogRules, ...contentRules, ...copyRules].map(({ id }) => id);

/** Every rule that `npm run check` and the build run. */
export const rules: readonly Rule[] = [
  ...catalogRules,
  ...contentRules,
  ...copyRules,
  errorPage([...ruleIds, 'error-page', exceptionNeeded, settingsId, ...readingIds, ...stepIds]),
];

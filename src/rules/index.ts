import {
  directivesRule,
  plainFilesRule,
  readingIds,
  settingsId,
  stepIds,
  stoppedId,
} from '#load/diagnostics/diagnostic.ts';
import { changeTargets } from './catalog/change-targets.ts';
import { citedPages } from './catalog/cited-pages.ts';
import { contentAddresses } from './content/content-addresses.ts';
import { contentChecklist } from './content/content-checklist.ts';
import { contentComponents } from './content/content-components.ts';
import { contentFrontMatter } from './content/content-front-matter.ts';
import { contentHtml } from './content/content-html.ts';
import { contentImages } from './content/content-images.ts';
import { contentLength } from './content/content-length.ts';
import { contentLinks } from './content/content-links.ts';
import { contentMermaid } from './content/content-mermaid.ts';
import { contentNoCode } from './content/content-no-code.ts';
import { contentOwnerWord } from './content/content-owner-word.ts';
import { contentPictures } from './content/content-pictures.ts';
import { contentPlace } from './content/content-place.ts';
import { contentRemarks } from './content/content-remarks.ts';
import { contentSyntax } from './content/content-syntax.ts';
import { enoughParts } from './catalog/enough-parts.ts';
import { errorPage } from './repository/error-page.ts';
import { knownControls } from './catalog/known-controls.ts';
import { knownEvidence } from './catalog/known-evidence.ts';
import { knownShared } from './catalog/known-shared.ts';
import { lifecycle } from './catalog/lifecycle.ts';
import { modesDiffer } from './catalog/modes-differ.ts';
import { oneOwner } from './catalog/one-owner.ts';
import { ownDay } from './catalog/own-day.ts';
import { ownerStated } from './catalog/owner-stated.ts';
import { pageAndEntry } from './content/page-and-entry.ts';
import { pageKeys } from './catalog/page-keys.ts';
import { pagesDiffer } from './content/pages-differ.ts';
import { passageNamed } from './catalog/passage-named.ts';
import { questionsAnswered } from './catalog/questions-answered.ts';
import type { Rule } from './rule.ts';
import { exceptionNeeded } from './run.ts';
import { reportScope } from './catalog/report-scope.ts';
import { rowAddresses } from './content/row-addresses.ts';
import { schema } from './catalog/schema.ts';
import { serviceNames } from './content/service-names.ts';
import { sourceHost } from './catalog/source-host.ts';
import { sourceNear } from './catalog/source-near.ts';
import { sourcePresent } from './catalog/source-present.ts';
import { sourceSeen } from './catalog/source-seen.ts';
import { sourceTitle } from './catalog/source-title.ts';
import { settingRestated } from './catalog/setting-restated.ts';
import { switchAndDoing } from './catalog/switch-and-doing.ts';
import { stableIds } from './catalog/stable-ids.ts';
import { teams } from './repository/teams.ts';
import { uniqueIds } from './catalog/unique-ids.ts';
import { variants } from './catalog/variants.ts';
import { verifiedDate } from './catalog/verified-date.ts';
import { verifiedShare } from './catalog/verified-share.ts';

const catalogRules: readonly Rule[] = [
  schema,
  oneOwner,
  ownerStated,
  uniqueIds,
  stableIds,
  knownShared,
  citedPages,
  pageKeys,
  ownDay,
  changeTargets,
  enoughParts,
  modesDiffer,
  questionsAnswered,
  switchAndDoing,
  settingRestated,
  variants,
  lifecycle,
  sourcePresent,
  sourceHost,
  sourceTitle,
  sourceSeen,
  sourceNear,
  verifiedDate,
  passageNamed,
  verifiedShare,
  knownEvidence,
  reportScope,
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
  rowAddresses,
  serviceNames,
];

/** The rules about an organisation's own settings. */
const copyRules: readonly Rule[] = [teams];

const rules = [...catalogRules, ...contentRules, ...copyRules];
const idsOf = (some: readonly Rule[]) => some.map(({ id }) => id);

/** Every rule that `npm run check` and the build run. */
export const allRules: readonly Rule[] = [
  ...rules,
  errorPage(
    [
      ...idsOf(rules),
      'error-page',
      exceptionNeeded,
      settingsId,
      plainFilesRule,
      directivesRule,
      stoppedId,
      ...readingIds,
      ...stepIds,
    ],
    idsOf(rules.filter(({ severity }) => severity === 'warning')),
  ),
];

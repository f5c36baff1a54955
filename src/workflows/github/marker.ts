/** Begins the comment that is kept current. Nobody sees it; only the bot's own comments count. */
export const commentMarker = '<!-- dividing-line: ownership diff -->';

/** The login under which the token of a job writes. */
const botLogin = 'github-actions[bot]';

/** The fields of a comment or an issue from GitHub's API. */
export interface Post {
  readonly user: { readonly login: string; readonly type: string } | null;
  readonly body?: string | null;
}

/**
 * True for a post that a job of this repository wrote with this marker. Others can copy the marker,
 * but not the author.
 */
export const isOurs = ({ user, body }: Post, begins: string): boolean =>
  user?.login === botLogin && user.type === 'Bot' && Boolean(body?.startsWith(begins));

/** Begins the issue that is kept current. */
export const issueMarker = '<!-- dividing-line: weekly report -->';

/** Begins the pull request that is kept current. */
export const pullMarker = '<!-- dividing-line: weekly lists -->';

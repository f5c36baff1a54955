#!/usr/bin/env bash
# Keeps one comment on the pull request whose head was checked: made when there is something to tell, then
# brought up to date.
set -euo pipefail
export HEAD_SHA
number=$(gh api "repos/$GH_REPO/commits/$HEAD_SHA/pulls" --jq '
  [.[] | select(.state == "open" and .head.sha == env.HEAD_SHA
    and .base.ref == .base.repo.default_branch) | .number][0] // empty')
if [ -z "$number" ]; then
  echo "::notice::No open pull request has the head $HEAD_SHA: it is closed, or has moved on."
elif [ "$CHANGED" = true ]; then
  gh pr comment "$number" --edit-last --create-if-none --body-file "$COMMENT_FILE"
else
  gh pr comment "$number" --edit-last --body-file "$COMMENT_FILE" ||
    echo 'Nothing changes, and no comment says otherwise.'
fi

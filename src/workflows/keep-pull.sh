#!/usr/bin/env bash
# Keeps one pull request with what a machine may follow: moved addresses, lists, and fingerprints of sections.
set -euo pipefail
patch=$REPORT_FOLDER/changes.patch
branch=weekly-lists
title='Follow AWS’s lists and addresses'
if [ ! -s "$patch" ]; then
  echo 'Nothing differs.'
  exit
fi
git switch --quiet --create "$branch"
git apply --index "$patch"
git -c user.name='github-actions[bot]' \
  -c user.email='41898282+github-actions[bot]@users.noreply.github.com' \
  commit --quiet --message "$title"
gh auth setup-git
git push --quiet --force origin "$branch"
open=$(gh pr list --head "$branch" --state open --json number --jq '.[].number')
if [ -z "$open" ]; then
  gh pr create --base "$BASE_BRANCH" --head "$branch" --title "$title" --body \
    'What AWS’s pages and lists say today, as far as a machine may follow: moved addresses, ids that are new on lists, and fingerprints of the sections that claims rest on. No fact, no owner and no date is changed. Look at each moved address before you merge.'
fi

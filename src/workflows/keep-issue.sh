#!/usr/bin/env bash
# Keeps one issue with the weekly report: opened when there is something to do, brought up to date, and closed
# when nothing is left.
set -euo pipefail
body=$REPORT_FOLDER/body.md
state=$(cat "$REPORT_FOLDER/state.txt")
export TITLE
number=$(gh issue list --state open --author 'app/github-actions' --json number,title --jq '
  [.[] | select(.title == env.TITLE) | .number][0] // empty')
if [ -n "$number" ]; then
  gh issue edit "$number" --body-file "$body"
  if [ "$state" = close ]; then gh issue close "$number" --reason completed; fi
elif [ "$state" = open ]; then
  gh issue create --title "$TITLE" --body-file "$body"
fi

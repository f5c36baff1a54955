#!/bin/sh
# Uploads dist/ to a bucket: sh deploy/upload.sh <bucket>
set -eu
: "${1:?Name the bucket, which is the output BucketName of the stack.}"

aws s3 sync dist/ "s3://$1/" \
  --exclude '*' \
  --include '_astro/*' \
  --cache-control 'public, max-age=31536000, immutable'

aws s3 sync dist/ "s3://$1/" \
  --exclude '*' \
  --include '*.md' \
  --cache-control 'public, max-age=0, must-revalidate' \
  --content-type 'text/markdown; charset=utf-8' \
  --delete

aws s3 sync dist/ "s3://$1/" \
  --exclude '*' \
  --include 'llms.txt' \
  --include 'llms-full.txt' \
  --include '*.mediawiki.txt' \
  --include '*.dokuwiki.txt' \
  --include '*.confluence.xml' \
  --cache-control 'public, max-age=0, must-revalidate' \
  --content-type 'text/plain; charset=utf-8' \
  --delete

aws s3 sync dist/ "s3://$1/" \
  --exclude '*' \
  --include '*.csv' \
  --cache-control 'public, max-age=0, must-revalidate' \
  --content-type 'text/csv; charset=utf-8' \
  --delete

aws s3 sync dist/ "s3://$1/" \
  --exclude '*' \
  --include '*.fragment.html' \
  --cache-control 'public, max-age=0, must-revalidate' \
  --content-type 'text/html; charset=utf-8' \
  --delete

aws s3 sync dist/ "s3://$1/" \
  --exclude '*' \
  --include '*/feed.xml' \
  --include '*/changes.xml' \
  --cache-control 'public, max-age=0, must-revalidate' \
  --content-type 'application/atom+xml; charset=utf-8' \
  --delete

aws s3 sync dist/ "s3://$1/" \
  --exclude '_headers' \
  --exclude '_astro/*' \
  --exclude '*.md' \
  --exclude 'llms.txt' \
  --exclude 'llms-full.txt' \
  --exclude '*.mediawiki.txt' \
  --exclude '*.dokuwiki.txt' \
  --exclude '*.confluence.xml' \
  --exclude '*.csv' \
  --exclude '*.fragment.html' \
  --exclude '*/feed.xml' \
  --exclude '*/changes.xml' \
  --cache-control 'public, max-age=0, must-revalidate' \
  --delete

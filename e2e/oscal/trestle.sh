#!/bin/sh
# Whether compliance-trestle takes a built service: sh e2e/oscal/trestle.sh dist s3
#
# It imports the component definition, the plan, and the profile that the plan imports; validates them; and
# writes the Markdown of a plan that leverages ours: a file for each part that AWS provides or leaves to the
# customer. No test runs it, because it needs Python 3.10 or newer, and the network for trestle and for NIST's
# catalogue. TRESTLE is a trestle that is there already; NIST, a file with the catalogue in OSCAL.
set -eu
dist=$(cd "${1:?Name the folder of the built site.}" && pwd)
service=${2:?Name a service, by its id.}
nist=${NIST:-https://raw.githubusercontent.com/usnistgov/oscal-content/main/nist.gov/SP800-53/rev5/json/NIST_SP-800-53_rev5_catalog.json}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ -z "${TRESTLE:-}" ]; then
  python3 -m venv "$work/python"
  "$work/python/bin/pip" install --quiet compliance-trestle==4.0.1
  TRESTLE="$work/python/bin/trestle"
fi

mkdir "$work/space"
cd "$work/space"
"$TRESTLE" init --local

# Until the site is published, nobody serves what its documents refer to.
refer() { sed "s#\"href\":\"[^\"]*$2\"#\"href\":\"$3\"#" "$1" > "$4"; }
"$TRESTLE" import -f "$nist" -o nist
refer "$dist/api/v1/nist-800-53-r5.profile.oscal.json" rev5_catalog.json \
  trestle://catalogs/nist/catalog.json "$work/profile.json"
"$TRESTLE" import -f "$work/profile.json" -o nist
refer "$dist/services/$service.ssp.oscal.json" nist-800-53-r5.profile.oscal.json \
  trestle://profiles/nist/profile.json "$work/plan.json"
"$TRESTLE" import -f "$work/plan.json" -o "$service"
"$TRESTLE" import -f "$dist/services/$service.oscal.json" -o "$service"
"$TRESTLE" validate -a

# NIST's parameters have no values here, which trestle says of each.
"$TRESTLE" author ssp-generate -p nist -o mine \
  --leveraged-ssp "trestle://system-security-plans/$service/system-security-plan.json" |
  grep -v 'has no values' || true
count=$(find mine/inheritance -name '*.md' | wc -l)
[ "$count" -gt 0 ] || { echo "✖ Nothing of $service can be inherited." >&2; exit 1; }
echo "✔ $service: $count files below inheritance/"

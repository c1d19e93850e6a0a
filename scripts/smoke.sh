#!/bin/sh
# Asks a running service whether everything answers as it should. Changes nothing: no action is run, no event is stored.
#
#   scripts/smoke.sh [BASE_URL]                BASE_URL is http://127.0.0.1:8000 unless told otherwise
#   API_KEY=KEY scripts/smoke.sh [BASE_URL]    for a service with API_KEYS: one of its keys
#
# Prints a line for each check, and exits with 1 when one failed. Needs a POSIX shell and curl.
set -u

case "${1:-}" in
-h | --help)
  sed -n '2,7s/^# \{0,1\}//p' "$0"
  exit 0
  ;;
esac

base_url=${1:-http://127.0.0.1:8000}
base_url=${base_url%/}
request_id="smoke-$$"
passed=0
failed=0

command -v curl >/dev/null || {
  echo 'smoke.sh needs curl: install it, then try again.' >&2
  exit 2
}

pass() {
  passed=$((passed + 1))
  printf 'ok    %s\n' "$1"
}

fail() {
  failed=$((failed + 1))
  printf 'FAIL  %s\n' "$1"
}

# The key travels through a pipe: whatever stands in a command line can be seen by every user of the machine.
credential() {
  if [ -n "${API_KEY:-}" ]; then printf 'header = "Authorization: Bearer %s"\n' "$API_KEY"; fi
}

# send METHOD PATH [CURL OPTIONS]: sets status, headers and body. The status is 000 when nothing answers.
send() {
  method=$1
  path=$2
  shift 2
  answer=$(credential | curl --config - --silent --show-error --max-time 10 --suppress-connect-headers --dump-header - \
    --request "$method" --write-out '\n%{http_code}' "$@" "$base_url$path" 2>&1 | tr -d '\r')
  status=$(printf '%s\n' "$answer" | tail -n 1)
  headers=$(printf '%s\n' "$answer" | sed '/^$/,$d')
  body=$(printf '%s\n' "$answer" | sed '$d' | sed '1,/^$/d')
}

post_json() {
  send POST "$1" --header 'Content-Type: application/json' --data "$2"
}

# says TEXT: the body holds it.
says() {
  case "$body" in
  *"$1"*) return 0 ;;
  *) return 1 ;;
  esac
}

# What an error tells a person, or the beginning of whatever came instead.
message() {
  told=$(printf '%s' "$body" | sed -nE 's/^\{"ok":false,"error":\{"code":"[a-z_]+","message":"(([^"\\]|\\.)*)".*/\1/p')
  if [ -n "$told" ]; then
    printf '%s' "$told" | sed 's/\\"/"/g'
  else
    printf '%s' "$body" | head -n 1 | cut -c 1-200
  fi
}

# expect NAME STATUS TEXT: the answer has the status, and the text is in its body.
expect() {
  if [ "$status" = "$2" ] && says "$3"; then
    pass "$1"
  elif [ "$status" = "$2" ]; then
    fail "$1: the answer does not hold $3"
  elif [ "$status" = 401 ] && [ -z "${API_KEY:-}" ]; then
    fail "$1: the service wants a key: API_KEY=KEY scripts/smoke.sh"
  else
    fail "$1: status $status instead of $2: $(message)"
  fi
}

echo "smoke test of $base_url"

send GET /healthz
if [ "$status" = 000 ]; then
  fail "GET /healthz: nothing answers at $base_url; is the service running there?"
  echo "$passed passed, $failed failed"
  exit 1
fi
expect 'GET /healthz: the process is alive' 200 '"status":"healthy"'

send GET /readyz
if [ "$status" = 503 ] && says '"unavailable"'; then
  pass "GET /readyz: answers, but is NOT READY: $(message)"
else
  expect 'GET /readyz: ready' 200 '"ready":true'
fi

send GET /healthz --header "X-Request-ID: $request_id"
if says "\"requestId\":\"$request_id\"" && printf '%s' "$headers" | grep -qi "^x-request-id: $request_id\$"; then
  pass 'X-Request-ID: comes back in the header and in the body'
else
  fail 'X-Request-ID: does not come back'
fi

send GET /openapi.json
expect 'GET /openapi.json: the description of the API' 200 '"openapi":"3.'

send GET /docs
expect 'GET /docs: its pages' 200 '<html'

send GET /integrations
expect 'GET /integrations: the catalogue' 200 '"clockify"'

post_json /actions/parse '{"text":"clockify.create_client body.name=\"Smoke test\""}'
expect 'POST /actions/parse: a line is understood (and not run)' 200 '"parser":"rule"'

post_json /actions/parse '{"text":"clockify.creat_client body.name=x"}'
expect 'POST /actions/parse: a mistake is pointed at' 400 '"create_client"'

send GET /no-such-route
expect 'GET /no-such-route: errors have their code' 404 '"code":"not_found"'

# Text where JSON belongs: whatever the service thinks of the sender, it stores nothing.
send POST /webhooks/clockify --header 'Content-Type: text/plain' --data smoke
if [ "$status" = 415 ]; then
  pass 'POST /webhooks/clockify: answers; no credential is configured, so deliveries are taken from ANYBODY'
else
  expect 'POST /webhooks/clockify: a delivery without credential is refused' 401 '"unauthorized"'
fi

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]

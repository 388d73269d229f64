#!/bin/sh
# Installs the browser that the tests drive; on other systems than Debian it says what is missing.
set -eu

find_browser() {
    for name in "${CHROMIUM_PATH:-}" chromium chromium-browser google-chrome; do
        [ -n "$name" ] && command -v "$name" >/dev/null 2>&1 && return 0
    done
    return 1
}

find_browser && exit 0
if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core >/dev/null
    find_browser && exit 0
fi
echo "The browser tests need Chromium: install the package 'chromium' (or Google Chrome), or set CHROMIUM_PATH." >&2
exit 1

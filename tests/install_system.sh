#!/bin/sh
# Installs what the tests need of the system: a browser; on other systems than Debian it says what is missing.
set -eu

find_browser() {
    for name in "${CHROMIUM_PATH:-}" chromium chromium-browser google-chrome; do
        [ -n "$name" ] && command -v "$name" >/dev/null 2>&1 && return 0
    done
    return 1
}

# The sources of locales, of which a test makes one with decimal commas; it is skipped without them.
wanted=
[ -d /usr/share/i18n/locales ] || wanted=locales
find_browser || wanted="$wanted chromium fonts-dejavu-core"
if [ -n "$wanted" ] && command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
    apt-get update -qq
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $wanted >/dev/null
fi
find_browser && exit 0
echo "The browser tests need Chromium: install the package 'chromium' (or Google Chrome), or set CHROMIUM_PATH." >&2
exit 1

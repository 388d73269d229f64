"""Settings of the frontend's tools that are JSON."""

from __future__ import annotations

from pyweb_backends.model.project import Json


def typescript_config() -> dict[str, Json]:
    """`tsconfig.json` as Next expects it, strict."""
    return {
        "compilerOptions": {
            "target": "ES2022",
            "lib": ["dom", "dom.iterable", "esnext"],
            "allowJs": True,
            "strict": True,
            "skipLibCheck": True,
            "noEmit": True,
            "esModuleInterop": True,
            "module": "esnext",
            "moduleResolution": "bundler",
            "resolveJsonModule": True,
            "isolatedModules": True,
            "jsx": "react-jsx",
            "incremental": True,
            "plugins": [{"name": "next"}],
            "paths": {"@/*": ["./*"]},
        },
        "include": [
            "next-env.d.ts",
            "**/*.ts",
            "**/*.tsx",
            ".next/types/**/*.ts",
            ".next/dev/types/**/*.ts",
        ],
        "exclude": ["node_modules"],
    }


def biome_config() -> dict[str, Json]:
    """`biome.json`: the recommended rules, but for those that judge content and not code."""
    return {
        "files": {
            "ignoreUnknown": True,
            "includes": [
                "**",
                "!node_modules",
                "!.next",
                "!out",
                "!public",
                "!test-results",
                "!playwright-report",
                "!next-env.d.ts",
                "!package-lock.json",
            ],
        },
        "formatter": {"enabled": True, "indentStyle": "space", "indentWidth": 2},
        "css": {"parser": {"cssModules": True, "tailwindDirectives": True}},
        "linter": {
            "enabled": True,
            "rules": {
                # What a page says, and which address an image has, is the author's choice.
                "a11y": "off",
                "performance": {"noImgElement": "off"},
                "security": {"noDangerouslySetInnerHtml": "off"},
                # Lists without identities are keyed by position, as they were.
                "suspicious": {"noArrayIndexKey": "off", "noUnknownAtRules": "off"},
            },
            "domains": {"next": "recommended", "react": "recommended"},
        },
        "assist": {"enabled": True, "actions": {"source": {"organizeImports": "on"}}},
    }

"""PW6xx: the output folder."""

from pyweb_compiler.diagnostics.registry import Rule, Severity

FOREIGN_FOLDER = Rule(
    code="PW601",
    name="foreign-output-folder",
    severity=Severity.ERROR,
    message="{path} is not empty and was not written by pyweb",
    help="choose another folder, or write into this one with --force",
    why="Files that pyweb did not write are never overwritten by accident.",
    example="pyweb compile app -o ~/documents",
    fix="pyweb compile app -o out",
)

NESTED_FOLDERS = Rule(
    code="PW602",
    name="nested-output-folder",
    severity=Severity.ERROR,
    message="{problem}",
    help="choose an output folder beside the app",
    why="An output inside the source (or the other way round) would be read as source, or overwrite it.",
    example="pyweb compile app -o app",
    fix="pyweb compile app -o out",
)

EDITED_FILE = Rule(
    code="PW603",
    name="edited-file",
    severity=Severity.ERROR,
    message="{file} {origin}, and has to change",
    help="keep a copy and overwrite it with --force, or bring the edit into the source",
    why="Your edits are never overwritten without being told to.",
    example="edit out/frontend/app/page.tsx, change the page in Python, compile again",
    fix="pyweb compile app -o out --force",
)

KEPT_FILE = Rule(
    code="PW604",
    name="kept-file",
    severity=Severity.WARNING,
    message="{file} is no longer needed, but was edited, so it stays",
    help="remove it by hand if you do not want it",
    why="Files that pyweb wrote are removed when the source needs them no more, unless somebody edited them.",
    example="remove a page from the app whose emitted file you had edited",
    fix="rm out/frontend/app/old/page.tsx",
)

CANNOT_WRITE = Rule(
    code="PW605",
    name="cannot-write",
    severity=Severity.ERROR,
    message="{path} cannot be written: {reason}",
    help="nothing was changed; make room or set its permissions, and compile again",
    why="The output is written as a whole or not at all.",
    example="pyweb compile app -o /proc/out",
    fix="pyweb compile app -o out",
)

OUTPUT_LOCKED = Rule(
    code="PW606",
    name="output-locked",
    severity=Severity.ERROR,
    message="another compilation is writing {path} right now (process {process})",
    help="wait for it to end, and compile again",
    why="Two compilations that write one folder would leave a mixture of both.",
    example="pyweb compile app -o out & pyweb compile app -o out",
    fix="pyweb compile app -o out",
)

STALE_OUTPUT = Rule(
    code="PW607",
    name="stale-output",
    severity=Severity.ERROR,
    message="{path} is not what the source compiles to: {changes}",
    help="compile without --check",
    why="`--check` proves that the committed output belongs to the committed source.",
    example="edit app.py, then: pyweb compile app -o out --check",
    fix="pyweb compile app -o out",
)

DAMAGED_MANIFEST = Rule(
    code="PW608",
    name="damaged-manifest",
    severity=Severity.ERROR,
    message="{path} cannot be understood: {reason}",
    help="restore it from version control, or write anew with --force",
    why="The manifest says which files pyweb wrote, so nothing may be overwritten without it.",
    example="truncate out/.pyweb/manifest.json",
    fix="git checkout out/.pyweb/manifest.json",
)

PATH_COLLISION = Rule(
    code="PW609",
    name="path-collision",
    severity=Severity.ERROR,
    message="two files of the output differ only in case: {one} and {other}",
    help="rename one of the modules or assets that they come from",
    why="On file systems that do not tell cases apart, one would overwrite the other.",
    example="assets/Logo.png and assets/logo.png",
    fix="assets/logo.png and assets/logo-large.png",
)

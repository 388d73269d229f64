"""Constants that many props take. Written by `pyweb_compiler.catalog.generate_authoring`."""

from typing import Literal, TypeAlias

AccentColor: TypeAlias = Literal[
    "tomato",
    "red",
    "ruby",
    "crimson",
    "pink",
    "plum",
    "purple",
    "violet",
    "iris",
    "indigo",
    "blue",
    "cyan",
    "teal",
    "jade",
    "green",
    "grass",
    "brown",
    "orange",
    "sky",
    "mint",
    "lime",
    "yellow",
    "amber",
    "gold",
    "bronze",
    "gray",
]
Align: TypeAlias = Literal["start", "center", "end", "baseline", "stretch"]
CrossOrigin: TypeAlias = Literal["anonymous", "use-credentials", ""]
Direction: TypeAlias = Literal["row", "column", "row-reverse", "column-reverse"]
GrayColor: TypeAlias = Literal["gray", "mauve", "slate", "sage", "olive", "sand", "auto"]
Justify: TypeAlias = Literal["start", "center", "end", "between"]
Orientation: TypeAlias = Literal["horizontal", "vertical"]
Radius: TypeAlias = Literal["none", "small", "medium", "large", "full"]
ReferrerPolicy: TypeAlias = Literal[
    "",
    "no-referrer",
    "no-referrer-when-downgrade",
    "origin",
    "origin-when-cross-origin",
    "same-origin",
    "strict-origin",
    "strict-origin-when-cross-origin",
    "unsafe-url",
]
Role: TypeAlias = Literal[
    "alert",
    "alertdialog",
    "application",
    "article",
    "banner",
    "button",
    "cell",
    "checkbox",
    "columnheader",
    "combobox",
    "complementary",
    "contentinfo",
    "definition",
    "dialog",
    "directory",
    "document",
    "feed",
    "figure",
    "form",
    "grid",
    "gridcell",
    "group",
    "heading",
    "img",
    "link",
    "list",
    "listbox",
    "listitem",
    "log",
    "main",
    "marquee",
    "math",
    "menu",
    "menubar",
    "menuitem",
    "menuitemcheckbox",
    "menuitemradio",
    "navigation",
    "none",
    "note",
    "option",
    "presentation",
    "progressbar",
    "radio",
    "radiogroup",
    "region",
    "row",
    "rowgroup",
    "rowheader",
    "scrollbar",
    "search",
    "searchbox",
    "separator",
    "slider",
    "spinbutton",
    "status",
    "switch",
    "tab",
    "table",
    "tablist",
    "tabpanel",
    "term",
    "textbox",
    "timer",
    "toolbar",
    "tooltip",
    "tree",
    "treegrid",
    "treeitem",
]
Side: TypeAlias = Literal["top", "right", "bottom", "left"]
Spacing: TypeAlias = Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]
Sticky: TypeAlias = Literal["partial", "always"]
TextAlign: TypeAlias = Literal["left", "center", "right"]
TextDirection: TypeAlias = Literal["ltr", "rtl"]
TextSize: TypeAlias = Literal["1", "2", "3", "4", "5", "6", "7", "8", "9"]
Trim: TypeAlias = Literal["normal", "start", "end", "both"]
Variant: TypeAlias = Literal["classic", "solid", "soft", "surface", "outline", "ghost"]
Weight: TypeAlias = Literal["light", "regular", "medium", "bold"]
Wrap: TypeAlias = Literal["nowrap", "wrap", "wrap-reverse"]

"""Which utility says which declaration."""

from __future__ import annotations

NAMED: dict[str, dict[str, str]] = {
    "display": {
        "block": "block",
        "inline": "inline",
        "inline-block": "inline-block",
        "flex": "flex",
        "inline-flex": "inline-flex",
        "grid": "grid",
        "inline-grid": "inline-grid",
        "contents": "contents",
        "table": "table",
        "list-item": "list-item",
        "none": "hidden",
    },
    "position": {v: v for v in ("static", "relative", "absolute", "fixed", "sticky")},
    "flexDirection": {
        "row": "flex-row",
        "column": "flex-col",
        "row-reverse": "flex-row-reverse",
        "column-reverse": "flex-col-reverse",
    },
    "flexWrap": {"wrap": "flex-wrap", "nowrap": "flex-nowrap", "wrap-reverse": "flex-wrap-reverse"},
    "alignItems": {
        "center": "items-center",
        "start": "items-start",
        "end": "items-end",
        "flex-start": "items-start",
        "flex-end": "items-end",
        "baseline": "items-baseline",
        "stretch": "items-stretch",
    },
    "alignSelf": {
        "center": "self-center",
        "start": "self-start",
        "end": "self-end",
        "flex-start": "self-start",
        "flex-end": "self-end",
        "stretch": "self-stretch",
        "auto": "self-auto",
    },
    "justifyContent": {
        "center": "justify-center",
        "start": "justify-start",
        "end": "justify-end",
        "flex-start": "justify-start",
        "flex-end": "justify-end",
        "space-between": "justify-between",
        "space-around": "justify-around",
        "space-evenly": "justify-evenly",
    },
    "textAlign": {v: f"text-{v}" for v in ("left", "center", "right", "justify", "start", "end")},
    "textDecoration": {"underline": "underline", "none": "no-underline"},
    "textTransform": {v: v for v in ("uppercase", "lowercase", "capitalize")},
    "fontWeight": {
        "bold": "font-bold",
        "normal": "font-normal",
        **{
            str(weight): f"font-{word}"
            for weight, word in zip(
                range(100, 1000, 100),
                "thin extralight light normal medium semibold bold extrabold black".split(),
                strict=True,
            )
        },
    },
    "fontStyle": {"italic": "italic", "normal": "not-italic"},
    "overflow": {v: f"overflow-{v}" for v in ("auto", "hidden", "visible", "scroll", "clip")},
    "overflowX": {v: f"overflow-x-{v}" for v in ("auto", "hidden", "visible", "scroll")},
    "overflowY": {v: f"overflow-y-{v}" for v in ("auto", "hidden", "visible", "scroll")},
    "cursor": {
        v: f"cursor-{v}"
        for v in ("pointer", "default", "not-allowed", "grab", "wait", "text", "move", "help")
    },
    "whiteSpace": {
        v: f"whitespace-{v}" for v in ("normal", "nowrap", "pre", "pre-line", "pre-wrap")
    },
    "visibility": {"hidden": "invisible", "visible": "visible"},
    "pointerEvents": {"none": "pointer-events-none", "auto": "pointer-events-auto"},
    "userSelect": {v: f"select-{v}" for v in ("none", "text", "all", "auto")},
    "objectFit": {v: f"object-{v}" for v in ("contain", "cover", "fill", "none", "scale-down")},
    "boxSizing": {"border-box": "box-border", "content-box": "box-content"},
    "wordBreak": {"break-all": "break-all", "keep-all": "break-keep"},
    "borderRadius": {"50%": "rounded-[50%]", "9999px": "rounded-full", "0": "rounded-none"},
    "flexGrow": {"1": "grow", "0": "grow-0"},
    "flexShrink": {"1": "shrink", "0": "shrink-0"},
    "flex": {"1": "flex-1", "none": "flex-none", "auto": "flex-auto"},
    "listStyleType": {"none": "list-none", "disc": "list-disc", "decimal": "list-decimal"},
    "width": {"100%": "w-full", "100vw": "w-screen", "auto": "w-auto"},
    "height": {"100%": "h-full", "100vh": "h-screen", "auto": "h-auto"},
    "minHeight": {"100%": "min-h-full", "100vh": "min-h-screen"},
    "minWidth": {"100%": "min-w-full"},
    "maxWidth": {"100%": "max-w-full", "none": "max-w-none"},
    "maxHeight": {"100%": "max-h-full", "100vh": "max-h-screen"},
}
"""Utilities with a name of their own, by property and value."""

LENGTHS: dict[str, str] = {
    "width": "w",
    "height": "h",
    "minWidth": "min-w",
    "minHeight": "min-h",
    "maxWidth": "max-w",
    "maxHeight": "max-h",
    "margin": "m",
    "marginTop": "mt",
    "marginRight": "mr",
    "marginBottom": "mb",
    "marginLeft": "ml",
    "marginInline": "mx",
    "marginBlock": "my",
    "marginInlineStart": "ms",
    "marginInlineEnd": "me",
    "padding": "p",
    "paddingTop": "pt",
    "paddingRight": "pr",
    "paddingBottom": "pb",
    "paddingLeft": "pl",
    "paddingInline": "px",
    "paddingBlock": "py",
    "paddingInlineStart": "ps",
    "paddingInlineEnd": "pe",
    "gap": "gap",
    "columnGap": "gap-x",
    "rowGap": "gap-y",
    "top": "top",
    "right": "right",
    "bottom": "bottom",
    "left": "left",
    "inset": "inset",
    "borderRadius": "rounded",
    "borderTopLeftRadius": "rounded-tl",
    "borderTopRightRadius": "rounded-tr",
    "borderBottomLeftRadius": "rounded-bl",
    "borderBottomRightRadius": "rounded-br",
    "flexBasis": "basis",
}
"""Utilities that take any length."""

SHORTHANDS = frozenset({"margin", "padding", "inset", "borderRadius", "gap"})
"""Of these, the ones whose value may be several lengths, which the utility takes as well."""

COLORS: dict[str, str] = {
    "color": "text",
    "background": "bg",
    "backgroundColor": "bg",
    "borderColor": "border",
    "fill": "fill",
    "stroke": "stroke",
    "caretColor": "caret",
    "accentColor": "accent",
    "outlineColor": "outline",
    "textDecorationColor": "decoration",
}
"""Utilities that take any color."""

PLAIN: dict[str, str] = {
    "opacity": "opacity",
    "zIndex": "z",
    "boxShadow": "shadow",
    "lineHeight": "leading",
    "letterSpacing": "tracking",
    "transform": "transform",
    "gridTemplateColumns": "grid-cols",
    "gridTemplateRows": "grid-rows",
    "aspectRatio": "aspect",
    "order": "order",
    "backgroundImage": "bg",
    "fontSize": "text",
    "animation": "animate",
}
"""Utilities that take any value in brackets."""

UNITLESS = frozenset(
    "animationIterationCount aspectRatio borderImageOutset borderImageSlice borderImageWidth columnCount "
    "columns fillOpacity flex flexGrow flexShrink floodOpacity fontWeight gridArea gridColumn "
    "gridColumnEnd gridColumnStart gridRow gridRowEnd gridRowStart lineClamp lineHeight opacity order "
    "orphans scale stopOpacity strokeDashoffset strokeMiterlimit strokeOpacity strokeWidth tabSize "
    "widows zIndex zoom".split()
)
"""Properties whose numbers are not pixels."""

VARIANTS: dict[str, str] = {
    ":hover": "hover",
    ":focus": "focus",
    ":active": "active",
    ":visited": "visited",
    ":disabled": "disabled",
    ":checked": "checked",
    ":focus-visible": "focus-visible",
    ":focus-within": "focus-within",
    ":first-child": "first",
    ":last-child": "last",
    ":only-child": "only",
    ":empty": "empty",
    ":required": "required",
    ":invalid": "invalid",
    ":target": "target",
    ":placeholder-shown": "placeholder-shown",
    "::placeholder": "placeholder",
    "::before": "before",
    "::after": "after",
    "::selection": "selection",
    "::marker": "marker",
}
"""Variants with a name, by selector."""

COLOR_WORDS = frozenset(
    "transparent currentcolor black white silver gray grey maroon red purple fuchsia green lime olive "
    "yellow navy blue teal aqua orange aliceblue beige brown coral crimson cyan darkblue darkgray "
    "darkgreen darkred gold goldenrod hotpink indigo ivory khaki lavender lightblue lightgray "
    "lightgreen lightgrey lightyellow magenta mintcream orchid pink plum rebeccapurple salmon sienna "
    "skyblue slategray snow steelblue tan thistle tomato turquoise violet wheat whitesmoke "
    "darkslategray dimgray dodgerblue firebrick ghostwhite honeydew limegreen linen midnightblue "
    "royalblue seagreen springgreen".split()
)
"""Names of colors."""

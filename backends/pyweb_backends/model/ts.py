"""TypeScript and JSX as typed trees: no quotes, braces or indentation here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

# --- types ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeName:
    """A named type with arguments: `string`, `Record<string, number>`, `ComponentProps<typeof Card>`."""

    name: str
    args: tuple[TsType, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeOf:
    """`typeof Name.Member`."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LiteralTypeNode:
    """A constant as a type."""

    value: str | int | float | bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrayTypeNode:
    """`T[]`."""

    item: TsType


@dataclass(frozen=True, slots=True, kw_only=True)
class TupleTypeNode:
    """`[a: A, b: B]`; names may be empty, all or none."""

    items: tuple[TsType, ...]
    names: tuple[str, ...] = ()
    optional: int = 0
    """How many at the end may be left out; needs names."""
    rest: bool = False
    """The last one is `...items: T[]`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnionTypeNode:
    """`A | B`."""

    options: tuple[TsType, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class IntersectionTypeNode:
    """`A & B`."""

    parts: tuple[TsType, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FunctionTypeNode:
    """`(a: A) => R`."""

    params: tuple[Parameter, ...]
    result: TsType


@dataclass(frozen=True, slots=True, kw_only=True)
class PropertySignature:
    """A member of an interface or object type."""

    name: str
    type: TsType
    optional: bool = False
    doc: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectTypeNode:
    """`{ a: A; b?: B }`."""

    members: tuple[PropertySignature, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexedAccessType:
    """`T["key"]`."""

    object: TsType
    key: str


TsType: TypeAlias = (
    "TypeName | TypeOf | IndexedAccessType | LiteralTypeNode | ArrayTypeNode | TupleTypeNode | UnionTypeNode | IntersectionTypeNode | FunctionTypeNode | ObjectTypeNode"
)

# --- expressions ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """An identifier."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Constant:
    """A string, number, boolean, `null`, or `undefined`."""

    value: str | int | float | bool | None
    undefined: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateLiteral:
    """Text with expressions: constant text and expressions in order."""

    parts: tuple[str | TsExpr, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PropertyAccess:
    """`object.name`, or `object?.name`; printed with brackets where the name is no identifier."""

    object: TsExpr
    name: str
    optional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ElementAccess:
    """`object[index]`, or `object?.[index]`."""

    object: TsExpr
    index: TsExpr
    optional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CallExpr:
    """`callee<types>(args)`."""

    callee: TsExpr
    args: tuple[TsExpr, ...] = ()
    type_args: tuple[TsType, ...] = ()
    optional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NewExpr:
    """`new Callee(args)`."""

    callee: TsExpr
    args: tuple[TsExpr, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Unary:
    """A prefix operator (`!`, `-`, `typeof`, `await`, `void`)."""

    operator: str
    operand: TsExpr


@dataclass(frozen=True, slots=True, kw_only=True)
class Binary:
    """An infix operator; the printer adds parentheses where precedence needs them."""

    operator: str
    left: TsExpr
    right: TsExpr


@dataclass(frozen=True, slots=True, kw_only=True)
class Ternary:
    """`test ? then : otherwise`."""

    test: TsExpr
    then: TsExpr
    otherwise: TsExpr


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrow:
    """`(params) => body`."""

    params: tuple[Parameter, ...]
    body: TsExpr | Block
    is_async: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrayLiteral:
    """`[a, ...b]`."""

    items: tuple[TsExpr | Spread, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """`key: value` of an object literal; a computed key is an expression. Shorthand where both are one name."""

    key: str | TsExpr
    value: TsExpr
    comments: tuple[str, ...] = ()
    """Comments above it; the object must then be `expanded`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """`...value`."""

    value: TsExpr


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectLiteral:
    """`{ a: 1, ...b }`."""

    members: tuple[Property | Spread, ...]
    expanded: bool = False
    """One member a line, however short."""


@dataclass(frozen=True, slots=True, kw_only=True)
class As:
    """`value as Type`, or `value satisfies Type`."""

    value: TsExpr
    type: TsType
    satisfies: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Assign:
    """`target = value` as an expression."""

    target: TsExpr
    value: TsExpr


@dataclass(frozen=True, slots=True, kw_only=True)
class Verbatim:
    """JavaScript that the author wrote, alternating with expressions; printed as it is."""

    parts: tuple[str | TsExpr, ...]


# --- JSX -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class JsxAttribute:
    """`name={value}`; a constant string is printed with quotes, `True` as the bare name."""

    name: str
    value: TsExpr


@dataclass(frozen=True, slots=True, kw_only=True)
class JsxElement:
    """An element; `tag` is `div`, `Card`, `Table.Root`; an empty tag is a fragment."""

    tag: str
    attributes: tuple[JsxAttribute | Spread, ...] = ()
    children: tuple[JsxChild, ...] = ()
    comments: tuple[str, ...] = ()
    """Comments above it where it stands as an expression."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JsxText:
    """Text as the reader sees it; the printer escapes and keeps leading and trailing spaces."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JsxExpression:
    """`{expression}` among children."""

    value: TsExpr


@dataclass(frozen=True, slots=True, kw_only=True)
class JsxComment:
    """`{/* text */}`."""

    text: str


JsxChild: TypeAlias = "JsxElement | JsxText | JsxExpression | JsxComment"

TsExpr: TypeAlias = (
    "Name | Constant | TemplateLiteral | PropertyAccess | ElementAccess | CallExpr | NewExpr | Unary | Binary | Ternary | Arrow | ArrayLiteral | ObjectLiteral | As | Assign | Verbatim | JsxElement"
)

# --- statements and declarations -----------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectPattern:
    """`{ a, b: c = 1, ...rest }`: (property, local name, default)."""

    members: tuple[tuple[str, str, TsExpr | None], ...]
    rest: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrayPattern:
    """`[a, b]`."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A parameter of a function."""

    name: str | ObjectPattern | ArrayPattern
    type: TsType | None = None
    optional: bool = False
    default: TsExpr | None = None
    rest: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ConstStatement:
    """`const target: Type = value;`"""

    target: str | ObjectPattern | ArrayPattern
    value: TsExpr
    type: TsType | None = None
    comments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnStatement:
    """`return value;`"""

    value: TsExpr | None = None
    comments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpressionStatement:
    """An expression on its own."""

    value: TsExpr


@dataclass(frozen=True, slots=True, kw_only=True)
class IfStatement:
    """`if (test) { … } else { … }`."""

    test: TsExpr
    then: Block
    otherwise: Block | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VerbatimStatement:
    """Statements that the author wrote in JavaScript."""

    code: Verbatim


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """`{ … }`."""

    statements: tuple[Statement, ...]


Statement: TypeAlias = (
    "ConstStatement | ReturnStatement | ExpressionStatement | IfStatement | VerbatimStatement"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FunctionDeclaration:
    """`export function Name(params) { … }`."""

    name: str
    params: tuple[Parameter, ...]
    body: Block
    result: TsType | None = None
    exported: bool = True
    default: bool = False
    is_async: bool = False
    doc: str = ""
    """Becomes a `/** … */` comment."""
    comments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class InterfaceDeclaration:
    """`export interface Name { … }`."""

    name: str
    members: tuple[PropertySignature, ...]
    exported: bool = True
    doc: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeDeclaration:
    """`export type Name = …;`"""

    name: str
    type: TsType
    exported: bool = True
    doc: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConstDeclaration:
    """`export const name: Type = value;`"""

    name: str
    value: TsExpr
    type: TsType | None = None
    exported: bool = True
    doc: str = ""
    comments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DefaultExport:
    """`export default value;`"""

    value: TsExpr


@dataclass(frozen=True, slots=True, kw_only=True)
class AmbientConst:
    """`export const name: Type;` of a declaration file."""

    name: str
    type: TsType
    default: bool = False
    """The default export."""


Declaration: TypeAlias = (
    "FunctionDeclaration | AmbientConst | InterfaceDeclaration | TypeDeclaration | ConstDeclaration | DefaultExport | Statement"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportName:
    """`name as alias` of an import."""

    name: str
    alias: str | None = None
    type_only: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """`import default, { names } from "module";`; with neither, a side-effect import."""

    module: str
    names: tuple[ImportName, ...] = ()
    default: str | None = None
    namespace: str | None = None
    type_only: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TsModule:
    """One `.ts` or `.tsx` file."""

    imports: tuple[Import, ...]
    declarations: tuple[Declaration, ...]
    directive: str = ""
    """`use client`, or empty."""
    comments: tuple[str, ...] = ()
    """Comments at the top of the file."""

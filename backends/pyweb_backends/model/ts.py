"""TypeScript and JSX as typed trees: no quotes, braces or indentation here."""

from __future__ import annotations

from typing import TypeAlias

from msgspec import Struct

# --- types ---------------------------------------------------------------------------------------


class TypeName(Struct, frozen=True, kw_only=True):
    """A named type with arguments: `string`, `Record<string, number>`, `ComponentProps<typeof Card>`."""

    name: str
    args: tuple[TsType, ...] = ()


class TypeOf(Struct, frozen=True, kw_only=True):
    """`typeof Name.Member`."""

    name: str


class LiteralTypeNode(Struct, frozen=True, kw_only=True):
    """A constant as a type."""

    value: str | int | float | bool | None


class ArrayTypeNode(Struct, frozen=True, kw_only=True):
    """`T[]`."""

    item: TsType


class TupleTypeNode(Struct, frozen=True, kw_only=True):
    """`[a: A, b: B]`; names may be empty, all or none."""

    items: tuple[TsType, ...]
    names: tuple[str, ...] = ()
    optional: int = 0
    """How many at the end may be left out; needs names."""
    rest: bool = False
    """The last one is `...items: T[]`."""


class UnionTypeNode(Struct, frozen=True, kw_only=True):
    """`A | B`."""

    options: tuple[TsType, ...]


class IntersectionTypeNode(Struct, frozen=True, kw_only=True):
    """`A & B`."""

    parts: tuple[TsType, ...]


class FunctionTypeNode(Struct, frozen=True, kw_only=True):
    """`(a: A) => R`."""

    params: tuple[Parameter, ...]
    result: TsType


class PropertySignature(Struct, frozen=True, kw_only=True):
    """A member of an interface or object type."""

    name: str
    type: TsType
    optional: bool = False
    doc: str = ""


class ObjectTypeNode(Struct, frozen=True, kw_only=True):
    """`{ a: A; b?: B }`."""

    members: tuple[PropertySignature, ...]


class IndexedAccessType(Struct, frozen=True, kw_only=True):
    """`T["key"]`."""

    object: TsType
    key: str


TsType: TypeAlias = (
    "TypeName | TypeOf | IndexedAccessType | LiteralTypeNode | ArrayTypeNode | TupleTypeNode | UnionTypeNode | IntersectionTypeNode | FunctionTypeNode | ObjectTypeNode"
)

# --- expressions ---------------------------------------------------------------------------------


class Name(Struct, frozen=True, kw_only=True):
    """An identifier."""

    name: str


class Constant(Struct, frozen=True, kw_only=True):
    """A string, number, boolean, `null`, or `undefined`."""

    value: str | int | float | bool | None
    undefined: bool = False


class TemplateLiteral(Struct, frozen=True, kw_only=True):
    """Text with expressions: constant text and expressions in order."""

    parts: tuple[str | TsExpr, ...]


class PropertyAccess(Struct, frozen=True, kw_only=True):
    """`object.name`, or `object?.name`; printed with brackets where the name is no identifier."""

    object: TsExpr
    name: str
    optional: bool = False


class ElementAccess(Struct, frozen=True, kw_only=True):
    """`object[index]`, or `object?.[index]`."""

    object: TsExpr
    index: TsExpr
    optional: bool = False


class CallExpr(Struct, frozen=True, kw_only=True):
    """`callee<types>(args)`."""

    callee: TsExpr
    args: tuple[TsExpr, ...] = ()
    type_args: tuple[TsType, ...] = ()
    optional: bool = False


class NewExpr(Struct, frozen=True, kw_only=True):
    """`new Callee(args)`."""

    callee: TsExpr
    args: tuple[TsExpr, ...] = ()


class Unary(Struct, frozen=True, kw_only=True):
    """A prefix operator (`!`, `-`, `typeof`, `await`, `void`)."""

    operator: str
    operand: TsExpr


class Binary(Struct, frozen=True, kw_only=True):
    """An infix operator; the printer adds parentheses where precedence needs them."""

    operator: str
    left: TsExpr
    right: TsExpr


class Ternary(Struct, frozen=True, kw_only=True):
    """`test ? then : otherwise`."""

    test: TsExpr
    then: TsExpr
    otherwise: TsExpr


class Arrow(Struct, frozen=True, kw_only=True):
    """`(params) => body`."""

    params: tuple[Parameter, ...]
    body: TsExpr | Block
    is_async: bool = False


class ArrayLiteral(Struct, frozen=True, kw_only=True):
    """`[a, ...b]`."""

    items: tuple[TsExpr | Spread, ...]


class Property(Struct, frozen=True, kw_only=True):
    """`key: value` of an object literal; a computed key is an expression. Shorthand where both are one name."""

    key: str | TsExpr
    value: TsExpr
    comments: tuple[str, ...] = ()
    """Comments above it; the object must then be `expanded`."""
    doc: str = ""
    """Becomes a `/** … */` comment above it; the object must then be `expanded`."""


class Spread(Struct, frozen=True, kw_only=True):
    """`...value`."""

    value: TsExpr


class ObjectLiteral(Struct, frozen=True, kw_only=True):
    """`{ a: 1, ...b }`."""

    members: tuple[Property | Spread, ...]
    expanded: bool = False
    """One member a line, however short."""


class As(Struct, frozen=True, kw_only=True):
    """`value as Type`, or `value satisfies Type`."""

    value: TsExpr
    type: TsType
    satisfies: bool = False


class Assign(Struct, frozen=True, kw_only=True):
    """`target = value` as an expression."""

    target: TsExpr
    value: TsExpr


class Verbatim(Struct, frozen=True, kw_only=True):
    """JavaScript that the author wrote, alternating with expressions; printed as it is."""

    parts: tuple[str | TsExpr, ...]


# --- JSX -----------------------------------------------------------------------------------------


class JsxAttribute(Struct, frozen=True, kw_only=True):
    """`name={value}`; a constant string is printed with quotes, `True` as the bare name."""

    name: str
    value: TsExpr


class JsxElement(Struct, frozen=True, kw_only=True):
    """An element; `tag` is `div`, `Card`, `Table.Root`; an empty tag is a fragment."""

    tag: str
    attributes: tuple[JsxAttribute | Spread, ...] = ()
    children: tuple[JsxChild, ...] = ()
    comments: tuple[str, ...] = ()
    """Comments above it where it stands as an expression."""


class JsxText(Struct, frozen=True, kw_only=True):
    """Text as the reader sees it; the printer escapes and keeps leading and trailing spaces."""

    text: str


class JsxExpression(Struct, frozen=True, kw_only=True):
    """`{expression}` among children."""

    value: TsExpr


class JsxComment(Struct, frozen=True, kw_only=True):
    """`{/* text */}`."""

    text: str


JsxChild: TypeAlias = "JsxElement | JsxText | JsxExpression | JsxComment"

TsExpr: TypeAlias = (
    "Name | Constant | TemplateLiteral | PropertyAccess | ElementAccess | CallExpr | NewExpr | Unary | Binary | Ternary | Arrow | ArrayLiteral | ObjectLiteral | As | Assign | Verbatim | JsxElement"
)

# --- statements and declarations -----------------------------------------------------------------


class ObjectPattern(Struct, frozen=True, kw_only=True):
    """`{ a, b: c = 1, ...rest }`: (property, local name, default)."""

    members: tuple[tuple[str, str, TsExpr | None], ...]
    rest: str | None = None


class ArrayPattern(Struct, frozen=True, kw_only=True):
    """`[a, b]`."""

    names: tuple[str, ...]


class Parameter(Struct, frozen=True, kw_only=True):
    """A parameter of a function."""

    name: str | ObjectPattern | ArrayPattern
    type: TsType | None = None
    optional: bool = False
    default: TsExpr | None = None
    rest: bool = False


class ConstStatement(Struct, frozen=True, kw_only=True):
    """`const target: Type = value;`"""

    target: str | ObjectPattern | ArrayPattern
    value: TsExpr
    type: TsType | None = None
    comments: tuple[str, ...] = ()


class ReturnStatement(Struct, frozen=True, kw_only=True):
    """`return value;`"""

    value: TsExpr | None = None
    comments: tuple[str, ...] = ()


class ExpressionStatement(Struct, frozen=True, kw_only=True):
    """An expression on its own."""

    value: TsExpr


class IfStatement(Struct, frozen=True, kw_only=True):
    """`if (test) { … } else { … }`."""

    test: TsExpr
    then: Block
    otherwise: Block | None = None


class VerbatimStatement(Struct, frozen=True, kw_only=True):
    """Statements that the author wrote in JavaScript."""

    code: Verbatim


class Block(Struct, frozen=True, kw_only=True):
    """`{ … }`."""

    statements: tuple[Statement, ...]


Statement: TypeAlias = (
    "ConstStatement | ReturnStatement | ExpressionStatement | IfStatement | VerbatimStatement"
)


class FunctionDeclaration(Struct, frozen=True, kw_only=True):
    """`export function Name(params) { … }`."""

    name: str
    params: tuple[Parameter, ...]
    body: Block
    result: TsType | None = None
    exported: bool = True
    default: bool = False
    is_async: bool = False
    wrapper: str = ""
    """The name is that of what this function returns: `export const Name = memo(function Name…);`."""
    doc: str = ""
    """Becomes a `/** … */` comment."""
    comments: tuple[str, ...] = ()


class InterfaceDeclaration(Struct, frozen=True, kw_only=True):
    """`export interface Name { … }`."""

    name: str
    members: tuple[PropertySignature, ...]
    exported: bool = True
    doc: str = ""


class TypeDeclaration(Struct, frozen=True, kw_only=True):
    """`export type Name = …;`"""

    name: str
    type: TsType
    exported: bool = True
    doc: str = ""


class ConstDeclaration(Struct, frozen=True, kw_only=True):
    """`export const name: Type = value;`"""

    name: str
    value: TsExpr
    type: TsType | None = None
    exported: bool = True
    doc: str = ""
    comments: tuple[str, ...] = ()


class DefaultExport(Struct, frozen=True, kw_only=True):
    """`export default value;`"""

    value: TsExpr


class AmbientConst(Struct, frozen=True, kw_only=True):
    """`export const name: Type;` of a declaration file."""

    name: str
    type: TsType
    default: bool = False
    """The default export."""


Declaration: TypeAlias = (
    "FunctionDeclaration | AmbientConst | InterfaceDeclaration | TypeDeclaration | ConstDeclaration | DefaultExport | Statement"
)


class ImportName(Struct, frozen=True, kw_only=True):
    """`name as alias` of an import."""

    name: str
    alias: str | None = None
    type_only: bool = False


class Import(Struct, frozen=True, kw_only=True):
    """`import default, { names } from "module";`; with neither, a side-effect import."""

    module: str
    names: tuple[ImportName, ...] = ()
    default: str | None = None
    namespace: str | None = None
    type_only: bool = False


class TsModule(Struct, frozen=True, kw_only=True):
    """One `.ts` or `.tsx` file."""

    imports: tuple[Import, ...]
    declarations: tuple[Declaration, ...]
    directive: str = ""
    """`use client`, or empty."""
    comments: tuple[str, ...] = ()
    """Comments at the top of the file."""

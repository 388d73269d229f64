import { formatNumber } from "./format-number";
import { parseSpec, type Spec } from "./format-spec";
import { str } from "./str";

function pad(sign: string, body: string, spec: Spec, align: string): string {
  const room = Math.max(0, spec.width - [...sign, ...body].length);
  const fill = spec.fill.repeat(room);
  if (align === "=") return sign + fill + body;
  if (align === "<") return sign + body + fill;
  if (align === ">") return fill + sign + body;
  const left = spec.fill.repeat(Math.floor(room / 2));
  return left + sign + body + spec.fill.repeat(Math.ceil(room / 2));
}

/** Formats a value by a format specification, as `f"{value:spec}"` does. */
export function format(value: unknown, specification = ""): string {
  if (specification === "") return str(value);
  const spec = parseSpec(specification);
  const isNumber =
    typeof value === "number" ||
    (typeof value === "boolean" && spec.type !== "s");
  if (isNumber) {
    const [sign, body] = formatNumber(Number(value), spec);
    return pad(sign, body, spec, spec.align || ">");
  }
  const text = [...str(value)].slice(0, spec.precision ?? undefined).join("");
  return pad("", text, spec, spec.align.replace("=", "<") || "<");
}

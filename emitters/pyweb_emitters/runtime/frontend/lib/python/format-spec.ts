/** `[[fill]align][sign][z][#][0][width][grouping][.precision][type]` */
export interface Spec {
  fill: string;
  align: string;
  sign: string;
  alternate: boolean;
  width: number;
  grouping: string;
  precision: number | null;
  type: string;
}

const PATTERN =
  /^(?:(.)?([<>=^]))?([-+ ])?z?(#)?(0)?(\d+)?([,_])?(?:\.(\d+))?([a-zA-Z%])?$/su;

export function parseSpec(text: string): Spec {
  const [
    ,
    fill,
    align,
    sign = "-",
    alternate,
    zero,
    width,
    grouping = "",
    precision,
    type = "",
  ] = PATTERN.exec(text) ?? [];
  return {
    fill: fill ?? (zero ? "0" : " "),
    align: align ?? (zero ? "=" : ""),
    sign,
    alternate: alternate !== undefined,
    width: Number(width ?? 0),
    grouping,
    precision: precision === undefined ? null : Number(precision),
    type,
  };
}

import { readFileSync } from "node:fs";
import * as arithmetic from "@/lib/python/arithmetic";
import * as at from "@/lib/python/at";
import * as casing from "@/lib/python/case";
import * as contains from "@/lib/python/contains";
import * as dict from "@/lib/python/dict";
import * as equals from "@/lib/python/equals";
import * as extremes from "@/lib/python/extremes";
import * as format from "@/lib/python/format";
import * as iterate from "@/lib/python/iterate";
import * as join from "@/lib/python/join";
import * as len from "@/lib/python/len";
import * as list from "@/lib/python/list";
import * as pad from "@/lib/python/pad";
import * as parse from "@/lib/python/parse";
import * as range from "@/lib/python/range";
import * as replace from "@/lib/python/replace";
import * as repr from "@/lib/python/repr";
import * as round from "@/lib/python/round";
import * as search from "@/lib/python/search";
import * as slice from "@/lib/python/slice";
import * as sorted from "@/lib/python/sorted";
import * as split from "@/lib/python/split";
import * as str from "@/lib/python/str";
import * as strip from "@/lib/python/strip";
import * as sum from "@/lib/python/sum";
import * as truthy from "@/lib/python/truthy";

type Helper = (...args: unknown[]) => unknown;

const helpers = Object.assign(
  {},
  arithmetic,
  at,
  casing,
  contains,
  dict,
  equals,
  extremes,
  format,
  iterate,
  join,
  len,
  list,
  pad,
  parse,
  range,
  replace,
  repr,
  round,
  search,
  slice,
  sorted,
  split,
  str,
  strip,
  sum,
  truthy,
) as unknown as Record<string, Helper>;

function encode(value: unknown): unknown {
  if (typeof value === "number" && !Number.isFinite(value)) return `${value}`;
  return Array.isArray(value) ? value.map(encode) : (value ?? null);
}

const cases = JSON.parse(readFileSync(0, "utf8")) as [string, unknown[]][];
const results = cases.map(([name, args]) => {
  try {
    return encode(helpers[name]?.(...args));
  } catch (error) {
    return `${error}`;
  }
});
console.log(JSON.stringify(results));

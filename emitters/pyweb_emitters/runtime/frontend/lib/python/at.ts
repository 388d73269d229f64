/** Item at an index, which counts from the end if it is negative. */
export function at(text: string, index: number): string;
export function at<T>(items: readonly T[], index: number): T;
export function at(items: string | readonly unknown[], index: number) {
  return (typeof items === "string" ? [...items] : items).at(index);
}

function titleCase(char: string): string {
  const [first = "", ...rest] = char.toUpperCase();
  return first + rest.join("").toLowerCase();
}

function capitalizeWord(word: string): string {
  const [first = "", ...rest] = word;
  return titleCase(first) + rest.join("").toLowerCase();
}

/** The first character upper case, all others lower case. */
export function capitalize(text: string): string {
  return capitalizeWord(text);
}

/** Every word capitalized; an apostrophe begins a new one. */
export function title(text: string): string {
  return text.replace(/\p{Cased}+/gu, capitalizeWord);
}

export function swapcase(text: string): string {
  return [...text]
    .map((char) => {
      const upper = char.toUpperCase();
      return char === upper ? char.toLowerCase() : upper;
    })
    .join("");
}

// Which texts are resolutions: those with the organ's name, or a symbol, alone on one of their first lines. A text that
// only mentions a resolution has neither.
const lines = 80;
const mark = "[*_#> \\t\\f]*";
const organ =
  "The (?:[A-Z][A-Za-z]* |and |on |of |the |for )*(?:Assembly|Council|Committee|Commission|Conference|Board)[*_]*,";
const symbol = "(?:United Nations +)?(?:[A-Z]+(?:/[A-Za-z0-9.-]+)*/(?:RES/|L[.])[0-9A-Z]\\S*|S/[0-9]{4}/[0-9]+)";
const signs = new RegExp(
  `^${mark}(?:${organ}|${symbol})${mark}$|^${mark}Resolution adopted by the (?:General Assembly|Human Rights Council)\\b`,
);

export function isResolution(text: string): boolean {
  return text
    .split(/\r\n|\r|\n/, lines)
    .some((line) => signs.test(line));
}

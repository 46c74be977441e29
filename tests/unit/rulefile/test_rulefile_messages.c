/* Whatever is wrong with a rule is reported with its line and column, in whole sentences; the correct ones
 * (NULL) are those most easily confused with it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"
#include "rulefile/rulefile.h"

#include <stdlib.h>
#include <string.h>

#define HEAD       "id: a-rule\nsummary: A rule.\n"
#define NOT_CLOSED "A “{” is not closed by “}” or has another inside it."
#define COLON                                                                                                \
    "Words to look for are wanted here. If this is a pattern with a colon, put it into quotation marks."
#define NO_LINE_ENDS                                                                                         \
    "The pattern could never match: in the text that rules see there are no line ends, and words are one "   \
    "space apart."
#define THE_END                                                                                              \
    "The pattern could never match: “$” is the end of the text, and more follows. For the sign itself write \\$."
#define HOLES                                                                                                \
    " There are {match}, {write}, {count}, {max}, {min}, {nth}, {other}, {where}, {paragraph}, "             \
    "{paragraphs}, {point}, {points}, and {1} or {name} for the groups of a pattern."
#define EVERY_KEY                                                                                            \
    "id, summary, kind, level, severity, message, authority, what, why, right, wrong, cases, yields-to, "    \
    "from-session, to-session, scope, except, exceptions, unless, ignorecase, options, words, patterns, "    \
    "swap, write, applicability, max, min, per, either, first, second, before, style, steps, query."

static const struct {
    const char *text;
    unsigned line, column;
    const char *message;
} rows[] = {
    {HEAD "words: [[a]]\n", 3, 9, "Expected words to look for."},
    {HEAD "words: [{a: b}]\n", 3, 9, COLON},
    {HEAD "words: [\"\"]\n", 3, 10, "Expected words to look for."},
    {HEAD "words: [\"/\", \"//\", \"/a/\"]\n", 3, 10,
     "“/” begins with no letter or figure: write it as a pattern, between two slashes."},
    {HEAD "patterns: [[a]]\n", 3, 12, "Expected words to look for."},
    {HEAD "patterns: {find: {a: b}}\n", 3, 18, COLON},
    {HEAD "patterns: [{write: b}]\n", 3, 12, "A pattern has no “find”."},
    {HEAD "patterns: [{find: a, write: [b]}]\n", 3, 29, "“write” wants words."},
    {HEAD "patterns: [{find: \"\", write: b}]\n", 3, 20, "Expected words to look for."},
    {HEAD "patterns: [{find: a, group: x}]\n", 3, 29, "Expected a whole number."},
    {HEAD "patterns: [{find: a, group: -1}]\n", 3, 29, "Expected a whole number."},
    {HEAD "patterns: [\"(a)b\", {find: \"(a)b\", group: 1}]\n", 3, 28, "“(a)b” is in this rule twice."},
    {HEAD "patterns: [{find: '(a)', group: 2}]\n", 3, 20, "The pattern has 1 group, and none of number 2."},
    {HEAD "swap: [a]\n", 3, 7, "“swap” has lines “wrong: right”."},
    {HEAD "swap: {a: [b]}\n", 3, 11, "What is to be written instead of “a”?"},
    {HEAD "swap: {a: {b: c}}\n", 3, 11, "What is to be written instead of “a”?"},
    {HEAD "swap: {'/a{2}/': [b]}\n", 3, 18, "What is to be written instead of “/a{2}/”?"},
    {HEAD "swap: {'a{b': c}\n", 3, 9, NOT_CLOSED},
    {HEAD "swap: {a: 'b{c'}\n", 3, 12, NOT_CLOSED},
    {HEAD "swap: {'a{b,c}': 'd{e,f,g}'}\n", 3, 19, "There are 2 words on the left and 3 on the right."},
    {HEAD "either: [a]\n", 3, 9, "“either” has lines “one way: the other way”."},
    {HEAD "either: {a: {b: c}}\n", 3, 13, COLON},
    {HEAD "either: {a: [b, [c]]}\n", 3, 17, "Expected words to look for."},
    {HEAD "first: a\n", 1, 1, "The rule a-rule has no “second”."},
    {HEAD "second: a\nkind: conditional\n", 1, 1, "The rule a-rule has no “first”."},
    {HEAD "first: a\nsecond: [b, {c: d}]\n", 4, 13, COLON},
    {HEAD "kind: sequence\n", 1, 1,
     "A sequence has “steps”: a list of two or more, in the order in which they must come."},
    {HEAD "steps: a\n", 3, 8,
     "A sequence has “steps”: a list of two or more, in the order in which they must come."},
    {HEAD "steps: [a]\n", 3, 8,
     "A sequence has “steps”: a list of two or more, in the order in which they must come."},
    {HEAD "steps: [a, [b, {c: d}]]\n", 3, 16, COLON},
    {HEAD "words: [a]\nexceptions: {b: c}\n", 4, 13, COLON},
    {HEAD "words: [a]\nexceptions: [[b]]\n", 4, 14, "Expected words to look for."},
    {HEAD "words: [a]\nexceptions: [\"b{c\"]\n", 4, 15, NOT_CLOSED},
    {HEAD "words: [a]\nunless: [[b]]\n", 4, 10, "Expected words to look for."},
    {HEAD "words: [a]\nunless: ['(']\n", 4, 12,
     "The pattern cannot be read, at its letter 2: missing closing parenthesis."},
    {HEAD "words: [a]\nunless: '('\n", 4, 11,
     "The pattern cannot be read, at its letter 2: missing closing parenthesis."},
    {HEAD "words: [a]\nunless: ['b', '/(/']\n", 4, 18,
     "The pattern cannot be read, at its letter 2: missing closing parenthesis."},
    {HEAD "kind: existence\n", 1, 1, "The rule a-rule says nothing to look for."},
    {HEAD "kind: query\n", 1, 1, "The rule a-rule has no “query”."},
    {HEAD "query: [a]\n", 3, 8, "“query” wants some words."},
    {HEAD "query: \"\"\n", 3, 9, "“query” wants some words."},
    {HEAD "words: [\"a{b,c{d,e}}\"]\n", 3, 10, NOT_CLOSED},
    {HEAD "words: [\"a}b{c\"]\n", 3, 10, NOT_CLOSED},
    {HEAD
     "words: [\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"]\n",
     3, 10, "“aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…” is longer than 200 letters."},
    {HEAD "words: [\"{a,b,c,d}{a,b,c,d}{a,b,c,d}{a,b,c,d}{a,b,c,d}\"]\n", 3, 10,
     "This comes to more than 512 words."},
    {HEAD "words: [\"a\\u0007b\"]\n", 3, 10,
     "There is a control character here, and the text has none: in double quotation marks YAML makes one of \\b. Write it in single ones: '\\b…'."},
    {HEAD "words: [\"+a\"]\n", 3, 10,
     "“+a” begins with no letter or figure: write it as a pattern, between two slashes."},
    {HEAD "words: [\"a\\tb\"]\n", 3, 10,
     "“a\tb” could never be found: in the text that rules see, words are one space apart."},
    {HEAD "words: [\"a*b\"]\n", 3, 10,
     "“a*b” could never be found: the text that rules see has no mark-up and no square brackets. If it is a pattern, write it between slashes: '/a*b/'."},
    {HEAD "words: [\"a_b\"]\n", 3, 10,
     "“a_b” could never be found: the text that rules see has no mark-up and no square brackets. If it is a pattern, write it between slashes: '/a_b/'."},
    {HEAD "words: [\"a<b\"]\n", 3, 10,
     "“a<b” could never be found: the text that rules see has no mark-up and no square brackets. If it is a pattern, write it between slashes: '/a<b/'."},
    {HEAD "words: [\"a - b\"]\n", 3, 10,
     "“a - b” is one phrase: an item that is indented more than the one before becomes part of it. Let each “- ” begin in the same column; a phrase with a dash is written between slashes, '/a - b/'."},
    {HEAD "words: [\"a -b\"]\n", 0, 0, NULL},
    {HEAD "scope: opening\nwords: [made of]\n", 4, 9,
     "“made of” could never be found: the first words of a paragraph end in front of “of”."},
    {HEAD "scope: opening\nwords: [refers to]\n", 4, 9,
     "“refers to” could never be found: the first words of a paragraph end in front of “to”."},
    {HEAD "scope: opening\nwords: [looks at]\n", 4, 9,
     "“looks at” could never be found: the first words of a paragraph end in front of “at”."},
    {HEAD "scope: opening\nwords: [says that]\n", 4, 9,
     "“says that” could never be found: the first words of a paragraph end in front of “that”."},
    {HEAD "scope: opening\nwords: [oath]\n", 0, 0, NULL},
    {HEAD "patterns: ['a$b']\n", 3, 14, THE_END},
    {HEAD "patterns: ['a$1']\n", 3, 14, THE_END},
    {HEAD "patterns: ['a\\$b']\n", 0, 0, NULL},
    {HEAD "patterns: ['[$a]']\n", 0, 0, NULL},
    {HEAD "patterns: ['[a]$b']\n", 3, 16, THE_END},
    {HEAD "patterns: ['a$']\n", 0, 0, NULL},
    {HEAD "patterns: ['[a\\]$b]']\n", 0, 0, NULL},
    {HEAD "patterns: ['a\\rb']\n", 3, 14, NO_LINE_ENDS},
    {HEAD "patterns: ['a\\tb']\n", 3, 14, NO_LINE_ENDS},
    {HEAD "patterns: ['a\\fb']\n", 3, 14, NO_LINE_ENDS},
    {HEAD "patterns: ['a\\\\nb']\n", 0, 0, NULL},
    {HEAD "patterns: [\"a\\tb\"]\n", 3, 14, NO_LINE_ENDS},
    {HEAD "patterns: |\n  a\n  b\n", 4, 3, NO_LINE_ENDS},
    {HEAD "patterns: '/a(/'\n", 3, 15,
     "The pattern cannot be read, at its letter 3: missing closing parenthesis."},
    {HEAD "patterns: ['x','a(']\n", 3, 19,
     "The pattern cannot be read, at its letter 3: missing closing parenthesis."},
    {HEAD "patterns: ['(a)?']\n", 3, 13,
     "The pattern matches even where there is nothing: let it require at least a letter."},
    {HEAD "patterns: ['(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)(k)(l)(m)(n)(o)(p)(q)']\n", 0, 0, NULL},
    {HEAD "patterns: [{find: '(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)(k)(l)(m)(n)(o)(p)(q)', group: 16}]\n", 3, 20,
     "The pattern has 17 groups, and none of number 16."},
    {HEAD "words: [a, \"b{,c}\", bc]\n", 3, 21, "“bc” is in this rule twice."},
    {HEAD "words: [a]\npatterns: [a]\n", 4, 12, "“a” is in this rule twice."},
    {HEAD "words: [\"l’eau\", \"l'eau\"]\n", 3, 19, "“l'eau” is in this rule twice."},
    {HEAD "either: {a: b, b: a}\n", 0, 0, NULL},
    {HEAD "either: {a: a}\n", 0, 0, NULL},
    {HEAD "either: {a: [b, b]}\n", 3, 17, "“b” is in this rule twice."},
    {HEAD "words: [a, b]\nexceptions: [c, b]\n", 4, 13,
     "“b” is both what the rule looks for and an exception."},
    {HEAD "words: [it’s]\nexceptions: [\"it's\"]\n", 4, 13,
     "“it's” is both what the rule looks for and an exception."},
    {HEAD "kind: substitution\nwords: [a]\nwrite: b\n", 0, 0, NULL},
    {HEAD "kind: substitution\nswap: {a: b}\npatterns: [c]\n", 5, 12,
     "What is to be written instead? Use “swap”, or say “write”."},
    {HEAD "words: [a]\nmessage: [b]\n", 4, 10, "“message” wants some words."},
    {HEAD "words: [a]\nmessage: \"\"\n", 4, 11, "“message” wants some words."},
    {HEAD "words: [a]\nmessage: “{b”\n", 4, 10, "A “{” is not closed by “}”."},
    {HEAD "words: [a]\nmessage: “{}”\n", 4, 10, "“{}” means nothing." HOLES},
    {HEAD "words: [a]\nmessage: “{nht}”\n", 4, 10, "“{nht}” means nothing; did you mean “{nth}”?" HOLES},
    {HEAD "words: [a]\nmessage: “{12}”\n", 0, 0, NULL},
    {HEAD "words: [a]\nmessage: “{123}”\n", 4, 10, "“{123}” means nothing." HOLES},
    {HEAD "patterns: ['(?<town>a)']\nmessage: “{town}”\n", 0, 0, NULL},
    {HEAD "patterns: ['(?<town>a)']\nmessage: “{tow}”\n", 4, 10, "“{tow}” means nothing." HOLES},
    {HEAD "patterns: ['(?<town>a)']\nmessage: “{own}”\n", 4, 10, "“{own}” means nothing." HOLES},
    {HEAD "patterns: [\"(?'town'a)\"]\nmessage: “{town}”\n", 0, 0, NULL},
    {HEAD "patterns: ['town a']\nmessage: “{town}”\n", 4, 10, "“{town}” means nothing." HOLES},
    {HEAD "words: [a]\nwrite: [b]\n", 4, 8, "“write” wants words, or \"\" to take the place out."},
    {HEAD "words: [a]\nwrite: “{b}”\n", 4, 8, "“{b}” means nothing." HOLES},
    {HEAD "words: [a]\nwrite: \"\"\n", 0, 0, NULL},
    {HEAD "patterns: [{find: a, write: '{x}'}]\n", 3, 19, "“{x}” means nothing." HOLES},
    {HEAD "swap: {'/a/': '{x}'}\n", 3, 9, "“{x}” means nothing." HOLES},
    {HEAD "swap: {a: '{x}'}\n", 0, 0, NULL},
    {HEAD "words: [a]\nwhat: {a: b}\n", 4, 7, "“what” wants some words."},
    {HEAD "words: [a]\nwhy: [[b]]\n", 4, 7, "Expected one line of text."},
    {HEAD "words: [a]\nright: \"\"\n", 4, 9, "“right” wants some words."},
    {HEAD "words: [a]\ncases: [a]\n", 4, 8, "“cases” is a text, or has “good” and “bad”."},
    {HEAD "words: [a]\ncases: {better: b}\n", 4, 9,
     "There is no kind of case “better”. There are: good, bad."},
    {HEAD "words: [a]\ncases:\n  good: [[a]]\n", 5, 10,
     "Expected a sentence, or “sentence: corrected sentence”."},
    {HEAD "words: [a]\ncases:\n  bad: [{a: b, c: d}]\n", 5, 9,
     "Expected a sentence, or “sentence: corrected sentence”."},
    {HEAD "words: [a]\ncases:\n  bad: [{a: [b]}]\n", 5, 9,
     "Expected a sentence, or “sentence: corrected sentence”."},
    {HEAD "words: [a]\ncases:\n  bad: a\n", 5, 8, "A bad case says with ⟦ and ⟧ what must be found in it."},
    {HEAD "words: [a]\nscope: footnote\ncases:\n  good: a b\n", 6, 9,
     "The scope of this rule needs a whole text here: title, organ, paragraphs."},
    {HEAD "words: [a]\nscope: footnote\ncases:\n  bad:\n    - |\n      ⟦a⟧\n      b\n", 0, 0, NULL},
    {HEAD "words: [a]\nid: b\n", 4, 1, "The key “id” is used twice here."},
    {"id: [a]\n", 1, 5, "“id” wants some words."},
    {"summary: |\n  a\n  b\nwords: [a]\n", 2, 3, "The summary is one line."},
    {HEAD "words: [a]\nkind: [b]\n", 4, 7, "Expected one word."},
    {HEAD "words: [a]\nscope: [opening, preamble]\n", 4, 18,
     "“the scope before” is a part of paragraphs and the others are whole ones: make two rules of it."},
    {HEAD "words: [a]\nscope: [preamble, opening]\n", 4, 19,
     "“opening” is a part of paragraphs and the others are whole ones: make two rules of it."},
    {HEAD "words: [a]\nscope: [opening, citation]\n", 0, 0, NULL},
    {HEAD "words: [a]\nscope: [[a]]\n", 4, 9, "Expected one word."},
    {HEAD "words: [a]\nexcept: [[a]]\n", 4, 10, "Expected one word."},
    {HEAD "words: [a]\nscope: citation\nexcept: [quotation, citation]\n", 5, 21,
     "The rule looks only at what “citation” takes out: it could never find anything."},
    {HEAD "words: [a]\nscope: opening\nexcept: opening\n", 5, 9,
     "The rule looks only at what “opening” takes out: it could never find anything."},
    {HEAD "words: [a]\nlevel: [a]\n", 4, 8, "Expected one word."},
    {HEAD "words: [a]\nlevel: loud\n", 4, 8,
     "There is no level “loud”. There are: off, info, warning, error."},
    {HEAD "words: [a]\nlevel: {gaa: info}\n", 4, 9,
     "There is no profile or stage “gaa”; did you mean “ga”? There are: ga, sc, ecosoc, hrc, mun, other, negotiation, draft, tabled, adopted, default."},
    {HEAD "words: [a]\nlevel: {ga: loud}\n", 4, 13,
     "There is no level “loud”. There are: off, info, warning, error."},
    {HEAD "words: [a]\nlevel: {gaa/draft: info}\n", 4, 9,
     "“gaa/draft” should be a profile, a slash and a stage, as in “sc/tabled”."},
    {HEAD "words: [a]\nlevel: {ga/drafd: info}\n", 4, 9,
     "“ga/drafd” should be a profile, a slash and a stage, as in “sc/tabled”."},
    {HEAD "words: [a]\nlevel: {draft/ga: info}\n", 4, 9,
     "“draft/ga” should be a profile, a slash and a stage, as in “sc/tabled”."},
    {HEAD "words: [a]\nlevel: {default: loud}\n", 4, 18,
     "There is no level “loud”. There are: off, info, warning, error."},
    {HEAD "words: [a]\nlevel: info\nseverity: info\n", 5, 11,
     "“level” and “severity” are the same; keep one of them."},
    {HEAD "words: [a]\nseverity: loud\n", 4, 11,
     "There is no level “loud”. There are: off, info, warning, error."},
    {HEAD "words: [a]\noptions: [a]\n", 4, 10, "“options” has lines “option: value”."},
    {HEAD "words: [a]\noptions: {max: 1}\n", 4, 11, "There is no option “max”. There are: allow."},
    {HEAD "words: [a]\noptions: {allow: [b]}\n", 4, 18, "Expected one value."},
    {HEAD "kind: occurrence\nwords: [a]\noptions: {max: x}\n", 5, 16, "Expected a whole number."},
    {HEAD "kind: occurrence\nwords: [a]\nmax: 2\nmin: 3\n", 6, 6, "“min” is more than “max”."},
    {HEAD "kind: occurrence\nwords: [a]\noptions: {max: 2, min: 3}\n", 5, 10, "“min” is more than “max”."},
    {HEAD "kind: occurrence\nwords: [a]\nmax: 1000001\n", 5, 6, "Expected a whole number."},
    {HEAD "kind: occurrence\nwords: [a]\nmax: -1\n", 5, 6, "Expected a whole number."},
    {HEAD "kind: occurrence\nwords: [a]\nmax: 1\nper: page\n", 6, 6,
     "There is no “per” “page”. There are: paragraph, resolution."},
    {HEAD "kind: occurrence\nwords: [a]\nmin: 1\n", 0, 0, NULL},
    {HEAD "kind: occurrence\nwords: [a]\nmax: [1]\n", 5, 6, "Expected a whole number."},
    {HEAD "kind: capitalization\nstyle: camel\n", 4, 8,
     "There is no style “camel”. There are: sentence, title, lower, upper."},
    {HEAD "words: [a]\nfrom-session: x\n", 4, 15, "Expected a whole number."},
    {HEAD "words: [a]\nto-session: x\n", 4, 13, "Expected a whole number."},
    {HEAD "words: [a]\nfrom-session: 80\nto-session: 79\n", 4, 15,
     "“from-session” comes after “to-session”."},
    {HEAD "words: [a]\nfrom-session: 79\nto-session: 79\n", 0, 0, NULL},
    {HEAD "words: [a]\napplicability: [a]\n", 4, 16, "Expected one word."},
    {HEAD "words: [a]\nyields-to: [[a]]\n", 4, 13, "Expected the id of a rule."},
    {HEAD "words: [a]\nyields-to: {a: b}\n", 4, 12, "Expected the id of a rule."},
    {HEAD "words: [a]\nbefore: true\n", 4, 1, "A rule of kind existence has no “before”."},
    {HEAD "first: a\nsecond: b\nbefore: maybe\n", 5, 9, "“before” wants true or false."},
    {HEAD "words: [a]\nignorecase: [a]\n", 4, 13, "“ignorecase” wants true or false."},
    {HEAD "words: [a]\nseverty: info\n", 4, 1,
     "There is no key “severty”; did you mean “severity”? There are: " EVERY_KEY},
    {HEAD "words: [a]\nmoments: 3\n", 4, 1, "There is no key “moments”. There are: " EVERY_KEY},
    {HEAD "query: (paragraph)\n", 3, 8,
     "Nothing in the query is marked: write @here after what is to be reported."},
    {HEAD "query: (label) @b-c\nmessage: “{b-c}”\n", 0, 0, NULL},
    {HEAD "query: '(label)@b'\nmessage: “{b}”\n", 0, 0, NULL},
    {HEAD "query: '((label) @bc)'\nmessage: “{b}”\n", 4, 10, "“{b}” means nothing." HOLES},
    {HEAD "query: |\n  (label) @here\n  (lable) @b\n", 5, 4,
     "There is no element “lable”; did you mean “label”?"},
    {HEAD "patterns: ['a\\']\n", 3, 15, "The pattern cannot be read, at its letter 3: \\ at end of pattern."},
    {HEAD "words: [\"/ab\"]\n", 3, 10,
     "“/ab” begins with no letter or figure: write it as a pattern, between two slashes."},
    {HEAD "words: [\"ab/\"]\n", 0, 0, NULL},
    {HEAD "patterns: [ab]\nwords: [ab]\n", 4, 9, "“ab” is in this rule twice."},
    {HEAD "kind: occurrence\nwords: [a]\nmax: 2\nmin: 2\n", 0, 0, NULL},
    {HEAD "patterns: [\"(?'townhall'a)\"]\nmessage: “{town}”\n", 4, 10, "“{town}” means nothing." HOLES},
    {HEAD "patterns: [\"town' a\"]\nmessage: “{town}”\n", 4, 10, "“{town}” means nothing." HOLES},
    {HEAD "patterns: [\"x'town a\"]\nmessage: “{town}”\n", 4, 10, "“{town}” means nothing." HOLES},
    {HEAD "query: (label) @x\nfrom-session: 3\n", 4, 1, "A rule of kind query has no “from-session”."},
    {HEAD "query: ((label)\n", 3, 16, "The query cannot be read here."},
    {HEAD "query: '((label) @here (#eq? @here @here))'\n", 0, 0, NULL},
    {HEAD "query: '((label) @here (#any-of? @here))'\n", 3, 9,
     "A test wants one text in quotation marks, and #any-of? one or more."},
    {HEAD "query: '((label) @here (#any-of? \"a\"))'\n", 3, 9,
     "A test begins with the @name of what it looks at."},
    {HEAD "query: '((label) @here (#is? @here \"a\"))'\n", 3, 9, "There is no test “#is?”."},
    {HEAD "query: '((label) @here (#not-eq @here \"a\"))'\n", 3, 9,
     "There is no test “#not-eq”; did you mean “#not-eq?”?"},
    {HEAD "query: '((label) @here (#match? @here \"(\"))'\n", 3, 9,
     "A pattern of #match? cannot be read: missing closing parenthesis."},
    {HEAD "query: '(numbered_paragraph (strong)+ @here)'\n", 3, 39,
     "“@here” marks what may repeat (+ or *); mark one element, without + or *."},
    {HEAD "query: '(numbered_paragraph (strong)* @here)'\n", 3, 39,
     "“@here” marks what may repeat (+ or *); mark one element, without + or *."},
    {HEAD "query: '(numbered_paragraph nothing: (label) @here)'\n", 3, 29,
     "There is no field “nothing”; “reslint tree FILE” shows what there is."},
    {HEAD "query: '(label (label) @here)'\n", 3, 16,
     "The query could never match: elements are never inside each other like this."},
    {HEAD "query: '; nothing'\n", 3, 9, "The query is empty."},
    {HEAD "query: '(labels) @here'\n", 3, 10, "There is no element “labels”; did you mean “label”?"},
    {HEAD "query: '(zzzzzz) @here'\n", 3, 10,
     "There is no element “zzzzzz”; “reslint tree FILE” shows what there is."},
    {HEAD "query: '((label) @here (#match? @here \"a\" \"b\"))'\n", 3, 9,
     "A test wants one text in quotation marks, and #any-of? one or more."},
    {HEAD "query: '((label) @a (label) @b (#match? @a @b))'\n", 3, 9,
     "A test wants one text in quotation marks, and #any-of? one or more."},
};

static bool read_text(const char *text, reslint_error *error) {
    rl_arena arena = {0};
    rl_decls decls = {0};
    memset(error, 0, sizeof *error);
    bool good = rl_decl_read(&arena, rl_str(text), "house.yaml", &decls, error);
    rl_arena_free(&arena);
    return good;
}

static void in_its_own_words(void **state) {
    (void)state;
    unsigned bad = 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        reslint_error error;
        const char *said = read_text(rows[i].text, &error) ? NULL : error.message, *want = rows[i].message;
        if (want ? said && strcmp(said, want) == 0 && error.line == rows[i].line &&
                       error.column == rows[i].column
                 : !said)
            continue;
        bad++;
        print_message("%s  wanted %u:%u %s\n  got    %u:%u %s\n", rows[i].text, rows[i].line, rows[i].column,
                      want ? want : "(nothing)", error.line, error.column, said ? said : "(nothing)");
    }
    assert_int_equal(bad, 0);
}

/* `head`, the piece `count` times, `tail`; NULL: it is accepted. */
static void repeated(const char *head, const char *piece, unsigned count, const char *tail,
                     const char *message) {
    rl_arena arena = {0};
    size_t before = strlen(head), len = strlen(piece);
    char *text = rl_alloc(&arena, before + len * count + strlen(tail) + 1);
    reslint_error error;
    memcpy(text, head, before);
    for (unsigned i = 0; i < count; i++) memcpy(text + before + i * len, piece, len);
    memcpy(text + before + len * count, tail, strlen(tail) + 1);
    bool good = read_text(text, &error);
    if (message ? good || strcmp(error.message, message) != 0 : !good)
        fail_msg("%s%s × %u%s: %s", head, piece, count, tail, good ? "(nothing)" : error.message);
    rl_arena_free(&arena);
}

static void limits(void **state) {
    (void)state;
    repeated(HEAD "words: [", "a", 200, "]\n", NULL);
    repeated(HEAD "words: [", "a", 201, "]\n",
             "“aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…” is longer than 200 letters.");
    repeated(HEAD "words: ['a{a", ",b", 1598, "}']\n", "This comes to more than 512 words.");
    repeated(HEAD "words: ['a{a", ",b", 1599, "}']\n", "This is too long for words to look for.");
    repeated(HEAD "kind: repetition\npatterns: ['a{a", ",b", 1600, "}']\n", NULL);
    repeated(HEAD "swap: {'a{b", ",c", 511, "}': d}\n", "“ac” is in this rule twice.");
    repeated(HEAD "swap: {'a{b", ",c", 512, "}': d}\n", "This comes to more than 512 words.");
    repeated(HEAD "words: [a]\nmessage: “{", "a", 61, "}”\n", "A “{” is not closed by “}”.");
    repeated(HEAD "words: [a]\nscope: ", "[", 1, "]\n",
             "The scope is empty: the rule could never find anything.");
    repeated(HEAD "kind: occurrence\nwords: [a]\nmax: ", "1000000", 1, "\n", NULL);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(in_its_own_words), cmocka_unit_test(limits)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

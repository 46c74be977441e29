/* reslint/rulekit.h: the kit with which rules are written, so that they say what they look for and what they
 * report, and do not walk bytes. Header only, and needs only plugin.h and the C library, so that a pack has no
 * library to link. Everything is static inline and keeps no state.
 *
 *   kit/text.h      questions about pieces of text, words, lists of words
 *   kit/elements.h  kinds, children, walks, what covers a span
 *   kit/search.h    finding words in a block, except those that must not be judged
 *   kit/finding.h   a finding: place, words, "write:", fix, other places
 *   kit/numbers.h   months, days, ordinals, roman numerals
 *
 * Two more are included where they are needed: kit/states.h, the names of States, and kit/eight.h, eight bytes
 * at a time. Openings ("Recalling", "Also requests") are in reslint/openings.h. */
#ifndef RESLINT_RULEKIT_H
#define RESLINT_RULEKIT_H

#include "reslint/kit/elements.h"
#include "reslint/kit/finding.h"
#include "reslint/kit/numbers.h"
#include "reslint/kit/search.h"
#include "reslint/kit/text.h"

#endif

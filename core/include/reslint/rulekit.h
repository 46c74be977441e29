/* reslint/rulekit.h: the kit on which rules are written, so that they say what they look for and what they
 * report, and walk over no bytes. Header only, nothing but plugin.h and the C library, so that a pack needs no
 * library to link. Everything is static inline and keeps no state.
 *
 *   kit/text.h      questions about stretches of text, words, lists of words
 *   kit/elements.h  kinds, children, walks, what lies over a stretch
 *   kit/search.h    words in a block, with what protects a place from being judged built in
 *   kit/finding.h   a finding: place, words, "write:", fix, other places
 *   kit/numbers.h   months, days, ordinals, roman numerals
 *
 * Two more are included where they are asked: kit/states.h, the names of States, and kit/eight.h, eight bytes at a
 * time. Openings ("Recalling", "Also requests") are reslint/openings.h. */
#ifndef RESLINT_RULEKIT_H
#define RESLINT_RULEKIT_H

#include "reslint/kit/elements.h"
#include "reslint/kit/finding.h"
#include "reslint/kit/numbers.h"
#include "reslint/kit/search.h"
#include "reslint/kit/text.h"

#endif

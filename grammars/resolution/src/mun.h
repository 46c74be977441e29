/* The headers of Model UN papers. */
#ifndef RESOLUTION_MUN_H
#define RESOLUTION_MUN_H
#include "labels.h"
#include "tokens.h"

static const char *const mun_headers[] = {"committee",
                                          "topic",
                                          "forum",
                                          "question of",
                                          "the question of",
                                          "submitter",
                                          "submitters",
                                          "submitter(s)",
                                          "submitted by",
                                          "main submitter",
                                          "main submitters",
                                          "main submitter(s)",
                                          "sponsor",
                                          "sponsors",
                                          "sponsor(s)",
                                          "signatory",
                                          "signatories",
                                          "signatory(ies)",
                                          "co-submitter",
                                          "co-submitters",
                                          "co-submitter(s)",
                                          "co-sponsor",
                                          "co-sponsors",
                                          "co-sponsor(s)",
                                          "cosponsors",
                                          "cosubmitters",
                                          "author",
                                          "authors",
                                          "author(s)",
                                          "council",
                                          "subject",
                                          "re",
                                          "delegation",
                                          "delegations",
                                          "country",
                                          "agenda",
                                          "draft resolution",
                                          "code",
                                          "resolution",
                                          "title",
                                          "issue",
                                          "event",
                                          "date",
                                          "organ",
                                          "conference",
                                          "chair",
                                          "working paper",
                                          "topic area",
                                          "main sponsor",
                                          "main sponsors",
                                          "co-author",
                                          "co-authors",
                                          "head submitter",
                                          "agenda topic",
                                          "committee name",
                                          "submission date",
                                          "topic of discussion",
                                          "sponsored by",
                                          "co-sponsored by",
                                          "co-submitted by",
                                          "seconded by",
                                          "main author",
                                          "main authors",
                                          "amendment to", /* before what it begins with */
                                          "amendment type",
                                          "amendment",
                                          "type of amendment",
                                          0};

/* "Committee: …", "Topic A: …", "Sponsors – …" and the like in Model UN papers; the place after the colon. */
static inline unsigned match_mun_header(line *l, unsigned i) {
    i = skip_marks(l, i);
    unsigned end = match_any(l, i, mun_headers, true);
    if (!end) return 0;
    end = skip_marks(l, end);
    unsigned c = at(l, end);
    if ((ch_upper(c) || ch_digit(c)) && at(l, end - 1) == ' ') { /* "Topic A:", "Topic 1:" */
        unsigned colon = skip_marks(l, end + 1);
        if (at(l, colon) == ':') return colon + 1;
    }
    bool dash = (c == '-' || c == CH_DASH) && at(l, end - 1) == ' ' && at(l, end + 1) == ' ';
    return c == ':' || (dash && ch_upper(at(l, skip_marks(l, end + 1)))) ? end + 1 : 0;
}
#endif

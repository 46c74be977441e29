/* Dates in running text. The walk jumps from digit to digit; a run of one or two digits is a day if a month
 * comes after it ("18 December 1991") or before it ("December 18, 1991"). From there the days that share the
 * month are gathered to the left ("24 to 28 October 2011") or to the right ("December 18 and 19, 1991"). An
 * impossible date (31 November) is kept as written: judging it is left to the rules. */
#include "base/str.h"
#include "recognise/recognise.h"
#include "recognise/steps.h"

enum { MOST_DAYS = 16 }; /* in one list that shares a month */

typedef struct day {
    reslint_span digits; /* the number alone */
    uint32_t end;        /* after "18th" */
    uint32_t value;
    bool ordinal;
} day;

/* Reads "September", "Sept.", "SEP" at `at`; `end` is after it. 0: it is not a month. Short forms, and "may"
 * or "march" in lower case, are ordinary words too, so the caller must see a year after them (`sure` is
 * false). */
static uint32_t read_month(reslint_str text, uint32_t at, uint32_t *end, bool *sure) {
    static const char *const names[12] = {"january",   "february", "march",    "april",
                                          "may",       "june",     "july",     "august",
                                          "september", "october",  "november", "december"};
    uint32_t stop = at;
    while (stop < text.len && rl_is_alpha((unsigned char)text.ptr[stop])) stop++;
    if (stop - at < 3 || rl_word_byte(text, stop)) return 0;
    reslint_str word = rl_slice(text, at, stop);
    for (uint32_t i = 0; i < 12; i++) {
        bool whole = rl_same_ci(word, rl_str(names[i]));
        bool cut = !whole && (rl_same_ci(word, rl_slice(rl_str(names[i]), 0, 3)) ||
                              (i == 8 && rl_same_ci(word, RL_STR("Sept"))));
        if (!whole && !cut) continue;
        *sure = whole && rl_is_upper((unsigned char)word.ptr[0]);
        *end = cut && rl_here(text, stop, ".") ? stop + 1 : stop;
        return i + 1;
    }
    return 0;
}

/* A year after `at`: " 1991", " of 1991", or ", 1991" (then `comma`). 0: there is none. Years of three digits
 * are also kept as written. */
static uint32_t read_year(reslint_str text, uint32_t at, uint32_t *end, bool *comma) {
    uint32_t from = at;
    *comma = from < text.len && text.ptr[from] == ',';
    if (*comma) from++;
    uint32_t begin = rl_skip_blanks(text, from);
    if (begin == from) return 0;
    if (!*comma && rl_here(text, begin, "of ")) begin = rl_skip_blanks(text, begin + 3);
    uint32_t stop = rl_digits_end(text, begin);
    if (stop - begin < (*comma ? 4u : 3u) || stop - begin > 4 || rl_word_byte(text, stop)) return 0;
    if (rl_here(text, stop, "/")) return 0; /* "in May, 1995/14" */
    uint32_t open = rl_skip_blanks(text, stop);
    if (rl_here(text, open, "(") && rl_digits_end(text, open + 1) > open + 1) return 0; /* "1325 (2000)" */
    if (rl_here(text, stop, ",") && rl_digits_end(text, stop + 1) == stop + 4 &&
        !rl_here(text, stop + 4, "/"))
        return 0; /* "1,325" */
    *end = stop;
    return rl_digits_value(text, begin, stop);
}

static uint32_t ordinal_end(reslint_str text, uint32_t at) {
    static const char *const tails[] = {"st", "nd", "rd", "th"};
    for (size_t i = 0; i < 4; i++)
        if (rl_here(text, at, tails[i]) && !rl_word_byte(text, at + 2)) return at + 2;
    return at;
}

/* A day at `at`: one or two digits that are not part of a longer number, symbol or word. */
static bool read_day(reslint_str text, uint32_t at, day *out) {
    uint32_t stop = rl_digits_end(text, at);
    if (stop == at || stop - at > 2) return false;
    if (at > 0) {
        char before = text.ptr[at - 1];
        bool decimal =
            (before == '.' || before == ',') && at > 1 && rl_is_digit((unsigned char)text.ptr[at - 2]);
        if (before == '/' || before == '$' || decimal || rl_word_before(text, at)) return false;
    }
    out->digits = (reslint_span){at, stop};
    out->value = rl_digits_value(text, at, stop);
    out->end = ordinal_end(text, stop);
    out->ordinal = out->end > stop;
    return out->ordinal || !rl_word_byte(text, stop);
}

/* After " and ", " to ", " or ", ", " or a dash between two days; `at` if there is nothing of the kind. */
static uint32_t skip_join(reslint_str text, uint32_t at) {
    static const char *const words[] = {"and", "to", "or", "through"};
    uint32_t from = at;
    if (from < text.len && text.ptr[from] == ',') from = at + 1;
    uint32_t word = rl_skip_blanks(text, from);
    for (size_t i = 0; word > from && i < sizeof words / sizeof *words; i++) {
        uint32_t end = word + (uint32_t)strlen(words[i]);
        if (rl_here(text, word, words[i]) && rl_skip_blanks(text, end) > end)
            return rl_skip_blanks(text, end);
    }
    if (from > at && word > from) return word;
    uint32_t dash = rl_dash_len(text, word);
    return dash ? rl_skip_blanks(text, word + dash) : at;
}

/* Reads "18 December 1991", whose day is `first`; writes nothing if no month follows. */
static uint32_t read_after_day(reslint_str text, const day *first, reslint_date *date) {
    uint32_t at = rl_skip_blanks(text, first->end), end = 0, year_end = 0;
    if (at == first->end) return 0;
    bool of = rl_here(text, at, "of ");
    if (of) at += 3;
    bool sure = false, comma = false;
    uint32_t month = read_month(text, at, &end, &sure);
    if (!month) return 0;
    uint32_t year = read_year(text, end, &year_end, &comma);
    if (!year && !sure) return 0;
    *date = (reslint_date){year, month, first->value, RESLINT_DATE_USUAL};
    if (first->ordinal || of)
        date->form = RESLINT_DATE_ORDINAL;
    else if (year && comma)
        date->form = RESLINT_DATE_COMMA;
    else if (year && rl_here(text, rl_skip_blanks(text, end), "of "))
        date->form = RESLINT_DATE_ORDINAL;
    return year ? year_end : end;
}

static void push(rl_found_dates *out, rl_arena *arena, uint32_t begin, uint32_t end, reslint_date date) {
    rl_found_date *found = rl_push(arena, out);
    found->at = (reslint_span){begin, end};
    found->date = date;
}

/* "30 November to 2 December 2010": the earlier date takes the year of the range. */
static void share_year(reslint_str text, const rl_found_dates *out, uint32_t from) {
    if (from == 0 || from >= out->len) return;
    rl_found_date *before = &out->items[from - 1];
    const rl_found_date *here = &out->items[from];
    if (before->date.year || !here->date.year || before->date.form != RESLINT_DATE_USUAL) return;
    if (skip_join(text, before->at.end) != here->at.begin || text.ptr[before->at.end] == ',') return;
    bool over_new_year = before->date.month > here->date.month;
    before->date.year = here->date.year - (over_new_year ? 1 : 0);
}

/* The days of "24, 25 and 26 October 2011" from `first` on; the last one has the month. 0 if there is no
 * date, and `tried` is then after the last number looked at. */
static uint32_t read_list(reslint_str text, const day *first, uint32_t *tried, rl_arena *arena,
                          rl_found_dates *out) {
    day days[MOST_DAYS];
    uint32_t n = 0;
    reslint_date date;
    days[n++] = *first;
    for (;;) {
        uint32_t end = read_after_day(text, &days[n - 1], &date);
        if (end) {
            uint32_t from = out->len;
            for (uint32_t i = 0; i < n; i++) {
                date.day = days[i].value;
                push(out, arena, days[i].digits.begin, i + 1 < n ? days[i].end : end, date);
            }
            share_year(text, out, from);
            return end;
        }
        *tried = days[n - 1].end;
        uint32_t next = skip_join(text, days[n - 1].end);
        bool goes_on = n < MOST_DAYS && days[n - 1].value <= 31 && next > days[n - 1].end;
        if (!goes_on || !read_day(text, next, &days[n])) return 0;
        n++;
    }
}

/* The beginning of the month's name that ends before `at`, or `at`. */
static uint32_t month_before(reslint_str text, uint32_t at) {
    uint32_t end = rl_back_blanks(text, at), begin = end;
    if (end == at) return at;
    if (begin > 0 && text.ptr[begin - 1] == '.') begin--;
    while (begin > 0 && rl_is_alpha((unsigned char)text.ptr[begin - 1])) begin--;
    uint32_t stop = 0;
    bool sure = false;
    if (rl_word_before(text, begin) || !read_month(text, begin, &stop, &sure) || stop != end) return at;
    return rl_is_upper((unsigned char)text.ptr[begin]) ? begin : at;
}

/* The days from `at` on that share one month, "3 and 4": reads the last of them. False if there is none. */
static bool read_days(reslint_str text, uint32_t at, day *last) {
    if (!read_day(text, at, last)) return false;
    for (uint32_t days = 1; days < MOST_DAYS; days++) {
        uint32_t more = skip_join(text, last->end);
        day next;
        if (more == last->end || !read_day(text, more, &next)) break;
        *last = next;
    }
    return true;
}

/* "May 31-June 3, 2016", "June 20, June 29, July 30, 2011": the year that follows a later month, after the
 * days of a first one, which end at `at`. 0 if there is none. */
static uint32_t year_of_next_month(reslint_str text, uint32_t at, uint32_t month) {
    uint32_t years = 0; /* years that begin along the way */
    for (uint32_t months = 1; months < MOST_DAYS; months++) {
        uint32_t begin = skip_join(text, at), end = 0, year_end = 0;
        bool comma = false, sure = false;
        uint32_t next = begin > at ? read_month(text, begin, &end, &sure) : 0;
        day last;
        if (!next || !read_days(text, rl_skip_blanks(text, end), &last)) return 0;
        years += month > next;
        uint32_t year = read_year(text, last.end, &year_end, &comma);
        if (year) return year - years;
        month = next;
        at = last.end;
    }
    return 0;
}

/* "December 18, 1991", "December 18 and 19, 1991", "December 18th". A number after a month is a day only with
 * a year after it or in ordinal form. */
static uint32_t read_month_first(reslint_str text, uint32_t at, rl_arena *arena, rl_found_dates *out) {
    day days[MOST_DAYS];
    uint32_t n = 0, begin = month_before(text, at), end = 0, year = 0, year_end = 0;
    bool comma = false, sure = false;
    if (begin == at || !read_day(text, at, &days[n++])) return 0;
    for (;;) {
        year = read_year(text, days[n - 1].end, &year_end, &comma);
        uint32_t next = skip_join(text, days[n - 1].end);
        if (year || n == MOST_DAYS || next == days[n - 1].end || !read_day(text, next, &days[n])) break;
        n++;
    }
    uint32_t month = read_month(text, begin, &end, &sure);
    uint32_t shared = year ? year : year_of_next_month(text, days[n - 1].end, month);
    if (!shared && !days[0].ordinal) return 0;
    if (!shared) n = 1;
    reslint_date date = {shared, month, 0, RESLINT_DATE_MONTH_FIRST};
    for (uint32_t i = 0; i < n; i++) {
        date.day = days[i].value;
        push(out, arena, i ? days[i].digits.begin : begin, i + 1 == n && year ? year_end : days[i].end, date);
    }
    return year ? year_end : days[n - 1].end;
}

void rl_find_dates(reslint_str text, rl_arena *arena, rl_found_dates *out) {
    for (uint32_t at = rl_next_digit(text, 0); at < text.len; at = rl_next_digit(text, at)) {
        day first;
        uint32_t end = 0, tried = rl_digits_end(text, at);
        if (read_day(text, at, &first)) {
            end = read_list(text, &first, &tried, arena, out);
            if (!end) end = read_month_first(text, at, arena, out);
        }
        at = end ? end : tried; /* none of the numbers tried has a month after it */
    }
}

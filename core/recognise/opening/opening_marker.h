/* An opening phrase with also or further in its place, and without: "Also requests", "Recalling further". The
 * only place that knows where they go: rules report it, and completion offers it. Pure functions. */
#ifndef RL_RECOGNISE_OPENING_OPENING_MARKER_H
#define RL_RECOGNISE_OPENING_OPENING_MARKER_H
#include "base/arena.h"
#include "reslint/plugin.h"

/* The opening of `text` without the word at `marker_at` (which is in it, or empty): "Also requests" gives
 * "requests", "Noting also with concern" gives "Noting with concern". In the arena, or a slice of the
 * text. */
reslint_str rl_opening_bare(reslint_str text, reslint_span opening, reslint_span marker_at, rl_arena *arena);

/* How `bare` reads in a part (RESLINT_OPENING_PREAMBULAR or _OPERATIVE) with `marker` (RESLINT_PLAIN …); it
 * begins with a capital. NUL-terminated, in the arena. */
reslint_str rl_opening_with(reslint_str bare, uint32_t part, uint32_t marker, rl_arena *arena);

/* Which form of a verb of the lexicon the word is: "recalling" RESLINT_OPENING_PREAMBULAR, "recalls"
 * _OPERATIVE; otherwise _NONE. */
uint32_t rl_opening_form_of(reslint_str word);

/* "condemn" gives "condemns" if that is a verb of the lexicon; otherwise empty. In the arena. */
reslint_str rl_opening_third_person(reslint_str base, rl_arena *arena);
#endif

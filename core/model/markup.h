/* Links and entities, and what they show. Offsets are bytes of the file's text; any thread. */
#ifndef RL_MODEL_MARKUP_H
#define RL_MODEL_MARKUP_H
#include "reslint/plugin.h"

#include <stdbool.h>

/* At the "&" of "&rsquo;" or "&#8217;", which must end by `end`: how many bytes it takes, 0 if it is not an
 * entity. `shown`: what it shows. */
uint32_t rl_entity_at(reslint_str text, uint32_t at, uint32_t end, char shown[4], uint32_t *len);
/* Does an entity end at `end`? */
bool rl_ends_in_entity(reslint_str text, uint32_t end);
/* At the "]" of "[64/292](https://…)" or "[Urges]{.underline}": the place after all of it, 0 if it is
 * neither. */
uint32_t rl_after_link(reslint_str text, uint32_t close, bool *underlined);
/* At the "<" of "<https://…>": where its ">" is, 0 if it is not a link. */
uint32_t rl_autolink_at(reslint_str text, uint32_t at, uint32_t end);
#endif

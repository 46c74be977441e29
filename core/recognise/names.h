/* Names as resolutions spell them. All are literals; any thread may ask. */
#ifndef RL_RECOGNISE_NAMES_H
#define RL_RECOGNISE_NAMES_H
#include "reslint/plugin.h"

/* "General Assembly" for RESLINT_ORGAN_GA; "" if it is none of the four. */
const char *rl_organ_name(uint32_t organ);
/* "French" for "fr"; the code itself if it is unknown. */
const char *rl_language_name(const char *code);
#endif

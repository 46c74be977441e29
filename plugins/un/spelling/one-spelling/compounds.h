/* Compounds that are written as one word, with a hyphen, or as two words, and phrases that have capitals or
 * not. A compound that has a hyphen in the text need not be here: it is found anyway. */
#ifndef UN_COMPOUNDS_H
#define UN_COMPOUNDS_H

/* The bar is where the two words meet. */
static const char *const un_compounds[] = {
    "air|strike",    "air|strikes",    "capacity|building", "care|giver",      "care|givers",
    "cease|fire",    "child|care",     "counter|terrorism", "cross|cutting",   "cyber|attack",
    "cyber|attacks", "cyber|crime",    "cyber|security",    "cyber|space",     "data|base",
    "data|bases",    "data|set",       "data|sets",         "decision|makers", "decision|making",
    "down|stream",   "fresh|water",    "front|line",        "fund|raising",    "grass|roots",
    "ground|water",  "health|care",    "land|locked",       "land|mine",       "land|mines",
    "law|making",    "life|cycle",     "life|long",         "life|saving",     "long|standing",
    "nation|wide",   "peace|builders", "peace|building",    "peace|keepers",   "peace|keeping",
    "peace|making",  "policy|makers",  "policy|making",     "road|map",        "road|maps",
    "sea|port",      "sea|ports",      "stake|holder",      "stake|holders",   "time|frame",
    "time|frames",   "time|line",      "time|lines",        "up|stream",       "video|conference",
    "waste|water",   "water|way",      "water|ways",        "web|site",        "web|sites",
    "well|being",    "work|force",     "work|place",        "work|plan",       "work|plans",
    "world|wide"};

/* Two words whose capitals must agree. */
static const char *const un_phrases[] = {"indigenous|people", "indigenous|peoples", "states|parties",
                                         "state|party", "global|south"};

/* Written as one word in the United Nations, whatever the majority of a text does. */
static const char *const un_one_word[] = {
    "cooperate",       "cooperation",       "coordinate",    "coordinated",
    "coordination",    "intergovernmental", "policymakers",  "policymaking",
    "revictimization", "socioeconomic",     "subregion",     "subregional",
    "subregionally",   "subregions",        "transboundary", NULL};

/* A hyphen distinguishes two words: "re-form", "reform". */
static const char *const un_other_words[] = {
    "recollect", "recount",  "recover", "recovered", "recovery",  "recreate",  "recreation",
    "reform",    "reformed", "relay",   "release",   "remark",    "represent", "represented",
    "research",  "reserve",  "resent",  "resign",    "resigned",  "resolve",   "resort",
    "restore",   "retreat",  "review",  "coop",      "unionized", NULL};

#endif

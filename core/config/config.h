/* Configuration: what a `.reslint.yaml` says, and what the file that it extends says before it. A file is
 * read into layers, the furthest first: the extended files, the file itself, and after each file its
 * sections for some drafts only. A draft's settings are the layers that hold for it, one over the other.
 *
 * A configuration chooses, sets and orders rules. It can never name native code: the file may have come with
 * a text from anywhere, and native code can do anything. */
#ifndef RL_CONFIG_CONFIG_H
#define RL_CONFIG_CONFIG_H
#include "base/arena.h"
#include "base/vec.h"
#include "rules/levels.h"
#include "silence/silence.h"
#include "yaml/yaml.h"

#define RL_CONFIG_NAME ".reslint.yaml"

typedef struct rl_config_layer {
    const char *path, *folder; /* the file as it is shown, and the folder that its paths start from */
    const rl_yaml *map;        /* what it says */
    const rl_yaml *glob;       /* NULL: for all drafts; else for those that it fits */
    uint32_t number;           /* from 1 */
    bool own;                  /* of the file that the user named (--config) */
} rl_config_layer;

typedef struct rl_config {
    const char *path;
    RL_VEC(rl_config_layer) layers;
} rl_config;

/* Where a file may extend others: what is found and read on the way. */
typedef struct rl_config_reader {
    rl_arena *arena;
    const char *profiles; /* the folder of the profiles that come with reslint, or NULL */
    reslint_error *error;
    bool own; /* the user named the file, and it did not come with a text */
} rl_config_reader;

/* Reads a file and what it extends; keys and the form of their values are judged, names of rules not yet. */
bool rl_config_read(rl_config_reader *reader, const char *path, rl_config *out);
/* The path of a profile that comes with reslint, or NULL. */
const char *rl_config_profile(rl_config_reader *reader, reslint_str name);

/* ---- which file, which drafts (find_config.c, glob.c) ---- */

/* The file that holds for drafts of this folder, itself or above, or NULL. Absolute paths. */
const char *rl_config_find(rl_arena *arena, const char *folder);
/* The folder in which a path lies, absolute and without links; that of the process when it does not exist. */
const char *rl_config_folder_of(rl_arena *arena, const char *path);
/* An absolute path as people write it from the folder of the process. */
const char *rl_config_shown(rl_arena *arena, const char *path);
/* Is a file that a configuration names, links followed, a YAML file by its name? Messages quote what they
 * cannot read, and a stranger's configuration must not have them quote /etc/shadow. True where there is no
 * file. */
bool rl_config_may_read(rl_arena *arena, const char *path);
/* May a layer take words from the file? By its real name it must be a list (*.txt) in the folder of the
 * configuration or below, for --explain-config prints what it holds; the user's own configuration may take
 * them from anywhere. True where there is no file. */
bool rl_config_may_read_words(rl_arena *arena, const rl_config_layer *layer, const char *path);
/* What is wrong with a pattern, as a sentence, or NULL: "*", "**" and "?" are all that there is. */
const char *rl_glob_problem(reslint_str pattern);
/* Does a pattern fit a path? "*" and "?", which is one character, stop at slashes, "**" does not; a pattern
 * without a slash is compared with the last part alone. */
bool rl_glob_fits(reslint_str pattern, reslint_str path);
/* Does a layer hold for a draft? Its path is absolute. */
bool rl_config_holds(const rl_config_layer *layer, const char *draft);
/* Is what a search of folders found passed over? The path is absolute. */
bool rl_config_excludes(const rl_config *config, const char *path, bool is_folder);
/* Does it speak of one draft, by its name without any wildcard? */
bool rl_config_names_one(const rl_config_layer *layer);

/* ---- what they come to (apply_layer.c) ---- */

/* What layers came to for one draft. */
typedef struct rl_config_result {
    const char *profile, *stage; /* NULL: as the text reads */
    const rl_origin *profile_from, *stage_from, *baseline_from;
    const char *baseline; /* path, or NULL */
    rl_right_words words;
    rl_clause_silences clauses;
} rl_config_result;

typedef struct rl_config_work {
    rl_arena *arena;
    const rl_rules *rules;
    rl_rule_setting *settings; /* of all rules */
    rl_config_result *result;
    reslint_error *error;
    const rl_config_layer *layer; /* that is being applied */
} rl_config_work;

/* Puts one layer over what is there. False with `error` filled: a rule, option or value that does not exist.
 */
bool rl_config_apply(rl_config_work *work, const rl_config_layer *layer);
/* The paths that the `rules` keys of all layers name. */
typedef struct rl_config_path {
    const char *path; /* to open */
    const rl_config_layer *layer;
    const rl_yaml *at;
} rl_config_path;
typedef RL_VEC(rl_config_path) rl_config_paths;
void rl_config_rule_files(rl_arena *arena, const rl_config *config, rl_config_paths *out);

extern const char *const rl_config_profiles[], *const rl_config_stages[];
enum { RL_CONFIG_PROFILES = 5, RL_CONFIG_STAGES = 4 };
#endif

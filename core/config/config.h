/* Configuration: what a `.reslint.yaml` says, and before it what the file that it extends says. A file is
 * read into layers, the most distant first: the extended files, the file itself, and after each file its
 * sections for some drafts only. A draft's settings are the layers that apply to it, one on top of the other.
 *
 * A configuration selects rules and sets their levels and options. It can never name native code: the file
 * may have come with a text from anywhere, and native code can do anything. */
#ifndef RL_CONFIG_CONFIG_H
#define RL_CONFIG_CONFIG_H
#include "base/arena.h"
#include "base/vec.h"
#include "rules/levels.h"
#include "silence/silence.h"
#include "yaml/yaml.h"

#define RL_CONFIG_NAME ".reslint.yaml"

typedef struct rl_config_layer {
    const char *path, *folder; /* the file as it is shown, and the folder from which its paths start */
    const rl_yaml *map;        /* what it says */
    const rl_yaml *glob;       /* NULL: for all drafts; otherwise for those that it matches */
    uint32_t number;           /* from 1 */
    bool own;                  /* from the file that the user named (--config) */
} rl_config_layer;

typedef struct rl_config {
    const char *path;
    RL_VEC(rl_config_layer) layers;
} rl_config;

/* What is needed and collected while a file and those that it extends are read. */
typedef struct rl_config_reader {
    rl_arena *arena;
    const char *profiles; /* the folder of the profiles that come with reslint, or NULL */
    reslint_error *error;
    bool own; /* the user named the file, so it did not come with a text */
} rl_config_reader;

/* Reads a file and what it extends. Keys and the form of their values are checked, the names of rules not
 * yet. */
bool rl_config_read(rl_config_reader *reader, const char *path, rl_config *out);
/* The path of a profile that comes with reslint, or NULL. */
const char *rl_config_profile(rl_config_reader *reader, reslint_str name);

/* ---- which file, which drafts (find_config.c, glob.c) ---- */

/* The file that applies to drafts in this folder, in it or above, or NULL. Absolute paths. */
const char *rl_config_find(rl_arena *arena, const char *folder);
/* The folder of a path, absolute and without links; that of the process if it does not exist. */
const char *rl_config_folder_of(rl_arena *arena, const char *path);
/* An absolute path as people would write it from the working folder of the process. */
const char *rl_config_shown(rl_arena *arena, const char *path);
/* Is a file that a configuration names, with links followed, a YAML file by its name? Messages quote what
 * they cannot read, and a stranger's configuration must not make them quote /etc/shadow. True if there is no
 * such file. */
bool rl_config_may_read(rl_arena *arena, const char *path);
/* May a layer take words from the file? By its real name it must be a list (*.txt) in the folder of the
 * configuration or below, because --explain-config prints its contents; a configuration that the user named
 * may take words from anywhere. True if there is no such file. */
bool rl_config_may_read_words(rl_arena *arena, const rl_config_layer *layer, const char *path);
/* What is wrong with a pattern, as a sentence, or NULL. Only "*", "**" and "?" are supported. */
const char *rl_glob_problem(reslint_str pattern);
/* Does a pattern match a path? "*" and "?" (one character) stop at slashes, "**" does not; a pattern without
 * a slash is compared with the last part alone. */
bool rl_glob_fits(reslint_str pattern, reslint_str path);
/* Does a layer apply to a draft? The path is absolute. */
bool rl_config_holds(const rl_config_layer *layer, const char *draft);
/* The pattern because of which a search of folders skips this path, and the layer that has it; NULL if none does.
 * The path is absolute. */
const rl_yaml *rl_config_excluder(const rl_config *config, const char *path, bool is_folder,
                                  const rl_config_layer **by);
/* Does it name a single draft, without any wildcard? */
bool rl_config_names_one(const rl_config_layer *layer);

/* ---- the result (apply_layer.c) ---- */

/* The settings that layers give one draft. */
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
    const rl_config_layer *layer; /* the one being applied */
} rl_config_work;

/* Applies one layer on top of the earlier ones. Returns false and fills `error` for a rule, option or value
 * that does not exist. */
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

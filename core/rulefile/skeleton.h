/* Rule files to start from: one of each kind, with cases that pass. */
#ifndef RL_RULEFILE_SKELETON_H
#define RL_RULEFILE_SKELETON_H

/* The text after the line of the id; NULL: there is no such kind. "yaml" is the plainest. */
const char *rl_decl_skeleton(const char *kind);
extern const char *const rl_decl_skeletons[]; /* their kinds, ends with NULL */
#endif

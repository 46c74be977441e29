/* Documents that their owner has restricted are read, and changed only in the way that is allowed. */
#include "readers/word_file.h"

#include "base/str.h"

const char *rl_word_protected(rl_word *word, rl_change change) {
    const char *problem;
    const rl_xml *settings = rl_package_root(&word->package, RL_PART_SETTINGS, &problem);
    if (!settings) return problem;
    const rl_xml *node = rl_xml_child(settings, RL_X_DOCUMENT_PROTECTION);
    reslint_str edit = rl_xml_attribute_of(node, RL_X_EDIT), on = rl_xml_attribute_of(node, RL_X_ENFORCEMENT);
    if (!node || !rl_xml_is_on(on) || rl_is(edit, "none")) return NULL;
    if (rl_is(edit, "trackedChanges") && change != RL_CHANGE_SILENTLY) return NULL;
    if (rl_is(edit, "comments") && change == RL_CHANGE_COMMENTS) return NULL;
    return "is protected against changes: in Word, stop the protection (Review, Restrict Editing) and try "
           "again";
}

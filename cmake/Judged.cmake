# How often rules were right: the rows of rules/data/judged.tsv become a constant table of the room rules.
set(judged ${PROJECT_SOURCE_DIR}/rules/data/judged.tsv)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${judged})
file(STRINGS ${judged} judged_lines REGEX "^[^#]")
list(SORT judged_lines)
set(judged_rows "")
foreach(line IN LISTS judged_lines)
  if(NOT line MATCHES "^([a-z0-9-]+)\t([a-z]+)\t([0-9]+)\t([0-9]+)\t([0-9]+)$")
    message(FATAL_ERROR "${judged}: a row has a rule, a profile and three numbers, with tabs between: “${line}”")
  endif()
  string(APPEND judged_rows
         "    {\"${CMAKE_MATCH_1}\", \"${CMAKE_MATCH_2}\", ${CMAKE_MATCH_3}, ${CMAKE_MATCH_4}, ${CMAKE_MATCH_5}},\n")
endforeach()
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/judged_table.c CONTENT [=[
/* Made from rules/data/judged.tsv; rows of one rule follow one another. */
#include "rules/judged_table.h"

const reslint_judged rl_judged_table[] = {
@judged_rows@    {NULL, NULL, 0, 0, 0}};
]=] @ONLY)
target_sources(rl_rules PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/judged_table.c)

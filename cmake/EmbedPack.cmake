# Writes the table of one pack as C: NAME, FOLDER, RULES (folders of rules in FOLDER, joined with "+"), VERSION, OUT. Texts become arrays
# of bytes, since string literals have a length limit and may contain trigraphs.
string(REPLACE "+" ";" rules "${RULES}")
set(texts "")
set(declarations "")
set(rows "")
set(queries "")
set(query_rows "")

function(embed file variable out_text out_name)
  if(NOT EXISTS ${file})
    set(${out_text} "" PARENT_SCOPE)
    set(${out_name} "NULL" PARENT_SCOPE)
    return()
  endif()
  file(READ ${file} hex HEX)
  string(REGEX REPLACE "(................................)" "\\1\n    " hex "${hex}")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
  set(${out_text} "static const unsigned char ${variable}[] = {\n    ${bytes}0x00};\n" PARENT_SCOPE)
  set(${out_name} "(const char *)${variable}" PARENT_SCOPE)
endfunction()

foreach(rule IN LISTS rules)
  get_filename_component(id ${rule} NAME)
  string(REPLACE "-" "_" symbol ${id})
  embed(${FOLDER}/${rule}/rule.md page_${symbol} page_text page_name)
  embed(${FOLDER}/${rule}/cases cases_${symbol} cases_text cases_name)
  embed(${FOLDER}/${rule}/query.scm query_${symbol} query_text query_name)
  if(query_text)
    string(APPEND queries "extern const reslint_query reslint_query_${symbol};
const reslint_query reslint_query_${symbol} = {\"${id}/query.scm\", ${query_name}};
")
    string(APPEND query_rows "&reslint_query_${symbol}, ")
  endif()
  string(APPEND texts "${page_text}${cases_text}${query_text}")
  string(APPEND declarations "extern const reslint_rule reslint_rule_${symbol};\n")
  string(APPEND rows "    {&reslint_rule_${symbol}, ${page_name}, ${cases_name}},\n")
endforeach()

set(include "plugin")
set(extensions "NULL")
if(query_rows)
  set(include "query")
  string(APPEND queries "static const reslint_query *const queries[] = {${query_rows}NULL};
static const reslint_extension extensions[] = {{RESLINT_QUERY_ID, queries}, {NULL, NULL}};
")
  set(extensions "extensions")
endif()

file(WRITE ${OUT}.new "/* Made from plugins/${NAME} by cmake/EmbedPack.cmake. */
#include \"reslint/${include}.h\"

${declarations}
${texts}${queries}
static const reslint_pack_rule rules[] = {
${rows}    {NULL, NULL, NULL},
};

#ifdef RESLINT_STATIC_PACK
#define ENTRY RESLINT_STATIC_PACK
#define EXPORT
#else
#define ENTRY reslint_pack_entry
#if defined(__GNUC__)
#define EXPORT __attribute__((visibility(\"default\")))
#else
#define EXPORT
#endif
#endif
EXPORT extern const reslint_pack ENTRY;
const reslint_pack ENTRY = {RESLINT_ABI_MAJOR, RESLINT_ABI_MINOR, \"${NAME}\", \"${VERSION}\", rules, ${extensions}};
")
file(RENAME ${OUT}.new ${OUT})

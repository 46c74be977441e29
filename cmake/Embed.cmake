# The lexicon of opening phrases: the lists of rules/data/ become constant tables of the room recognise.
set(lists ${PROJECT_SOURCE_DIR}/rules/data)
set(lexicon_files
    preambular ${lists}/preambular-openings.txt operative ${lists}/operative-openings.txt
    mun-preambular ${lists}/mun-preambular-openings.txt mun-operative ${lists}/mun-operative-openings.txt
    directive ${lists}/directive-openings.txt words ${lists}/opening-words.txt)
set(lexicon_inputs ${lexicon_files})
list(FILTER lexicon_inputs INCLUDE REGEX "[.]txt$")

reslint_tool(embed-lexicon SOURCE ${PROJECT_SOURCE_DIR}/tools/embed-lexicon.c INCLUDE ${PROJECT_SOURCE_DIR}/core
             LINK reslint_flags)

set(lexicon_tables ${CMAKE_CURRENT_BINARY_DIR}/lexicon_tables.c)
add_custom_command(
  OUTPUT ${lexicon_tables}
  COMMAND embed-lexicon ${lexicon_tables} ${lexicon_files}
  DEPENDS embed-lexicon ${lexicon_inputs}
  COMMENT "Embedding the lexicon of opening phrases" VERBATIM)
target_sources(rl_recognise PRIVATE ${lexicon_tables})

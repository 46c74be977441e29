# The lists of words: those that official texts use (rules/data/words.tsv, word-pairs.tsv), foreign words that are right,
# and Debian's English dictionaries become data/words.idx, which the library maps when a rule first asks for a word.
# licences/scowl.txt is the licence of the dictionaries and is installed with them.
set(RESLINT_DICTIONARIES "" CACHE STRING "English word lists, one word a line (default: those of wbritish-large and wamerican-large)")
set(dictionaries ${RESLINT_DICTIONARIES})
if(NOT dictionaries)
  set(dictionaries /usr/share/dict/british-english-large /usr/share/dict/american-english-large)
endif()
foreach(dictionary IN LISTS dictionaries)
  if(NOT EXISTS ${dictionary})
    message(FATAL_ERROR "${dictionary} is missing: install wbritish-large and wamerican-large (./dev setup does), "
                        "or name word lists of your own with -DRESLINT_DICTIONARIES=\"FILE;FILE\".")
  endif()
endforeach()

reslint_tool(make-word-lists SOURCE ${PROJECT_SOURCE_DIR}/tools/make-word-lists.c INCLUDE ${PROJECT_SOURCE_DIR}/core
             LINK reslint_flags reslint_abi rl_base rl_os rl_words)

set(word_lists ${RESLINT_DATA_FOLDER}/words.idx)
set(word_data ${PROJECT_SOURCE_DIR}/rules/data)
set(word_sources ${word_data}/words.tsv ${word_data}/word-pairs.tsv ${word_data}/more-words.txt ${dictionaries})
add_custom_command(
  OUTPUT ${word_lists}
  COMMAND make-word-lists ${word_lists} ${word_sources}
  DEPENDS make-word-lists ${word_sources}
  COMMENT "Lists of words" VERBATIM)
add_custom_target(word_lists ALL DEPENDS ${word_lists})
install(FILES ${word_lists} DESTINATION lib/reslint/data)
install(FILES ${PROJECT_SOURCE_DIR}/rules/data/licences/scowl.txt DESTINATION share/doc/reslint/licences)

# The citation index: rules/data/resolutions.tsv becomes data/citations.idx, which the library maps when a rule
# first asks for a resolution's date.
reslint_tool(make-citation-index SOURCE ${PROJECT_SOURCE_DIR}/tools/make-citation-index.c INCLUDE ${PROJECT_SOURCE_DIR}/core
             LINK reslint_flags reslint_abi rl_base rl_os)

set(RESLINT_DATA_FOLDER ${CMAKE_BINARY_DIR}/data)
set(citation_index ${RESLINT_DATA_FOLDER}/citations.idx)
file(MAKE_DIRECTORY ${RESLINT_DATA_FOLDER})
add_custom_command(
  OUTPUT ${citation_index}
  COMMAND make-citation-index ${PROJECT_SOURCE_DIR}/rules/data/resolutions.tsv ${citation_index}
  DEPENDS make-citation-index ${PROJECT_SOURCE_DIR}/rules/data/resolutions.tsv
  COMMENT "Citation index" VERBATIM)
add_custom_target(citation_index ALL DEPENDS ${citation_index})
install(FILES ${citation_index} DESTINATION lib/reslint/data)

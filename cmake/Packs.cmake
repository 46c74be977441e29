# reslint_add_pack(name): the pack plugins/<name>, from its folders <family>/<rule-id>/{rule.c,rule.md,cases,query.scm} (a
# small pack may do without families: <rule-id>/rule.c). The table is made from the folders' names, so that adding a rule
# edits no list; rule.md and cases are in the pack as text, and so is query.scm, which rule.c knows as
# `const reslint_query reslint_query_<id>`. Each rule.c defines `const reslint_rule reslint_rule_<id>`, with every "-" of
# the id as "_".
#
# The same sources take two forms: a module that reslint opens at run time, packs/<name>.so, and an object library for
# programs that link all packs (fuzzers, tests): reslint_packs_static, whose NULL-terminated array
# `const reslint_pack *const reslint_static_packs[]` is filled by reslint_finish_static_packs().
set(RESLINT_EMBED ${CMAKE_CURRENT_LIST_DIR}/EmbedPack.cmake)
set(RESLINT_PACK_FOLDER ${CMAKE_BINARY_DIR}/packs)

function(reslint_add_pack name)
  set(folder ${CMAKE_CURRENT_SOURCE_DIR}/${name})
  file(GLOB rules CONFIGURE_DEPENDS ${folder}/*/rule.c ${folder}/*/*/rule.c)
  file(GLOB texts CONFIGURE_DEPENDS ${folder}/*/rule.md ${folder}/*/cases ${folder}/*/query.scm
       ${folder}/*/*/rule.md ${folder}/*/*/cases ${folder}/*/*/query.scm)
  set(ids "")
  set(rule_folders "")
  foreach(rule IN LISTS rules)
    get_filename_component(rule_folder ${rule} DIRECTORY)
    get_filename_component(id ${rule_folder} NAME)
    if(NOT id MATCHES "^[a-z][a-z0-9]*(-[a-z0-9]+)*$")
      message(FATAL_ERROR "plugins/${name}/${id}: a rule's folder is its id: small letters, digits and single hyphens")
    endif()
    if(id IN_LIST ids)
      message(FATAL_ERROR "plugins/${name}: two folders are called ${id}; a rule has one")
    endif()
    list(APPEND ids ${id})
    file(RELATIVE_PATH rule_folder ${folder} ${rule_folder})
    list(APPEND rule_folders ${rule_folder})
  endforeach()
  string(REPLACE "-" "_" symbol ${name})
  set(table ${CMAKE_CURRENT_BINARY_DIR}/${name}-table.c)
  list(JOIN rule_folders "+" joined)
  add_custom_command(OUTPUT ${table}
    COMMAND ${CMAKE_COMMAND} -DNAME=${name} -DFOLDER=${folder} -DRULES=${joined} -DVERSION=${PROJECT_VERSION}
            -DOUT=${table} -P ${RESLINT_EMBED}
    DEPENDS ${RESLINT_EMBED} ${rules} ${texts}
    COMMENT "Pack ${name}: table of rules" VERBATIM)
  # Two targets in one folder share the generated file; the extra target keeps them from making it twice at once.
  add_custom_target(rl_pack_${symbol}_table DEPENDS ${table})

  set(shapes rl_pack_${symbol}_static)
  if(NOT CMAKE_CROSSCOMPILING)
    list(APPEND shapes rl_pack_${symbol})
    add_library(rl_pack_${symbol} MODULE ${rules} ${table})
    set_target_properties(rl_pack_${symbol} PROPERTIES PREFIX "" SUFFIX ".so" OUTPUT_NAME ${name}
                          C_VISIBILITY_PRESET hidden LIBRARY_OUTPUT_DIRECTORY ${RESLINT_PACK_FOLDER}
                          BUILD_RPATH_USE_ORIGIN OFF SKIP_BUILD_RPATH ON)
    install(TARGETS rl_pack_${symbol} LIBRARY DESTINATION lib/reslint/packs)
  endif()
  add_library(rl_pack_${symbol}_static OBJECT ${rules} ${table})
  target_compile_definitions(rl_pack_${symbol}_static PRIVATE RESLINT_STATIC_PACK=reslint_static_pack_${symbol})
  foreach(target IN LISTS shapes)
    target_include_directories(${target} PRIVATE ${folder})
    target_link_libraries(${target} PRIVATE reslint_abi reslint_flags)
    add_dependencies(${target} rl_pack_${symbol}_table)
  endforeach()
  set_property(GLOBAL APPEND PROPERTY RESLINT_PACKS ${symbol})
endfunction()

# Call once, after all packs.
function(reslint_finish_static_packs)
  get_property(packs GLOBAL PROPERTY RESLINT_PACKS)
  set(text "/* Made by cmake/Packs.cmake. */\n#include \"reslint/plugin.h\"\n\n")
  set(items "")
  set(objects "")
  foreach(symbol IN LISTS packs)
    string(APPEND text "extern const reslint_pack reslint_static_pack_${symbol};\n")
    string(APPEND items "&reslint_static_pack_${symbol}, ")
    list(APPEND objects $<TARGET_OBJECTS:rl_pack_${symbol}_static>)
  endforeach()
  string(APPEND text "extern const reslint_pack *const reslint_static_packs[];\n")
  string(APPEND text "const reslint_pack *const reslint_static_packs[] = {${items}NULL};\n")
  set(list ${CMAKE_CURRENT_BINARY_DIR}/static-packs.c)
  file(CONFIGURE OUTPUT ${list} CONTENT "${text}" @ONLY)
  add_library(reslint_packs_static STATIC EXCLUDE_FROM_ALL ${list} ${objects})
  target_link_libraries(reslint_packs_static PUBLIC reslint_abi PRIVATE reslint_flags)
endfunction()

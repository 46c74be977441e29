# Declarative rules: the files rules/<pack>/**.yaml become rules/<pack>.rules, which the library maps at start-up. A new
# rule needs only a new file.
get_property(rooms GLOBAL PROPERTY RESLINT_ROOMS)
reslint_tool(compile-rules SOURCE ${PROJECT_SOURCE_DIR}/tools/compile-rules.c LINK reslint_flags reslint_abi rl_findings ${rooms})

set(RESLINT_RULES_FOLDER ${CMAKE_BINARY_DIR}/rules)
file(MAKE_DIRECTORY ${RESLINT_RULES_FOLDER})
file(GLOB_RECURSE rule_files RELATIVE ${PROJECT_SOURCE_DIR} CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/rules/*/*.yaml)
list(FILTER rule_files EXCLUDE REGEX "^rules/profiles/")
set(rule_packs "")
foreach(file IN LISTS rule_files)
  string(REGEX REPLACE "^rules/([^/]+)/.*" "\\1" pack ${file})
  list(APPEND rule_packs ${pack})
endforeach()
list(REMOVE_DUPLICATES rule_packs)
set(compiled_rules "")
foreach(pack IN LISTS rule_packs)
  set(files ${rule_files})
  list(FILTER files INCLUDE REGEX "^rules/${pack}/")
  set(image ${RESLINT_RULES_FOLDER}/${pack}.rules)
  list(TRANSFORM files PREPEND ${PROJECT_SOURCE_DIR}/ OUTPUT_VARIABLE inputs)
  add_custom_command(
    OUTPUT ${image}
    COMMAND compile-rules ${image}.new ${files}
    COMMAND ${CMAKE_COMMAND} -E rename ${image}.new ${image}
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
    DEPENDS compile-rules ${inputs}
    COMMENT "Declarative rules: ${pack}" VERBATIM)
  list(APPEND compiled_rules ${image})
endforeach()
add_custom_target(declarative_rules ALL DEPENDS ${compiled_rules})
if(compiled_rules)
  install(FILES ${compiled_rules} DESTINATION lib/reslint/rules)
endif()

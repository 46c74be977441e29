# What `cmake --install` installs with the program, its packs, rules and data: everything that authors of packs need,
# manual pages, completions (made by tools/make-texts.c from the tables and rules), the docs, and the Debian package.
include(CMakePackageConfigHelpers)

add_executable(make-texts ${PROJECT_SOURCE_DIR}/tools/make-texts.c)
target_link_libraries(make-texts PRIVATE reslint_flags rl_cli)
target_compile_definitions(make-texts PRIVATE RESLINT_VERSION="${PROJECT_VERSION}" RESLINT_VERSION_DATE="${RESLINT_VERSION_DATE}")
set(texts ${CMAKE_BINARY_DIR}/texts)
file(MAKE_DIRECTORY ${texts})
get_property(packs GLOBAL PROPERTY RESLINT_PACKS)
list(TRANSFORM packs PREPEND rl_pack_)
set(made "")
function(reslint_text file)
  add_custom_command(OUTPUT ${texts}/${file}
    COMMAND make-texts ${ARGN} > ${texts}/${file}.new
    COMMAND ${CMAKE_COMMAND} -E rename ${texts}/${file}.new ${texts}/${file}
    DEPENDS make-texts ${packs} declarative_rules ${compiled_rules}
    COMMENT "Text ${file}" VERBATIM)
  set(made ${made} ${texts}/${file} PARENT_SCOPE)
endfunction()
reslint_text(reslint.1 man)
reslint_text(reslint-rules.7 rules ${RESLINT_PACK_FOLDER} ${RESLINT_RULES_FOLDER})
reslint_text(reslint.bash bash)
reslint_text(_reslint zsh)
reslint_text(reslint.fish fish)
configure_file(${PROJECT_SOURCE_DIR}/man/reslint.yaml.5.in ${texts}/reslint.yaml.5 @ONLY)
add_custom_target(texts ALL DEPENDS ${made})

install(FILES ${texts}/reslint.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${texts}/reslint.yaml.5 DESTINATION ${CMAKE_INSTALL_MANDIR}/man5)
install(FILES ${texts}/reslint-rules.7 DESTINATION ${CMAKE_INSTALL_MANDIR}/man7)
install(FILES ${texts}/reslint.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME reslint)
install(FILES ${texts}/_reslint DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
install(FILES ${texts}/reslint.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

set(headers ${PROJECT_SOURCE_DIR}/core/include/reslint)
install(FILES ${headers}/plugin.h ${headers}/rulekit.h ${headers}/citations.h ${headers}/words.h ${headers}/base.h ${headers}/query.h
        ${headers}/openings.h DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/reslint)
install(DIRECTORY ${headers}/kit DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/reslint)
set(package ${CMAKE_INSTALL_DATADIR}/reslint/cmake)
configure_package_config_file(${PROJECT_SOURCE_DIR}/cmake/templates/reslintConfig.cmake.in
  ${CMAKE_BINARY_DIR}/reslintConfig.cmake INSTALL_DESTINATION ${package} PATH_VARS CMAKE_INSTALL_INCLUDEDIR)
write_basic_package_version_file(${CMAKE_BINARY_DIR}/reslintConfigVersion.cmake COMPATIBILITY SameMajorVersion
                                 ARCH_INDEPENDENT)
install(FILES ${CMAKE_BINARY_DIR}/reslintConfig.cmake ${CMAKE_BINARY_DIR}/reslintConfigVersion.cmake
        ${PROJECT_SOURCE_DIR}/cmake/EmbedPack.cmake DESTINATION ${package})
configure_file(${PROJECT_SOURCE_DIR}/cmake/templates/reslint.pc.in ${CMAKE_BINARY_DIR}/reslint.pc @ONLY)
install(FILES ${CMAKE_BINARY_DIR}/reslint.pc DESTINATION ${CMAKE_INSTALL_DATADIR}/pkgconfig)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/cmake/templates/pack/ DESTINATION ${CMAKE_INSTALL_DATADIR}/reslint/template)
# What people without a copy of this repository read, with the example that the pages mention.
install(DIRECTORY ${PROJECT_SOURCE_DIR}/docs/ DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/reslint
        FILES_MATCHING PATTERN "*.md" PATTERN "*.yaml" PATTERN "editors" EXCLUDE)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/examples DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/reslint)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/reslint RENAME copyright)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME reslint)
# Whoever builds a package maintains it: -DRESLINT_PACKAGE_CONTACT="NAME <ADDRESS>". The default address is nobody's.
set(RESLINT_PACKAGE_CONTACT "The reslint authors <reslint@example.org>" CACHE STRING "Who answers for the Debian package")
set(CPACK_PACKAGE_CONTACT "${RESLINT_PACKAGE_CONTACT}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "linter for United Nations resolutions")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "reslint reads resolutions of the General Assembly, the Security Council,
the Economic and Social Council, the Human Rights Council and Model UN as
drafters do: preambular and operative paragraphs, points, notes, citations.
It says what is wrong by the house rules, in drafters' words, and what to
write instead, and repairs what needs no second look.
.
It works on Word files, plain text and Markdown, on the command line, in
editors (a language server) and in CI, and opens no network connection.")
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/cmake/DebianFiles.cmake)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ
    WORLD_EXECUTE)
include(CPack)

# Ready-made profiles are configurations that others extend: installed as they are, and in a build tree found next to
# the program.
file(CREATE_LINK ${PROJECT_SOURCE_DIR}/rules/profiles ${CMAKE_BINARY_DIR}/profiles SYMBOLIC)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/rules/profiles DESTINATION ${CMAKE_INSTALL_DATADIR}/reslint)

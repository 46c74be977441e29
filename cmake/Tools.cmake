# reslint_tool(NAME SOURCE file INCLUDE folders LINK libraries): a small program that the build itself runs. A build for another
# system cannot run what it compiles; it uses the tools of a build for this one, which RESLINT_HOST_TOOLS names.
set(RESLINT_HOST_TOOLS "" CACHE PATH "The folder tools/ of a build for this machine, when building for another")

function(reslint_tool name)
  cmake_parse_arguments(TOOL "" "SOURCE" "INCLUDE;LINK" ${ARGN})
  if(RESLINT_HOST_TOOLS)
    add_executable(${name} IMPORTED GLOBAL)
    set_target_properties(${name} PROPERTIES IMPORTED_LOCATION ${RESLINT_HOST_TOOLS}/${name})
    return()
  endif()
  add_executable(${name} ${TOOL_SOURCE})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tools)
  target_include_directories(${name} PRIVATE ${TOOL_INCLUDE})
  target_link_libraries(${name} PRIVATE ${TOOL_LINK})
endfunction()

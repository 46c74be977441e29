# Run by CPack on the files of the package before they are packed: what Debian requires and a plain installation does
# not have: compressed manual pages, and a changelog. The same input gives the same bytes (SOURCE_DATE_EPOCH).
set(root ${CPACK_TEMPORARY_INSTALL_DIRECTORY}${CPACK_PACKAGING_INSTALL_PREFIX})
find_program(gzip gzip REQUIRED)
function(compress file)
  execute_process(COMMAND ${gzip} -9nf ${file} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

file(GLOB pages ${root}/share/man/*/*.[0-9])
foreach(page IN LISTS pages)
  compress(${page})
endforeach()

string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)
set(changelog ${root}/share/doc/reslint/changelog)
file(WRITE ${changelog} "reslint (${CPACK_PACKAGE_VERSION}) unstable; urgency=medium

  * Version ${CPACK_PACKAGE_VERSION}; what changed is in the history of the sources.

 -- ${CPACK_PACKAGE_CONTACT}  ${date}
")
compress(${changelog})

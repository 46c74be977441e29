# The libraries of cmake/Dependencies.cmake, compiled from the sources that web/sources.txt pins, under the same names: for the
# WebAssembly build and for the static program. What their own configure scripts would find out about emscripten, whose C library
# is musl, and about musl itself is in web/libraries/.
set(RESLINT_WEB_SOURCES ${CMAKE_BINARY_DIR}/sources CACHE PATH "Where web/fetch-sources.sh has put the libraries' sources")
set(from ${RESLINT_WEB_SOURCES})
if(NOT EXISTS ${from}/tree-sitter)
  message(FATAL_ERROR "${from} has no sources: run web/fetch-sources.sh ${from} (./dev page and ./dev static do)")
endif()
set(config ${PROJECT_SOURCE_DIR}/web/libraries)
set(made ${CMAKE_BINARY_DIR}/libraries)

# reslint_web_library(KEY SOURCES files INCLUDE for users PRIVATE for itself DEFINE for both HIDDEN for itself)
function(reslint_web_library key)
  cmake_parse_arguments(LIB "" "" "SOURCES;INCLUDE;PRIVATE;DEFINE;HIDDEN" ${ARGN})
  string(TOLOWER ${key} name)
  add_library(web_${name} STATIC ${LIB_SOURCES})
  target_include_directories(web_${name} SYSTEM PUBLIC ${LIB_INCLUDE} PRIVATE ${LIB_PRIVATE})
  target_compile_definitions(web_${name} PUBLIC ${LIB_DEFINE} PRIVATE _GNU_SOURCE ${LIB_HIDDEN})
  target_compile_options(web_${name} PRIVATE -w)
  set_target_properties(web_${name} PROPERTIES C_EXTENSIONS ON)
  add_library(PkgConfig::${key} ALIAS web_${name})
endfunction()

reslint_web_library(TREE_SITTER SOURCES ${from}/tree-sitter/lib/src/lib.c INCLUDE ${from}/tree-sitter/lib/include
                    PRIVATE ${from}/tree-sitter/lib/src)
reslint_web_library(UTF8PROC SOURCES ${from}/utf8proc/utf8proc.c INCLUDE ${from}/utf8proc DEFINE UTF8PROC_STATIC)

file(MAKE_DIRECTORY ${made}/pcre2)
configure_file(${from}/pcre2/src/config.h.generic ${made}/pcre2/config.h COPYONLY)
configure_file(${from}/pcre2/src/pcre2.h.generic ${made}/pcre2/pcre2.h COPYONLY)
configure_file(${from}/pcre2/src/pcre2_chartables.c.dist ${made}/pcre2/pcre2_chartables.c COPYONLY)
set(parts auto_possess compile config context convert dfa_match error extuni find_bracket jit_compile maketables match match_data
    newline ord2utf pattern_info script_run serialize string_utils study substitute substring tables ucd valid_utf xclass)
list(TRANSFORM parts PREPEND ${from}/pcre2/src/pcre2_)
list(TRANSFORM parts APPEND .c)
reslint_web_library(PCRE2 SOURCES ${parts} ${made}/pcre2/pcre2_chartables.c INCLUDE ${made}/pcre2 PRIVATE ${from}/pcre2/src
                    DEFINE PCRE2_STATIC HIDDEN HAVE_CONFIG_H PCRE2_CODE_UNIT_WIDTH=8 SUPPORT_UNICODE SUPPORT_PCRE2_8)

file(GLOB parts ${from}/jansson/src/*.c)
reslint_web_library(JANSSON SOURCES ${parts} INCLUDE ${from}/jansson/src ${config}/jansson HIDDEN HAVE_STDINT_H)
file(GLOB parts ${from}/libfyaml/src/lib/*.c ${from}/libfyaml/src/xxhash/*.c)
reslint_web_library(FYAML SOURCES ${parts} INCLUDE ${from}/libfyaml/include
                    PRIVATE ${config}/libfyaml ${from}/libfyaml/src/lib ${from}/libfyaml/src/xxhash HIDDEN FY_NON_LOCALE HAVE_CONFIG_H)
reslint_web_library(LIBMD SOURCES ${from}/libmd/src/sha2.c ${from}/libmd/src/sha256hl.c INCLUDE ${from}/libmd/include PRIVATE ${from}/libmd/src ${config}/libmd)
reslint_web_library(EXPAT SOURCES ${from}/expat/expat/lib/xmlparse.c ${from}/expat/expat/lib/xmlrole.c ${from}/expat/expat/lib/xmltok.c
                    INCLUDE ${from}/expat/expat/lib PRIVATE ${config}/expat)
set(parts adler32 crc32 deflate inffast inflate inftrees trees zutil)
list(TRANSFORM parts PREPEND ${from}/zlib/)
list(TRANSFORM parts APPEND .c)
reslint_web_library(ZLIB SOURCES ${parts} INCLUDE ${from}/zlib)

# Libraries for which no keystroke waits are made as small as possible: the page is a single file that is sent by mail.
foreach(library web_fyaml web_expat web_jansson web_zlib web_libmd)
  target_compile_options(${library} PRIVATE -Oz)
endforeach()

if(RESLINT_STATIC)
  target_compile_definitions(web_pcre2 PRIVATE SUPPORT_JIT)
  find_package(Threads REQUIRED)
else()
  add_library(Threads::Threads INTERFACE IMPORTED GLOBAL)
endif()

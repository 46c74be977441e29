# reslint as one static program (./dev static; docs/static.md): musl's C library, the libraries of cmake/WebLibraries.cmake, the
# packs, and the files that are installed next to any other reslint are all part of it.
target_compile_definitions(reslint PRIVATE RESLINT_LINKED_PACKS)
target_link_libraries(reslint PRIVATE reslint_packs_static)
# musl gives threads a stack of 128 kB unless the program asks for more.
target_link_options(reslint PRIVATE -static -no-pie LINKER:-z,stack-size=8388608)

# The files, as core/os/linked_files.h knows them. They are mapped, not copied: each begins at a cache line of the processor.
enable_language(ASM)
file(GLOB profiles CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/rules/profiles/*.yaml)
set(linked "")
foreach(file IN LISTS compiled_rules)
  cmake_path(GET file FILENAME name)
  list(APPEND linked "rules/${name}=${file}")
endforeach()
foreach(file IN LISTS citation_index word_lists)
  cmake_path(GET file FILENAME name)
  list(APPEND linked "data/${name}=${file}")
endforeach()
foreach(file IN LISTS profiles)
  cmake_path(GET file FILENAME name)
  list(APPEND linked "profiles/${name}=${file}")
endforeach()
list(SORT linked)

set(contents "")
set(table "")
set(needed "")
set(n 0)
foreach(entry IN LISTS linked)
  string(REGEX MATCH "^([^=]*)=(.*)$" entry "${entry}")
  list(APPEND needed ${CMAKE_MATCH_2})
  string(APPEND contents ".Lname${n}: .asciz \"${CMAKE_MATCH_1}\"\n.balign 64\n"
         ".Lfile${n}: .incbin \"${CMAKE_MATCH_2}\"\n.Lend${n}: .byte 0\n")
  string(APPEND table "WORD .Lname${n}, .Lfile${n}, .Lend${n} - .Lfile${n}\n")
  math(EXPR n "${n} + 1")
endforeach()
set(assembler ${CMAKE_BINARY_DIR}/linked_files.S)
file(CONFIGURE OUTPUT ${assembler} CONTENT [[
#if __SIZEOF_POINTER__ == 8
#define WORD .quad
#else
#define WORD .long
#endif
.section .rodata
@contents@
.section .data.rel.ro, "aw"
.balign 8
.globl rl_linked_files
rl_linked_files:
@table@WORD 0, 0, 0
.section .note.GNU-stack, ""
]] @ONLY)
set_source_files_properties(${assembler} PROPERTIES OBJECT_DEPENDS "${needed}")
add_library(reslint_linked_files OBJECT ${assembler})
add_dependencies(reslint_linked_files citation_index word_lists declarative_rules)
target_sources(reslint PRIVATE $<TARGET_OBJECTS:reslint_linked_files>)

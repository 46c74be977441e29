# reslint as one static program (./dev static; docs/static.md): musl's C library, the libraries of cmake/WebLibraries.cmake and the
# packs are part of it. The data lie beside it, as they do beside every reslint.
target_compile_definitions(reslint PRIVATE RESLINT_LINKED_PACKS)
target_link_libraries(reslint PRIVATE reslint_packs_static)
# musl gives threads 128 kB of stack unless the program says how much it wants.
target_link_options(reslint PRIVATE -static -no-pie LINKER:-z,stack-size=8388608)
add_dependencies(reslint citation_index word_lists declarative_rules)

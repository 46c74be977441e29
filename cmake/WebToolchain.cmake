# WebAssembly with Debian's emscripten. Its emcc takes a second of Python for each file, so clang is called directly, as emcc
# would call it (and ccache works with that), and emcc only links. Objects name no folder of this machine: two builds are identical.
set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR wasm32)
set(CMAKE_C_COMPILER clang-14)
set(CMAKE_C_COMPILER_TARGET wasm32-unknown-emscripten)
set(CMAKE_AR llvm-ar-14)
set(CMAKE_RANLIB llvm-ranlib-14)
set(CMAKE_SYSROOT /usr/share/emscripten/cache/sysroot)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
get_filename_component(root ${CMAKE_CURRENT_LIST_DIR} DIRECTORY)
set(CMAKE_C_FLAGS_INIT "-DEMSCRIPTEN -D__EMSCRIPTEN__ -fignore-exceptions -mllvm -combiner-global-alias-analysis=false \
-mllvm -enable-emscripten-sjlj -mllvm -disable-lsr -Werror=implicit-function-declaration -Xclang -iwithsysroot/include/compat \
-ffile-prefix-map=${root}=. -ffile-prefix-map=${CMAKE_BINARY_DIR}=build")
set(CMAKE_C_FLAGS_MINSIZEREL_INIT "-Os -DNDEBUG")
# emcc's own JavaScript tools find Debian's node modules, whichever node runs them.
set(CMAKE_C_LINK_EXECUTABLE
    "${CMAKE_COMMAND} -E env NODE_PATH=/usr/share/nodejs emcc <LINK_FLAGS> <OBJECTS> -o <TARGET> <LINK_LIBRARIES>")
set(CMAKE_FIND_ROOT_PATH ${CMAKE_SYSROOT})
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)

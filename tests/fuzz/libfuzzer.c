/* The same check under libFuzzer: texts are found by coverage instead of being made from ours.
 *   cmake -S . -B build-libfuzzer -DCMAKE_C_COMPILER=clang -DRESLINT_SANITIZE=ON -DRESLINT_LIBFUZZER=ON
 *   build-libfuzzer/tests/fuzz/libfuzzer -max_len=65536 CORPUS examples */
#include "check.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    reslint_settings settings = {.pack_folder = RESLINT_TEST_PACKS, .no_config = true};
    reslint_error error;
    reslint_engine *engine = reslint_engine_new(&settings, &error);
    if (!engine) abort();
    rl_arena arena = {0};
    fuzz_random random = fuzz_start((uint32_t)size, size ? data[0] : 0);
    if (fuzz_check(engine, &arena, (reslint_str){(const char *)data, (uint32_t)size}, &random)) abort();
    rl_arena_free(&arena);
    reslint_engine_free(engine);
    return 0;
}

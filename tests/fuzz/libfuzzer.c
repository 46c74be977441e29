/* The same check under libFuzzer, which finds texts by coverage instead of making them from ours.
 *   cmake -S . -B build-libfuzzer -DCMAKE_C_COMPILER=clang -DRESLINT_SANITIZE=ON -DRESLINT_LIBFUZZER=ON
 *   build-libfuzzer/tests/fuzz/libfuzzer -max_len=65536 CORPUS examples */
#include "check.h"

#include <stdlib.h>

extern const reslint_pack *const reslint_static_packs[];
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* libFuzzer offers no place to keep the engine, and making one for each text would take most of the time. */
static const reslint_engine *engine(void) {
    static reslint_engine *made;
    reslint_settings settings = {
        .linked = reslint_static_packs, .no_packs = true, .no_own_rules = true, .no_config = true};
    reslint_error error;
    if (!made) made = reslint_engine_new(&settings, &error);
    if (!made) abort();
    return made;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    rl_arena arena = {0};
    fuzz_random random = fuzz_start((uint32_t)size, size ? data[0] : 0);
    if (fuzz_check(engine(), &arena, (reslint_str){(const char *)data, (uint32_t)size}, &random)) abort();
    rl_arena_free(&arena);
    return 0;
}

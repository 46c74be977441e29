# A parser of strangers' files should make attacks costly: checked copies, canaries on stacks, tables of functions that
# are read-only before main() begins, and jumps that land only where they may. For program and packs alike; what a
# compiler or linker does not know is left out. tests/reliability/hardening.sh looks at what was built.
include(CheckCCompilerFlag)
include(CheckLinkerFlag)
option(RESLINT_HARDEN "Build with the compiler's and linker's defences" ON)

function(reslint_harden_compiler flag name)
  check_c_compiler_flag(${flag} ${name})
  if(${name})
    add_compile_options(${flag})
  endif()
endfunction()

if(RESLINT_HARDEN)
  reslint_harden_compiler(-fstack-protector-strong RESLINT_HAS_STACK_PROTECTOR)
  reslint_harden_compiler(-fcf-protection=full RESLINT_HAS_CF_PROTECTION)
  # Sanitizers replace the functions that the checked ones would call; without optimization nothing is checked.
  if(NOT RESLINT_SANITIZE AND NOT RESLINT_TSAN)
    add_compile_options($<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE> $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=2>)
  endif()
  check_linker_flag(C LINKER:-z,relro,-z,now RESLINT_HAS_RELRO)
  if(RESLINT_HAS_RELRO)
    add_link_options(LINKER:-z,relro,-z,now)
    # Every name is then looked up at the start, and most are in the C library, so that is searched first.
    if(NOT RESLINT_SANITIZE AND NOT RESLINT_TSAN)
      add_link_options(-lc)
    endif()
  endif()
  include(CheckPIESupported)
  check_pie_supported(LANGUAGES C)
endif()

/* RL_PRINTF(FMT, ARGS): the declaration before it takes a printf format as its parameter FMT, and its
 * arguments from parameter ARGS on (0: a va_list), counted from 1. Compilers that can check one against the
 * other do so. */
#ifndef RL_BASE_PRINTF_H
#define RL_BASE_PRINTF_H

#if defined(__GNUC__)
#define RL_PRINTF(fmt, args) __attribute__((format(printf, fmt, args)))
#else
#define RL_PRINTF(fmt, args)
#endif
#endif

/* api/error.h: why something of the user's could not be used: a file, a configuration, a pack. */
#ifndef RESLINT_API_ERROR_H
#define RESLINT_API_ERROR_H

#include <stdint.h>

/* Owned by the caller of the function that fills it; its contents are defined only when that function
 * fails. */
typedef struct reslint_error {
    char message[512];     /* a sentence for people: what is wrong and what to do */
    char path[512];        /* the file it is about, or "" */
    uint32_t line, column; /* 0: not about a place */
} reslint_error;

#endif

/* The library's face: comparing with an earlier version. */
#include "api/internal.h"
#include "model/versions.h"

void reslint_document_compare(reslint_document *document, const reslint_document *before) {
    document->before = before;
    document->model.versions = rl_versions_pair(&document->arena, &before->model, &document->model);
}

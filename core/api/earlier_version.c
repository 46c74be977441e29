/* Public interface: comparing with an earlier version. */
#include "api/internal.h"
#include "model/versions.h"
#include "revision/compare.h"

void reslint_document_compare(reslint_document *document, const reslint_document *before) {
    document->before = before;
    document->model.versions = rl_versions_pair(&document->arena, &before->model, &document->model);
}

const reslint_finding *reslint_document_new_findings(reslint_document *document,
                                                     const reslint_finding *findings, uint32_t count,
                                                     reslint_document *before, uint32_t *left) {
    uint32_t n_earlier;
    const reslint_finding *earlier = reslint_document_lint(before, &n_earlier);
    return rl_new_findings(&document->made, findings, count, earlier, n_earlier, left);
}

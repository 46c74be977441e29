/* Paragraphs and tables, in the order of the file. A paragraph whose mark does not count in this reading (it
 * was deleted, or not yet inserted) continues with the next one, which then has the number; deleted
 * paragraphs use up no number. */
#include "readers/reading.h"

#include "base/str.h"

/* ---- writing a paragraph ---- */

static void write_boxes(rl_reader *r) {
    rl_xml_list boxes = r->boxes;
    if (!boxes.len) return;
    uint32_t codes = r->codes, fields = r->fields.len;
    r->boxes = (rl_xml_list){0};
    r->codes = 0;
    for (uint32_t i = 0; i < boxes.len; i++) {
        rl_read_blocks(r, boxes.items[i]);
        rl_end_blocks(r);
    }
    r->codes = codes;
    r->fields.len = fields < r->fields.len ? fields : r->fields.len;
}

static void write_paragraph(rl_reader *r, reslint_str label) {
    rl_paragraph *paragraph = &r->word->paragraphs.items[r->first];
    size_t was = r->out.len;
    rl_write(r, r->before, strlen(r->before));
    size_t at = r->out.len;
    if (rl_write_spans(r, label)) {
        paragraph->at = (uint32_t)(r->mark < at ? r->mark : at);
        r->mark = SIZE_MAX;
        paragraph->end = (uint32_t)r->out.len;
        paragraph->label = label;
        r->before = r->cells ? " " : "\n\n";
    } else {
        r->out.len = was;
    }
    r->spans.len = 0;
    r->first = UINT32_MAX;
    r->kept_label = (reslint_str){NULL, 0};
    write_boxes(r);
}

static void finish(rl_reader *r, const rl_xml *properties, const rl_word_style *style) {
    reslint_str label = r->kept_label;
    rl_heed_style(r, style);
    if (!label.ptr) {
        rl_numbered at = rl_numbering_of(&r->word->numbering, properties, style,
                                         r->word->revisions == RL_REVISIONS_ORIGINAL);
        label = at.list ? rl_numbering_label(r->arena, at) : RL_STR("");
    }
    write_paragraph(r, label);
}

/* The places where comments begin and end are not visible. */
static bool has_characters(const rl_reader *r) {
    for (uint32_t i = 0; i < r->spans.len; i++)
        if (r->spans.items[i].piece.kind != RL_PIECE_START && r->spans.items[i].piece.kind != RL_PIECE_END)
            return true;
    return false;
}

void rl_end_blocks(rl_reader *r) {
    if (r->first == UINT32_MAX) return;
    if (has_characters(r))
        finish(r, r->properties, r->style);
    else
        write_paragraph(r, RL_STR(""));
}

/* ---- reading a paragraph ---- */

/* Is a paragraph's mark, its number, a row or a cell put in, taken out or moved? */
static bool is_tracked(const rl_xml *properties) {
    static const rl_xml_name names[] = {RL_X_INS,       RL_X_DEL,      RL_X_MOVE_TO,
                                        RL_X_MOVE_FROM, RL_X_CELL_INS, RL_X_CELL_DEL};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (rl_xml_child(properties, names[i])) return true;
    return false;
}

/* Do the properties of a paragraph's mark, a row or a cell say that it is not in this reading? */
static bool is_left_out(rl_reader *r, const rl_xml *properties) {
    if (is_tracked(properties)) r->word->tracked = true;
    for (const rl_xml *n = properties ? properties->first : NULL; n; n = n->next)
        if (rl_left_out(r, n->name)) return true;
    return false;
}

static const rl_word_style *style_of(const rl_reader *r, const rl_xml *properties) {
    const rl_word_style *said =
        rl_style_find(&r->word->styles, rl_xml_val(properties, RL_X_P_STYLE), RL_STYLE_PARAGRAPH);
    return said ? said : r->word->styles.paragraph;
}

/* Leaves the paragraph open for the next one; what decides its number is kept in case none follows. */
static void leave_open(rl_reader *r, const rl_xml *properties, const rl_word_style *style) {
    r->word->paragraphs.items[r->last].gone = true;
    r->properties = properties;
    r->style = style;
}

/* With a hidden mark, an empty paragraph is invisible, and the text of any other runs into the next one. */
static void hide_mark(rl_reader *r, const rl_xml *properties, const rl_word_style *style) {
    rl_numbered at = {NULL, 0};
    if (has_characters(r) && !r->kept_label.ptr)
        at = rl_numbering_of(&r->word->numbering, properties, style,
                             r->word->revisions == RL_REVISIONS_ORIGINAL);
    if (at.list) r->kept_label = rl_numbering_label(r->arena, at);
    leave_open(r, properties, style);
}

static void read_paragraph(rl_reader *r, const rl_xml *node) {
    const rl_xml *own = rl_xml_properties(node, RL_X_P_PR), *mark = rl_xml_child(own, RL_X_R_PR);
    const rl_xml *change = rl_xml_child(own, RL_X_P_PR_CHANGE);
    bool original = r->word->revisions == RL_REVISIONS_ORIGINAL;
    const rl_xml *properties = original && change ? rl_xml_child(change, RL_X_P_PR) : own;
    const rl_word_style *style = style_of(r, properties);
    r->last = r->word->paragraphs.len;
    r->run = 0;
    *(rl_paragraph *)rl_push(r->arena, &r->word->paragraphs) = (rl_paragraph){
        .node = node, .part = r->part, .style = style, .note = r->note, .in_table = r->cells && !r->note};
    if (r->first == UINT32_MAX) r->first = r->last;
    if (change || is_tracked(mark) || is_tracked(rl_xml_child(own, RL_X_NUM_PR))) r->word->tracked = true;
    rl_read_runs(r, node, style);
    if (r->hidden) {
        r->spans.len = 0;
        r->boxes.len = 0;
        r->first = UINT32_MAX;
    } else if (is_left_out(r, mark)) {
        leave_open(r, properties, style);
    } else if (rl_styles_look(&r->word->styles, mark, style, r->table) & RL_LOOK_HIDDEN) {
        hide_mark(r, properties, style);
    } else {
        finish(r, properties, style);
    }
}

/* ---- tables ---- */

typedef struct row_writing {
    bool any, open; /* it has contents; its first bar is written */
    size_t was;
} row_writing;

static void read_rows(rl_reader *r, const rl_xml *parent, uint32_t *rows);
static void read_cells(rl_reader *r, const rl_xml *parent, row_writing *row);

/* Something around rows or cells that is not shown. */
static bool is_wrapper(const rl_xml *n) {
    return n->name == RL_X_SDT || n->name == RL_X_SDT_CONTENT || n->name == RL_X_CUSTOM_XML;
}

static uint32_t count_cells(const rl_xml *parent) {
    uint32_t count = 0;
    for (const rl_xml *n = parent->first; n; n = n->next) {
        if (n->name == RL_X_TC) count++;
        if (is_wrapper(n)) count += count_cells(n);
    }
    return count;
}

static uint32_t count_paragraphs(const rl_xml *parent) {
    uint32_t count = 0;
    for (const rl_xml *n = parent->first; n; n = n->next) {
        if (n->name == RL_X_P || n->name == RL_X_TBL) count++;
        if (n->name == RL_X_TC || is_wrapper(n)) count += count_paragraphs(n);
    }
    return count;
}

static void read_cell(rl_reader *r, const rl_xml *cell, row_writing *row) {
    bool out = is_left_out(r, rl_xml_child(cell, RL_X_TC_PR));
    r->hidden += out;
    if (!r->hidden) {
        rl_write(r, row->open ? " | " : "| ", row->open ? 3 : 2);
        row->open = true;
        r->before = "";
    }
    size_t at = r->out.len;
    rl_read_blocks(r, cell);
    rl_end_blocks(r);
    row->any = row->any || r->out.len > at;
    r->hidden -= out;
}

static void read_cells(rl_reader *r, const rl_xml *parent, row_writing *row) {
    for (const rl_xml *n = parent->first; n; n = n->next) {
        if (n->name == RL_X_TC)
            read_cell(r, n, row);
        else if (is_wrapper(n))
            read_cells(r, n, row);
    }
}

/* A row of one cell with several paragraphs is a box around text, not a table. */
static bool is_frame(const rl_xml *tr) {
    return count_cells(tr) == 1 && count_paragraphs(tr) > 1;
}

static void read_row(rl_reader *r, const rl_xml *tr, uint32_t *rows) {
    bool out = is_left_out(r, rl_xml_child(tr, RL_X_TR_PR));
    row_writing row = {.was = r->out.len};
    const char *before = r->before;
    bool plain = r->cells || is_frame(tr);
    r->hidden += out;
    if (plain) {
        for (const rl_xml *n = tr->first; n; n = n->next)
            if (n->name == RL_X_TC || is_wrapper(n)) {
                rl_read_blocks(r, n);
                rl_end_blocks(r);
            }
    } else {
        rl_write(r, *rows ? "\n" : before, strlen(*rows ? "\n" : before));
        r->cells++;
        read_cells(r, tr, &row);
        r->cells--;
        if (row.any) {
            rl_write(r, " |", 2);
            r->before = "\n\n";
            ++*rows;
        } else {
            r->out.len = row.was;
            r->before = before;
        }
    }
    r->hidden -= out;
}

static void read_rows(rl_reader *r, const rl_xml *parent, uint32_t *rows) {
    for (const rl_xml *n = parent->first; n; n = n->next) {
        if (n->name == RL_X_TR)
            read_row(r, n, rows);
        else if (is_wrapper(n))
            read_rows(r, n, rows);
    }
}

static void read_table(rl_reader *r, const rl_xml *table) {
    uint32_t rows = 0;
    const rl_word_style *around = r->table;
    reslint_str id = rl_xml_val(rl_xml_child(table, RL_X_TBL_PR), RL_X_TBL_STYLE);
    r->table = rl_style_find(&r->word->styles, id, RL_STYLE_TABLE);
    rl_end_blocks(r);
    read_rows(r, table, &rows);
    r->table = around;
}

/* ---- what is not a paragraph ---- */

static void read_block(rl_reader *r, const rl_xml *n) {
    switch (n->name) {
    case RL_X_P: read_paragraph(r, n); break;
    case RL_X_TBL: read_table(r, n); break;
    case RL_X_ALT_CHUNK: r->word->chunks++; break;
    case RL_X_INS:
    case RL_X_MOVE_TO:
    case RL_X_DEL:
    case RL_X_MOVE_FROM: {
        bool out = rl_left_out(r, n->name);
        r->word->tracked = true;
        r->hidden += out;
        rl_read_blocks(r, n);
        r->hidden -= out;
        break;
    }
    case RL_X_SDT:
    case RL_X_SDT_CONTENT:
    case RL_X_TC:
    case RL_X_CUSTOM_XML:
    case RL_X_SMART_TAG: rl_read_blocks(r, n); break;
    case RL_X_ALTERNATE:
        if (rl_alternative(n)) rl_read_blocks(r, rl_alternative(n));
        break;
    default: break;
    }
}

void rl_read_blocks(rl_reader *r, const rl_xml *parent) {
    for (const rl_xml *n = parent->first; n; n = n->next) read_block(r, n);
}

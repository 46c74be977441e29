/* The names of elements and attributes that the readers know, each with its namespace. In the tree a name is
 * a number, so that it is compared as text only once. */
#ifndef RL_READERS_XML_NAMES_H
#define RL_READERS_XML_NAMES_H
#include <stdbool.h>

/* The namespaces; strict documents have other addresses for the same ones. */
typedef enum rl_xml_space {
    RL_SPACE_NONE,  /* no namespace */
    RL_SPACE_W,     /* WordprocessingML */
    RL_SPACE_W15,   /* its 2012 extension */
    RL_SPACE_W14,   /* its 2010 extension */
    RL_SPACE_R,     /* relationships, in parts */
    RL_SPACE_MC,    /* markup compatibility */
    RL_SPACE_M,     /* formulas */
    RL_SPACE_TYPES, /* [Content_Types].xml */
    RL_SPACE_RELS,  /* .rels */
    RL_SPACE_XML,   /* xml:space */
    RL_SPACE_PROPS, /* docProps: core, Dublin Core, extended */
    RL_SPACE_OTHER
} rl_xml_space;

/* X(number, namespace, name) */
#define RL_XML_NAMES(X)                                                                                      \
    X(CHOICE, MC, "Choice")                                                                                  \
    X(FALLBACK, MC, "Fallback")                                                                              \
    X(ALTERNATE, MC, "AlternateContent")                                                                     \
    X(M_T, M, "t")                                                                                           \
    X(A_CONTENT_TYPE, NONE, "ContentType")                                                                   \
    X(A_EXTENSION, NONE, "Extension")                                                                        \
    X(A_ID, NONE, "Id")                                                                                      \
    X(A_PART_NAME, NONE, "PartName")                                                                         \
    X(A_REQUIRES, NONE, "Requires")                                                                          \
    X(A_TARGET, NONE, "Target")                                                                              \
    X(A_TARGET_MODE, NONE, "TargetMode")                                                                     \
    X(A_TYPE, NONE, "Type")                                                                                  \
    X(COMPANY, PROPS, "Company")                                                                             \
    X(MANAGER, PROPS, "Manager")                                                                             \
    X(CREATOR, PROPS, "creator")                                                                             \
    X(LAST_MODIFIED_BY, PROPS, "lastModifiedBy")                                                             \
    X(R_ID, R, "id")                                                                                         \
    X(RELATIONSHIP, RELS, "Relationship")                                                                    \
    X(RELATIONSHIPS, RELS, "Relationships")                                                                  \
    X(DEFAULT, TYPES, "Default")                                                                             \
    X(OVERRIDE, TYPES, "Override")                                                                           \
    X(TYPES, TYPES, "Types")                                                                                 \
    X(PARA_ID, W14, "paraId")                                                                                \
    X(COMMENT_EX, W15, "commentEx")                                                                          \
    X(DONE, W15, "done")                                                                                     \
    X(EX_PARA_ID, W15, "paraId")                                                                             \
    X(EX_PARENT, W15, "paraIdParent")                                                                        \
    X(PERSON, W15, "person")                                                                                 \
    X(PERSON_AUTHOR, W15, "author")                                                                          \
    X(ABSTRACT_NUM, W, "abstractNum")                                                                        \
    X(ABSTRACT_NUM_ID, W, "abstractNumId")                                                                   \
    X(ALT_CHUNK, W, "altChunk")                                                                              \
    X(ANNOTATION_REF, W, "annotationRef")                                                                    \
    X(ASCII, W, "ascii")                                                                                     \
    X(AUTHOR, W, "author")                                                                                   \
    X(B, W, "b")                                                                                             \
    X(B_CS, W, "bCs")                                                                                        \
    X(BASED_ON, W, "basedOn")                                                                                \
    X(BDO, W, "bdo")                                                                                         \
    X(BODY, W, "body")                                                                                       \
    X(BOOKMARK_END, W, "bookmarkEnd")                                                                        \
    X(BOOKMARK_START, W, "bookmarkStart")                                                                    \
    X(BR, W, "br")                                                                                           \
    X(CAPS, W, "caps")                                                                                       \
    X(CELL_DEL, W, "cellDel")                                                                                \
    X(CELL_INS, W, "cellIns")                                                                                \
    X(CHAR, W, "char")                                                                                       \
    X(COMMENT, W, "comment")                                                                                 \
    X(COMMENT_RANGE_END, W, "commentRangeEnd")                                                               \
    X(COMMENT_RANGE_START, W, "commentRangeStart")                                                           \
    X(COMMENT_REFERENCE, W, "commentReference")                                                              \
    X(COMMENTS, W, "comments")                                                                               \
    X(CR, W, "cr")                                                                                           \
    X(CS, W, "cs")                                                                                           \
    X(CUSTOM_MARK_FOLLOWS, W, "customMarkFollows")                                                           \
    X(CUSTOM_XML, W, "customXml")                                                                            \
    X(DEF, W, "default")                                                                                     \
    X(DEL, W, "del")                                                                                         \
    X(DEL_INSTR_TEXT, W, "delInstrText")                                                                     \
    X(DEL_TEXT, W, "delText")                                                                                \
    X(DIR, W, "dir")                                                                                         \
    X(DOC_DEFAULTS, W, "docDefaults")                                                                        \
    X(DOCUMENT, W, "document")                                                                               \
    X(DOCUMENT_PROTECTION, W, "documentProtection")                                                          \
    X(DRAWING, W, "drawing")                                                                                 \
    X(EDIT, W, "edit")                                                                                       \
    X(ENDNOTE, W, "endnote")                                                                                 \
    X(ENDNOTE_REFERENCE, W, "endnoteReference")                                                              \
    X(ENDNOTES, W, "endnotes")                                                                               \
    X(ENFORCEMENT, W, "enforcement")                                                                         \
    X(FLD_CHAR, W, "fldChar")                                                                                \
    X(FLD_CHAR_TYPE, W, "fldCharType")                                                                       \
    X(FLD_SIMPLE, W, "fldSimple")                                                                            \
    X(FONT, W, "font")                                                                                       \
    X(FOOTNOTE, W, "footnote")                                                                               \
    X(FOOTNOTE_REFERENCE, W, "footnoteReference")                                                            \
    X(FOOTNOTES, W, "footnotes")                                                                             \
    X(FORMAT, W, "format")                                                                                   \
    X(HYPERLINK, W, "hyperlink")                                                                             \
    X(I, W, "i")                                                                                             \
    X(I_CS, W, "iCs")                                                                                        \
    X(ID, W, "id")                                                                                           \
    X(ILVL, W, "ilvl")                                                                                       \
    X(INITIALS, W, "initials")                                                                               \
    X(INS, W, "ins")                                                                                         \
    X(INSTR, W, "instr")                                                                                     \
    X(INSTR_TEXT, W, "instrText")                                                                            \
    X(IS_LGL, W, "isLgl")                                                                                    \
    X(LVL, W, "lvl")                                                                                         \
    X(LVL_OVERRIDE, W, "lvlOverride")                                                                        \
    X(LVL_RESTART, W, "lvlRestart")                                                                          \
    X(LVL_TEXT, W, "lvlText")                                                                                \
    X(MOVE_FROM, W, "moveFrom")                                                                              \
    X(MOVE_FROM_RANGE_END, W, "moveFromRangeEnd")                                                            \
    X(MOVE_FROM_RANGE_START, W, "moveFromRangeStart")                                                        \
    X(MOVE_TO, W, "moveTo")                                                                                  \
    X(MOVE_TO_RANGE_END, W, "moveToRangeEnd")                                                                \
    X(MOVE_TO_RANGE_START, W, "moveToRangeStart")                                                            \
    X(NAME, W, "name")                                                                                       \
    X(NO_BREAK_HYPHEN, W, "noBreakHyphen")                                                                   \
    X(NUM, W, "num")                                                                                         \
    X(NUM_FMT, W, "numFmt")                                                                                  \
    X(NUM_ID, W, "numId")                                                                                    \
    X(NUM_PR, W, "numPr")                                                                                    \
    X(NUM_STYLE_LINK, W, "numStyleLink")                                                                     \
    X(NUMBERING, W, "numbering")                                                                             \
    X(OBJECT, W, "object")                                                                                   \
    X(P, W, "p")                                                                                             \
    X(P_PR, W, "pPr")                                                                                        \
    X(P_PR_CHANGE, W, "pPrChange")                                                                           \
    X(P_STYLE, W, "pStyle")                                                                                  \
    X(PICT, W, "pict")                                                                                       \
    X(PTAB, W, "ptab")                                                                                       \
    X(R, W, "r")                                                                                             \
    X(R_FONTS, W, "rFonts")                                                                                  \
    X(SECT_PR_CHANGE, W, "sectPrChange")                                                                     \
    X(TBL_PR_CHANGE, W, "tblPrChange")                                                                       \
    X(TBL_GRID_CHANGE, W, "tblGridChange")                                                                   \
    X(TR_PR_CHANGE, W, "trPrChange")                                                                         \
    X(TC_PR_CHANGE, W, "tcPrChange")                                                                         \
    X(NUMBERING_CHANGE, W, "numberingChange")                                                                \
    X(R_PR, W, "rPr")                                                                                        \
    X(R_PR_CHANGE, W, "rPrChange")                                                                           \
    X(R_PR_DEFAULT, W, "rPrDefault")                                                                         \
    X(R_STYLE, W, "rStyle")                                                                                  \
    X(RT, W, "rt")                                                                                           \
    X(RTL, W, "rtl")                                                                                         \
    X(RUBY, W, "ruby")                                                                                       \
    X(RUBY_BASE, W, "rubyBase")                                                                              \
    X(SDT, W, "sdt")                                                                                         \
    X(SDT_CONTENT, W, "sdtContent")                                                                          \
    X(SECT_PR, W, "sectPr")                                                                                  \
    X(SETTINGS, W, "settings")                                                                               \
    X(SMART_TAG, W, "smartTag")                                                                              \
    X(SOFT_HYPHEN, W, "softHyphen")                                                                          \
    X(SPEC_VANISH, W, "specVanish")                                                                          \
    X(START, W, "start")                                                                                     \
    X(START_OVERRIDE, W, "startOverride")                                                                    \
    X(STYLE, W, "style")                                                                                     \
    X(STYLE_ID, W, "styleId")                                                                                \
    X(STYLES, W, "styles")                                                                                   \
    X(SYM, W, "sym")                                                                                         \
    X(T, W, "t")                                                                                             \
    X(TAB, W, "tab")                                                                                         \
    X(TBL, W, "tbl")                                                                                         \
    X(TBL_PR, W, "tblPr")                                                                                    \
    X(TBL_STYLE, W, "tblStyle")                                                                              \
    X(TC, W, "tc")                                                                                           \
    X(TC_PR, W, "tcPr")                                                                                      \
    X(TR, W, "tr")                                                                                           \
    X(TR_PR, W, "trPr")                                                                                      \
    X(TXBX_CONTENT, W, "txbxContent")                                                                        \
    X(TYPE, W, "type")                                                                                       \
    X(U, W, "u")                                                                                             \
    X(VAL, W, "val")                                                                                         \
    X(VANISH, W, "vanish")                                                                                   \
    X(VERT_ALIGN, W, "vertAlign")                                                                            \
    X(SPACE, XML, "space")

typedef enum rl_xml_name {
    RL_X_OTHER, /* none of them */
    RL_X_TEXT,  /* not an element: a stretch of text */
#define RL_X(number, space, name) RL_X_##number,
    RL_XML_NAMES(RL_X)
#undef RL_X
        RL_X_COUNT
} rl_xml_name;

/* A table of them for quick lookup; owned by the caller, and constant once it is made. */
typedef struct rl_xml_names {
    unsigned short rows[512];
} rl_xml_names;
void rl_xml_names_make(rl_xml_names *names);

/* `full` is the namespace's address, a line feed and the name, or the name alone. `strict` is set when the
 * address is that of a strict document. */
rl_xml_name rl_xml_name_of(const rl_xml_names *names, const char *full, bool *strict);
#endif

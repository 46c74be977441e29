/* Opening phrases damaged by scanning: what is mended, and what is too far from any phrase. */
#include "opened.h"

static void damage_is_mended(void **state) {
    (void)state;
    expect(preamble, "Wel coming the report,", "P Wel coming = welcoming mended");
    expect(operative, "Reguests the Board to meet;", "O Reguests = requests mended");
    expect(operative, "Reiteratesits request to the Board;",
           "O Reiteratesits request = reiterates its request mended");
    expect(operative, "Requeststhe Board to meet;", "O Requests = requests mended");
    /* A missing letter: any letter inside a long word, only a doubled one inside a short word. */
    expect(operative, "Reqests the Board to meet;", "O Reqests = requests mended");
    expect(preamble, "onvinced of the use of lamps,", "-");
    expect(operative, "Cals upon States to act;", "O Cals upon = calls upon mended");
    expect(operative, "Cllsupon States to act;", "-");
    expect(operative, "Uges States to act;", "-");
    /* A letter too many, by the same measure. */
    expect(operative, "Requuests the Board to meet;", "O Requuests = requests mended");
    expect(operative, "Urgges States to act;", "O Urgges = urges mended");
    expect(operative, "Urtges States to act;", "-");
    expect(operative, "lnvites States to act;", "O lnvites = invites mended");
    expect(operative, "Takes n ote of the report;", "O Takes n ote = takes note mended");
    expect(preamble, "Bearing in rnind the rivers,", "P Bearing in rnind = bearing in mind mended");
    expect(preamble, "Reca11ing the summit,", "P Reca11ing = recalling mended");
    expect(operative, "Strongly condemnsthe attack;", "O Strongly condemns = strongly condemns mended");
    expect(operative, "Alsorequests the Board to meet;", "O Alsorequests = requests also+ mended");
    expect(preamble, "Taking note with apprecia tion of the report,",
           "P Taking note with apprecia tion = taking note with appreciation mended");
}

/* By part and organ, damaged in all the ways that are mended; what is too far from a verb stays as it is. */
static void letter_by_letter(void **state) {
    (void)state;
    const place council = {RESLINT_OPENING_PREAMBULAR, RESLINT_ORGAN_SC, false};
    const place council_decides = {RESLINT_OPENING_OPERATIVE, RESLINT_ORGAN_SC, false};
    const place rights_council = {RESLINT_OPENING_OPERATIVE, RESLINT_ORGAN_HRC, false};
    const place model_un = {RESLINT_OPENING_PREAMBULAR, RESLINT_ORGAN_GA, true};
    expect(anywhere, "Commemorating the lamps,", "P Commemorating = commemorating");
    expect(anywhere, "Memorializing the lamps;", "-");
    expect(anywhere, "Memorializing the lamps", "-");
    expect(anywhere, "Memorializes the lamps;", "O Memorializes = memorializes new");
    expect(anywhere, "Memorializes the lamps:", "O Memorializes = memorializes new");
    expect(anywhere, "Memorializes the lamps,", "-");
    expect(anywhere, "memorializes the lamps;", "-");
    expect(anywhere, "Memorializes the lamps.", "-");
    expect(anywhere, "Recalls the lamps.", "O Recalls = recalls");
    expect(preamble, "Alarmed Nations burn,", "-");
    expect(preamble, "Concerned the lamps burn,", "P Concerned = concerned");
    expect(preamble, "“Recalling” the lamps,", "P Recalling = recalling");
    expect(preamble, "(Recalling) the lamps,", "P Recalling = recalling");
    expect(preamble, "«Recalling» the lamps,", "-");
    expect(preamble, "[Recalling] the lamps,", "P Recalling = recalling");
    expect(preamble, "‘Recalling’ the lamps,", "P Recalling = recalling");
    expect(preamble, "Recalling. the lamps,", "P Recalling = recalling");
    expect(preamble, "Recalling: the lamps,", "P Recalling = recalling");
    expect(preamble, "  Recalling   also   the lamps,", "P Recalling   also = recalling +also");
    expect(preamble,
           "Recalling the lamps of the valley of the long night of the old town of the new town of oil,",
           "P Recalling = recalling");
    expect(council, "Expressing its appreciation to the lamps,", "P Expressing = expressing");
    expect(council, "Recalling its resolutions,", "P Recalling = recalling");
    expect(council, "Condemning in the strongest terms the lamps,", "P Condemning = condemning");
    expect(council, "Bearing in mind the lamps,", "P Bearing in mind = bearing in mind");
    expect(council, "Expressing also its appreciation to the lamps,", "P Expressing also = expressing +also");
    expect(council, "Expressing once again its appreciation to the lamps,",
           "P Expressing once again = expressing once again");
    expect(council, "Noting with appreciation the lamps,",
           "P Noting with appreciation = noting with appreciation");
    expect(council, "Reaffirming its commitment to lamps,", "P Reaffirming = reaffirming");
    expect(council, "Reiterating its call upon States,", "P Reiterating = reiterating");
    expect(council_decides, "Reiterates also its call upon States;", "O Reiterates also = reiterates +also");
    expect(council_decides, "Reiterates its call also upon States;", "O Reiterates = reiterates");
    expect(council_decides, "Takes note of the lamps;", "O Takes note = takes note");
    expect(rights_council, "Reaffirms its commitment to lamps;", "O Reaffirms = reaffirms");
    expect(rights_council, "Reaffirms also its commitment to lamps;", "O Reaffirms also = reaffirms +also");
    expect(rights_council, "Expresses its appreciation to lamps;",
           "O Expresses its appreciation = expresses its appreciation");
    expect(rights_council, "Calls upon all States to burn;", "O Calls upon = calls upon");
    expect(model_un, "Guided by the lamps,", "P Guided by = guided by");
    expect(model_un, "Fully alarmed by the lamps,", "P Fully alarmed = fully alarmed");
    expect(model_un, "Deeply disturbed by the lamps,", "P Deeply disturbed = deeply disturbed");
    expect(preamble, "Re calling the lamps,", "P Re calling = recalling mended");
    expect(preamble, "Re cal ling the lamps,", "P Re cal ling = recalling mended");
    expect(preamble, "Re c al ling the lamps,", "P Re c al ling = recalling mended");
    expect(preamble, "Re c a l ling the lamps,", "-");
    expect(preamble, "Re- calling the lamps,", "P Re- calling = recalling mended");
    expect(preamble, "Re, calling the lamps,", "-");
    expect(preamble, "Reca1ling the lamps,", "P Reca1ling = recalling mended");
    expect(preamble, "Recal1ing the lamps,", "P Recal1ing = recalling mended");
    expect(preamble, "M1ndful of the lamps,", "P M1ndful = mindful mended");
    expect(preamble, "Mindfu| of the lamps,", "P Mindfu| = mindful mended");
    expect(preamble, "Rccalling the lamps,", "P Rccalling = recalling mended");
    expect(preamble, "Recaliing the lamps,", "P Recaliing = recalling mended");
    expect(preamble, "Reaclling the lamps,", "P Reaclling = recalling mended");
    expect(preamble, "Recallign the lamps,", "-");
    expect(preamble, "Recallinh the lamps,", "-");
    expect(preamble, "Rexalling the lamps,", "P Rexalling = recalling mended");
    expect(preamble, "Recallng the lamps,", "P Recallng = recalling mended");
    expect(preamble, "Recallin the lamps,", "-");
    expect(preamble, "Recallling the lamps,", "P Recallling = recalling mended");
    expect(preamble, "Recallingg the lamps,", "-");
    expect(preamble, "Recalxling the lamps,", "P Recalxling = recalling mended");
    expect(preamble, "Welcorning the lamps,", "P Welcorning = welcoming mended");
    expect(preamble, "Condernning the lamps,", "P Condernning = condemning mended");
    expect(preamble, "Welcoming the larnps,", "P Welcoming = welcoming");
    expect(operative, "Urqes the lamps;", "O Urqes = urges mended");
    expect(operative, "Urgcs the lamps;", "O Urgcs = urges mended");
    expect(operative, "Ugres the lamps;", "O Ugres = urges mended");
    expect(operative, "Notcs the lamps;", "O Notcs = notes mended");
    expect(operative, "Dccides to burn;", "O Dccides = decides mended");
    expect(operative, "Decidse to burn;", "-");
    expect(operative, "Dceides to burn;", "O Dceides = decides mended");
    expect(operative, "Decides tw burn;", "O Decides = decides");
    expect(operative, "Requeststo burn;", "O Requests = requests mended");
    expect(operative, "Requeststhe States to burn;", "O Requests = requests mended");
    expect(operative, "Requestslamps to burn;", "-");
    expect(operative, "Callsupon States to burn;", "O Callsupon = calls upon mended");
    expect(operative, "Calls u pon States to burn;", "O Calls u pon = calls upon mended");
    expect(operative, "Calls up on States to burn;", "O Calls up on = calls upon mended");
    expect(operative, "Calls uqon States to burn;", "-");
    expect(operative, "Takesnote of the lamps;", "O Takesnote = takes note mended");
    expect(operative, "Takes note with appreci ation of the lamps;",
           "O Takes note with appreci ation = takes note with appreciation mended");
    expect(operative, "Takes n ote with appreci ation of the lamps;", "O Takes n ote = takes note mended");
    expect(operative, "Takes nota of the lamps;", "O Takes = takes");
    expect(operative, "Takes, n ote of the lamps;", "O Takes = takes");
    expect(operative, "Alsowelcomes the lamps;", "O Alsowelcomes = welcomes also+ mended");
    expect(operative, "Furtherwelcomes the lamps;", "O Furtherwelcomes = welcomes further+ mended");
    expect(operative, "Also Wel comes the lamps;", "O Also Wel comes = welcomes also+ mended");
    expect(operative, "Strongly condemns the lamps;", "O Strongly condemns = strongly condemns");
    expect(operative, "Strongly con demns the lamps;", "O Strongly con demns = strongly condemns mended");
    expect(operative, "The lamps burn;", "-");
    expect(operative, "Thc lamps burn;", "-");
    expect(operative, "Of lamps and oil;", "-");
    expect(operative, "Shall burn;", "-");
    expect(operative, "We1comes the lamps;", "O We1comes = welcomes mended");
    expect(operative, "We!comes the lamps;", "O We!comes = welcomes mended");
    expect(operative, "Welcomes1 the lamps;", "-");
    expect(operative, "lnvites States to burn;", "O lnvites = invites mended");
    expect(operative, "|nvites States to burn;", "O |nvites = invites mended");
    expect(operative, "1nvites States to burn;", "O 1nvites = invites mended");
}

static void near_misses(void **state) {
    (void)state;
    expect(preamble, "Welcomirig the lamps,", "-");
    expect(preamble, "Welcoxing the lamps,", "P Welcoxing = welcoming mended");
    expect(preamble, "Wclcoming the lamps,", "P Wclcoming = welcoming mended");
    expect(preamble, "Welcominq the lamps,", "P Welcominq = welcoming mended");
    expect(preamble, "Notjng the lamps,", "P Notjng = noting mended");
    expect(preamble, "Nating the lamps,", "P Nating = noting mended");
    expect(operative, "Notex the lamps;", "-");
    expect(operative, "Nates the lamps;", "O Nates = notes mended");
    expect(operative, "Urjes States to act;", "-");
    /* Another first letter makes another word. */
    expect(operative, "Bequests the lamps to the Board;", "O Bequests = bequests new");
    expect(operative, "Becognizes the lamps;", "O Becognizes = becognizes new");
    expect(operative, "Becognizes lamps;", "-");
    expect(operative, "Recogxizes lamps;", "O Recogxizes = recognizes mended");
    expect(preamble, "Bonvinced that lamps burn,", "-");
    expect(preamble, "Conbinced that lamps burn,", "P Conbinced = convinced mended");
    expect(preamble, "Beaffirming the lamps,", "P Beaffirming = beaffirming new");
    expect(preamble, "Erconizing the lamps,", "P Erconizing = erconizing new");
    expect(preamble, "Ercognizing the lamps,", "P Ercognizing = ercognizing new");
    expect(operative, "Urces States to act;", "-");
    expect(operative, "Ruges States to act;", "-");
    expect(operative, "Dcides to burn;", "-");
    expect(operative, "Decids to burn;", "-");
    expect(operative, "Decidess to burn;", "-");
    expect(operative, "Decidesx to burn;", "-");
    expect(operative, "Deciddes to burn;", "O Deciddes = decides mended");
    expect(operative, "Deciides to burn;", "O Deciides = decides mended");
    expect(operative, "Dexcides to burn;", "-");
    expect(operative, "Recogmizes the lamps;", "O Recogmizes = recognizes mended");
    expect(operative, "Recogxizes the lamps;", "O Recogxizes = recognizes mended");
    expect(operative, "Recognizex the lamps;", "-");
    expect(operative, "Recognzes the lamps;", "O Recognzes = recognizes mended");
    expect(operative, "Recognxizes the lamps;", "O Recognxizes = recognizes mended");
    expect(operative, "Recgonizes the lamps;", "O Recgonizes = recognizes mended");
    expect(operative, "Recognizse the lamps;", "-");
    expect(operative, "Welcornes the lamps;", "O Welcornes = welcomes mended");
    expect(operative, "Dernands that lamps burn;", "O Dernands = demands mended");
    expect(operative, "clemands that lamps burn;", "-");
    expect(operative, "Demancls that lamps burn;", "O Demancls = demands mended");
    expect(operative, "Com mends the lamps;", "O Com mends = commends mended");
    expect(operative, "C om mends the lamps;", "O C om mends = commends mended");
    expect(operative, "C o m mends the lamps;", "O C o m mends = commends mended");
    expect(operative, "C o m m ends the lamps;", "-");
    expect(operative, "Com-", "-");
    expect(operative, "Com- mends the lamps;", "O Com- mends = commends mended");
    expect(operative, "Com-mends the lamps;", "O Com-mends = commends mended");
    expect(operative, "Com, mends the lamps;", "-");
    expect(operative, "Com", "-");
    expect(operative, "Recog nixes the lamps;", "O Recog nixes = recognizes mended");
    expect(operative, "Recog- nizcs the lamps;", "O Recog- nizcs = recognizes mended");
    expect(operative, "De cidcs to burn;", "-");
    expect(operative, "Requ ests the lamps;", "O Requ ests = requests mended");
    expect(operative, "Takes n0te of the lamps;", "O Takes = takes");
    expect(operative, "Takes note with apprecation of the lamps;",
           "O Takes note with apprecation = takes note with appreciation mended");
    expect(operative, "Takes note with appreciatlon of the lamps;",
           "O Takes note with appreciatlon = takes note with appreciation mended");
    expect(operative, "Takes note with sppreciation of the lamps;",
           "O Takes note with sppreciation = takes note with appreciation mended");
    expect(operative, "Takes note with appreciatiot of the lamps;", "O Takes note = takes note");
    expect(operative, "Takes note vvith appreciation of the lamps;", "O Takes note = takes note");
    expect(operative, "Takes", "O Takes = takes");
    expect(operative, "Takes n", "O Takes = takes");
    expect(operative, "Calls upn States to act;", "-");
    expect(operative, "Calls uppon States to act;", "O Calls uppon = calls upon mended");
    expect(operative, "Calls upom States to act;", "-");
    expect(operative, "Calls uqon States to act;", "-");
    expect(operative, "Calls u po n States to act;", "O Calls u po n = calls upon mended");
    expect(operative, "Callsfor lamps;", "O Callsfor = calls for mended");
    expect(operative, "Callsto lamps;", "-");
    expect(operative, "Callsup lamps;", "-");
    expect(operative, "Notesthat lamps burn;", "O Notes = notes mended");
    expect(operative, "Noteslamps burn;", "-");
    expect(operative, "Noteswith concern that lamps burn;",
           "O Noteswith concern = notes with concern mended");
    expect(operative, "Noteswi lamps;", "-");
    expect(operative, "Takesnot of lamps;", "-");
    expect(operative, "Takesnote of lamps;", "O Takesnote = takes note mended");
    expect(operative, "Takesnotewith lamps;", "-");
    expect(operative, "Urgesall States to act;", "O Urges = urges mended");
    expect(operative, "Urgesthe States to act;", "O Urges = urges mended");
    expect(operative, "Urgesbut States to act;", "-");
    expect(operative, "alsonotes lamps;", "O alsonotes = notes also+ mended");
    expect(operative, "Alsolamps burn;", "-");
    expect(operative, "Also", "-");
    expect(operative, "Furtherlamps burn;", "-");
    expect(operative, "Furthermore the lamps burn;", "-");
    expect(operative, "Firmly Requeststhe Board to meet;", "O Firmly Requests = firmly requests mended");
    expect(operative, "Firmly Wel comes the lamps;", "O Firmly Wel comes = firmly welcomes mended");
    expect(operative, "Firmly Rcquests the Board to meet;", "O Firmly Rcquests = firmly requests mended");
    expect(operative, "The reguests of lamps;", "-");
    expect(operative, "Of reguests;", "-");
    expect(operative, "Oi urges lamps;", "-");
    expect(operative, "N0tes the lamps;", "O N0tes = notes mended");
    expect(operative, "Rem!nds States of lamps;", "O Rem!nds = reminds mended");
    expect(operative, "Rem|nds States of lamps;", "O Rem|nds = reminds mended");
    expect(operative, "Calls1 the lamps;", "-");
    expect(operative, "2 lamps;", "-");
    expect(operative, "Reca11s the lamps;", "O Reca11s = recalls mended");
    expect(operative, "Reiteratcs its request to the Board to meet;",
           "O Reiteratcs its request = reiterates its request mended");
    expect(operative, "Reiteratesits request to the Board to meet;",
           "O Reiteratesits request = reiterates its request mended");
    expect(operative, "Reiterates its reqest to the Board to meet;", "O Reiterates = reiterates");
    expect(operative, "Reiterates its requ est to the Board to meet;",
           "O Reiterates its requ est = reiterates its request mended");
    expect(operative, "Reiterates its requestto the Board to meet;", "O Reiterates = reiterates");
    expect(operative, "Request the Board to meet;", "-");
    expect(operative, "Note the lamps;", "-");
    expect(operative, "Notess the lamps;", "-");
    expect(operative, "Decide to burn;", "-");
    expect(preamble, "Recallin the lamps,", "-");
    expect(preamble, "Deeply concerned at lamps,", "P Deeply concerned = deeply concerned");
    expect(preamble, "Deeply con cerned at lamps,", "P Deeply con cerned = deeply concerned mended");
    expect(preamble, "Deeply convlnced of lamps,", "P Deeply convlnced = deeply convinced mended");
    expect(preamble, "Aiarmed at lamps,", "P Aiarmed = alarmed mended");
    expect(preamble, "Beaaring in mind lamps,", "P Beaaring in mind = bearing in mind mended");
    expect(preamble, "Bearing in mlnd lamps,", "P Bearing = bearing");
    expect(preamble, "Bearing 1n mind lamps,", "P Bearing = bearing");
    expect(preamble, "Bearing m mind lamps,", "P Bearing = bearing");
    expect(preamble, "Bearing in mind that very long lamps of the very old town and oil burn there,",
           "P Bearing in mind = bearing in mind");
    expect(operative, "Firmly and one two three four five six seven eight nine ten requeststhe Board;", "-");
    expect(operative, "Onceagain the lamps of the old town of the new town of oil and a fine Board;", "-");
    expect(operative, "Requeststhe lamps of the old town of the new town of oil and a fine Board to act;",
           "O Requests = requests mended");
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(damage_is_mended), cmocka_unit_test(letter_by_letter),
                                       cmocka_unit_test(near_misses)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* What belongs to an opening phrase, word by word: forms beyond the lists, tails, markers, signs around it. */
#include "opened.h"

/* What may and what may not be in an opening phrase, before, in and after its verb. */
static void word_by_word(void **state) {
    (void)state;
    expect(preamble, "Having taken note of the report,", "P Having taken note = having taken note");
    expect(preamble, "Having regard to the report,", "P Having regard = having regard");
    expect(preamble, "Having a lamp,", "-");
    expect(preamble, "Having, also, considered the report,", "-");
    expect(preamble, "Having once again considered the report,",
           "P Having once again considered = having once again considered");
    expect(preamble, "Being gravely concerned at the lamps,",
           "P Being gravely concerned = being gravely concerned");
    expect(preamble, "Being concerned States,", "-");
    expect(preamble, "Being a lamp,", "-");
    expect(preamble, "Remaining deeply concerned at the lamps,",
           "P Remaining deeply concerned = remaining deeply concerned");
    expect(preamble, "Continuing to be concerned at the lamps,",
           "P Continuing to be concerned = continuing to be concerned new");
    expect(preamble, "Continuing to welcome the lamps,", "P Continuing to welcome = continuing to welcome");
    expect(preamble, "Continuing to lamp the oil,", "-");
    expect(preamble, "Continuing to", "-");
    expect(preamble, "Continuing also to welcome the lamps,",
           "P Continuing also to welcome = continuing to welcome +also");
    expect(operative, "Remains deeply concerned at the lamps;",
           "O Remains deeply concerned = remains deeply concerned");
    expect(operative, "Continues to welcome the lamps;", "O Continues to welcome = continues to welcome");
    expect(operative, "Continues to be seized of the matter;",
           "O Continues to be seized = continues to be seized new");
    expect(operative, "Is deeply concerned at the lamps;", "O Is deeply concerned = is deeply concerned");
    expect(preamble, "Deeply moved by the lamps,", "P Deeply moved = deeply moved new");
    expect(preamble, "Deeply moved States shall burn,", "-");
    expect(preamble, "Alarmed at the lamps,", "P Alarmed = alarmed");
    expect(preamble, "Alarmed States shall burn,", "-");
    expect(preamble, "Alarmed, the States burn,", "P Alarmed = alarmed");
    expect(preamble, "Concerned also that lamps burn,", "P Concerned also = concerned +also");
    expect(preamble, "Concerned and alarmed that lamps burn,",
           "P Concerned and alarmed = concerned and alarmed");
    expect(preamble, "Concerned once again at the lamps,", "P Concerned once again = concerned once again");
    expect(preamble, "Concerned still at the lamps,", "P Concerned = concerned");
    expect(preamble, "Concerned again at the lamps,", "P Concerned again = concerned again");
    expect(preamble, "Sing the lamps,", "-");
    expect(preamble, "Being,", "-");
    expect(preamble, "Lighting the lamps,", "P Lighting = lighting new");
    expect(preamble, "King of the lamps,", "-");
    expect(operative, "Illuminates the lamps;", "O Illuminates = illuminates new");
    expect(operative, "Illuminates lamps;", "-");
    expect(operative, "Illuminates that the lamps burn;", "-");
    expect(operative, "Illuminates, the lamps;", "-");
    expect(operative, "Passes the lamps;", "O Passes = passes new");
    expect(operative, "Does the lamps;", "O Does = does new");
    expect(operative, "Governments of the valley;", "-");
    expect(operative, "Requests for assistance;", "-");
    expect(operative, "Requests of States;", "-");
    expect(operative, "Concerns that the lamps burn;", "-");
    expect(operative, "Requests should be sent;", "-");
    expect(operative, "Welcomes of the valley;", "-");
    expect(operative, "Reports to the Council;", "-");
    expect(operative, "Reports of the Council;", "-");
    expect(operative, "Notes with concern and regret the lamps;",
           "O Notes with concern and regret = notes with concern and regret");
    expect(operative, "Notes with concern and its regret the lamps;",
           "O Notes with concern and its regret = notes with concern and its regret");
    expect(operative, "Notes with a lamp;", "O Notes = notes");
    expect(operative, "Notes with the concern of States;", "O Notes = notes");
    expect(operative, "Notes with deep and great and very and most and too much concern the lamps;",
           "O Notes = notes");
    expect(operative, "Notes with great, concern the lamps;", "O Notes = notes");
    expect(operative, "Expresses its concern at the lamps;",
           "O Expresses its concern = expresses its concern");
    expect(operative, "Expresses their concern at the lamps;",
           "O Expresses their concern = expresses their concern");
    expect(operative, "Expresses the hope that lamps burn;", "O Expresses the hope = expresses the hope");
    expect(operative, "Expresses the view that lamps burn;", "O Expresses the view = expresses the view");
    expect(operative, "Expresses the lamps;", "O Expresses = expresses");
    /* Without an article the noun may come at once. */
    expect(operative, "Expresses sincere gratitude to the lamps;",
           "O Expresses sincere gratitude = expresses sincere gratitude");
    expect(operative, "Expresses solidarity with the lamps;",
           "O Expresses solidarity = expresses solidarity");
    expect(operative, "Expresses hope that the lamps burn;", "O Expresses hope = expresses hope");
    expect(operative, "Reiterates the hope that lamps burn;", "O Reiterates = reiterates");
    expect(operative, "Reiterates its call upon States to burn;",
           "O Reiterates its call upon = reiterates its call upon");
    expect(operative, "Reiterates its calls on States to burn;",
           "O Reiterates its calls on = reiterates its calls on");
    expect(operative, "Reiterates its call for lamps;",
           "O Reiterates its call for = reiterates its call for");
    expect(operative, "Reiterates its call to States to burn;",
           "O Reiterates its call = reiterates its call");
    expect(operative, "Reiterates its commitment and determination to burn;",
           "O Reiterates its commitment and determination = reiterates its commitment and determination");
    expect(operative, "Reiterates its lamps;", "O Reiterates = reiterates");
    expect(operative, "Reiterates once again its request to the Board to meet;",
           "O Reiterates once again = reiterates once again");
    expect(operative, "Reaffirms once more the lamps;", "O Reaffirms once more = reaffirms once more");
    expect(operative, "Reaffirms again the lamps;", "O Reaffirms again = reaffirms again");
    expect(operative, "Reaffirms anew the lamps;", "O Reaffirms anew = reaffirms anew");
    expect(operative, "Reaffirms unequivocally the lamps;",
           "O Reaffirms unequivocally = reaffirms unequivocally");
    expect(operative, "Condemns in the strongest terms the lamps;",
           "O Condemns in the strongest terms = condemns in the strongest terms");
    expect(operative, "Condemns in the strongest possible lamps;", "O Condemns = condemns");
    expect(operative, "Condemns in the strong terms of the lamps;", "O Condemns = condemns");
    expect(operative, "Reaffirms on e again the lamps;", "O Reaffirms = reaffirms");
    expect(operative, "Condemns without reservation the lamps;",
           "O Condemns without reservation = condemns without reservation");
    expect(operative, "Condemns without lamps;", "O Condemns = condemns");
    expect(operative, "Welcomes in particular the lamps;",
           "O Welcomes in particular = welcomes in particular");
    expect(operative, "Welcomes in, particular the lamps;", "O Welcomes = welcomes");
    expect(operative, "Condemns and strongly deplores the lamps;",
           "O Condemns and strongly deplores = condemns and strongly deplores");
    expect(operative, "Condemns and deploring the lamps;", "O Condemns = condemns");
    expect(operative, "Condemns and lamps;", "O Condemns = condemns");
    expect(operative, "Condemns and concerned the lamps;", "O Condemns = condemns");
    expect(preamble, "Condemning and deploring the lamps,",
           "P Condemning and deploring = condemning and deploring");
    expect(preamble, "Condemning and deplores the lamps,", "P Condemning = condemning");
    expect(preamble, "Condemning and mindful of the lamps,", "P Condemning = condemning");
    expect(preamble, "Concerned and condemning the lamps,", "P Concerned = concerned");
    expect(preamble, "Mindful and aware of the lamps,", "P Mindful and aware = mindful and aware");
    expect(operative, "Welcomes also and supports the lamps;",
           "O Welcomes also and supports = welcomes and supports +also");
    expect(operative, "Welcomes, and supports the lamps;", "O Welcomes = welcomes");
    expect(operative, "Also welcomes further the lamps;", "O Also welcomes = welcomes also+");
    expect(operative, "Also further welcomes the lamps;", "-");
    expect(operative, "Also, welcomes the lamps;", "-");
    expect(operative, "Further welcomes the lamps;", "O Further welcomes = welcomes further+");
    expect(operative, "Welcomes further;", "O Welcomes = welcomes");
    expect(operative, "Welcomes further, the lamps;", "O Welcomes = welcomes");
    expect(operative, "Welcomes further lamps;", "O Welcomes = welcomes");
    expect(operative, "Welcomes further on the lamps;", "O Welcomes further = welcomes +further");
    expect(operative, "Welcomes also lamps;", "O Welcomes also = welcomes +also");
    expect(operative, "Takes also note of the lamps;", "O Takes also note = takes note +also");
    expect(operative, "Takes note also with appreciation of the lamps;",
           "O Takes note also with appreciation = takes note with appreciation +also");
    expect(operative, "Takes, note of the lamps;", "O Takes = takes");
    expect(operative, "Takes note, also, of the lamps;", "O Takes note = takes note");
    expect(operative, "Takes also", "O Takes also = takes +also");
    expect(operative, "Once more welcomes the lamps;", "O Once more welcomes = once more welcomes");
    expect(operative, "Once again", "-");
    expect(operative, "Once upon a time welcomes the lamps;", "-");
    expect(operative, "Strongly, welcomes the lamps;", "-");
    expect(operative, "Emphasises the lamps;", "O Emphasises = emphasizes");
    expect(preamble, "Emphasising the lamps,", "P Emphasising = emphasizing");
    expect(operative, "Recognises that lamps burn;", "O Recognises = recognizes");
    expect(preamble, "Drawing attention to the lamps,", "P Drawing attention = drawing attention");
    expect(preamble, "Draws attention to the lamps,", "O Draws attention = draws attention");
}

static void verbs(void **state) {
    (void)state;
    /* where the place is known, an unlisted verb need not end as its kind does */
    expect(preamble, "Memorializing the fallen;", "P Memorializing = memorializing new");
    expect(operative, "Memorializes the fallen,", "O Memorializes = memorializes new");
    expect(operative, "Strongly urges States to act;", "O Strongly urges = strongly urges");
    expect(operative, "Strongly condemns the attack;", "O Strongly condemns = strongly condemns");
    expect(operative, "Strongly calls also upon States to act;",
           "O Strongly calls also upon = strongly calls upon +also");
    expect(operative, "Strongly calls upon States to act;", "O Strongly calls upon = strongly calls upon");
    expect(operative, "Firmly calls upon also States to act;",
           "O Firmly calls upon also = firmly calls upon +also");
    expect(operative, "Kindly requests the Board to meet;", "O Kindly requests = kindly requests");
    expect(operative, "Kindly calls for lamps;", "O Kindly calls for = kindly calls for");
    expect(preamble, "Requesting the Board to meet,", "P Requesting = requesting");
    expect(preamble, "Urging States to act,", "P Urging = urging");
    expect(preamble, "Calling upon States to act,", "P Calling upon = calling upon");
    expect(preamble, "Calling also upon States to act,", "P Calling also upon = calling upon +also");
    expect(preamble, "Calling for lamps,", "P Calling for = calling for");
    expect(preamble, "Strongly urging States to act,", "P Strongly urging = strongly urging");
    expect(preamble, "Firmly calling upon States to act,", "P Firmly calling upon = firmly calling upon");
    expect(preamble, "Recalling the lamps,", "P Recalling = recalling");
    expect(preamble, "Recommending that States act,", "P Recommending = recommending");
    expect(preamble, "Recommending to States that they act,", "P Recommending = recommending");
    expect(preamble, "Reiterating its request to States to act,",
           "P Reiterating its request = reiterating its request");
    expect(preamble, "Reiterating its concern at lamps,",
           "P Reiterating its concern = reiterating its concern");
    expect(operative, "Reiterates its concern at lamps;",
           "O Reiterates its concern = reiterates its concern");
    expect(operative, "Reiterates its request to States to act;",
           "O Reiterates its request = reiterates its request");
    expect(operative, "Firmly reiterates its request to States to act;",
           "O Firmly reiterates its request = firmly reiterates its request");
    expect(operative, "Firmly reiterates also its request to States to act;",
           "O Firmly reiterates also its request = firmly reiterates its request +also");
    expect(operative, "Firmly reiterates its concern to States;",
           "O Firmly reiterates its concern = firmly reiterates its concern");
    expect(operative, "Calls States to act;", "-");
    expect(operative, "Firmly calls States to act;", "-");
    expect(operative, "Thanks the Board for lamps;", "O Thanks = thanks");
    expect(operative, "Pays tribute to the Board for its lamps;", "O Pays tribute = pays tribute");
    expect(operative, "Pays homage to the Board for its lamps;", "O Pays = pays");
    expect(operative, "Expresses its thanks to the Board for lamps;",
           "O Expresses its thanks = expresses its thanks");
    expect(operative, "Concerned States;", "-");
    expect(preamble, "Alarmed States should act,", "-");
    expect(preamble, "Alarmed by the lamps,", "P Alarmed = alarmed");
    expect(preamble, "Concerned, States act,", "P Concerned = concerned");
    expect(preamble, "Concerned", "P Concerned = concerned");
    expect(preamble, "Concerned lamps burn,", "-");
    expect(preamble, "Alarmed at lamps,", "P Alarmed = alarmed");
    expect(preamble, "Alarmed also,", "P Alarmed also = alarmed +also");
    expect(preamble, "Alarmed and saddened by lamps,", "P Alarmed and saddened = alarmed and saddened");
    expect(preamble, "Alarmed once more by lamps,", "P Alarmed once more = alarmed once more");
    expect(preamble, "Alarmed again by lamps,", "P Alarmed again = alarmed again");
    expect(preamble, "Alarmed still by lamps,", "P Alarmed = alarmed");
    expect(preamble, "Alarmed that lamps burn,", "P Alarmed = alarmed");
    expect(preamble, "Alarmed lamps burn,", "-");
    expect(preamble, "Convinced Nations burn,", "-");
    expect(preamble, "Convinced that Nations burn,", "P Convinced = convinced");
    expect(preamble, "Noting Nations,", "P Noting = noting");
    expect(preamble, "Welcoming States parties,", "P Welcoming = welcoming");
    expect(preamble, "Welcoming lamps,", "P Welcoming = welcoming");
    expect(preamble, "Deeply moved by lamps,", "P Deeply moved = deeply moved new");
    expect(preamble, "Deeply moved Nations burn,", "-");
    expect(preamble, "Deeply moved lamps,", "-");
    expect(preamble, "Deeply,", "-");
    expect(preamble, "Deeply saddened lamps,", "-");
    expect(preamble, "Deeply sad about lamps,", "-");
    expect(preamble, "Greatly honoured,", "P Greatly honoured = greatly honoured new");
    expect(operative, "Requests from States lamps;", "-");
    expect(operative, "Requests of States that they act;", "-");
    expect(operative, "Requests in this regard that States act;", "O Requests = requests");
    expect(operative, "Requests at once that States act;", "-");
    expect(operative, "Welcomes from States lamps;", "-");
    expect(operative, "Notes of lamps;", "-");
    expect(operative, "Decides on lamps;", "O Decides = decides");
    expect(operative, "Encourages further ratifications;", "O Encourages = encourages");
    expect(operative, "Encourages further the Board to meet;", "O Encourages further = encourages +further");
    expect(operative, "Encourages further", "O Encourages = encourages");
    expect(preamble, "Having taken note of lamps,", "P Having taken note = having taken note");
    expect(preamble, "Having noted lamps,", "P Having noted = having noted");
    expect(preamble, "Having regard to lamps,", "P Having regard = having regard");
    expect(preamble, "Having lamps,", "-");
    expect(preamble, "Having been told of lamps,", "-");
    expect(preamble, "Having deeply considered lamps,",
           "P Having deeply considered = having deeply considered");
    expect(preamble, "Having,", "-");
    expect(preamble, "Being deeply concerned,", "P Being deeply concerned = being deeply concerned");
    expect(preamble, "Being concerned at lamps,", "P Being concerned = being concerned");
    expect(preamble, "Being lamps,", "-");
    expect(preamble, "Being burned lamps,", "-");
    expect(preamble, "Being burned by lamps,", "P Being burned = being burned new");
    expect(preamble, "Being", "-");
    expect(operative, "Remains seized of the matter;", "O Remains seized = remains seized");
    expect(operative, "Remains deeply concerned at lamps;",
           "O Remains deeply concerned = remains deeply concerned");
    expect(preamble, "Remaining deeply concerned at lamps,",
           "P Remaining deeply concerned = remaining deeply concerned");
    expect(preamble, "Remaining seized of the matter,", "P Remaining seized = remaining seized");
    expect(operative, "Continues to welcome lamps;", "O Continues to welcome = continues to welcome");
    expect(operative, "Continues to be concerned at lamps;",
           "O Continues to be concerned = continues to be concerned new");
    expect(operative, "Continues to be deeply concerned at lamps;",
           "O Continues to be deeply concerned = continues to be deeply concerned new");
    expect(operative, "Continues to strongly condemn lamps;",
           "O Continues to strongly condemn = continues to strongly condemn");
    expect(operative, "Continues to light lamps;", "-");
    expect(operative, "Continues to", "-");
    expect(operative, "Continues to be", "-");
    expect(preamble, "Continuing to welcome lamps,", "P Continuing to welcome = continuing to welcome");
    expect(operative, "Is concerned at lamps;", "O Is concerned = is concerned");
    expect(operative, "Is of the view that lamps burn;", "-");
    expect(operative, "Lights the lamps;", "O Lights = lights new");
    expect(operative, "Lights lamps;", "-");
    expect(operative, "Lights that burn;", "-");
    expect(operative, "Lights, the lamps;", "-");
    expect(operative, "Glass the lamps;", "-");
    expect(operative, "Bus the lamps;", "-");
    expect(operative, "Sus the lamps;", "-");
    expect(operative, "As the lamps;", "-");
    expect(operative, "Gas the lamps;", "-");
    expect(operative, "Cas the lamps;", "-");
    expect(operative, "Press the lamps;", "-");
    expect(operative, "Focus the lamps;", "-");
    expect(preamble, "Lighting the lamps,", "P Lighting = lighting new");
    expect(preamble, "Bring the lamps,", "-");
    expect(preamble, "Being the lamps,", "-");
    expect(preamble, "Sing the lamps,", "-");
    expect(preamble, "Using the lamps,", "-");
    expect(preamble, "Owing the lamps,", "-");
}

static void tails(void **state) {
    (void)state;
    place council = {RESLINT_OPENING_PREAMBULAR, RESLINT_ORGAN_SC, false};
    place council_decides = {RESLINT_OPENING_OPERATIVE, RESLINT_ORGAN_SC, false};
    place rights_council = {RESLINT_OPENING_OPERATIVE, RESLINT_ORGAN_HRC, false};
    place model_un = {RESLINT_OPENING_PREAMBULAR, RESLINT_ORGAN_GA, true};
    expect(preamble, "Having noted lamps,", "P Having noted = having noted");
    expect(preamble, "Having considered General Assembly resolution 60/1,",
           "P Having considered = having considered");
    expect(preamble, "Having also considered reports on lamps,",
           "P Having also considered = having considered +also");
    expect(preamble, "Noting with great appreciation the lamps,",
           "P Noting with great appreciation = noting with great appreciation");
    expect(preamble, "Noting with very great and most sincere appreciation the lamps,", "P Noting = noting");
    expect(preamble, "Noting with very very very very great appreciation the lamps,", "P Noting = noting");
    expect(preamble, "Noting with the appreciation of lamps,", "P Noting = noting");
    expect(preamble, "Noting with appreciation and gratitude the lamps,",
           "P Noting with appreciation and gratitude = noting with appreciation and gratitude");
    expect(preamble, "Noting with appreciation and deep gratitude the lamps,",
           "P Noting with appreciation and deep gratitude = noting with appreciation and deep gratitude");
    expect(preamble, "Noting with appreciation, and gratitude the lamps,",
           "P Noting with appreciation = noting with appreciation");
    expect(preamble, "Noting with appreciation and very deep gratitude the lamps,",
           "P Noting with appreciation = noting with appreciation");
    expect(preamble, "Noting with appreciation and lamps the gratitude,",
           "P Noting with appreciation = noting with appreciation");
    expect(preamble, "Noting with, appreciation the lamps,", "P Noting = noting");
    expect(preamble, "Noting with great, appreciation the lamps,", "P Noting = noting");
    expect(preamble, "Noting with", "P Noting = noting");
    expect(preamble, "Noting with lamps the oil,", "P Noting = noting");
    expect(preamble, "Expressing its concern and calling upon States,",
           "P Expressing its concern and calling = expressing its concern and calling");
    expect(operative, "Expresses its concern and calls upon States to act;",
           "O Expresses its concern and calls = expresses its concern and calls");
    expect(operative, "Expresses its concern and its gratitude for lamps;",
           "O Expresses its concern and its gratitude = expresses its concern and its gratitude");
    expect(operative, "Expresses its deep concern and alarm at lamps;",
           "O Expresses its deep concern and alarm = expresses its deep concern and alarm");
    expect(operative, "Expresses the hope that lamps burn;", "O Expresses the hope = expresses the hope");
    expect(operative, "Expresses the concern that lamps burn;", "O Expresses = expresses");
    expect(operative, "Expresses the view that lamps burn;", "O Expresses the view = expresses the view");
    expect(operative, "Reiterates the hope that lamps burn;", "O Reiterates = reiterates");
    expect(operative, "Expresses concern at lamps;", "O Expresses concern = expresses concern");
    expect(operative, "Expresses deep concern at lamps;",
           "O Expresses deep concern = expresses deep concern");
    expect(operative, "Reiterates concern at lamps;", "O Reiterates = reiterates");
    expect(operative, "Reiterates their concern at lamps;",
           "O Reiterates their concern = reiterates their concern");
    expect(operative, "Lights its concern at lamps;", "O Lights = lights new");
    expect(operative, "Welcomes its commitment to lamps;", "O Welcomes = welcomes");
    expect(operative, "Notes its commitment to lamps;", "O Notes = notes");
    expect(operative, "Reiterates its call upon States to act;",
           "O Reiterates its call upon = reiterates its call upon");
    expect(operative, "Reiterates its call on States to act;",
           "O Reiterates its call on = reiterates its call on");
    expect(operative, "Reiterates its call for lamps;",
           "O Reiterates its call for = reiterates its call for");
    expect(operative, "Reiterates its call to States to act;", "O Reiterates its call = reiterates its call");
    expect(operative, "Reiterates its calls upon States to act;",
           "O Reiterates its calls upon = reiterates its calls upon");
    expect(operative, "Reiterates its strong call upon States to act;",
           "O Reiterates its strong call upon = reiterates its strong call upon");
    expect(operative, "Reiterates its request and urges States to act;",
           "O Reiterates its request and urges = reiterates its request and urges");
    expect(operative, "Condemns unequivocally the lamps;",
           "O Condemns unequivocally = condemns unequivocally");
    expect(operative, "Condemns in the strongest terms the lamps;",
           "O Condemns in the strongest terms = condemns in the strongest terms");
    expect(operative, "Condemns in the strongest lamps;", "O Condemns = condemns");
    expect(operative, "Condemns in the, strongest terms lamps;", "O Condemns = condemns");
    expect(operative, "Condemns, in the strongest terms, the lamps;", "O Condemns = condemns");
    expect(operative, "Condemns in the strongest possible terms and without reservation all lamps;",
           "O Condemns in the strongest possible terms = condemns in the strongest possible terms");
    expect(operative, "Condemns once again the lamps;", "O Condemns once again = condemns once again");
    expect(operative, "Condemns once more also the lamps;",
           "O Condemns once more also = condemns once more +also");
    expect(operative, "Condemns also in the strongest terms the lamps;",
           "O Condemns also in the strongest terms = condemns in the strongest terms +also");
    expect(operative, "Condemns also, in the strongest terms, the lamps;",
           "O Condemns also = condemns +also");
    expect(operative, "Condemns also", "O Condemns also = condemns +also");
    expect(operative, "Stresses in particular the lamps;",
           "O Stresses in particular = stresses in particular");
    expect(operative, "Welcomes and encourages the lamps;",
           "O Welcomes and encourages = welcomes and encourages");
    expect(operative, "Welcomes and strongly encourages the lamps;",
           "O Welcomes and strongly encourages = welcomes and strongly encourages");
    expect(operative, "Welcomes and lights the lamps;", "O Welcomes = welcomes");
    expect(operative, "Welcomes and seized the lamps;", "O Welcomes = welcomes");
    expect(operative, "Welcomes and lamps;", "O Welcomes = welcomes");
    expect(operative, "Welcomes, and encourages the lamps;", "O Welcomes = welcomes");
    expect(operative, "Welcomes also and encourages the lamps;",
           "O Welcomes also and encourages = welcomes and encourages +also");
    expect(operative, "Welcomes and also encourages the lamps;",
           "O Welcomes and also encourages = welcomes and encourages +also");
    expect(preamble, "Welcoming and encouraging the lamps,",
           "P Welcoming and encouraging = welcoming and encouraging");
    expect(preamble, "Welcoming and alarmed by lamps,", "P Welcoming = welcoming");
    expect(preamble, "Alarmed and welcoming the lamps,", "P Alarmed = alarmed");
    expect(preamble, "Deeply concerned and alarmed by lamps,",
           "P Deeply concerned and alarmed = deeply concerned and alarmed");
    expect(preamble, "Concerned and deeply alarmed at lamps,",
           "P Concerned and deeply alarmed = concerned and deeply alarmed");
    expect(preamble, "Aware and mindful of lamps,", "P Aware and mindful = aware and mindful");
    expect(preamble, "Aware and lamps,", "P Aware = aware");
    expect(operative, "Once again condemns the lamps;", "O Once again condemns = once again condemns");
    expect(operative, "Once more condemns the lamps;", "O Once more condemns = once more condemns");
    expect(operative, "Once condemns the lamps;", "-");
    expect(operative, "Once again, condemns the lamps;", "O Once again, condemns = once again condemns");
    expect(operative, "Strongly, condemns the lamps;", "-");
    expect(operative, "Strongly and firmly condemns the lamps;", "-");
    expect(operative, "Accordingly condemning the lamps;",
           "P Accordingly condemning = accordingly condemning");
    expect(preamble, "Increasingly alarmed at lamps,", "P Increasingly alarmed = increasingly alarmed");
    expect(preamble, "Bearing fully in mind the lamps,", "P Bearing = bearing");
    expect(preamble, "Bearing also in mind the lamps,", "P Bearing also in mind = bearing in mind +also");
    expect(preamble, "Bearing, in mind, the lamps,", "P Bearing = bearing");
    expect(preamble, "Bearing in mind also the lamps,", "P Bearing in mind also = bearing in mind +also");
    expect(preamble, "Bearing in mind", "P Bearing in mind = bearing in mind");
    expect(preamble, "Bearing in", "P Bearing = bearing");
    expect(preamble, "Bearing also", "P Bearing also = bearing +also");
    expect(preamble, "Takingnote of lamps,", "P Takingnote = taking note mended");
    expect(preamble, "Taking note of lamps,", "P Taking note = taking note");
    expect(preamble, "Taking also, note of lamps,", "P Taking also = taking +also");
    expect(preamble, "Taking notes of lamps,", "P Taking = taking");
    expect(preamble, "Taking into account the lamps,", "P Taking into account = taking into account");
    expect(preamble, "Taking fully into account the lamps,", "P Taking = taking");
    expect(preamble, "Emphasising lamps,", "P Emphasising = emphasizing");
    expect(preamble, "Emphasizing lamps,", "P Emphasizing = emphasizing");
    expect(operative, "Emphasises lamps;", "O Emphasises = emphasizes");
    expect(operative, "Recognises lamps;", "O Recognises = recognizes");
    expect(preamble, "Recognising lamps,", "P Recognising = recognizing");
    expect(preamble, "Drawing attention to lamps,", "P Drawing attention = drawing attention");
    expect(operative, "Draws attention to lamps;", "O Draws attention = draws attention");
    expect(operative, "Draws lamps;", "O Draws = draws");
    expect(council, "Noting lamps,", "P Noting = noting");
    expect(council, "Expressing once again its hope,", "P Expressing once again = expressing once again");
    expect(council, "Expressing once its hope,", "P Expressing = expressing");
    expect(council, "Noting once again also with concern lamps,",
           "P Noting once again also with concern = noting once again with concern +also");
    expect(council, "Noting with concern also lamps,",
           "P Noting with concern also = noting with concern +also");
    expect(council, "Noting also with concern lamps,",
           "P Noting also with concern = noting with concern +also");
    expect(council_decides, "Condemns in the strongest terms lamps;", "O Condemns = condemns");
    expect(council_decides, "Bears in mind lamps;", "O Bears in mind = bears in mind");
    expect(council_decides, "Keeps in mind lamps;", "O Keeps in mind = keeps in mind");
    expect(council_decides, "Decides in this regard that lamps burn;", "O Decides = decides");
    expect(rights_council, "Reaffirms its hope that lamps burn;", "O Reaffirms = reaffirms");
    expect(rights_council, "Reiterates its hope that lamps burn;",
           "O Reiterates its hope = reiterates its hope");
    expect(model_un, "Guided by lamps,", "P Guided by = guided by");
    expect(preamble, "Guided by lamps,", "P Guided = guided");
    expect(model_un, "Keeping in mind lamps,", "P Keeping in mind = keeping in mind");
    expect(operative, "option 2: Decides to burn;", "-");
    expect(operative, "Option 2: Decides to burn;", "O Decides = decides");
    expect(operative, "Option 2, or 3 : Decides to burn;", "O Decides = decides");
    expect(operative, "Option of the lamps: Decides to burn;", "-");
    expect(operative, "Optional: Decides to burn;", "-");
    expect(operative, "OPTION 2: Decides to burn;", "O Decides = decides");
    expect(operative, "Or: Decides to burn;", "-");
    expect(operative, "Decides\" to burn;", "O Decides = decides");
    expect(operative, "Decides; to burn", "O Decides = decides");
    expect(operative, "Decides… to burn;", "-");
    expect(operative, "‘Decides’ to burn;", "O Decides = decides");
    expect(operative, ")Decides to burn;", "O Decides = decides");
    expect(operative, "'Decides to burn;", "O Decides = decides");
    expect(operative, "•Decides to burn;", "-");
    expect(operative, "»Decides to burn;", "O Decides = decides");
    expect(operative, "”Decides to burn;", "O Decides = decides");
    expect(operative, "é Decides to burn;", "-");
    expect(operative, "Also, requests lamps;", "-");
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(word_by_word), cmocka_unit_test(verbs),
                                       cmocka_unit_test(tails)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
